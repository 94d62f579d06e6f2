import { defineConfig } from 'vitest/config';

/**
 * Two groups, run by one command. `rooms`: everything that needs no built site. `site`: whole
 * sites, built once before its tests (src/checks/site/builds.ts), most of them seen through a browser.
 */
export default defineConfig({
  test: {
    // Builds and browsers are heavy: more at a time only makes them wait for each other.
    maxWorkers: 2,
    maxConcurrency: 2,
    reporters: process.env['GITHUB_ACTIONS'] ? ['verbose', 'github-actions'] : process.env['CI'] ? ['verbose'] : ['default'],
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts'],
          exclude: ['src/checks/site/**'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/checks/site/**/*.test.ts'],
          globalSetup: ['src/checks/site/builds.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
