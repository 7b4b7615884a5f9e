import { ChevronDown, CornerDownLeft } from 'lucide-react'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { INSERTION_MODES, type InsertionMode } from '../../shared/model/insertion'
import { Button } from './Button'
import styles from './InsertButton.module.css'
import { IconButton } from './IconButton'
import { CitingContext } from './insertion'
import { LateMenu } from './LateMenu'
import type { MenuAction } from './MenuList'

export interface InsertionWay {
  mode: InsertionMode
  hint: string
}

export interface InsertButtonProps {
  /** Which clause, for who hears the button alone: "29 (d)", its citation, or its kind where it has no number. */
  label: string
  /** True where words of the clause are taken and not all of it. */
  isPassage?: boolean
  /** Its name only spoken and in the tooltip, where a line has no room for it. */
  isIcon?: boolean
  /** The ways it can be inserted here, each with what it does; all of them, beside the selected clause, where it is not said. */
  ways?: readonly InsertionWay[]
  onInsert: (mode: InsertionMode) => void
  /** What else can be done with it. */
  more?: readonly MenuAction[]
}

/** Takes agreed language into the draft: as it stands when pressed, in the other ways from the menu beside it. */
export function InsertButton({ label, isPassage = false, isIcon = false, ways, onInsert, more = [] }: InsertButtonProps) {
  const { t } = useTranslation()
  const citing = use(CitingContext)
  const anywhere = INSERTION_MODES.map((mode) => ({ mode, hint: isPassage ? t(`insertion.wordHints.${mode}`) : t(`insertion.hints.${mode}`) }))
  const actions = (): MenuAction[] => [
    ...(ways ?? anywhere).map(({ mode, hint }) => ({
      id: mode,
      label: t(`insertion.modes.${mode}`),
      description: hint,
      onAction: () => onInsert(mode),
    })),
    ...more,
  ]
  const named = t(isPassage ? 'insertion.insertWordsLabelled' : 'insertion.insertLabelled', { label })
  const insert = (): void => onInsert('verbatim')
  return (
    <span className={styles.split}>
      {isIcon ? (
        <IconButton label={named} onPress={insert}>
          <CornerDownLeft size={13} aria-hidden />
        </IconButton>
      ) : (
        <Button size="small" look="quiet" aria-label={named} onPress={insert}>
          <CornerDownLeft size={13} aria-hidden />
          {t(isPassage ? 'insertion.insertWords' : 'insertion.insert')}
        </Button>
      )}
      <LateMenu
        label={t('insertion.more', { label })}
        actions={actions}
        {...(citing && { toggle: { label: t('insertion.cite'), isOn: citing.cites, onChange: citing.setCites } })}
      >
        <ChevronDown size={14} aria-hidden />
      </LateMenu>
    </span>
  )
}
