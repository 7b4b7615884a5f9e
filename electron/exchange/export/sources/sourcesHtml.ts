import { createHash } from 'node:crypto'
import type { Segment } from '../../../../shared/model/comparison'
import { isRightToLeft } from '../documentLanguage'
import { escapeHtml } from '../escapeHtml'
import { legibleLines } from '../legible'
import type { SourcesRow, SourcesTable } from './sourcesTable'

/**
 * The table of sources as one self-contained page to print: no script, nothing fetched, and a policy that
 * forbids both. What the draft struck and added is `del` and `ins`, told apart by shape as well as colour.
 */
export function sourcesHtml({ language, title, draft, summary, counted, convention, parts, columns, rows }: SourcesTable): string {
  const head = (names: readonly string[]) => names.map((name) => `<th scope="col">${shown(name)}</th>`).join('')
  return `<!doctype html>
<html lang="${shown(language)}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown(`${title} · ${draft}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${shown(title)}</h1>
<p class="draft">${shown(draft)}</p>
<p class="summary">${shown(summary)} ${shown(counted)}</p>
<table class="parts">
<thead><tr>${head(parts.columns)}</tr></thead>
<tbody>
${parts.rows.map(([name, ...figures]) => `<tr><th scope="row">${shown(name)}</th>${figures.map((figure) => `<td>${shown(figure)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>
<table>
<thead><tr>${head([columns.clause, columns.citation, columns.status, columns.difference])}</tr></thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table>
<p class="convention">${shown(convention)}</p>
</main>
</body>
</html>
`
}

/** Text as a page shows it, without what no page can. */
function shown(text: string): string {
  return escapeHtml(legibleLines(text).join('\n'))
}

function tableRow({ number, beginning, citation, status, difference }: SourcesRow): string {
  const clause = number && `<b>${shown(number)}</b> <span>${shown(beginning)}</span>`
  const change = typeof difference === 'string' ? `<span>${shown(difference)}</span>` : difference.map(marked).join('')
  return `<tr><th scope="row">${clause}</th><td>${shown(citation)}</td><td>${shown(status)}</td><td class="words">${change}</td></tr>`
}

function marked(segment: Segment): string {
  if (segment.op === 'typography') return shown(segment.right)
  const escaped = shown(segment.text)
  if (segment.op === 'equal') return escaped
  return segment.op === 'insert' ? `<ins>${escaped}</ins>` : `<del>${escaped}</del>`
}

const STYLE = `
body { margin: 0; background: #fff; color: #1d2026; font: 1rem/1.55 'Source Serif 4', Cambria, Georgia, serif }
main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.5rem }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.2 }
.draft { margin: .2rem 0 1.2rem; color: #565b64 }
.summary { font-size: 1.1rem }
.convention { color: #565b64; font-size: .85rem; max-width: 44rem; margin-top: 2rem }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
.parts { width: auto; min-width: 28rem; margin: 0 0 2rem; table-layout: auto }
.parts td { text-align: end; font-variant-numeric: tabular-nums }
.parts th:not(:first-child) { text-align: end }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #e2ded4; text-align: start; vertical-align: top; font-weight: 400; white-space: pre-wrap; overflow-wrap: break-word }
thead th { font: 600 .8rem/1.5 Inter, system-ui, sans-serif; color: #565b64; border-bottom-color: #1d2026 }
th span, .words span { color: #565b64 }
ins { background: #dff2e8; color: #07603f; text-decoration: underline; text-decoration-thickness: 2px }
del { background: #fae5e6; color: #9b1c27; text-decoration: line-through }
thead { display: table-header-group } tr { break-inside: avoid }
@page { size: A4 landscape; margin: 1.8cm }
@media print { main { max-width: none; padding: 0 } body { font-size: 10pt } }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
