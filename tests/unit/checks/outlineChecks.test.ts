import { describe, expect, test } from 'vitest'
import { CALL, ONU, UN, found, mended, type Sketch } from './found'

const resolution = (...endings: string[]): Sketch[] => endings.map((end, at) => ['operative', 0, `Urges States to act ${'x'.repeat(at + 1)}${end}`])

describe('preambular paragraphs', () => {
  test('end with a comma, whatever brackets and attributions follow', () => {
    const sketch: Sketch[] = [
      ['preambular', 0, 'Recalling the Charter,'],
      ['preambular', 0, 'Recalling the Call'],
      ['preambular', 0, 'Noting the report;'],
      ['preambular', 0, '[Welcoming the pledges,]'],
      ['preambular', 0, 'Stressing the need, (Canada)'],
      ['preambular', 0, '[Placeholder for human rights]'],
      ['preambular', 0, ''],
    ]
    expect(found('preambularComma', sketch, UN)).toEqual(['c1 |Call| preambularComma ,', 'c2 |report;| preambularComma ,'])
    expect(mended('preambularComma', sketch, UN).slice(1, 3)).toEqual(['Recalling the Call,', 'Noting the report,'])
  })
  test('the comma goes inside the bracket that the wording ends in', () => {
    expect(mended('preambularComma', [['preambular', 0, '[Recalling the Call]']], UN)).toEqual(['[Recalling the Call,]'])
  })
  test('with items under it, the items end it', () => {
    const sketch: Sketch[] = [['preambular', 0, 'Recalling:'], ['item', 1, 'the Charter;'], ['item', 1, 'the Call.']]
    expect(found('preambularComma', sketch, UN)).toEqual(['c2 |Call.| preambularComma ,'])
  })
  test('nothing is said of a choice of endings, nor outside the UN scheme of other prose', () => {
    expect(found('preambularComma', [['preambular', 0, 'Recalling the Call[,][;]']], UN)).toEqual([])
    expect(found('preambularComma', [['preambular', 0, 'We met in Paris.']], CALL)).toEqual([])
  })
})

describe('operative paragraphs', () => {
  test('a semicolon between and a full stop at the last', () => {
    expect(found('operativeEnding', resolution(';', '.', ';'), UN)).toEqual([
      'c1 |xx.| endsWith ;',
      'c2 |xxx;| endsWith .',
    ])
    expect(mended('operativeEnding', [['operative', 0, 'Demande aux États d’agir.'], ['operative', 0, 'Décide d’agir']], ONU)).toEqual([
      'Demande aux États d’agir\u202f;',
      'Décide d’agir.',
    ])
  })
  test('before a heading either will do; at the very end only a full stop', () => {
    const sketch: Sketch[] = [...resolution('.'), ['heading', 0, 'Follow-up'], ...resolution(';', '.')]
    expect(found('operativeEnding', sketch, UN)).toEqual([])
  })
  test('the last item ends its paragraph', () => {
    const sketch: Sketch[] = [['operative', 0, 'Calls upon States:'], ['item', 1, 'To act;'], ['item', 1, 'To report.'], ...resolution('.')]
    expect(found('operativeEnding', sketch, UN)).toEqual(['c2 |report.| endsWith ;'])
    expect(found('listEnding', sketch, UN)).toEqual([])
  })
  test('paragraphs that are sentences are left alone, and other schemes', () => {
    expect(found('operativeEnding', [['operative', 0, 'We reaffirm this.'], ['operative', 0, 'We agree.']], UN)).toEqual([])
    expect(found('operativeEnding', resolution('.', '.'), CALL)).toEqual([])
  })
})

