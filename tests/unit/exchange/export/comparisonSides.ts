import type { ComparedClause, ComparedSide } from '../../../../shared/model/comparison'

/** label, text, and what else of a clause a test cares about. */
export type GivenClause = [label: string, text: string, rest?: Partial<Pick<ComparedClause, 'kind' | 'depth'>>]

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
}
