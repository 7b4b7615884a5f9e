import { describe, expect, test } from 'vitest'
import { isAllowedAddress } from '../../../electron/desktop/allowedAddress'
import { isTrustedSender } from '../../../electron/desktop/trustedSender'

describe('a message is heard', () => {
  test.for(['chapeau://app/', 'chapeau://app/texts/01J?x#y'])('from %s', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(true)
  })

  test.for([
    '',
    'about:blank',
    'not an address',
    'file:///chapeau://app/',
    'https://app/',
    'chapeau://app.example.org/',
    'chapeau://app:8080/',
    'chapeau://other/app/',
    'chapeau:app/',
    'chapeaux://app/',
    'data:text/html,chapeau://app/',
    'blob:chapeau://app/1',
  ])('not from %j', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(false)
  })

  test('not from a frame inside the page, nor from one that is gone', () => {
    expect(isTrustedSender({ url: 'chapeau://app/', parent: {} })).toBe(false)
    expect(isTrustedSender(null)).toBe(false)
  })
})

describe('a page may load', () => {
  test.for(['chapeau://app/assets/a.js', 'blob:chapeau://app/1', 'data:image/svg+xml,x', 'devtools://devtools/a.js'])('%s', (address) => {
    expect(isAllowedAddress(address)).toBe(true)
  })

  test.for([
    'https://example.org/',
    'http://127.0.0.1:4000/',
    'file:///etc/passwd',
    'ws://127.0.0.1/',
    'chapeau://app.example.org/',
    'chapeau://other/',
  ])('not %s', (address) => {
    expect(isAllowedAddress(address)).toBe(false)
  })
})
