import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const entry = (host: string): [string, string][] => {
  const path = here(`${host}/main.ts`)
  return existsSync(path) ? [[`${host}/main`, path]] : []
}

/**
 * The three hosts in one build, with the thread that compares, so that they share chunks; what is imported when it is needed (reading
 * and writing DOCX and PDF) stays a chunk of its own, and starting does not load it.
 */
export default defineConfig({
  root: here('..'),
  publicDir: false,
  ssr: {
    target: 'node',
    noExternal: true,
    // Electron is the runtime itself; better-sqlite3 finds its binary beside its own files.
    external: ['electron', 'better-sqlite3'],
  },
  build: {
    ssr: true,
    outDir: here('../out'),
    emptyOutDir: false,
    target: 'node22',
    sourcemap: true,
    minify: false,
    // What is inlined keeps its licence: the package carries the terms of everything in it.
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        ...Object.fromEntries([...entry('desktop'), ...entry('web'), ...entry('cli')]),
        'worker/comparison': here('core/comparisonWorker.ts'),
      },
      output: {
        format: 'esm',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
      },
    },
  },
})
