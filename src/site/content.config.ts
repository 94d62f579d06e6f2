import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { work } from 'dossier:folders';

/**
 * Generated pages: digests, deletion and watching are glob's, but no file becomes a Vite module.
 * A page is parsed when it is rendered (components/Mdx.astro); that is what makes 10,000 pages
 * cost seconds instead of minutes. `render(entry)` is never called on these entries.
 */
function generated(): Loader {
  const files = glob({ base: `${work}/pages`, pattern: '**/*.mdx', retainBody: false, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
  return {
    name: 'dossier-pages',
    load: (context) => files.load({
      ...context,
      store: {
        ...context.store,
        set: ({ deferredRender: _, ...entry }) => context.store.set(entry),
        addModuleImport: () => {},
      },
    }),
  };
}

export const collections = {
  pages: defineCollection({
    loader: generated(),
    // Validating only: what a schema changes is not in the cache key of incremental builds.
    schema: z.object({
      kind: z.string(),
      address: z.string(),
      title: z.string(),
      description: z.string(),
      dossier: z.string(),
      colophon: z.string(),
      draft: z.boolean(),
      poster: z.object({ kicker: z.string().optional(), type: z.string().optional(), quoted: z.boolean().optional(), line: z.string().optional() }).optional(),
      linked: z.record(z.string(), z.unknown()).optional(),
      cite: z.object({ plain: z.string(), bibtex: z.string(), ris: z.string(), csl: z.string() }).optional(),
    }),
  }),
};
