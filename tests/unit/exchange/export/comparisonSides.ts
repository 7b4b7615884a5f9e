import fc from 'fast-check'
import type { ComparedClause, ComparedSide } from '../../../../shared/model/comparison'

/** label, text, and what else of a clause a test cares about. */
export type GivenClause = [label: string, text: string, rest?: Partial<Pick<ComparedClause, 'kind' | 'depth' | 'marks' | 'notes'>>]

/** One side of a comparison, for the files made from it. */
export function sideOf(title: string, language: string, clauses: readonly GivenClause[]): ComparedSide {
  return {
    title,
    language,
    clauses: clauses.map(([label, text, rest], index) => ({
      index,
      id: `c${index}`,
      label,
      kind: 'paragraph',
      depth: 0,
      ...rest,
      text,
    })),
  }
}

/** A call for lighthouses, invented, as it stood and as it stands: every kind of change is in it. */
export const lighthouses = {
  en: {
    left: sideOf('Call for Lighthouses, March', 'en', [
      ['', 'Call for Lighthouses', { kind: 'title' }],
      ['', 'Preamble', { kind: 'heading' }],
      ['1.', 'We, the keepers of coastal lights, gather at the harbour to renew our common promise to seafarers.'],
      ['2.', 'We encourage every port authority to publish the hours of its lamps before 2027.'],
      ['3.', 'Mariners deserve accurate charts; hydrographers update those charts each winter without exception.'],
      ['4.', 'Fog signals remain a shared responsibility of all harbours in the strait.'],
      ['5.', 'Keepers shall be trained in two languages.'],
      ['6.', 'A training school is opened on the northern island every spring.'],
      ['7.', 'Oil lamps are withdrawn from service altogether.'],
      ['8.', 'The "Beacon Fund" pays for glass, brass and paint.'],
      ['9.', 'Seabirds nest on the eastern rocks and must not be disturbed by repair crews.\nBoats keep their distance.'],
    ]),
    right: sideOf('Call for Lighthouses, June', 'en', [
      ['', 'Call for Lighthouses', { kind: 'title' }],
      ['', 'Preamble', { kind: 'heading' }],
      ['1.', 'We, the keepers of coastal lights, gather at the harbour to renew our common promise to seafarers.'],
      ['2.', 'Seabirds nest on the eastern rocks and must not be disturbed by repair crews.\nBoats keep their distance.'],
      ['3.', 'We urge every port authority to publish the hours of its lamps before 2028.'],
      ['4.', 'Mariners deserve accurate charts;'],
      ['5.', 'hydrographers update those charts each winter without exception.'],
      ['6.', 'Fog signals remain a shared responsibility of all harbours in the strait.'],
      ['7.', 'Keepers shall be trained in two languages. A training school is opened on the northern island every spring.'],
      ['8.', 'The “Beacon Fund” pays for glass, brass and paint.'],
      ['9.', 'Solar panels are welcomed wherever the winter sun allows.'],
    ]),
  },
  fr: {
    left: sideOf('Appel pour les phares, mars', 'fr', [
      ['', 'Engagements', { kind: 'heading' }],
      ['', 'Nous nous engageons à :', { kind: 'chapeau' }],
      ['a)', 'Entretenir les lanternes avant le 3 mars 2027 ;', { kind: 'item', depth: 1 }],
      ['b)', 'Former les gardiens aux deux langues du détroit ;', { kind: 'item', depth: 1 }],
      ['c)', 'Publier chaque hiver les cartes des hauts-fonds, sans exception aucune.', { kind: 'item', depth: 1 }],
      ['', 'Nous saluons le "Fonds des balises" et ses donateurs fidèles.'],
    ]),
    right: sideOf('Appel pour les phares, juin', 'fr', [
      ['', 'Engagements', { kind: 'heading' }],
      ['', 'Nous nous engageons à :', { kind: 'chapeau' }],
      ['a)', 'Publier chaque hiver les cartes des récifs, sans exception aucune ;', { kind: 'item', depth: 1 }],
      ['b)', 'Entretenir les lanternes avant le 5 mars 2028 ;', { kind: 'item', depth: 1 }],
      ['', 'Former les gardiens aux deux langues du détroit.'],
      ['', 'Nous saluons le « Fonds des balises » et ses donateurs fidèles.'],
    ]),
  },
}

/** What a document cannot hold, what XML could take for its own, and what a library could take for a command. */
export const hostilePair = {
  left: sideOf(']]>\u0000', 'en', [
    [']]>', '<w:del>\u0000&amp; \uD800 x\ty\u2028z'],
    ['', 'CURRENT'],
  ]),
  right: sideOf('<x/>', 'ar', [
    [']]>', '<w:ins>\u0000&amp; \uD800 x\ty\u2028z'],
    ['', 'TOTAL_PAGES'],
    ['', 'بند جديد\uFFFF'],
  ]),
}

const word = fc.constantFrom('glass', 'lamps', 'keepers', 'shall', 'burn', 'oil', 'tar', 'l’hiver', '«\u00A0quai\u00A0»', '"quay"', '2030', '[light]')
const wording = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', '\n', '. ')), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''))
const paragraph = fc.tuple(fc.constantFrom('', '1.', '2.', '(a)', '3 bis'), wording).map(([label, text]): GivenClause => [label, text])
const cell = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))
const tableRow = fc
  .tuple(fc.array(cell, { minLength: 2, maxLength: 3 }), fc.constantFrom(0, 0, 0, 1))
  .map(([cells, depth]): GivenClause => ['', cells.join('\t'), { depth }])
const clause = fc.oneof(paragraph, tableRow)

/** A text, tables in it, and one made from it by taking clauses out, putting others in, moving, splitting and joining them and their cells. */
export const anyPair = fc
  .tuple(fc.array(clause, { maxLength: 8 }), fc.array(fc.tuple(fc.nat(8), fc.constantFrom('drop', 'add', 'move', 'split', 'join', 'part', 'unite'), clause), { maxLength: 5 }))
  .map(([left, edits]) => {
    const right = [...left]
    for (const [at, edit, fresh] of edits) {
      const taken = right[at]
      const next = right[at + 1]
      if (edit === 'add') right.splice(at, 0, fresh)
      if (!taken) continue
      if (edit === 'drop') right.splice(at, 1)
      if (edit === 'move') right.unshift(...right.splice(at, 1))
      const middle = taken[1].indexOf(' ', taken[1].length / 2)
      if (edit === 'split' && middle > 0) {
        right.splice(at, 1, [taken[0], taken[1].slice(0, middle)], [fresh[0], taken[1].slice(middle + 1)])
      }
      if (edit === 'part') right.splice(at, 1, [taken[0], taken[1].replace(' ', '\t'), taken[2]])
      if (edit === 'unite') right.splice(at, 1, [taken[0], taken[1].replace('\t', ' '), taken[2]])
      if (edit === 'join' && next) right.splice(at, 2, [taken[0], `${taken[1]} ${next[1]}`])
    }
    return [left, right] as const
  })
