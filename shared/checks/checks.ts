import type { CheckName } from '../model/hint'
import { apostrophe } from './apostrophe'
import type { ClauseCheck, OutlineCheck } from './check'
import { acronymUnexpanded, definitionLate } from './definitions'
import { doubleSpace } from './doubleSpace'
import { euCitation } from './euCitation'
import { euRecitalCapital, euRecitalEnding } from './euRecital'
import { frenchSpacing } from './frenchSpacing'
import { listAnd } from './listAnd'
import { listEnding } from './listEnding'
import { listOpener, openerColon } from './listOpener'
import { loneItem } from './loneItem'
import { openerItems } from './openerItems'
import { openingItalic } from './openingItalic'
import { operativeEnding } from './operativeEnding'
import { preambularComma } from './preambularComma'
import { quotes } from './quotes'
import { repeatedWord } from './repeatedWord'
import { spaceBefore } from './spaceBefore'
import { unpaired } from './unpaired'

/** The checks that look at one clause at a time. */
export const clauseChecks: Partial<Record<CheckName, ClauseCheck>> = {
  openingItalic,
  euRecital: euRecitalCapital,
  repeatedWord,
  unpaired,
  doubleSpace,
  spaceBefore,
  quotes,
  apostrophe,
  frenchSpacing,
}

/** Those that look at the words of footnotes too: what is a slip anywhere. */
export const noteChecks = new Set<CheckName>([
  'repeatedWord',
  'unpaired',
  'doubleSpace',
  'spaceBefore',
  'quotes',
  'apostrophe',
  'frenchSpacing',
])

/** The checks that look at how clauses stand to one another. */
export const outlineChecks: Partial<Record<CheckName, OutlineCheck>> = {
  preambularComma,
  operativeEnding,
  euCitation,
  euRecital: euRecitalEnding,
  listEnding,
  listAnd,
  loneItem,
  listOpener,
  openerColon,
  openerItems,
  definitionLate,
  acronymUnexpanded,
}
