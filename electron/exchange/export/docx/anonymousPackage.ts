import { unzipSync, zipSync, type Zippable } from 'fflate'

/** The earliest moment a zip can record: every file of every export has it. */
const NO_MOMENT = new Date(1980, 0, 1)

/**
 * The package again, without the moment it was made: the same parts with one fixed date, and core
 * properties that name a title and a language but no person, no program and no time.
 */
export function anonymousPackage(docx: Uint8Array, properties: { title: string; language: string }): Uint8Array {
  const parts: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(docx))) {
    // An entry for a folder is no part of a package, and the validator of the Open XML SDK says so.
    if (!path.endsWith('/')) parts[path] = bytes
  }
  parts['docProps/core.xml'] = new TextEncoder().encode(coreProperties(properties))
  return zipSync(parts, { mtime: NO_MOMENT, level: 6 })
}

function coreProperties({ title, language }: { title: string; language: string }): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
