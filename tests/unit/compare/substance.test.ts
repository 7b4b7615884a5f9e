import { describe, expect, test } from 'vitest'
import { substanceOf } from '../../../shared/compare/substance/substanceOf'
import { compareSequences } from '../../../shared/compare/words/compareSequences'
import { createVocabulary } from '../../../shared/compare/words/vocabulary'
import { SHIPPED_SCALES } from '../../../shared/language/verbScales'

/** "verb: décidons → invitons, weaker", one a line. */
function found(left: string, right: string, language: string): string[] {
  const words = createVocabulary(language)
  const read = (text: string) => ({ sequence: words.read(text, language), language })
  const sides = { left: read(left), right: read(right) }
  const segments = compareSequences(sides.left.sequence, sides.right.sequence, words)
  return substanceOf(segments, sides, words, SHIPPED_SCALES).map(
    ({ type, from, to, direction }) => `${type}: ${from} → ${to}${direction ? `, ${direction}` : ''}`,
  )
}

describe('what a change does, in French', () => {
  test.each([
    ['a verb weaker', 'Nous décidons de créer un fonds.', 'Nous invitons à créer un fonds.', ['verb: décidons → invitons, weaker']],
    ['a verb stronger', 'Constate que le fonds existe.', 'Demande que le fonds existe.', ['verb: Constate → Demande, stronger']],
    ['two of one strength', 'Ils invitent les États à agir.', 'Ils encouragent les États à agir.', ['verb: invitent → encouragent']],
    ['an infinitive', 'afin de garantir l’accès', 'afin de favoriser l’accès', ['verb: garantir → favoriser, weaker']],
    ['to bind oneself is not to engage others', 'Ils s’engagent à agir.', 'Ils engagent à agir.', ['verb: s’engagent → engagent, weaker']],
    ['nous nous engageons', 'Nous nous engageons à agir.', 'Nous décidons d’agir.', ['verb: nous engageons → décidons, stronger']],
    ['a passive', 'Les États sont priés de répondre.', 'Les États sont invités de répondre.', ['verb: priés → invités, weaker']],
    ['reconnaître', 'Ils reconnaissent ce droit.', 'Ils garantissent ce droit.', ['verb: reconnaissent → garantissent, stronger']],
    ['prendre note', 'Prend note de ce rapport.', 'Salue ce rapport.', ['verb: Prend note → Salue']],
    ['a verb of no scale in its place', 'Nous garantissons l’accès.', 'Nous améliorons l’accès.', ['verb: garantissons → améliorons']],
    ['the same verb in another person', 'Nous décidons.', 'Ils décident.', []],
    ['a verb kept beside a change', 'Nous décidons de créer un fonds vert.', 'Nous décidons de créer un fonds bleu.', []],
    ['a noun is no verb', 'La demande croît vite.', 'La note croît vite.', []],
    ['a verb moved in its sentence', 'Les États, ensuite, décident.', 'Les États décident ensuite.', []],
    ['words far from any scale', 'Les chats dorment.', 'Les chats courent.', []],
    ['a modal weaker', 'Chaque État doit répondre.', 'Chaque État devrait répondre.', ['modal: doit → devrait, weaker']],
    ['a modal in the plural', 'Les États peuvent répondre.', 'Les États devront répondre.', ['modal: peuvent → devront, stronger']],
    ['a modal added', 'Les États agissent.', 'Les États peuvent agir.', ['modal:  → peuvent']],
    ['a negation added', 'Nous tolérons ce fait.', 'Nous ne tolérons pas ce fait.', ['negation:  → ne … pas']],
    ['a negation taken out', 'Ils n’ont jamais cédé.', 'Ils ont cédé.', ['negation: n’ … jamais → ']],
    ['one negation for another', 'Ils ne cèdent pas.', 'Ils ne cèdent jamais.', []],
    ['a restriction is no negation', 'Ils ont un droit.', 'Ils n’ont qu’un droit.', []],
    ['more is no negation', 'Des moyens sont donnés.', 'Plus de moyens sont donnés.', []],
    ['a number', 'au moins 30 États', 'au moins 40 États', ['number: 30 → 40']],
    ['the same number, spaced', 'soit 1 000 euros verts', 'soit 1000 euros bleus', []],
    ['a number in letters', 'les trois piliers', 'les quatre piliers', ['number: trois → quatre']],
    ['a year', 'd’ici à 2030', 'd’ici à 2035', ['date: 2030 → 2035']],
    ['a whole date', 'le 12 novembre 2018 à Paris', 'le 12 novembre 2019 à Paris', ['date: 12 novembre 2018 → 12 novembre 2019']],
    ['an SDG', 'Agir (ODD 4 et 5)', 'Agir (ODD 4, 5 et 10)', ['sdg: 4, 5 → 4, 5, 10']],
    ['a name', 'avec l’Union européenne', 'avec l’Unesco européenne', ['name: Union → Unesco']],
    ['a name of two words', 'avec les Nations Unies', 'avec les Nations Amies', ['name: Nations Unies → Nations Amies']],
    ['an acronym at the start', 'ONU et partenaires', 'UIT et partenaires', ['name: ONU → UIT']],
    ['a capital alone is no other name', 'les états membres', 'les États membres', []],
    ['the first word of a sentence is no name', 'Hier encore. Certains disent.', 'Hier encore. Plusieurs disent.', []],
    ['a bracket opened', 'Nous décidons d’agir', 'Nous [décidons] d’agir', ['bracket:  → [décidons], opened']],
    ['a bracket resolved', 'Nous [décidons] d’agir', 'Nous décidons d’agir', ['bracket: [décidons] → décidons, resolved']],
    ['a bracket dropped', 'Agir [sans délai] ici', 'Agir ici', ['bracket: [sans délai] → , dropped']],
    ['typography alone', "l'État décide", 'l’État décide', []],
  ])('%s', (_name, left, right, expected) => expect(found(left, right, 'fr')).toEqual(expected))
})