describe('items', () => {
  const list = (...words: string[]): Sketch[] => [['paragraph', 0, 'We commit to:'], ...words.map((one): Sketch => ['item', 1, one])]

  test('end with a semicolon and the last with a full stop', () => {
    expect(found('listEnding', list('act;', 'help;', 'report;'), CALL)).toEqual(['c3 |report;| endsWith .'])
    expect(found('listEnding', list('act;', 'help', 'go;', 'report.'), CALL)).toEqual(['c2 |help| endsWith ;'])
  })
  test('an inner list hands its end to the outer one', () => {
    const sketch: Sketch[] = [...list('act:'), ['item', 2, 'now;'], ['item', 2, 'later.'], ['item', 1, 'help;'], ['item', 1, 'report.']]
    expect(found('listEnding', sketch, CALL)).toEqual([])
    const most: Sketch[] = [...list('help;', 'go;', 'act:'), ['item', 2, 'now;'], ['item', 2, 'later.'], ['item', 1, 'report.']]
    expect(found('listEnding', most, CALL)).toEqual(['c5 |later.| endsWith ;'])
  })
  test('sentences and bare names are another kind of list', () => {
    expect(found('listEnding', list('We act.', 'We help.', 'We report.'), CALL)).toEqual([])
    expect(found('listEnding', list('States', 'Companies', 'Cities'), CALL)).toEqual([])
  })
  test('“and” left behind is told and taken away; a missing one only where the text writes it', () => {
    expect(mended('listAnd', list('act; and', 'help;', 'report.'), CALL)).toEqual(['We commit to:', 'act;', 'help;', 'report.'])
    expect(found('listAnd', list('act;', 'help;', 'report.'), CALL)).toEqual([])
    const habit = [...list('act;', 'help; and', 'go.'), ...list('act; and', 'go.'), ...list('act;', 'go.')]
    expect(found('listAnd', habit, CALL)).toEqual(['c8 |act;| andMissing and'])
    expect(mended('listAnd', habit, CALL)[8]).toBe('act; and')
  })
  test('one alone is told, and one heading of a level', () => {
    expect(found('loneItem', list('act.'), CALL)).toEqual(['c1 |act| loneItem'])
    expect(found('loneItem', [['heading', 0, 'Aims'], ['heading', 1, 'First'], ['heading', 0, 'Means']], CALL)).toEqual([
      'c1 |First| loneHeading',
    ])
    expect(found('loneItem', [['title', 0, 'Call'], ['heading', 0, 'Aims']], CALL)).toEqual([])
  })
  test('items follow something that opens them', () => {
    expect(found('listOpener', [['item', 0, 'act;'], ['item', 0, 'go.']], CALL)).toEqual(['c0 |act| listWithoutOpener'])
    expect(found('listOpener', [['paragraph', 0, 'We met.'], ['item', 1, 'act;'], ['item', 1, 'go.']], CALL)).toEqual(['c0 |met.| openerEnds'])
    expect(found('listOpener', [['heading', 0, 'States'], ['item', 0, 'France'], ['item', 0, 'Kenya']], CALL)).toEqual([])
  })
  test('what opens them ends with a colon', () => {
    expect(mended('openerColon', [['paragraph', 0, 'We commit to'], ['item', 1, 'act;'], ['item', 1, 'go.']], CALL)[0]).toBe('We commit to:')
    expect(mended('openerColon', [['paragraph', 0, 'Nous décidons de'], ['item', 1, 'a ;'], ['item', 1, 'b.']], ONU)[0]).toBe('Nous décidons de\u00a0:')
  })
  test('a chapeau governs something', () => {
    expect(found('openerItems', [['paragraph', 0, 'We commit to:'], ['heading', 0, 'Means']], CALL)).toEqual(['c0 |to:| openerItems'])
    expect(found('openerItems', [['chapeau', 0, 'We commit to:'], ['commitment', 0, 'Act.']], CALL)).toEqual([])
    expect(found('openerItems', [['chapeau', 0, 'We commit to']], CALL)).toEqual(['c0 |to| openerItems'])
  })
})

describe('names and abbreviations', () => {
  const used: Sketch[] = [
    ['paragraph', 0, 'The use of ICTs by States.'],
    ['paragraph', 0, 'Information and communications technologies (ICTs) matter. ICTs do.'],
  ]
  test('are explained where they come first', () => {
    expect(found('definitionLate', used, CALL)).toEqual(['c0 |ICTs| definitionLate ICT'])
    expect(found('definitionLate', used.toReversed(), CALL)).toEqual([])
    expect(found('definitionLate', [['paragraph', 0, 'We join the Call.'], ['paragraph', 0, 'The Paris text (hereinafter “the Call”) holds.']], CALL)).toEqual([
      'c0 |Call| definitionLate Call',
    ])
    expect(found('definitionLate', [['paragraph', 0, 'L’Appel vaut.'], ['paragraph', 0, 'L’appel de Paris (ci-après dénommé « l’Appel ») vaut.']], ONU)).toEqual([
      'c0 |Appel| definitionLate Appel',
    ])
  })
  test('one that is never spelt out is told once', () => {
    expect(found('acronymUnexpanded', [['paragraph', 0, 'The WSIS Forum.'], ['paragraph', 0, 'WSIS again.']], CALL)).toEqual([
      'c0 |WSIS| acronymUnexpanded WSIS',
    ])
  })
  test.each([
    'The UN and the EU met.', 'See A/RES/79/1.', 'Annex IV.', 'Mr Henri VERDIER spoke.', 'WE DECIDE TO ACT', 'States act. (Egypt on behalf of NAM)', 'States [EU: shall] act.',
  ])('nothing is said of “%s”', (words) => expect(found('acronymUnexpanded', [['paragraph', 0, words]], CALL)).toEqual([]))
})
