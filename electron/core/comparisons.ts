import { scalesInForce } from '../../shared/language/verbScales'
import { createTranslator } from '../../shared/messages/translator'
import type {
  ComparedSource,
  Comparison,
  ComparisonFormat,
  ComparisonProgress,
  VerbScales,
} from '../../shared/model/comparison'
import type { InterfaceLanguage } from '../../shared/model/settings'
import { readSource, type ReadSource } from './comparedSources'
import type { ComparisonTask } from './comparisonWorker'
import type { CoreContext } from './context'
import { fileName } from './fileName'
import { readSettings } from './settings'
import { tellProgress } from './tellProgress'

export interface ComparedPair {
  left: ComparedSource
  right: ComparedSource
}

/** The scales of commitment by the user's settings. */
export function scalesOf(context: CoreContext): VerbScales {
  return scalesInForce(readSettings(context.store()).verbScales)
}

function taskFor(context: CoreContext, left: ReadSource, right: ReadSource): ComparisonTask {
  return { left: left.side, right: right.side, scales: scalesOf(context) }
}

/** Tells how far it is until it is done. Whoever stops listening stops the work. */
export function make(context: CoreContext, pair: ComparedPair, signal?: AbortSignal): AsyncGenerator<ComparisonProgress> {
  const task = taskFor(context, readSource(context, pair.left), readSource(context, pair.right))
  const work = async (tell: (done: number) => void, stop: AbortSignal) => {
    return { type: 'done' as const, comparison: await context.comparing.compare(task, tell, stop) }
  }
  return tellProgress(context, work, signal)
}

export interface ComparisonOrder extends ComparedPair {
  format: ComparisonFormat
  author: string
  language: InterfaceLanguage
}

/** The comparison as a file, in the language of the interface. */
export async function exportFile(context: CoreContext, order: ComparisonOrder): Promise<File> {
  const left = readSource(context, order.left)
  const right = readSource(context, order.right)
  const comparison = await context.comparing.compare(taskFor(context, left, right), () => {})
  const { bytes, extension, mime } = await comparisonFile(comparison, order)
  const name = fileName(`${comparison.left.title} – ${comparison.right.title}`)
  return new File([new Uint8Array(bytes)], `${name}.${extension}`, { type: mime })
}

/** The bytes of a comparison in a format, and what they are called. */
export async function comparisonFile(
  comparison: Comparison,
  { format, author, language }: Pick<ComparisonOrder, 'format' | 'author' | 'language'>,
) {
  const { exportComparison, COMPARISON_MEDIA_TYPES } = await import('../exchange/export/comparison/exportComparison')
  const say = createTranslator(language).t
  const bytes = await exportComparison(comparison, format, { author, say, language })
  return { bytes, ...COMPARISON_MEDIA_TYPES[format] }
}
