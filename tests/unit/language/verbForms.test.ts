import { describe, expect, test } from 'vitest'
import { findCommitments } from '../../../shared/language/commitments'
import { findNegations } from '../../../shared/language/negations'
import { findNames } from '../../../shared/language/properNames'
import { findQuantities } from '../../../shared/language/quantities'
import { cut, tokenKind } from '../../../shared/language/tokens'
import { foldTypography } from '../../../shared/language/typography'
import { scalesInForce, SHIPPED_SCALES } from '../../../shared/language/verbScales'

const written = (text: string, language: string) => cut(text, language).filter((token) => tokenKind(token) !== 'space')
const words = (text: string, language: string) => written(text, language).map((token) => foldTypography(token).toLowerCase())

function verbs(text: string, language: string, scales = SHIPPED_SCALES): string[] {
  return findCommitments(words(text, language), language, scales[language] ?? []).map(({ verb }) => verb)
}

describe('verbs of a scale, word by word', () => {
  test.each([
    ['décider', 'décide décidons décident décida décidera décideraient'],
    ['inviter', 'invite invitons invitez invitent invitait inviterons'],
    ['garantir', 'garantit garantissons garantissent garantissant garantira'],
    ['reconnaître', 'reconnaît reconnaissons reconnaissent reconnaissant'],
    ['soutenir', 'soutient soutenons soutiennent soutiendra'],
    ['promouvoir', 'promeut promouvons promeuvent promouvra'],
    ['promettre', 'promet promettons promettent promettra'],
    ['rappeler', 'rappelle rappelons rappellent rappellera'],
    ['engager', 'engage engageons engagent engageait'],
    ['veiller', 'veille veillons veillent veillera'],
  ])('French %s', (verb, forms) => {
    for (const form of forms.split(' ')) expect(verbs(`ils ${form} ici`, 'fr'), form).toEqual([verb])
  })

  test.each([
    ['s’engagent à'], ['nous nous engageons à'], ['engageons-nous à'], ['se sont engagés à'], ['à nous engager à'], ['pour s’engager à'],
  ])('« %s » binds oneself', (text) => expect(verbs(text, 'fr')).toEqual(["s'engager"]))

  test.each([['nous engageons les États'], ['les engager'], ['ont engagé les États']])('« %s » engages others', (text) =>
    expect(verbs(text, 'fr')).toEqual(['engager']))

  test.each([['la demande'], ['une note'], ['les textes rappelés'], ['l’engagement'], ['leur décision'], ['le soutien'], ['l’appel']])(
    '« %s » is no verb', (text) => expect(verbs(text, 'fr')).toEqual([]))

  test.each([
    ['decide', 'decide decides decided deciding'],
    ['commit', 'commit commits committed committing'],
    ['undertake', 'undertake undertakes undertook undertaken undertaking'],
    ['recognise', 'recognise recognises recognized recognizing'],
    ['note', 'notes noted noting'],
    ['urge', 'urges urged urging'],
  ])('English %s', (verb, forms) => {
    for (const form of forms.split(' ')) expect(verbs(`they ${form} that`, 'en'), form).toEqual([verb])
  })

  test.each([['the request'], ['with support'], ['a note'], ['the agreed text'], ['the will of all'], ['commitment'], ['may 2030']])(
    '"%s" is no verb', (text) => expect(verbs(text, 'en')).toEqual([]))

  test('a verb may have a particle', () => {
    expect(verbs('calls upon them and takes note', 'en')).toEqual(['call upon', 'take note'])
    expect(verbs('prend acte du rapport', 'fr')).toEqual(['prendre acte'])
  })

  test('the user’s scale counts, in any form, and only for its language', () => {
    const own = scalesInForce({ fr: [{ strength: 1, verbs: ['rêver'] }] })
    expect(verbs('nous rêvons et décidons', 'fr', own)).toEqual(['rêver'])
    expect(own.en).toBe(SHIPPED_SCALES.en)
  })

  test('no verb stands twice on a shipped scale', () => {
    for (const scale of Object.values(SHIPPED_SCALES)) {
      const all = scale.flatMap((level) => level.verbs)
      expect(new Set(all).size).toBe(all.length)
    }
  })
})

describe('negations, quantities and names', () => {
  const at = (found: number[][], list: string[]) => found.map((places) => places.map((place) => list[place]).join(' '))

  test.each([
    ['Ils ne doivent en aucun cas agir', 'fr', ['ne aucun']],
    ['Ils n’ont rien ni personne', 'fr', ["n' rien", 'ni']],
    ['sans aucun délai', 'fr', ['aucun']],
    ['ne plus tolérer', 'fr', ['ne plus']],
    ['ne visent que la paix', 'fr', []],
    ['plus de moyens par personne', 'fr', []],
    ['shall not and cannot', 'en', ['not', 'cannot']],
    ['notable and known', 'en', []],
  ])('%s', (text, language, expected) =>
    expect(at(findNegations(words(text, language), language), words(text, language))).toEqual(expected))

  test.each([
    ['le 1er mai 2030', 'fr', ['date 1 mai 2030']],
    ['12 November 2018', 'en', ['date 12 november 2018']],
    ['November 12, 2018', 'en', ['date november 12 2018']],
    ['résolution 2030', 'fr', ['number 2030']],
    ['1 000 et 1,5', 'fr', ['number 1000', 'number 1,5']],
    ['they may march', 'en', []],
    ['une personne sur deux', 'fr', ['number deux']],
  ])('%s', (text, language, expected) =>
    expect(findQuantities(words(text, language), language).map(({ type, key }) => `${type} ${key}`)).toEqual(expected))

  test.each([
    ['Le Secrétaire général des Nations Unies', 'fr', ['Secrétaire', 'Nations Unies']],
    ['We thank the Council of Europe.', 'en', ['Council of Europe']],
    ['Agir. Puis décider', 'fr', []],
    ['UIT et OCDE', 'fr', ['UIT', 'OCDE']],
    ['TOUT EN CAPITALES', 'fr', []],
  ])('%s', (text, language, expected) =>
    expect(at(findNames(written(text, language), language, () => false), written(text, language))).toEqual(expected))
})
