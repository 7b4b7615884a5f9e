import { IMPORT_ENDINGS } from '../../../shared/model/importing'

/** Enough for any archive of calls; the rest of a disk dropped by mistake is left alone. */
const MOST_FILES = 2000

/** The files among those chosen that can be texts, by name; how many others there are. */
export function textsAmong(files: readonly File[]): { files: File[]; others: number } {
  const texts = files.filter(({ name }) => IMPORT_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)))
  return { files: texts.toSorted((a, b) => pathOf(a).localeCompare(pathOf(b))), others: files.length - texts.length }
}

/** Where the file was in the folder that was chosen, or its name alone. */
export function pathOf(file: File): string {
  return file.webkitRelativePath || file.name
}

/** Everything that was dropped, what is inside folders included. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Read at once: after the event the list is empty.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...data.files]
  const found: File[] = []
  const waiting: FileSystemEntry[] = [...entries]
  for (let entry = waiting.shift(); entry && found.length < MOST_FILES; entry = waiting.shift()) {
    if (isFile(entry)) found.push(await fileOf(entry))
    else if (isFolder(entry)) waiting.push(...(await entriesOf(entry)))
  }
  return found
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** A folder is read a hundred entries at a time, until there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
