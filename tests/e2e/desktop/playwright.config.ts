import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../.results/desktop',
  forbidOnly: true,
  retries: 0,
  // Each test opens windows that want the focus.
  workers: 1,
  reporter: 'line',
  timeout: 60_000,
  expect: { timeout: 10_000 },
})
