import { describe, expect, test } from 'vitest'
import { isFromBrowser, isOwnHost, isOwnPage } from '../../../electron/web/guard'

describe('the host named', () => {
  test.for(['127.0.0.1:4000', 'localhost:4000'])('%s is this one', (host) => {
    expect(isOwnHost(host, 4000)).toBe(true)
  })

  test.for([
    undefined,
    '',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:4001',
    'localhost:40000',
    '127.0.0.1:4000.example.org',
    'example.org:4000',
    'LOCALHOST:4000',
    '[::1]:4000',
    '0.0.0.0:4000',
    '127.1:4000',
  ])('%j is not', (host) => {
    expect(isOwnHost(host, 4000)).toBe(false)
  })
})

describe('the page asking', () => {
  const host = '127.0.0.1:4000'

  test('is Chapeau’s own when its origin is the address asked', () => {
    expect(isOwnPage({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(isOwnPage({ host, origin: `http://${host}` })).toBe(true)
  })

  test.for([
    { host },
    { host, origin: 'null' },
    { host, origin: 'https://127.0.0.1:4000' },
    { host, origin: 'http://localhost:4000' },
    { host, origin: 'http://127.0.0.1:4001' },
    { host, origin: `http://${host}`, 'sec-fetch-site': 'same-site' },
    { host, origin: `http://${host}`, 'sec-fetch-site': 'none' },
  ])('is another with %j', (headers) => {
    expect(isOwnPage(headers)).toBe(false)
  })

  test('is a browser’s when it carries what only browsers send', () => {
    expect(isFromBrowser({ origin: 'null' })).toBe(true)
    expect(isFromBrowser({ 'sec-fetch-site': 'none' })).toBe(true)
    expect(isFromBrowser({ host })).toBe(false)
  })
})
