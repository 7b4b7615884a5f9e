import type { ImportNotice } from '../../model/importing'
import type { Mark } from '../../model/inline'

const set = (names: string) => new Set(names.split(' '))

/** Elements that begin and end a paragraph. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead title tr ul',
)

/** Elements without content or end tag (HTML Standard, "void elements"). */
export const VOID = set('area base br col embed hr img input link meta source track wbr basefont bgsound frame keygen param')

/** Elements whose content is characters, not tags, and the tokenizer's name for how to read it. */
export const CHARACTER_DATA: Readonly<Record<string, 'RCDATA' | 'RAWTEXT' | 'SCRIPT_DATA' | 'PLAINTEXT'>> = {
  title: 'RCDATA',
  textarea: 'RCDATA',
  style: 'RAWTEXT',
  xmp: 'RAWTEXT',
  iframe: 'RAWTEXT',
  noembed: 'RAWTEXT',
  noframes: 'RAWTEXT',
  script: 'SCRIPT_DATA',
  plaintext: 'PLAINTEXT',
}

/** Elements that are not read, with what the user is told of it. */
export const LEFT_OUT: Readonly<Record<string, ImportNotice | null>> = {
  script: 'scripts_left_out',
  iframe: 'scripts_left_out',
  object: 'scripts_left_out',
  applet: 'scripts_left_out',
  embed: 'scripts_left_out',
  frame: 'scripts_left_out',
  img: 'images_left_out',
  svg: 'images_left_out',
  canvas: 'images_left_out',
  video: 'images_left_out',
  audio: 'images_left_out',
  del: 'revisions_accepted',
  style: null,
  template: null,
  noembed: null,
  noframes: null,
  datalist: null,
}

/** Where the search for an element whose end tag may be left out stops. */
export const CLOSED_BY_NEXT: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('ul ol menu dir'),
  dt: set('dl'),
  dd: set('dl'),
  tr: set('table'),
  td: set('tr table'),
  th: set('tr table'),
}

const NAMED_MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['th', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
])

/** What an element says of its text's marks; those it does not name go on from around it. */
export type MarkChanges = readonly (readonly [mark: Mark, on: boolean])[]

const NO_CHANGES: MarkChanges = []

/**
 * The marks an element gives its text or takes from it, by its name and its own style. Some programs wrap a
 * whole document in a <b> that is not bold; Word's `mso-bidi-font-weight` is about another script.
 */
export function marksOf(tag: string, style: string): MarkChanges {
  const named = NAMED_MARKS.get(tag)
  if (style === '') return named ? [[named, true]] : NO_CHANGES
  const marks = new Map<Mark, boolean>(named ? [[named, true]] : [])
  const weight = /(?<![-\w])font-weight\s*:\s*(bold|normal|\d{3}\b)/i.exec(style)?.[1]
  if (weight) marks.set('bold', /bold|[6-9]00/i.test(weight))
  const slant = /(?<![-\w])font-style\s*:\s*(italic|oblique|normal)/i.exec(style)?.[1]
  if (slant) marks.set('italic', !/normal/i.test(slant))
  // Underlining the element does not have it cannot take away either: it is drawn by the one around.
  if (/(?<![-\w])text-decoration[^;]*underline/i.test(style) && tag !== 'a') marks.set('underline', true)
  else if (tag === 'u' && /(?<![-\w])text-decoration\s*:\s*none/i.test(style)) marks.delete('underline')
  return [...marks]
}

/** Not shown by a browser, and therefore not part of the text. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const style = attributes.get('style') ?? ''
  if (attributes.has('hidden') || HIDING.test(style)) return true
  return /\bMsoCommentReference\b/i.test(attributes.get('class') ?? '')
}

/** Comments, page headers and footers too, which Word puts beside the text. */
const HIDING =
  /(?<![-\w])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment-list|header|footer)\b)/i

export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, level) => [tag, level]))

export function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir'
}
