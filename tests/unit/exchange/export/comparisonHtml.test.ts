import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { comparisonHtml } from '../../../../electron/exchange/export/comparison/comparisonHtml'
import { comparisonWords } from '../../../../electron/exchange/export/comparison/comparisonWords'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import { createTranslator } from '../../../../shared/messages/translator'
import { side } from '../../compare/side'

const HOSTILE = '<script>alert(1)</script> & "x" </td></style>'

function page(left: Parameters<typeof side>[0], right: Parameters<typeof side>[0], language: 'en' | 'fr' = 'en') {
  const comparison = compareTexts(side(left), side(right))
  const html = comparisonHtml(comparison, comparisonWords(createTranslator(language).t, language, comparison))
  return { html, document: new JSDOM(html).window.document }
}

describe('the comparison as one page', () => {
  test('shows both sides, marks what changed and says what happened', () => {
    const { document } = page([{ text: 'Nous invitons les États.', label: '1.' }], [{ text: 'Nous engageons les États.', label: '2.' }])
    const [left, change, right] = [...document.querySelectorAll('tbody td')]
    expect(left?.textContent).toBe('1. Nous invitons les États.')
    expect(left?.querySelector('del')?.textContent).toBe('invitons')
    expect(right?.querySelector('ins')?.textContent).toBe('engageons')
    expect(change?.textContent).toContain('Edited')
    expect(change?.textContent).toContain('1. → 2.')
    expect(left?.getAttribute('lang')).toBe('fr')
    expect(document.documentElement.lang).toBe('en')
  })

  test('speaks the language of the interface', () => {
    const { document } = page(['Un.'], ['Deux.'], 'fr')
    expect(document.documentElement.lang).toBe('fr')
    expect(document.querySelector('caption')?.textContent).toContain('2 modifications de fond sur 1 clause')
  })

  test('runs nothing and fetches nothing, whatever the texts hold', () => {
    const { html, document } = page([HOSTILE, { text: 'x', label: '<b>' }], [`${HOSTILE} <img src=x onerror=alert(1)>`])
    expect(document.querySelectorAll('script, img, link, iframe, b')).toHaveLength(0)
    expect(document.querySelectorAll('[src], [href], [style], [onerror]')).toHaveLength(0)
    expect(html).not.toContain('url(')
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/)
    expect(document.querySelector('tbody td')?.textContent).toContain(HOSTILE)
  })
})
