import { Crosshair, Hash, Link2, ListOrdered, Snowflake, Tags } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import { Menu } from '../ui/Menu'
import type { CommandId } from './command'
import { commands } from './commands'
import { writtenShortcut } from './shortcuts'
import { useWorkspace } from './WorkspaceContext'

const ICON_SIZE = 14

const ENTRIES: readonly { id: CommandId; icon: typeof Hash }[] = [
  { id: 'numbering.open', icon: ListOrdered },
  { id: 'numbering.freeze', icon: Snowflake },
  { id: 'numbering.unfreeze', icon: Snowflake },
  { id: 'numbering.showWorking', icon: Tags },
  { id: 'numbering.hideWorking', icon: Tags },
  { id: 'clause.number', icon: Hash },
  { id: 'reference.insert', icon: Link2 },
  { id: 'clause.goTo', icon: Crosshair },
]

/** What can be done about numbers, in the toolbar of a draft: the commands that can run now. */
export function NumberingMenu() {
  const { t } = useTranslation()
  const { commands: context } = useWorkspace()
  const actions = ENTRIES.flatMap(({ id, icon: Icon }) => {
    const command = commands.find((one) => one.id === id)
    if (!command || (command.when && !command.when(context))) return []
    return {
      id,
      label: t(`commands.${id}`),
      shortcut: command.shortcut && writtenShortcut(t, command.shortcut),
      icon: <Icon size={ICON_SIZE} aria-hidden />,
      onAction: () => command.run(context),
    }
  })
  return (
    <Menu label={t('numbering.title')} actions={actions}>
      <IconButton label={t('numbering.title')}>
        <ListOrdered size={15} aria-hidden />
      </IconButton>
    </Menu>
  )
}
