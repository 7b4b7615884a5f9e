import { expect, test } from 'vitest'
import { commands } from '../../../renderer/app/commands'
import { CHANGE_FILTERS, ONLY_FILTERS } from '../../../renderer/features/comparison/changeFilters'
import { failureCode } from '../../../shared/failure'
import { ACTORS } from '../../../shared/language/actors'
import { en } from '../../../shared/messages/en'
import { fr } from '../../../shared/messages/fr'
import { theme } from '../../../shared/model/catalogue'
import { bracketChoice } from '../../../shared/model/bracket'
import { clauseKind } from '../../../shared/model/clause'
import { changeKind, comparisonFormat, structureChange, substance, substanceType } from '../../../shared/model/comparison'
import { genealogyLink, genealogyTie } from '../../../shared/model/genealogy'
import { exportFormat, unresolved } from '../../../shared/model/exporting'
import { checkName, hintMessage } from '../../../shared/model/hint'
import { importFormat, importNotice } from '../../../shared/model/importing'
import { INSERTION_MODES } from '../../../shared/model/insertion'
import { originStatus } from '../../../shared/model/origin'
import { likenessKind, precedentScope } from '../../../shared/model/precedent'
import { consistencyKind, coverageStatus, sourcesFormat, uptake } from '../../../shared/model/report'
import { countQualifier, supporterCategory } from '../../../shared/model/supporter'
import { interfaceLanguage } from '../../../shared/model/settings'
import { sourceNews } from '../../../shared/model/origin'
import { numberingScheme, textKind, textTag } from '../../../shared/model/text'
import {
  callerKey,
  englishFaults,
  flattenMessages,
  frenchFaults,
  keyLikeStrings,
  messageUses,
  placeholders,
} from '../../support/messageKeys'
import { readModule, readSourceFiles } from '../../support/sourceModules'

const english = flattenMessages(en)
const french = flattenMessages(fr)
const keys = new Set([...english.keys()].map(callerKey))

const modules = [...readSourceFiles()]
  .filter(([path]) => !path.startsWith('tests/') && !path.startsWith('shared/messages/en') && !path.startsWith('shared/messages/fr'))
  .map(([path, source]) => readModule(path, source))
const uses = modules.flatMap(messageUses)

/** Keys completed at run time: the part before the hole, and all that may fill it. */
const DYNAMIC: Record<string, readonly string[]> = {
  'importing.comments.': ['with', 'without'],
  'cli.kind.': [...textKind.options, 'digest'],
  'finding.kept.': ['bracket', 'reference', 'footnote', 'lineBreak'],
  'finding.places.': ['everywhere', 'inside', 'outside'],
  'failure.': failureCode.options,
  'references.tagKind.': textTag.shape.kind.options,
  'importing.place.': ['reference', 'draft', 'newer', 'merge'],
  'importing.placeHint.': ['reference', 'draft', 'newer', 'merge'],
  'commands.': commands.map(({ id }) => id),
  'commands.otherNames.': commands.flatMap(({ otherNames }) => otherNames ?? []),
  'catalogue.theme.': theme.options,
  'supporters.category.': supporterCategory.options,
  'supporters.qualified.': countQualifier.options,
  'supporters.counting.qualifiers.': countQualifier.options,
  'supporters.pasting.separators.': ['lines', 'commas', 'semicolons', 'tabs'],
  'writing.sections.': ['program', 'text', 'clauses', 'brackets', 'checks'],
  'commands.sections.': ['commands', 'draft', 'searches', 'texts', 'records'],
  'common.save.': ['saved', 'saving', 'unsaved'],
  'drafting.save.': ['saved', 'saving', 'unsaved'],
  'brackets.back.': ['exact', 'found', 'apart'],
  'brackets.choice.': bracketChoice.options,
  'brackets.done.': bracketChoice.options,
  'brackets.hint.': ['opening', 'closing'],
  'brackets.mend.': ['opening', 'closing'],
  'comparison.filter.': CHANGE_FILTERS,
  'comparison.fold.': ['unchanged', 'renumbered', 'typography', 'hidden'],
  'comparison.kind.': changeKind.options,
  'comparison.onlyFilter.': ONLY_FILTERS,
  'comparison.exporting.': comparisonFormat.options,
  'comparison.substance.': substanceType.options,
  'comparison.direction.': substance.shape.direction.unwrap().options,
  'comparison.structure.': structureChange.shape.type.options,
  'checks.names.': checkName.options,
  'checks.about.': checkName.options,
  'checks.hints.': hintMessage.options,
  'insertion.done.': INSERTION_MODES,
  'insertion.hints.': INSERTION_MODES,
  'insertion.modes.': INSERTION_MODES,
  'insertion.wordHints.': INSERTION_MODES,
  'precedents.exact.': likenessKind.options,
  'precedents.scopes.': precedentScope.options,
  'origin.': originStatus.shape.state.options,
  'origin.told.': ['proposed', 'adapted', 'drifted', 'digest', 'working'],
  'genealogy.link.': genealogyLink.options,
  'genealogy.tie.': genealogyTie.options,
  'genealogy.from.': ['language', 'translated'],
  'report.gaps.ways.': INSERTION_MODES,
  'search.actors.': ACTORS,
  'search.textKind.': textKind.options,
  'settings.languages.': interfaceLanguage.options,
  'common.clauseKind.': clauseKind.options,
  'common.language.': interfaceLanguage.options,
  'common.textKind.': textKind.options,
  'exporting.document.': ['unresolved', 'digest', 'missingCharacters', 'notes', 'backToText', 'unnamed', 'commentOn'],
  'exporting.formats.': exportFormat.options,
  'exporting.what.': unresolved.shape.what.options,
  'report.status.': coverageStatus.options,
  'report.since.': sourceNews.shape.what.options,
  'report.uptake.': uptake.options,
  'report.sources.': sourcesFormat.options,
  'report.consistency.kind.': consistencyKind.options,
  'importing.formats.': importFormat.options,
  'importing.notice.': importNotice.options,
  'numbering.schemes.': numberingScheme.options,
  'numbering.schemeHints.': numberingScheme.options,
}
const completed = Object.entries(DYNAMIC).flatMap(([prefix, endings]) => endings.map((ending) => prefix + ending))

