import { describe, expect, test } from 'vitest'
import { findOpening } from '../../../shared/language/openings'

const opening = (text: string, kind: 'preambular' | 'operative', language: string) => {
  const found = findOpening(text, kind, language)
  return found && text.slice(found.start, found.end)
}

describe('the words that open a preambular paragraph', () => {
  test.each([
    ['Recalling the Charter,', 'Recalling'],
    ['Also recalling its resolution,', 'Also recalling'],
    ['Recalling also its resolution,', 'Recalling also'],
    ['Deeply concerned by the use,', 'Deeply concerned'],
    ['Gravely concerned at the use,', 'Gravely concerned'],
    ['Noting with concern that,', 'Noting with concern'],
    ['Noting with deep concern that,', 'Noting with deep concern'],
    ['Noting with appreciation the report,', 'Noting with appreciation'],
    ['Bearing in mind that,', 'Bearing in mind'],
    ['Having considered the report,', 'Having considered'],
    ['Guided by the purposes,', 'Guided'],
    ['Taking note of the report,', 'Taking note'],
    ['Taking into account the needs,', 'Taking into account'],
    ['Mindful of the need,', 'Mindful'],
    ['Recognizing that,', 'Recognizing'],
    ['Recognising that,', 'Recognising'],
    ['Reaffirming the Call,', 'Reaffirming'],
    ['Stressing the need,', 'Stressing'],
    ['Convinced that,', 'Convinced'],
    ['Welcoming the pledges,', 'Welcoming'],
    ['Alarmed by the rise,', 'Alarmed'],
    ['Determined to act,', 'Determined'],
    ['Expressing its appreciation,', 'Expressing'],
    ['Paying tribute to,', 'Paying tribute'],
    ['[Recalling the Charter,]', 'Recalling'],
    ['Once again recalling it,', 'Once again recalling'],
    ['Deeply and gravely concerned by it,', 'Deeply and gravely concerned'],
  ])('%s', (text, words) => expect(opening(text, 'preambular', 'en')).toBe(words))

  test.each([
    ['Rappelant la Charte,', 'Rappelant'],
    ['Rappelant également sa résolution,', 'Rappelant également'],
    ['Profondément préoccupée par l’usage,', 'Profondément préoccupée'],
    ['Gravement préoccupés par l’usage,', 'Gravement préoccupés'],
    ['Notant avec préoccupation que,', 'Notant avec préoccupation'],
    ['Notant avec une vive préoccupation que,', 'Notant avec une vive préoccupation'],
    ['Ayant à l’esprit que,', 'Ayant à l’esprit'],
    ["Ayant à l'esprit que,", "Ayant à l'esprit"],
    ['Gardant à l’esprit que,', 'Gardant à l’esprit'],
    ['Ayant examiné le rapport,', 'Ayant examiné'],
    ['Guidée par les buts,', 'Guidée'],
    ['Prenant note du rapport,', 'Prenant note'],
    ['Prenant acte du rapport,', 'Prenant acte'],
    ['Tenant compte des besoins,', 'Tenant compte'],
    ['Se félicitant de l’engagement,', 'Se félicitant'],
    ['Consciente de la nécessité,', 'Consciente'],
    ['Convaincus que,', 'Convaincus'],
    ['Soulignant que,', 'Soulignant'],
    ['Réaffirmant l’Appel,', 'Réaffirmant'],
    ['S’inspirant des buts,', 'S’inspirant'],
    ['Déterminés à agir,', 'Déterminés'],
    ['Vivement alarmée par,', 'Vivement alarmée'],
    ['Saluant les efforts,', 'Saluant'],
    ['Mettant l’accent sur,', 'Mettant l’accent'],
    ['Résolue à agir,', 'Résolue'],
  ])('%s', (text, words) => expect(opening(text, 'preambular', 'fr')).toBe(words))
})

describe('the words that open an operative paragraph', () => {
  test.each([
    ['Calls upon States', 'Calls upon'],
    ['Calls on States', 'Calls on'],
    ['Calls for action', 'Calls for'],
    ['Also calls upon States', 'Also calls upon'],
    ['Strongly condemns the use', 'Strongly condemns'],
    ['Takes note of the report', 'Takes note'],
    ['Takes note with appreciation of the report', 'Takes note with appreciation'],
    ['Notes with concern that', 'Notes with concern'],
    ['Decides to remain seized', 'Decides'],
    ['Further decides to', 'Further decides'],
    ['Urges States', 'Urges'],
    ['Encourages States', 'Encourages'],
    ['Invites States', 'Invites'],
    ['Requests the Secretary-General', 'Requests'],
    ['Reaffirms that', 'Reaffirms'],
    ['Recognizes that', 'Recognizes'],
    ['Welcomes the report', 'Welcomes'],
    ['Looks forward to', 'Looks forward'],
    ['Draws attention to', 'Draws attention'],
    ['[Calls upon][Urges] States', 'Calls upon'],
  ])('%s', (text, words) => expect(opening(text, 'operative', 'en')).toBe(words))

  test.each([
    ['Demande aux États', 'Demande'],
    ['Demande également aux États', 'Demande également'],
    ['Demande instamment aux États', 'Demande instamment'],
    ['Prend note du rapport', 'Prend note'],
    ['Prend note avec satisfaction du rapport', 'Prend note avec satisfaction'],
    ['Prend acte du rapport', 'Prend acte'],
    ['Se félicite de l’adoption', 'Se félicite'],
    ['Se déclare profondément préoccupée par', 'Se déclare profondément préoccupée'],
    ['Condamne fermement l’usage', 'Condamne fermement'],
    ['Engage les États', 'Engage'],
    ['Invite les États', 'Invite'],
    ['Exhorte les États', 'Exhorte'],
    ['Prie le Secrétaire général', 'Prie'],
    ['Décide de rester saisie', 'Décide'],
    ['Réaffirme que', 'Réaffirme'],
    ['Accueille avec satisfaction le rapport', 'Accueille avec satisfaction'],
    ['Appelle l’attention des États', 'Appelle l’attention'],
    ['Attend avec intérêt', 'Attend avec intérêt'],
    ['Fait sienne la déclaration', 'Fait sienne'],
    ['Rend hommage à', 'Rend hommage'],
    ['Souligne que', 'Souligne'],
  ])('%s', (text, words) => expect(opening(text, 'operative', 'fr')).toBe(words))
})

test.each([
  ['We recall the Charter', 'preambular', 'en'],
  ['Notable progress has been made', 'operative', 'en'],
  ['Urgesome', 'operative', 'en'],
  ['Inviter les États', 'operative', 'fr'],
  ['Nous rappelons', 'preambular', 'fr'],
  ['Erinnernd an die Charta', 'preambular', 'de'],
] as const)('“%s” opens with none of them', (text, kind, language) => expect(findOpening(text, kind, language)).toBeNull())
