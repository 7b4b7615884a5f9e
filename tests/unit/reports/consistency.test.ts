import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkConsistency } from '../../../shared/reports/consistency/checkConsistency'

const check = (language: string, ...texts: string[]) => {
  const clauses = texts.map((text, at) => ({
    clauseId: `c${at}`, number: `${at + 1}`, kind: 'paragraph' as const, text,
    silent: [...text.matchAll(/\[[^\]]*\]/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  }))
  return checkConsistency({ language, clauses }).findings
}
const told = (language: string, ...texts: string[]) =>
  check(language, ...texts).map(({ kind, forms }) => [kind, ...forms.map(({ form, places }) => `${form} ${places.length}`)])

describe('what a draft says in more than one way', () => {
  test.each([
    ['fr', ['La cyber-sécurité.', 'La cybersécurité des réseaux de cybersécurité.'], ['spelling', 'cybersécurité 2', 'cyber-sécurité 1']],
    ['en', ['With civil society.', 'And civil-society groups.'], ['spelling', 'civil society 1', 'civil-society 1']],
    ['en', ['Safe cyberspace.', 'A free cyber space.'], ['spelling', 'cyberspace 1', 'cyber space 1']],
    ['en', ['The organisation of work.', 'To organize it.'], ['spelling', 'organisation 1', 'organize 1']],
    ['en', ['A behaviour.', 'Its behavior.'], ['spelling', 'behaviour 1', 'behavior 1']],
    ['en', ['Information and communications technologies.', 'For information and communication technologies.'], ['wording', 'Information and communications technologies 1', 'information and communication technologies 1']],
    ['fr', ['Le numérique.', 'Les outils digitaux.'], ['wording', 'numérique 1', 'digitaux 1']],
    ['fr', ['Les données personnelles.', 'Des données à caractère personnel.'], ['wording', 'données à caractère personnel 1', 'données personnelles 1']],
    ['fr', ['Les droits humains.', 'Ces droits de l’homme.'], ['wording', 'droits humains 1', 'droits de l’homme 1']],
    ['en', ['On the Internet.', 'And the internet.'], ['capital', 'Internet 1', 'internet 1']],
    ['en', ['This text (hereinafter “the Call”) is open.', 'It is read.'], ['unusedTerm', 'Call 1']],
    ['en', ['The signatories (“the Parties”) meet.', 'They act.'], ['unusedTerm', 'Parties 1']],
    ['en', ['The signatories (the “Parties”) meet.', 'The parties act.'], ['unusedTerm', 'Parties 1']],
    ['en', ['“Incident” means what harms a network.', 'They act.'], ['unusedTerm', 'Incident 1']],
    ['fr', ['Les signataires, ci-après « les Parties », se réunissent.', 'Ils agissent.'], ['unusedTerm', 'Parties 1']],
    ['fr', ['On entend par « incident » ce qui nuit.', 'Ils agissent.'], ['unusedTerm', 'incident 1']],
    ['en', ['Use artificial intelligence (AI).', 'AI is new.', 'Govern artificial intelligence.'], ['writtenOut', 'artificial intelligence 1', 'AI 1']],
    ['en', ['A Common Fund (CF).', 'The Coral Front (CF).', 'The CF.'], ['twoMeanings', 'Common Fund 1', 'Coral Front 1']],
    ['fr', ['Les technologies de l’information et de la communication (TIC).', 'Les TIC et les technologies de l’information et de la communication.'], ['writtenOut', 'technologies de l’information et de la communication 1', 'TIC 1']],
  ])('%s: %j', (language, texts, finding) => expect(told(language, ...texts)).toEqual([finding]))

  test('each place is given to the character, with the words around it', () => {
    const [finding] = check('fr', 'Nous renforçons la cyber-sécurité des États.', 'La cybersécurité.')
    expect(finding!.forms[0]!.places).toEqual([
      { clauseId: 'c0', number: '1', at: { start: 19, end: 33 }, before: 'Nous renforçons la ', found: 'cyber-sécurité', behind: ' des États.' },
    ])
  })
})

describe('what is no inconsistency', () => {
  test.each([
    ['a modifier and the noun it is made of', 'en', ['A long-term plan.', 'In the long term.', 'Decision-making and the decision making history.']],
    ['two words that happen to make up a third', 'en', ['Every day.', 'An everyday risk.', 'It may be so.', 'Maybe.']],
    ['another word with a hyphen', 'en', ['To re-form the group.', 'To reform the law.']],
    ['a name', 'en', ['The World Health Organization and this organisation.', 'The Cyber Security Agency works on cybersecurity.']],
    ['a name of an instrument', 'fr', ['Les droits humains et la Déclaration universelle des droits de l’homme.', 'Le droit international des droits de l’homme.']],
    ['a choice still in brackets', 'fr', ['La [cyber-sécurité][cybersécurité].', 'Notre cybersécurité.']],
    ['a capital at the beginning', 'en', ['Internet access.', 'The internet.']],
    ['a name given and used', 'en', ['This text (hereinafter “the Call”) is open.', 'The Call is read.']],
    ['a name given in a word defined and used', 'fr', ['On entend par « incident » ce qui nuit.', 'Tous les incidents.']],
    ['and at the beginning of a sentence', 'en', ['“Incident” means what harms a network.', 'An incident is reported.']],
    ['what is only quoted', 'en', ['What some call “the Splinternet” (see “Notes”) is a risk.', 'The term is new.']],
    ['principles that have it in their name', 'fr', ['Les droits humains.', 'Les principes relatifs aux entreprises et aux droits de l’homme.']],
    ['an abbreviation that only identifies a body', 'en', ['The Global Internet Forum (GIF) joined.', 'It works.']],
    ['a long form explained again', 'en', ['Use artificial intelligence (AI). AI is new.', 'On artificial intelligence (AI).']],
    ['rise and size', 'en', ['Prices rise and rise.', 'The size of rises.']],
    ['a language with no lists', 'de', ['Das Internet.', 'Die Sicherheit.']],
  ])('%s', (_, language, texts) => expect(told(language, ...texts)).toEqual([]))
})

test('whatever the words, every place is in its clause and outside brackets, and two forms are two', () => {
  const words = fc.constantFrom('cyber-sécurité', 'cybersécurité', 'numérique', 'digital', 'Internet', 'internet', '[', ']', '(TIC)', 'TIC', 'l’', '.', 'La', '\n')
  const texts = fc.array(fc.array(words, { maxLength: 10 }).map((some) => some.join(' ')), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(texts, (some) => {
      for (const { kind, forms } of check('fr', ...some)) {
        if (kind !== 'unusedTerm') expect(forms.length).toBeGreaterThan(1)
        for (const { places } of forms) {
          for (const { clauseId, at, found } of places) expect(some[Number(clauseId.slice(1))]!.slice(at.start, at.end)).toBe(found)
        }
      }
    }),
  )
})
