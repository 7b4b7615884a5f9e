import { constants } from 'node:fs'
import { access, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../../shared/failure'
import { IMPORT_ENDINGS } from '../../shared/model/importing'
import type { ImportFile } from '../core/importPreview'

/** A file on disk for the core to read; its size is known before anything of it is. */
export async function openFile(path: string): Promise<ImportFile> {
  const name = basename(path)
  try {
    await access(path, constants.R_OK)
    const { size } = await fileOf(path)
    return { name, size, arrayBuffer: async () => new Uint8Array(await readFile(path)).buffer }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Failure('file_missing', { name: path })
    throw new Failure('file_unreadable', { name: path, reason: (error as Error).message }, { cause: error })
  }
}

async function fileOf(path: string) {
  const found = await stat(path)
  if (!found.isFile()) throw new Error('not a file')
  return found
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** Enough for any archive of calls; a whole disk, named by mistake, is refused after a second. */
const MOST_ENTRIES = 20_000

/** Everything in a folder, and in those inside it, that can be a text by its name; null where it is no folder. */
export async function listTexts(path: string): Promise<string[] | null> {
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false)
  if (!isFolder) return null
  const texts: string[] = []
  const folders = [path]
  let seen = 0
  try {
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (++seen > MOST_ENTRIES) throw new Error(`more than ${MOST_ENTRIES} files and folders`)
        const inside = join(folder, entry.name)
        // A link could lead round in a circle.
        if (entry.isDirectory()) folders.push(inside)
        else if (entry.isFile() && IMPORT_ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending))) texts.push(inside)
      }
    }
  } catch (error) {
    throw new Failure('file_unreadable', { name: path, reason: (error as Error).message }, { cause: error })
  }
  return texts.toSorted()
}

/** Writes the whole file or none of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await writeFile(part, content)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw new Failure('file_unwritable', { name: path, reason: (error as Error).message }, { cause: error })
  }
}
