import { defineConfig } from '@playwright/test'
import { chromiumOptions } from '../support/chromium'

export default defineConfig({
  testDir: '.',
  // The desktop suite needs Electron's runtime and has a configuration of its own.
  testIgnore: 'desktop/**',
  outputDir: '../.results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  // Playwright would use half the cores; every test has a host and a data folder of its own.
  workers: '100%',
  retries: 0,
  reporter: 'line',
  timeout: 120_000,
  // A loaded machine is slow, not wrong.
  expect: { timeout: 30_000 },
  use: {
    browserName: 'chromium',
    launchOptions: await chromiumOptions(),
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
  },
})
