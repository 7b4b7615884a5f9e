import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ChangeKind, Comparison, ComparisonRow } from '../../../shared/model/comparison'
import { LateMenu } from '../../ui/LateMenu'
import type { MenuAction } from '../../ui/MenuList'
import type { Taking, TakingDraft } from './useTaking'

/** The drafts that changes can be taken into, and the rows that can be taken together. */
export interface TakeChoices {
  alike: ReadonlyMap<ChangeKind, readonly number[]>
  drafts: readonly TakingDraft[]
  taking: Taking
}

export interface TakeMenuProps extends TakeChoices {
  row: number
  comparison: Comparison
}

/** What can be done to a draft from one change: make its clause as the other side has it, or all of the kind. */
export function TakeMenu({ row, comparison, alike, drafts, taking }: TakeMenuProps) {
  const { t } = useTranslation()
  const actions = (): MenuAction[] => {
    const { kind } = comparison.rows[row]!
    const same = alike.get(kind) ?? []
    return drafts.flatMap((draft): MenuAction[] => {
      const { name, side } = draft
      const [one, all] =
        side === 'left'
          ? (['comparison.take.into', 'comparison.take.allInto'] as const)
          : (['comparison.take.back', 'comparison.take.allBack'] as const)
      const single = { id: side, label: t(one, { draft: name }), onAction: () => taking.take(draft, [row]) }
      const proposal = findProposal(comparison.rows[row]!, side)
      const singles = [
        single,
        ...(proposal
          ? [{ id: `${side} proposal`, label: t(proposal, { draft: name }), onAction: () => taking.take(draft, [row], true) }]
          : []),
      ]
      if (same.length < 2 || kind === 'unchanged') return singles
      return [
        ...singles,
        {
          id: `${side} all`,
          label: t(all, { draft: name, count: same.length }),
          onAction: () => taking.take(draft, same),
        },
      ]
    })
  }
  return (
    <LateMenu label={t('comparison.take.menu')} actions={actions} isDisabled={taking.isBusy}>
      <Ellipsis size={15} aria-hidden />
    </LateMenu>
  )
}

/** What it is called to have the other side's wording in the draft undecided: beside its own, or as a clause of its own. */
function findProposal({ kind, left, right }: ComparisonRow, side: 'left' | 'right') {
  const [own, other] = side === 'left' ? [left, right] : [right, left]
  if (other.length !== 1) return null
  if (own.length === 0) return 'comparison.take.proposal' as const
  return own.length === 1 && (kind === 'edited' || kind === 'moved-edited') ? ('comparison.take.alternative' as const) : null
}

/** Words of another language are no change that a draft could take. */
export function canBeTaken({ rows, summary }: Comparison, at: number): boolean {
  const { kind, structure } = rows[at]!
  return summary.mode === 'wording' && (kind !== 'unchanged' || structure.length > 0)
}
