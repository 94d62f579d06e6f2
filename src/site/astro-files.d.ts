/** What an Astro file is to a compiler that cannot read it (plain `tsc`); `astro check` reads the files themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
