import type { i18n } from 'i18next'
import { summarySentence } from '../../../../shared/compare/summarySentence'
import { clauseKind, type ClauseKind } from '../../../../shared/model/clause'
import type {
  ChangeKind,
  Comparison,
  ComparisonRow,
  StructureChange,
  Substance,
  SubstanceType,
} from '../../../../shared/model/comparison'
import { rowLabels } from './rowLabels'

/** What the document says itself, in the language of the interface. */
export interface ComparisonWords {
  /** A BCP 47 tag. */
  language: string
  change: string
  summary: string
  columns: Record<'number' | 'kind' | 'leftLabel' | 'rightLabel' | 'substance' | 'left' | 'right', string>
  /** What happened to a row: its kind, its numbers, its place; empty where nothing did. */
  happened: (row: ComparisonRow) => string[]
  /** What its change does beyond being one. */
  substance: (row: ComparisonRow) => string[]
}

export function comparisonWords(say: i18n['t'], language: string, comparison: Comparison): ComparisonWords {
  const kinds: Record<ChangeKind, string> = {
    unchanged: say('comparison.kind.unchanged'),
    edited: say('comparison.kind.edited'),
    typography: say('comparison.kind.typography'),
    moved: say('comparison.kind.moved'),
    'moved-edited': say('comparison.kind.moved-edited'),
    split: say('comparison.kind.split'),
    merged: say('comparison.kind.merged'),
    inserted: say('comparison.kind.inserted'),
    deleted: say('comparison.kind.deleted'),
  }
  const substance = substanceWords(say)
  const structure = structureWords(say)
  const renumbered = (row: ComparisonRow): string => {
    const [from, to] = [rowLabels(comparison.left, row.left), rowLabels(comparison.right, row.right)]
    const none = say('comparison.export.unnumbered')
    return say('comparison.export.renumbered', { from: from || none, to: to || none })
  }
  return {
    language,
    change: say('comparison.change'),
    summary: summarySentence(say, comparison),
    columns: {
      number: say('comparison.export.column.number'),
      kind: say('comparison.export.column.kind'),
      leftLabel: say('comparison.export.column.leftLabel'),
      rightLabel: say('comparison.export.column.rightLabel'),
      substance: say('comparison.export.column.substance'),
      left: say('comparison.export.column.left'),
      right: say('comparison.export.column.right'),
    },
    happened: (row) => [
      ...(row.kind === 'unchanged' ? [] : [kinds[row.kind]]),
      ...(row.renumbered ? [renumbered(row)] : []),
      ...row.structure.map(structure),
    ],
    substance: (row) => row.substance.map(substance),
  }
}

function substanceWords(say: i18n['t']): (change: Substance) => string {
  const types: Record<SubstanceType, string> = {
    verb: say('comparison.export.substance.verb'),
    modal: say('comparison.export.substance.modal'),
    negation: say('comparison.export.substance.negation'),
    number: say('comparison.export.substance.number'),
    date: say('comparison.export.substance.date'),
    sdg: say('comparison.export.substance.sdg'),
    name: say('comparison.export.substance.name'),
    bracket: say('comparison.export.substance.bracket'),
    note: say('comparison.export.substance.note'),
  }
  const directions: Record<NonNullable<Substance['direction']>, string> = {
    stronger: say('comparison.direction.stronger'),
    weaker: say('comparison.direction.weaker'),
    opened: say('comparison.direction.opened'),
    resolved: say('comparison.direction.resolved'),
    dropped: say('comparison.direction.dropped'),
    moved: say('comparison.direction.moved'),
  }
  return ({ type, from, to, direction }) => {
    const values = { type: types[type], from, to }
    if (direction === 'moved' && (from === to || from === '' || to === '')) {
      return say('comparison.export.moved', { type: types[type], words: from || to })
    }
    const change =
      from === ''
        ? say('comparison.export.added', values)
        : to === ''
          ? say('comparison.export.removed', values)
          : say('comparison.export.replaced', values)
    return direction ? say('comparison.export.directed', { change, direction: directions[direction] }) : change
  }
}

function structureWords(say: i18n['t']): (change: StructureChange) => string {
  const clauseKinds: Record<ClauseKind, string> = {
    title: say('common.clauseKind.title'),
    heading: say('common.clauseKind.heading'),
    preambular: say('common.clauseKind.preambular'),
    operative: say('common.clauseKind.operative'),
    principle: say('common.clauseKind.principle'),
    commitment: say('common.clauseKind.commitment'),
    paragraph: say('common.clauseKind.paragraph'),
    chapeau: say('common.clauseKind.chapeau'),
    item: say('common.clauseKind.item'),
    signature: say('common.clauseKind.signature'),
  }
  const kindWord = (kind: string): string => {
    const known = clauseKind.safeParse(kind)
    return known.success ? clauseKinds[known.data] : kind
  }
  return ({ type, from, to }) => {
    switch (type) {
      case 'depth':
        return say('comparison.export.depth', { from, to })
      case 'kind':
        return say('comparison.export.kind', { from: kindWord(from), to: kindWord(to) })
      case 'chapeau':
        return say('comparison.export.chapeau', { from, to })
      case 'cellsParted':
        return say('comparison.export.cellsParted', { from, to })
      case 'cellsJoined':
        return say('comparison.export.cellsJoined', { from, to })
      case 'cellsShifted':
        return say('comparison.export.cellsShifted')
    }
  }
}
