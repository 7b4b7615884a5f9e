import { AlignmentType, type ILevelsOptions, type INumberingOptions } from 'docx'
import type { CountedLabel, WordFormat } from '../countedLabel'
import type { WordList, WordNumber } from './wordNumbering'
import { INDENT } from './wordStyles'

export interface NumberingReference {
  reference: string
  instance: number
  level: number
}

/**
 * The docx library finds its references by searching the finished XML for them. No exported text can
 * hold this noncharacter, so no wording is ever taken for one.
 */
const MARK = '\uFFFF'

/**
 * The plan as the docx library takes it. Lists of one shape share a definition and are told apart by
 * their instance, each of which Word starts anew.
 */
export function numberingReferences(plan: readonly (WordNumber | null)[], language: string) {
  const definitions = new Map<string, { reference: string; levels: ILevelsOptions[]; instances: number }>()
  const named = new Map<WordList, { reference: string; instance: number }>()

  const name = (list: WordList) => {
    const known = named.get(list)
    if (known) return known
    const shape = JSON.stringify([...list.levels].toSorted(([a], [b]) => a - b))
    const definition = definitions.get(shape) ?? {
      reference: `${MARK}${definitions.size}`,
      levels: nineLevels(list, language),
      instances: 0,
    }
    definitions.set(shape, definition)
    const fresh = { reference: definition.reference, instance: ++definition.instances }
    named.set(list, fresh)
    return fresh
  }

  const references = plan.map((place): NumberingReference | null =>
    place ? { ...name(place.list), level: place.level } : null,
  )
  const config: INumberingOptions['config'] = [...definitions.values()].map(({ reference, levels }) => ({
    reference,
    levels,
  }))
  return { references, config }
}

/** Word keeps nine levels; those the text does not use count as its language usually does. */
function nineLevels(list: WordList, language: string): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => {
    const { before, after, format, value } = list.levels.get(level) ?? usual(level, language)
    return {
      level,
      format,
      text: `${before}%${level + 1}${after}`,
      start: value,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
    }
  })
}

function usual(level: number, language: string): CountedLabel {
  if (level === 0) return { before: '', after: '.', format: 'decimal', value: 1 }
  const format: WordFormat = level % 2 === 1 ? 'lowerLetter' : 'lowerRoman'
  if ((level - 1) % 4 >= 2) return { before: '', after: '.', format, value: 1 }
  return { before: /^(fr|es)\b/.test(language) ? '' : '(', after: ')', format, value: 1 }
}
