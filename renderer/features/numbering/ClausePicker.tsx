import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import type { ListedClause } from '../../editor/numbering/draftNumbering'
import { PaletteDialog } from '../../ui/PaletteDialog'
import { matchingClauses } from './clauseMatches'
import styles from './ClausePicker.module.css'

/** More would not be read, and each costs a row. */
const MOST_SHOWN = 60

/** Enough to know a clause by. */
const SHOWN_WORDS = 120

export interface ClausePickerProps {
  title: string
  placeholder: string
  clauses: readonly ListedClause[]
  /** The text's. */
  language: string
  /** What a clause is called in the list; null where it cannot be chosen. */
  labelOf: (clause: ListedClause) => string | null
  onChoose: (clause: ListedClause) => void
  onClose: () => void
}

/** A clause by its label or its words: type, choose with the arrows, Enter. */
export function ClausePicker({ title, placeholder, clauses, language, labelOf, onChoose, onClose }: ClausePickerProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const matches = useMemo(() => matchingClauses(clauses, typed), [clauses, typed])
  const shown = matches.clauses.slice(0, MOST_SHOWN)
  const more = matches.clauses.length - shown.length
  return (
    <PaletteDialog
      title={title}
      isTitleShown
      fieldLabel={t('numbering.goTo.field')}
      placeholder={placeholder}
      typed={typed}
      onType={setTyped}
      onClose={onClose}
    >
      {matches.isNearest && shown.length > 0 && (
        <p className={styles.note} role="status">
          {t('numbering.nearest')}
        </p>
      )}
      <Menu
        className={styles.menu}
        aria-label={title}
        disabledKeys={shown.filter((clause) => labelOf(clause) === null).map(({ id }) => id)}
        onAction={(id) => {
          const chosen = shown.find((clause) => clause.id === id)
          onClose()
          if (chosen) onChoose(chosen)
        }}
        renderEmptyState={() => <p className={styles.note}>{t('numbering.noClause')}</p>}
      >
        {shown.map((clause) => {
          const label = labelOf(clause)
          const words = clause.text.slice(0, SHOWN_WORDS)
          return (
            <MenuItem
              key={clause.id}
              id={clause.id}
              textValue={`${label ?? ''} ${words}`}
              className={`${styles.item} ${styles[clause.kind] ?? ''}`}
            >
              <span className={styles.label} lang={language}>
                {label}
              </span>
              <span className={styles.words} lang={language}>
                {words}
              </span>
              {label === null && <span className={styles.none}>{t('numbering.reference.unnamed')}</span>}
            </MenuItem>
          )
        })}
      </Menu>
      {more > 0 && <p className={styles.note}>{t('numbering.more', { count: more })}</p>}
    </PaletteDialog>
  )
}
