import { describe, expect, it } from 'vitest'
import { withOtherSpellings } from '../../../shared/search/otherSpellings'
import { parseSearch } from '../../../shared/search/parseSearch'
import type { SearchPart } from '../../../shared/search/searchQuery'

const LIBRARY = 'multi stakeholder multistakeholder cybersecurite cyber securite policy makers policymakers partout par tout planet plan et'
const pairs = LIBRARY.split(' ').map((word, at, all) => `${word} ${all[at + 1] ?? ''}`)

const written = (part: SearchPart): string => {
  if (part.type === 'term') return part.words.join('-') + (part.begins ? '*' : '')
  if (part.type === 'any') return `(${part.of.map(written).join(' | ')})`
  if (part.type === 'near') return part.terms.map(written).join('~')
  return [...part.of.map(written), ...part.not.map((one) => `!${written(one)}`)].join(' ')
}
const read = (typed: string): string =>
  written(
    withOtherSpellings(parseSearch(typed).all, (words, begins) => {
      const wanted = words.join(' ')
      return pairs.some((pair) => pair === wanted || pair.split(' ')[0] === wanted || (begins && pair.startsWith(wanted)))
    }),
  )

describe('a word that is put together otherwise elsewhere', () => {
  it.each([
    ['multistakeholder -x', '(multistakeholder | multi-stakeholder) !x'],
    ['multi-stakeholder OR x', '((multi-stakeholder | multistakeholder) | x)'],
    ['multi-stakeholder', '(multi stakeholder* | multistakeholder*)'],
    ['multi stakeholder', '(multi stakeholder* | multistakeholder*)'],
    ['multistake', '(multistake* | multi-stake*)'],
    ['cyber-sécurité et', '(cyber securite | cybersecurite) et*'],
    ['"multi-stakeholder policymakers"', '(multi-stakeholder-policymakers | multi-stakeholder-policy-makers | multistakeholder-policymakers | multistakeholder-policy-makers)'],
    ['policy makers', '(policy makers* | policymakers*)'],
    ['cybersécurité NEAR policymakers', '(cybersecurite~policymakers* | cybersecurite~policy-makers* | cyber-securite~policymakers* | cyber-securite~policy-makers*)'],
    ['paix -cybersécurité', 'paix !(cybersecurite | cyber-securite)'],
  ])('%s is asked for as %s', (typed, asked) => expect(read(typed)).toBe(asked))

  it.each(['plan et', 'par tout', 'partout', 'planet', 'droits humains', 'cyber peace'])('%s is no other word', (typed) =>
    expect(read(typed)).toBe(written(parseSearch(typed).all)))
})