describe('what a change does, in English', () => {
  test.each([
    ['a verb weaker', 'Urges all States to act.', 'Encourages all States to act.', ['verb: Urges → Encourages, weaker']],
    ['a verb of two words', 'Calls upon all States.', 'Invites all States.', ['verb: Calls upon → Invites, weaker']],
    ['calls on is calls upon', 'Calls on all States.', 'Calls upon all States.', []],
    ['takes note', 'Takes note of the report.', 'Welcomes the report.', ['verb: Takes note → Welcomes']],
    ['British and American spelling', 'We recognise this.', 'We recognize this.', []],
    ['commits', 'The Union is committed to act.', 'The Union is encouraged to act.', ['verb: committed → encouraged, weaker']],
    ['a noun is no verb', 'the support of States', 'the request of States', []],
    ['ensure becomes promote', 'to ensure access', 'to promote access', ['verb: ensure → promote, weaker']],
    ['notes becomes recognises', 'Notes this.', 'Decides this.', ['verb: Notes → Decides, stronger']],
    ['shall becomes should', 'States shall act.', 'States should act.', ['modal: shall → should, weaker']],
    ['may becomes must', 'States may act.', 'States must act.', ['modal: may → must, stronger']],
    ['a modal gives way to a verb', 'States shall act.', 'States are encouraged to act.', ['verb: shall → encouraged, weaker']],
    ['a modal taken out', 'States will act now.', 'States act now.', ['modal: will → ']],
    ['the will of a people', 'the duty of all', 'the will of all', []],
    ['a month is no modal', 'in June 2030', 'in May 2030', ['date: June 2030 → May 2030']],
    ['a negation', 'States shall be free.', 'States shall not be free.', ['negation:  → not']],
    ['never for not', 'They do not yield.', 'They do never yield.', []],
    ['by a year', 'We act.', 'We act by 2030.', ['date:  → 2030']],
    ['a name', 'with the United Nations', 'with the United States', ['name: United Nations → United States']],
    ['numbers with groups', 'some 1,000 sites', 'some 2,000 sites', ['number: 1,000 → 2,000']],
    ['a choice of modals resolved', 'States [shall][should] act', 'States should act', ['modal: shall → ', 'bracket: [shall] → , dropped', 'bracket: [should] → should, resolved']],
  ])('%s', (_name, left, right, expected) => expect(found(left, right, 'en')).toEqual(expected))
})
