import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { traceGenealogy } from '../../../shared/genealogy/traceGenealogy'
import type { GenealogyWording } from '../../../shared/model/genealogy'

const wording = (textId: string, date: string | null, text: string, other: Partial<GenealogyWording> = {}): GenealogyWording => ({
  textId, clauseId: 'c', version: null, textTitle: textId, textKind: 'reference', citation: textId, language: 'en', wording: 'official',
  text, date, link: 'found', taken: [], score: 0.9, ...other,
})
const from = (textId: string) => [{ textId, clauseId: 'c' }]
const FRENCH = 'Élaborer des moyens d’empêcher la prolifération de logiciels malveillants.'
/** What each comes from, and how that is known. */
const lines = (given: GenealogyWording[]) => {
  const steps = traceGenealogy(given)
  return steps.map((step) => `${step.textId} <- ${step.from.map(({ place, tie }) => `${steps[place]!.textId} ${tie}`).join(', ')}`.trim())
}
const CALL = 'Develop ways to prevent the proliferation of malicious ICT tools and practices intended to cause harm.'
const SITE = 'Develop ways to prevent the proliferation of malicious software and practices intended to cause harm.'

describe('the genealogy of a clause', () => {
  it('goes from the oldest to the newest and tells what each step changed', () => {
    const steps = traceGenealogy([
      wording('draft', '2026-01-01', SITE, { link: 'declared', taken: from('site') }),
      wording('site', '2019-11-11', SITE, { link: 'self' }),
      wording('call', '2018-11-12', CALL),
    ])
    expect(steps.map((step) => [step.textId, step.from])).toEqual([
      ['call', []], ['site', [{ place: 0, tie: 'found' }]], ['draft', [{ place: 1, tie: 'declared' }]],
    ])
    expect(steps[1]!.changes!.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: 'ICT tools' },
      { op: 'insert', text: 'software' },
    ])
    expect(steps[2]!.changes).toEqual([{ op: 'equal', text: SITE }])
  })

  it('joins the other language to the clause it is a version of, and compares no words across languages', () => {
    const given = [
      wording('site', '2019-11-11', SITE, { link: 'self' }),
      wording('site-fr', '2019-11-11', FRENCH, { language: 'fr', link: 'language' }),
      wording('draft-fr', null, FRENCH.replace('logiciels', 'outils'), { language: 'fr' }),
    ]
    expect(lines(given)).toEqual(['site <-', 'site-fr <- site language', 'draft-fr <- site-fr found'])
    const steps = traceGenealogy(given)
    expect(steps[1]!.changes).toBeNull()
    expect(steps[2]!.changes).not.toBeNull()
  })

  it('begins anew with a wording that keeps next to nothing', () => {
    const steps = traceGenealogy([wording('one', '2018-01-01', CALL), wording('two', '2019-01-01', 'Peace is made of trust.')])
    expect(steps[1]).toMatchObject({ from: [], changes: null })
  })

  it('draws what is declared, across languages and after the words are gone, and never before its source', () => {
    const taker = { link: 'self', taken: from('source') } as const
    // Nobody knows when the source was adopted: it is older than what was taken from it all the same.
    expect(lines([wording('taker', '2026-01-01', FRENCH, { ...taker, language: 'fr' }), wording('source', null, SITE, { link: 'declared' })]))
      .toEqual(['source <-', 'taker <- source translated'])
    expect(lines([wording('taker', '2026-01-01', 'Peace is made of trust.', taker), wording('source', '2019-11-11', SITE, { link: 'declared' })]))
      .toEqual(['source <-', 'taker <- source declared'])
    // The words of another text may be nearer; what is declared is named besides, once in a line of versions.
    const version = { id: 'v', name: 'Rev.1' }
    expect(
      lines([
        wording('source', '2019-11-11', SITE, { link: 'declared' }),
        wording('source-fr', '2019-11-11', FRENCH, { language: 'fr' }),
        wording('taker', '2026-01-01', FRENCH, { ...taker, version, language: 'fr', link: 'version' }),
        wording('taker', '2026-01-02', `${FRENCH} Vite.`, { ...taker, language: 'fr' }),
      ]),
    ).toEqual(['source <-', 'source-fr <-', 'taker <- source-fr found, source translated', 'taker <- taker version'])
    const [one, other] = [wording('one', '2026-01-01', SITE, { taken: from('other') }), wording('other', '2026-01-02', SITE, { taken: from('one') })]
    expect(lines([one, other])).toHaveLength(2)
  })

  it('loses no wording and never comes from what came later', () => {
    const any = fc.record({
      text: fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(CALL, SITE, '')),
      date: fc.constantFrom(null, '2018-11-12', '2019-11-11', '2024-09-22'),
      language: fc.constantFrom('en', 'fr', 'fr-CA', 'und'),
      link: fc.constantFrom<GenealogyWording['link'][]>('found', 'declared', 'language', 'version'),
      taken: fc.array(fc.nat(11).map((at) => ({ textId: `t${at}`, clauseId: 'c' })), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (some) => {
        const given = some.map((one, at) => wording(`t${at}`, one.date, one.text, one))
        const steps = traceGenealogy(given)
        expect(new Set(steps.map(({ textId }) => textId)).size).toBe(given.length)
        for (const [place, { from: earlier, changes, text }] of steps.entries()) {
          expect(earlier.filter((one) => one.place >= place)).toEqual([])
          const after = changes?.map((segment) => (segment.op === 'typography' ? segment.right : segment.op === 'delete' ? '' : segment.text))
          if (after) expect(after.join('')).toBe(text)
        }
      }),
    )
  })
})
