import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Bundles TypeScript modules for Node as the program itself is, so that what runs is what ships. Each
 * input `name` becomes `name.mjs` in `outDir`; packages stay outside. `outDir` must be inside the
 * repository, where Node finds them. Imports nothing of its own: plain Node can load this file.
 */
export async function bundleForNode(input: Record<string, string>, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'addresses-of-sources',
        enforce: 'pre',
        // Code that finds files beside its own source must still find them from inside the bundle.
        transform: (code, id) =>
          code.includes('import.meta.url')
            ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            : undefined,
      },
    ],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { input, output: { format: 'esm', entryFileNames: '[name].mjs' } },
    },
  })
}
