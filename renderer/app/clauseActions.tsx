import type { i18n } from 'i18next'
import { GitBranch, Languages } from 'lucide-react'
import type { MenuAction } from '../ui/MenuList'
import type { CommandContext } from './command'
import type { ClauseAtHand } from './findClauseAtHand'

/** What can be asked of a clause of any text: its other languages, and the line it comes from. */
export function clauseActions(clause: ClauseAtHand, { show }: Pick<CommandContext, 'show'>, translate: i18n['t']): MenuAction[] {
  return [
    {
      id: 'languages',
      label: translate('commands.clause.languages'),
      icon: <Languages size={14} aria-hidden />,
      onAction: () => show({ kind: 'languages', ...clause }),
    },
    {
      id: 'genealogy',
      label: translate('commands.clause.genealogy'),
      icon: <GitBranch size={14} aria-hidden />,
      onAction: () => show({ kind: 'genealogy', ...clause }),
    },
  ]
}
