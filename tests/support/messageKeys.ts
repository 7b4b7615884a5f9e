import { type SourceModule } from './sourceModules'
import { literalText, nameOf, nodeOf, nodesOf, walk, type SyntaxNode } from './syntax'

/** Every sentence by its full key, plural forms included: `library.texts_one`. */
export type Sentences = ReadonlyMap<string, string>

export function flattenMessages(messages: object, prefix = ''): Sentences {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flattenMessages(value, `${prefix}${key}.`)]
        : [[prefix + key, String(value)] as const],
    ),
  )
}

/** The key a caller writes: without the plural form i18next adds. */
export function callerKey(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

/** The names a sentence is filled with, formats apart: `{{count, number}}` is `count`. */
export function placeholders(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].toSorted()
}

/** Faults of French typography, each with the passage that shows it. */
export function frenchFaults(sentence: string): string[] {
  const filled = sentence.replaceAll(/\{\{[^}]*\}\}/g, 'X')
  const shown = (match: RegExpExecArray) => filled.slice(Math.max(0, match.index - 12), match.index + 12)
  return [
    // A time, an address or a repeated sign has no space inside.
    /(?<![\u00A0\u202F])(?<!\d(?=:\d))(?<!\w(?=:\/\/))(?<![?!](?=[?!]))[:;?!»]/g,
    /«(?![\u00A0\u202F])/g,
    /['"]/g,
    /\.\.\./g,
    /\d ?%/g,
  ].flatMap((fault) => [...filled.matchAll(fault)].map((match) => shown(match)))
}

/** Straight quotation marks and dots typed one by one. */
export function englishFaults(sentence: string): string[] {
  return [...sentence.matchAll(/.{0,12}(['"]|\.\.\.).{0,12}/g)].map(([passage]) => passage)
}

export interface MessageUse {
  where: string
  /** The whole key, or for a key with a hole the part before it. */
  key: string
  dynamic: boolean
}

const TRANSLATORS = new Set(['t', 'translate', 'say'])

function useOf(argument: SyntaxNode): Pick<MessageUse, 'key' | 'dynamic'>[] {
  if (argument.type === 'ConditionalExpression') {
    return [argument['consequent'], argument['alternate']].flatMap((arm) => useOf(nodeOf(arm) ?? argument))
  }
  const whole = literalText(argument)
  if (whole !== undefined) return [{ key: whole, dynamic: false }]
  if (argument.type !== 'TemplateLiteral') return []
  const [head] = nodesOf(argument['quasis'])
  return [{ key: (head?.['value'] as { cooked?: string } | undefined)?.cooked ?? '', dynamic: true }]
}

/** The keys asked for with `t(…)`, `translate(…)`, `say(…)` or `i18n.t(…)`. */
export function messageUses(module: SourceModule): MessageUse[] {
  const uses: MessageUse[] = []
  walk(module.program, (node) => {
    if (node.type !== 'CallExpression' || !TRANSLATORS.has(nameOf(node['callee']) ?? '')) return
    const [first] = nodesOf(node['arguments'])
    const asserted = first?.type === 'TSAsExpression' ? nodeOf(first['expression']) : first
    if (!asserted) return
    const where = `${module.path}:${module.lineAt(node.start)}`
    uses.push(...useOf(asserted).map((use) => ({ ...use, where })))
  })
  return uses
}

/** Every string in a module that could be a key, wherever it stands: keys are also kept in tables. */
export function keyLikeStrings(module: SourceModule): string[] {
  const found: string[] = []
  walk(module.program, (node) => {
    const text = literalText(node)
    if (text !== undefined && /^[a-z]\w*(\.\w+)+$/.test(text)) found.push(text)
  })
  return found
}
