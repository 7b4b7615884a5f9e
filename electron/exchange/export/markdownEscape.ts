/** Characters Markdown reads as markup wherever they stand. */
const ALWAYS = /[\\`*_<~|]/g

/** Characters it reads as markup in some company: each pattern's last character but its look-ahead is it. */
const IN_COMPANY: readonly RegExp[] = [
  // An entity, the text of a link, a definition, an address that would become a link.
  /&(?=#?\w+;)/g,
  /\](?=[([:])/g,
  /(?:https?|ftp):(?=\/\/)/gi,
  /www\./gi,
  /\w@(?=\w)/g,
  // What would start a heading, a quotation, a list, a task or a rule, or underline a heading.
  /^\s*[-+>=#]/g,
  /^\s*\d{1,9}[.)]/g,
  /^\s*\[(?=[ xX]\])/g,
  // What would close a heading.
  /#(?=#*\s*$)/g,
]

/**
 * One line's runs of text, escaped so that Markdown shows exactly their characters. What stands at the
 * edges of the line is seen across runs; spaces there, which Markdown strips, become character references.
 */
export function escapeLine(runs: readonly string[]): string[] {
  const line = runs.join('')
  const escaped = new Set<number>()
  for (const pattern of [ALWAYS, ...IN_COMPANY]) {
    for (const match of line.matchAll(pattern)) escaped.add(match.index + match[0].length - 1)
  }
  const edges = [0, line.length - 1].filter((at) => /\s/u.test(line[at] ?? ''))

  let start = 0
  return runs.map((run) => {
    let text = ''
    for (let at = 0; at < run.length; at++) {
      const position = start + at
      if (edges.includes(position)) text += `&#${run.charCodeAt(at)};`
      else text += escaped.has(position) ? `\\${run[at]!}` : run[at]!
    }
    start += run.length
    return text
  })
}
