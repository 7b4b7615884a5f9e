import type { ExportDocument } from '../../../../electron/exchange/export/exportDocument'
import { labels } from '../../../../shared/numbering/labels'
import { readOpenings } from '../../../../shared/numbering/openings'
import { contentFromPlain } from '../../../../shared/clauses/plainText'
import type { ClauseKind } from '../../../../shared/model/clause'
import type { InlineContent } from '../../../../shared/model/inline'
import type { NumberingScheme } from '../../../../shared/model/text'

/** kind, depth, wording (plain or marked), locked label. */
export type SampleClause = [ClauseKind, number, string | InlineContent, string?]

/** A document whose labels are computed as the program computes them. */
export function sampleDocument(
  record: Partial<ExportDocument['record']> & { scheme?: NumberingScheme },
  rows: readonly SampleClause[],
  announcements: string[] = [],
): ExportDocument {
  const { scheme = 'call', ...facts } = record
  const clauses = rows.map(([kind, depth, wording, lockedLabel = null]) => ({
    kind,
    depth,
    lockedLabel,
    content: typeof wording === 'string' ? contentFromPlain(wording) : wording,
  }))
  const computed = labels(readOpenings(clauses, scheme), scheme, facts.language ?? 'en')
  return {
    record: {
      title: 'A Call for Quiet Harbours',
      language: 'en',
      kind: 'draft',
      wording: 'working',
      adoptedBy: null,
      adoptedOn: null,
      ...facts,
    },
    clauses: clauses.map((clause, index) => ({ ...clause, label: computed[index]! })),
    announcements,
  }
}

const italic = (text: string) => ({ type: 'text', text, marks: ['italic'] }) as const
const bold = (text: string) => ({ type: 'text', text, marks: ['bold'] }) as const
const plain = (text: string) => ({ type: 'text', text }) as const
const lineBreak = { type: 'break' } as const

/** A French call: preamble, principles with short titles, commitments by actor, four levels of items. */
export const frenchCall = sampleDocument(
  { title: 'Appel de Honfleur pour des ports paisibles', language: 'fr' },
  [
    ['preambular', 0, [italic('Rappelant'), plain(' l’attachement des villes portuaires à la confiance mutuelle,')]],
    ['preambular', 0, [italic('Profondément préoccupés'), plain(' par les pannes qu’aucun port ne peut réparer seul,')]],
    ['paragraph', 0, 'Nous affirmons que la mer relie ; qu’elle n’oppose pas.'],
    ['heading', 0, 'Principes'],
    ['principle', 0, [bold('Protéger les phares'), lineBreak, plain('Empêcher que l’on éteigne « ce qui guide » les navires.')]],
    ['principle', 0, [bold('Partager les cartes'), lineBreak, plain('Tenir à jour, ensemble, les relevés côtiers.')]],
    ['principle', 0, 'Ajouté en séance, sans décaler la suite.', '2 bis'],
    ['principle', 0, [plain('Ne pas '), italic('assécher'), plain(' les bassins [à marée basse].')]],
    ['heading', 0, 'Engagements'],
    ['heading', 1, 'Les villes'],
    ['chapeau', 0, 'Les villes s’engagent, d’ici à 2030, à :'],
    ['item', 1, 'entretenir leurs quais, notamment :'],
    ['item', 2, 'les quais de bois :'],
    ['item', 3, 'chêne ;'],
    ['item', 4, 'pieux de fondation ;'],
    ['item', 4, 'bordages ;'],
    ['item', 3, 'sapin ;'],
    ['item', 2, 'les quais de pierre ;'],
    ['item', 1, 'former leurs pilotes.'],
    ['commitment', 0, 'Publier chaque année l’état de leurs digues.'],
    ['commitment', 0, 'Accueillir les équipages sans discrimination.'],
    ['heading', 1, 'Les armateurs'],
    ['chapeau', 0, 'Les armateurs s’engagent à :'],
    ['item', 1, 'signaler toute avarie ;'],
    ['item', 1, 'former leurs équipages.'],
    ['commitment', 0, 'Ne pas vendre de cartes périmées.'],
    ['signature', 0, 'Fait à Honfleur, en deux exemplaires.'],
  ],
)

/** An English resolution: preamble, operative paragraphs with items, an inserted 3 bis. */
export const englishResolution = sampleDocument(
  {
    title: 'Quiet harbours: a resolution',
    language: 'en',
    scheme: 'un',
    kind: 'reference',
    wording: 'official',
    adoptedBy: 'Assembly of Harbour Towns',
    adoptedOn: '2021-03-01',
  },
  [
    ['preambular', 0, [italic('Recalling'), plain(' its earlier words on lamps and tides,')]],
    ['preambular', 0, [italic('Deeply concerned'), plain(' at the silting of channels,')]],
    ['operative', 0, [italic('Calls upon'), plain(' all towns to keep their lamps lit;')]],
    ['operative', 0, [italic('Invites'), plain(' shipowners:')]],
    ['item', 1, 'to report every wreck, including:'],
    ['item', 2, 'the hull;'],
    ['item', 2, 'the cargo;'],
    ['item', 3, 'dry cargo;'],
    ['item', 4, 'grain;'],
    ['item', 4, 'timber;'],
    ['item', 1, 'to share their soundings;'],
    ['operative', 0, [italic('Encourages'), plain(' pilots to rest;')]],
    ['operative', 0, [italic('Requests'), plain(' [the Secretariat][the Harbour Master] to report;')], '3 bis'],
    ['item', 1, 'once a year;'],
    ['item', 1, 'in both languages;'],
    ['operative', 0, [italic('Decides'), plain(' to remain seized of the matter.')]],
  ],
)
