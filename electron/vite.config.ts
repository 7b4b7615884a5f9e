import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const entry = (host: string): [string, string][] => {
  const path = here(`${host}/main.ts`)
  return existsSync(path) ? [[`${host}/main`, path]] : []
}

/** What the spelling thread reads at run time, each beside its licence: package and file, and the name it is given. */
const DICTIONARIES: readonly [file: string, name: string][] = [
  ...(['en-us', 'en-gb', 'fr'] as const).flatMap((language): [string, string][] => {
    const folder = `dictionary-${language === 'en-us' ? 'en' : language}`
    return [
      [`${folder}/index.aff`, `${language}.aff`],
      [`${folder}/index.dic`, `${language}.dic`],
      [`${folder}/license`, `${language}.license.txt`],
    ]
  }),
  ['hunspell-wasm/wasm/hunspell.wasm', 'hunspell.wasm'],
  ['hunspell-wasm/COPYING.MPL', 'hunspell.license.txt'],
]

const dictionaries: Plugin = {
  name: 'chapeau-dictionaries',
  generateBundle() {
    for (const [file, name] of DICTIONARIES) {
      const source = readFileSync(here(`../node_modules/${file}`))
      this.emitFile({ type: 'asset', fileName: `dictionaries/${name}`, source })
    }
  },
}

/**
 * The three hosts in one build, with the threads that compare, report, check spelling and find precedents, so that they share chunks;
 * what is imported when it is needed (reading and writing DOCX and PDF) stays a chunk of its own, and starting
 * does not load it.
 */
export default defineConfig({
  root: here('..'),
  plugins: [dictionaries],
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
        'worker/report': here('core/reportWorker.ts'),
        'worker/spelling': here('core/spellingWorker.ts'),
        'worker/precedents': here('core/precedentWorker.ts'),
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
