import { expect, test } from 'vitest'
import { lifeEvents } from '../../../../renderer/features/versions/lifeEvents'
import type { ClauseMoment } from '../../../../shared/model/clauseLife'
import type { InlineContent } from '../../../../shared/model/inline'
import { clause } from '../../editor/support'
import { shown } from '../../compare/shown'

const says = (before: string, note: string | null, after: string): InlineContent => [
  { type: 'text', text: before },
  ...(note === null ? [] : [{ type: 'footnote' as const, id: 'n', content: [{ type: 'text' as const, text: note }] }]),
  { type: 'text', text: after },
]
const moment = (at: number, content: InlineContent, name: string | null = `Rev.${at}`): ClauseMoment => ({
  version: name === null ? null : { id: `v${at}`, name, automatic: false },
  at,
  clause: { ...clause('a', ''), content },
})
const told = (moments: ClauseMoment[], present: InlineContent) =>
  lifeEvents({ moments, origins: [], elsewhere: [] }, present, 'en').map((event) =>
    'segments' in event ? `${event.what} ${shown(event.segments)}` : event.what,
  )

test('a footnote that was put in, reworded, moved or dropped is a step in its clause’s life', () => {
  const moments = [
    moment(1, says('States act', null, ' without delay.')),
    moment(2, says('States act', 'See Annex I', ' without delay.')),
    moment(3, says('States act', 'See Annex II', ' without delay.')),
    moment(4, says('States act without delay', 'See Annex II', '.')),
    moment(5, says('States act', null, ' without delay.'), null),
  ]
  expect(told(moments, says('States act', null, ' without delay.'))).toEqual([
    'changed States act without delay[-*-].[-\n* See Annex II-]',
    'changed States act[-*-] without delay{+*+}.\n* See Annex II',
    'changed States act* without delay.\n* See Annex [-I-]{+II+}',
    'changed States act{+*+} without delay.{+\n* See Annex I+}',
    'first States act without delay.',
  ])
})

test('the present is what the editor says, its footnotes too', () => {
  const stored = says('States act', 'See Annex I', '.')
  expect(told([moment(1, stored), moment(2, stored, null)], stored)).toEqual(['same', 'first States act*.\n* See Annex I'])
  expect(told([moment(1, stored), moment(2, stored, null)], says('States act', 'See Annex V', '.'))[0]).toBe('changed States act*.\n* See Annex [-I-]{+V+}')
})
