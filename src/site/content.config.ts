import { globSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { content, work } from 'dossier:folders';
import { editorPatterns } from './editor-patterns.ts';

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

/** The editor's files, in the ordinary way. Where there are none, glob would warn: that is no trouble. */
function edited(): Loader {
  const files = glob({ base: content, pattern: editorPatterns });
  return {
    name: 'dossier-editor',
    load: async (context) => {
      if (context.watcher || globSync(editorPatterns, { cwd: content }).length > 0) await files.load(context);
      else context.store.clear();
    },
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
      language: z.string().optional(),
      kicker: z.string().optional(),
      filters: z.record(z.string(), z.string()).optional(),
    }),
  }),
  /** The editor's own MDX: the briefing, and what they add to profiles (`entities/<id>.mdx`). */
  editor: defineCollection({ loader: edited() }),
};
