import { readBrackets } from '../../../shared/brackets/readBrackets'
import type { Bracket } from '../../../shared/model/bracket'
import { readArguments } from '../arguments'
import type { Command } from '../command'
import { clausesOf } from '../sides'

/** Brackets nested deeper than a person can follow are given by their beginnings, so that all can be listed. */
const DEEPEST_WHOLE = 32
const BEGINNING = 200

/** Lists what is in brackets in a text, and the brackets without a partner. */
export const bracketsCommand: Command = async ({ core, say, print }, given) => {
  const { values, positionals } = readArguments(given, ['TEXT'], { json: { type: 'boolean' } })
  const clauses = await clausesOf(core, 'TEXT', positionals[0]!)
  const labels = new Map(clauses.map(({ id, label }) => [id, label]))
  const reading = readBrackets(clauses)
  const open = reading.brackets
    .filter(({ editorsNote }) => !editorsNote)
    .map((bracket) => ({
      clause: bracket.clauseId,
      label: labels.get(bracket.clauseId) ?? '',
      text: wordsOf(bracket),
      depth: bracket.depth,
      proponents: bracket.proponents,
      opponents: bracket.opponents,
    }))
  const unbalanced = reading.unbalanced.map(({ clauseId, at, what }) => ({ clause: clauseId, at, what }))
  if (values.json) return print(JSON.stringify({ open, unbalanced }, null, 2))

  print(say('cli.openBrackets', { count: open.length }))
  for (const { label, text, depth, proponents, opponents } of open) {
    const sides = [
      ...(proponents.length > 0 ? [say('cli.proposedBy', { parties: proponents.join(', ') })] : []),
      ...(opponents.length > 0 ? [say('cli.opposedBy', { parties: opponents.join(', ') })] : []),
    ]
    const indent = '  '.repeat(Math.min(depth, DEEPEST_WHOLE) + 1)
    print(`${indent}${label && `${label} `}${text.replaceAll(/\s+/gu, ' ')}${sides.length > 0 ? ` · ${sides.join(' · ')}` : ''}`)
  }
  if (unbalanced.length > 0) print(say('cli.unbalanced', { count: unbalanced.length }))
  for (const { clause, at, what } of unbalanced) {
    const place = labels.get(clause) || clause
    print(`  ${say(what === 'opening' ? 'cli.neverClosed' : 'cli.neverOpened', { place, at: at + 1 })}`)
  }
}

function wordsOf({ text, depth }: Bracket): string {
  return depth < DEEPEST_WHOLE || text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING)}…`
}
