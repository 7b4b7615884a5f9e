import { createHash } from 'node:crypto'
import { isHeadingRow } from '../../../shared/clauses/tableRows'
import type { Mark } from '../../../shared/model/inline'
import { ANNOUNCEMENT_META } from '../../../shared/structure/announcementNames'
import { isRightToLeft } from './documentLanguage'
import { escapeHtml } from './escapeHtml'
import type { ExportDocument } from './exportDocument'
import { announced, cellsOfRow, documentSentence, isSupporter, layOut, withTables, type Block, type BlockPart } from './layout'

/**
 * One self-contained page: no script, no font, nothing fetched, and a policy that forbids it. Labels are
 * text inside their paragraph rather than list markers: they survive copying into Word, a locked
 * "3 bis" included, and a screen reader says them.
 */
export function htmlFile(document: ExportDocument): Uint8Array {
  const { title, language } = document.record
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr'
  const blocks = layOut(document)
  const notes = blocks.filter(({ role }) => role === 'note')
  const html = `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${announced(document).map(recorded).join('')}<style>${STYLE}</style>
</head>
<body>
<main>
${elements(blocks.filter(({ role }) => role !== 'note')).join('\n')}
${notesSection(notes, language)}</main>
</body>
</html>
`
  return new TextEncoder().encode(html)
}

/** So that the sentence is known for what it is when the page is read again, whatever it says. */
function recorded(announcement: string): string {
  return `<meta name="${ANNOUNCEMENT_META}" content="${escapeHtml(announcement)}">\n`
}

/** The notes at the end, each linked with its number in the text both ways. */
function notesSection(notes: readonly Block[], language: string): string {
  if (notes.length === 0) return ''
  const back = escapeHtml(documentSentence(language, 'backToText'))
  const items = notes.map(({ label, content }) => {
    const link = `<a href="#noteref-${label}" role="doc-backlink" aria-label="${back}">↩</a>`
    return `<li id="note-${label}" value="${label}">${inline(content)} ${link}</li>`
  })
  const name = escapeHtml(documentSentence(language, 'notes'))
  return `<section class="footnotes" role="doc-endnotes" aria-label="${name}">\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`
}

/** Supporters one after the other are one list. */
function elements(blocks: readonly Block[]): string[] {
  return withTables(blocks).map((block, at, all) => {
    if (Array.isArray(block)) return table(block)
    if (block.role !== 'supporter') return element(block)
    const before = isSupporter(all[at - 1]) ? '' : '<ul class="supporters">\n'
    const after = isSupporter(all[at + 1]) ? '' : '\n</ul>'
    return `${before}${element(block)}${after}`
  })
}

function table(rows: readonly Block[]): string {
  const lines = rows.map((row, at) => {
    const isHead = at === 0 && isHeadingRow(row.content)
    const [open, close] = isHead ? ['<th scope="col">', '</th>'] : ['<td>', '</td>']
    return `<tr>${cellsOfRow(row).map((cell) => `${open}${inline(cell)}${close}`).join('')}</tr>`
  })
  return `<table class="level-${rows[0]?.level ?? 0}">\n${lines.join('\n')}\n</table>`
}

function element(block: Block): string {
  const text = inline(block.content)
  const label = block.label && `<span class="label">${escapeHtml(block.label)} </span>`
  switch (block.role) {
    case 'title':
      return `<h1>${label}${text}</h1>`
    case 'heading': {
      const name = `h${Math.min(block.level + 1, 6)}`
      return `<${name}>${label}${text}</${name}>`
    }
    case 'announcement':
      return `<p class="announcement" role="note"><strong>${text}</strong></p>`
    case 'facts':
    case 'signature':
      return `<p class="${block.role}">${label}${text}</p>`
    case 'supporter':
      return `<li>${text}</li>`
    case 'note':
    case 'paragraph':
      return `<p class="level-${block.level}${label && ' labelled'}">${label}${text}</p>`
  }
}

const TAGS: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u' }

function inline(content: readonly BlockPart[]): string {
  let html = ''
  for (const part of content) {
    if (part.type === 'break') html += '<br>'
    else if (part.type === 'note') html += noteReference(part.number)
    else {
      const marks = part.marks ?? []
      const text = escapeHtml(part.text)
      html += marks.reduceRight((inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`, text)
    }
  }
  return html
}

function noteReference(number: number): string {
  return `<sup><a id="noteref-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`
}

// 41 rem of this face is about 75 characters, a comfortable line.
const STYLE = `
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.0625rem/1.55 'Source Serif 4', Cambria, Georgia, serif }
main { max-width: 41rem; margin: 0 auto; padding: 3rem 1.5rem }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2rem 0 .75rem; break-after: avoid }
h1 { font-size: 1.9rem; margin-top: 0 } h2 { font-size: 1.4rem } h3 { font-size: 1.15rem }
h4, h5, h6 { font-size: 1.0625rem }
p { margin: 0 0 .8rem; orphans: 2; widows: 2 }
p, th, td, h1, h2, h3, h4, h5, h6 { white-space: pre-wrap; overflow-wrap: break-word }
.labelled { padding-inline-start: 2.5rem; text-indent: -2.5rem }
.labelled .label { display: inline-block; min-width: 2.5rem; text-indent: 0 }
${[1, 2, 3, 4, 5, 6, 7].map((level) => `.level-${level} { margin-inline-start: ${level * 2.5}rem }`).join('\n')}
sup { font-size: .7em; line-height: 0 } sup a { text-decoration: none; color: inherit; padding: 0 .1em }
.footnotes { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #999; font-size: .9em }
.footnotes ol { margin: 0; padding-inline-start: 2rem } .footnotes li { margin-bottom: .4rem }
ul.supporters { columns: 16rem; column-gap: 2rem; margin: 0 0 .8rem; padding: 0; list-style: none }
.supporters li { margin-bottom: .2rem; overflow-wrap: break-word; break-inside: avoid }
table { border-collapse: collapse; margin: 0 0 .8rem; break-inside: auto } tr { break-inside: avoid }
th, td { border: 1px solid #999; padding: .3rem .6rem; text-align: start; vertical-align: top; font-weight: inherit }
.facts { color: #555; margin-bottom: 2rem } .signature { margin-top: 2rem }
.announcement { border: 1px solid #8a5a00; border-inline-start-width: 4px; padding: .6rem .9rem; background: #fff8e8 }
@page { size: A4; margin: 2.2cm }
@media print { main { max-width: none; padding: 0 } body { font-size: 11pt } }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
