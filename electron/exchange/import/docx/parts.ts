import { readXml } from './xml'
import type { Archive } from './zipGuard'

/** Where the parts that are read stand in a file. */
export interface Parts {
  document: string
  styles: string
  numbering: string
  footnotes: string
  endnotes: string
  comments: string
  /** Which comment another answers, and which are resolved. */
  commentsExtended: string
  commentsIds: string
  commentsExtensible: string
  /** What a program records of the file beside what every file has. */
  customProperties: string
}

const DEPENDENT = [
  'styles',
  'numbering',
  'footnotes',
  'endnotes',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
] as const

/**
 * Finds the parts by the package's relationships, for Word in a browser writes word/document2.xml; by
 * their usual names where a file has none. A relationship that leads out of the file is not followed.
 */
export function findParts(fileName: string, archive: Archive): Parts {
  const outer = relationships(fileName, archive, '_rels/.rels', '')
  const main = outer.get('officeDocument') ?? 'word/document.xml'
  const customProperties = outer.get('custom-properties') ?? 'docProps/custom.xml'
  const slash = main.lastIndexOf('/') + 1
  const folder = main.slice(0, slash)
  const related = relationships(fileName, archive, `${folder}_rels/${main.slice(slash)}.rels`, folder)
  const partOf = (kind: (typeof DEPENDENT)[number]) => [kind, related.get(kind) ?? `${folder}${kind}.xml`] as const
  const dependent = Object.fromEntries(DEPENDENT.map(partOf)) as Omit<Parts, 'document' | 'customProperties'>
  return { document: main, customProperties, ...dependent }
}

/** The targets inside the file, by the last word of their relationship's type. */
function relationships(fileName: string, archive: Archive, part: string, folder: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(fileName, archive, part, {
    open(element) {
      const target = element.attribute('Target')
      const kind = element.attribute('Type')?.split('/').at(-1)
      if (!target || !kind || element.attribute('TargetMode') === 'External') return
      targets.set(kind, target.startsWith('/') ? target.slice(1) : folder + target)
    },
  })
  return targets
}
