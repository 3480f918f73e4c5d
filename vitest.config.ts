import { defineConfig } from 'vitest/config'

const needsServer = ['test/**/*.store.test.ts', 'test/**/*.browser.test.ts']

export default defineConfig({
  // The package holds two copies of itself; tests and the libraries they call must meet in the one that Node loads.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', maxWorkers: '100%', include: ['test/**/*.test.ts'], exclude: needsServer } },
      { extends: true, test: { name: 'stores', include: needsServer, fileParallelism: false, globalSetup: 'test/support/global-setup.ts' } },
    ],
  },
})
