import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { traceGenealogy } from '../../../shared/genealogy/traceGenealogy'
import type { GenealogyWording } from '../../../shared/model/genealogy'

const wording = (textId: string, date: string | null, text: string, other: Partial<GenealogyWording> = {}): GenealogyWording => ({
  textId, clauseId: 'c', version: null, textTitle: textId, textKind: 'reference', citation: textId, language: 'en', wording: 'official',
  text, date, link: 'found', score: 0.9, ...other,
})
const CALL = 'Develop ways to prevent the proliferation of malicious ICT tools and practices intended to cause harm.'
const SITE = 'Develop ways to prevent the proliferation of malicious software and practices intended to cause harm.'

describe('the genealogy of a clause', () => {
  it('goes from the oldest to the newest and tells what each step changed', () => {
    const steps = traceGenealogy([
      wording('draft', '2026-01-01', SITE, { link: 'declared' }),
      wording('site', '2019-11-11', SITE, { link: 'self' }),
      wording('call', '2018-11-12', CALL),
    ])
    expect(steps.map(({ textId, from }) => [textId, from])).toEqual([['call', null], ['site', 0], ['draft', 1]])
    expect(steps[1]!.changes!.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: 'ICT tools' },
      { op: 'insert', text: 'software' },
    ])
    expect(steps[2]!.changes).toEqual([{ op: 'equal', text: SITE }])
  })

  it('joins the other language to the clause it is a version of, and compares no words across languages', () => {
    const french = 'Élaborer des moyens d’empêcher la prolifération de logiciels malveillants.'
    const steps = traceGenealogy([
      wording('site', '2019-11-11', SITE, { link: 'self' }),
      wording('site-fr', '2019-11-11', french, { language: 'fr', link: 'language' }),
      wording('draft-fr', null, french.replace('logiciels', 'outils'), { language: 'fr' }),
    ])
    expect(steps.map(({ textId, from }) => [textId, from])).toEqual([['site', null], ['site-fr', 0], ['draft-fr', 1]])
    expect(steps[1]!.changes).toBeNull()
    expect(steps[2]!.changes).not.toBeNull()
  })

  it('begins anew with a wording that keeps next to nothing', () => {
    const steps = traceGenealogy([wording('one', '2018-01-01', CALL), wording('two', '2019-01-01', 'Peace is made of trust.')])
    expect(steps[1]).toMatchObject({ from: null, changes: null })
  })

  it('loses no wording and never comes from what came later', () => {
    const any = fc.record({
      text: fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(CALL, SITE, '')),
      date: fc.constantFrom(null, '2018-11-12', '2019-11-11', '2024-09-22'),
      language: fc.constantFrom('en', 'fr', 'fr-CA', 'und'),
      link: fc.constantFrom<GenealogyWording['link'][]>('found', 'declared', 'language', 'version'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (some) => {
        const given = some.map((one, at) => wording(`t${at}`, one.date, one.text, one))
        const steps = traceGenealogy(given)
        expect(new Set(steps.map(({ textId }) => textId)).size).toBe(given.length)
        for (const [place, { from, changes, text }] of steps.entries()) {
          if (from !== null) expect(from).toBeLessThan(place)
          const after = changes?.map((segment) => (segment.op === 'typography' ? segment.right : segment.op === 'delete' ? '' : segment.text))
          if (after) expect(after.join('')).toBe(text)
        }
      }),
    )
  })
})
