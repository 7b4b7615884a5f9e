import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,store,contract}/**/*.test.{ts,tsx}'],
    // Electron's runtime may be absent; a test that reaches it by mistake must fail, not download it.
    alias: { electron: fileURLToPath(new URL('./support/electronStub.ts', import.meta.url)) },
    // Vitest keeps a core for itself, which on two cores would leave one to the tests.
    maxWorkers: '100%',
    restoreMocks: true,
    // A loaded machine is slow, not wrong: only a test that hangs may end so.
    testTimeout: 60_000,
  },
})
