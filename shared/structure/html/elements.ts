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

const NO_MARKS: readonly Mark[] = []
const NAMED_MARKS: ReadonlyMap<string, readonly Mark[]> = new Map<string, readonly Mark[]>([
  ['b', ['bold']],
  ['strong', ['bold']],
  ['i', ['italic']],
  ['em', ['italic']],
  ['u', ['underline']],
])

/** The marks an element gives its text, by its name and its own style. */
export function marksOf(tag: string, style: string): readonly Mark[] {
  if (style === '') return NAMED_MARKS.get(tag) ?? NO_MARKS
  const marks = new Set<Mark>(NAMED_MARKS.get(tag))
  if (/font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) marks.add('bold')
  // Some programs wrap a whole document in a <b> that is not bold.
  if (/font-weight\s*:\s*(normal|[1-5]00)/i.test(style)) marks.delete('bold')
  if (/font-style\s*:\s*(italic|oblique)/i.test(style)) marks.add('italic')
  if (/text-decoration[^;]*underline/i.test(style)) marks.add('underline')
  return [...marks]
}

/** Not shown by a browser, and therefore not part of the text. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const style = attributes.get('style') ?? ''
  return attributes.has('hidden') || /(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
}