test('both languages say the same things', () => {
  expect(english.size).toBeGreaterThan(0)
  expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted())
})

test('both languages fill a sentence with the same values', () => {
  const differing = [...english].filter(
    ([key, sentence]) => placeholders(sentence).join() !== placeholders(french.get(key) ?? '').join(),
  )
  // A singular may spell out what the plural counts.
  expect(differing.map(([key]) => key).filter((key) => !key.endsWith('_one'))).toEqual([])
})

test('no sentence is empty', () => {
  expect([...english, ...french].filter(([, sentence]) => sentence.trim() === '')).toEqual([])
})

test('every key that the program asks for exists', () => {
  const missing = uses.filter(({ key, dynamic }) =>
    dynamic ? ![...keys].some((known) => known.startsWith(key)) : !keys.has(key),
  )
  expect(missing.map(({ where, key }) => `${where} ${key}`)).toEqual([])
})

test('keys completed at run time are known, and exist', () => {
  const unexplained = uses.filter(({ key, dynamic }) => dynamic && !(key in DYNAMIC))
  expect(unexplained.map(({ where, key }) => `${where} ${key}`)).toEqual([])
  const unused = Object.keys(DYNAMIC).filter((key) => !uses.some((use) => use.dynamic && use.key === key))
  expect(unused).toEqual([])
  expect(completed.filter((key) => !keys.has(key))).toEqual([])
})

test('every key is used', () => {
  const used = new Set([...modules.flatMap(keyLikeStrings), ...completed])
  expect([...keys].filter((key) => !used.has(key))).toEqual([])
})

test('French is set as French', () => {
  expect([...french].flatMap(([key, sentence]) => frenchFaults(sentence).map((at) => `${key}: ${at}`))).toEqual([])
})

test('English uses printed quotation marks', () => {
  expect([...english].flatMap(([key, sentence]) => englishFaults(sentence).map((at) => `${key}: ${at}`))).toEqual([])
})

test.each([
  ['Attention : danger', 1],
  ['Attention: danger', 1],
  ['Attention\u00A0: danger', 0],
  ['Vraiment\u202F?', 0],
  ['Vraiment\u202F?!', 0],
  ['Vraiment ?', 1],
  ['« {{title}} »', 2],
  ['«\u00A0{{title}}\u00A0»', 0],
  ["l'article", 1],
  ['l’article', 0],
  ['Chargement...', 1],
  ['{{name}}: danger', 1],
  ['À 12:30, sur http://127.0.0.1', 0],
  ['50 %', 1],
])('French typography of %s', (sentence, faults) => {
  expect(frenchFaults(sentence)).toHaveLength(faults)
})

test('a key asked for in any way is seen', () => {
  const planted = readModule(
    'renderer/app/planted.tsx',
    "t('a.b'); i18n.t(`c.${d}`); translate(open ? 'e.f' : 'g.h'); t(`i.${j}` as never); const x = <p>{t('k.l')}</p>; say('m.n')",
  )
  expect(messageUses(planted).map(({ key }) => key)).toEqual(['a.b', 'c.', 'e.f', 'g.h', 'i.', 'k.l', 'm.n'])
  expect(keyLikeStrings(readModule('renderer/app/planted.ts', "const commands = [{ label: 'commands.save' }]"))).toEqual([
    'commands.save',
  ])
})
