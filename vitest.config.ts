import { defineConfig } from 'vitest/config'

const needsServer = ['test/**/*.store.test.ts', 'test/**/*.browser.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: needsServer } },
      { extends: true, test: { name: 'stores', include: needsServer, fileParallelism: false, globalSetup: 'test/support/global-setup.ts' } },
    ],
  },
})
