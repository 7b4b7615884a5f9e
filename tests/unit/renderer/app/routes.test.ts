import { expect, test } from 'vitest'
import { pathOf, routeOf, type Route } from '../../../../renderer/app/routes'

const places: Route[] = [
  { at: 'home' },
  { at: 'text', textId: 'paris-call-fr', clause: null },
  { at: 'text', textId: 'paris-call-fr', clause: 'principle-2' },
  { at: 'version', versionId: 'Vx_9-a', clause: null },
  { at: 'version', versionId: 'Vx_9-a', clause: 'c1' },
  { at: 'report', textId: 'paris-call-fr', part: 'gaps' },
  { at: 'record', recordId: 'glaciers-and-poles' },
  { at: 'comparison', left: null, right: null },
  { at: 'comparison', left: { version: 'Vx_9-a' }, right: { text: 'paris-call-fr' } },
  { at: 'comparison', left: { text: 'paris-call-fr' }, right: null },
  { at: 'comparison', left: { opened: 'aB3-_x' }, right: { text: 'paris-call-fr' } },
]

test.each(places)('every place can be found again by its address: $at', (place) => {
  expect(routeOf(pathOf(place))).toEqual(place)
})

test.each(['', '/', '/nowhere', '/text', '/text/../../etc', '/text/%E0%A4%A', '/version/'])(
  'an address that names no place is the library: %s',
  (path) => expect(routeOf(path)).toEqual({ at: 'home' }),
)

test('a comparison keeps the side that can be read', () => {
  expect(routeOf('/compare/text:paris-call-en/<script>')).toEqual({
    at: 'comparison',
    left: { text: 'paris-call-en' },
    right: null,
  })
})
