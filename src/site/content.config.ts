import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { work } from 'dossier:folders';
import { generatedPages } from './generated-pages.ts';

export const collections = {
  pages: defineCollection({
    loader: generatedPages(work),
    // Validating only: what a schema changes is not in the cache key of incremental builds.
    schema: z.object({
      kind: z.string(),
      address: z.string(),
      title: z.string(),
      description: z.string(),
      dossier: z.string(),
      colophon: z.string(),
      draft: z.boolean(),
      poster: z
        .object({ kicker: z.string().optional(), type: z.string().optional(), quoted: z.boolean().optional(), line: z.string().optional() })
        .optional(),
      linked: z.record(z.string(), z.unknown()).optional(),
      cite: z.object({ plain: z.string(), bibtex: z.string(), ris: z.string(), csl: z.string() }).optional(),
    }),
  }),
};
