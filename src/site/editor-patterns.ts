/** What the editor's own MDX files are called below `content/`: the briefing, and what they add to profiles. */
export const editorPatterns = ['briefing.mdx', 'entities/*.mdx'];
