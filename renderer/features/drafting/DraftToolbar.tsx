import { Bold, ChevronDown, ChevronUp, IndentDecrease, IndentIncrease, Italic, Underline } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Group } from 'react-aria-components/Group'
import { Toolbar } from 'react-aria-components/Toolbar'
import { clauseKind, type ClauseKind } from '../../../shared/model/clause'
import { mark } from '../../../shared/model/inline'
import { IconButton } from '../../ui/IconButton'
import { modifiers } from '../../ui/modifiers'
import { Select } from '../../ui/Select'
import { ToggleButton } from '../../ui/ToggleButton'
import { useWatched, useWhole } from '../../ui/useWatched'
import type { SelectedClause } from './draftHandle'
import styles from './DraftingPage.module.css'
import type { DraftSession } from './draftSession'

interface DraftToolbarProps {
  session: DraftSession
  tools: ReactNode
}

const ICONS = { bold: Bold, italic: Italic, underline: Underline }
const ICON_SIZE = 15

/** What acts on the selected clause and the selected words; the caret returns to the text after each. */
export function DraftToolbar({ session: { handle, marks: watchedMarks }, tools }: DraftToolbarProps) {
  const { t } = useTranslation()
  const selected = useWatched(handle.selected, kindOf)
  const marks = useWhole(watchedMarks)
  const keys = modifiers(t)
  const names = { bold: t('commands.mark.bold'), italic: t('commands.mark.italic'), underline: t('commands.mark.underline') }
  const then = (act: () => void) => () => {
    act()
    handle.focus()
  }
  return (
    <Toolbar className={styles.toolbar} aria-label={t('drafting.toolbar')}>
      <Select
        label={t('drafting.kind')}
        labelHidden
        size="compact"
        isDisabled={!selected}
        options={clauseKind.options.map((value) => ({ value, label: t(`common.clauseKind.${value}`) }))}
        value={selected}
        placeholder={t('drafting.kind')}
        onChange={(kind) => then(() => handle.changeKind(kind))()}
      />
      <Group className={styles.group} aria-label={t('drafting.marks')}>
        {mark.options.map((name) => {
          const Icon = ICONS[name]
          return (
            <ToggleButton
              key={name}
              label={names[name]}
              shortcut={`${keys.mod} ${name.charAt(0).toUpperCase()}`}
              isDisabled={!selected}
              isSelected={marks.includes(name)}
              onChange={then(() => handle.toggleMark(name))}
            >
              <Icon size={ICON_SIZE} aria-hidden />
            </ToggleButton>
          )
        })}
      </Group>
      <Group className={styles.group} aria-label={t('drafting.place')}>
        <IconButton
          label={t('commands.clause.outdent')}
          shortcut={`${keys.shift} ${t('commands.keys.tab')}`}
          isDisabled={!selected}
          onPress={then(handle.outdent)}
        >
          <IndentDecrease size={ICON_SIZE} aria-hidden />
        </IconButton>
        <IconButton
          label={t('commands.clause.indent')}
          shortcut={t('commands.keys.tab')}
          isDisabled={!selected}
          onPress={then(handle.indent)}
        >
          <IndentIncrease size={ICON_SIZE} aria-hidden />
        </IconButton>
        <IconButton
          label={t('commands.clause.moveUp')}
          shortcut={`${keys.alt} ↑`}
          isDisabled={!selected}
          onPress={then(handle.moveUp)}
        >
          <ChevronUp size={ICON_SIZE} aria-hidden />
        </IconButton>
        <IconButton
          label={t('commands.clause.moveDown')}
          shortcut={`${keys.alt} ↓`}
          isDisabled={!selected}
          onPress={then(handle.moveDown)}
        >
          <ChevronDown size={ICON_SIZE} aria-hidden />
        </IconButton>
      </Group>
      {tools}
    </Toolbar>
  )
}

function kindOf(selected: SelectedClause | null): ClauseKind | null {
  return selected && selected.kind
}
