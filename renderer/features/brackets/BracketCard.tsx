import { memo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bracket, BracketChoice } from '../../../shared/model/bracket'
import type { Party } from '../../../shared/model/inline'
import type { BracketFacts } from '../../editor/inline/BracketNode'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { BracketForm } from './BracketForm'
import styles from './BracketsPanel.module.css'

export interface BracketCardProps {
  bracket: Bracket
  /** Which of how many alternatives it is, from 1; null for one that has none. */
  alternative: { number: number; count: number } | null
  /** Its clause's label; '' where it has none. */
  label: string
  /** The text's language. */
  language: string
  known: readonly Party[]
  findFacts: (bracket: Bracket) => BracketFacts | null
  onGo: (bracket: Bracket) => void
  onSettle: (bracket: Bracket, choice: BracketChoice) => void
  onDescribe: (bracket: Bracket, facts: Partial<BracketFacts>) => void
}

/** One open bracket: its words, who stands where, and what can be decided about it. */
export const BracketCard = memo(function BracketCard(props: BracketCardProps) {
  const { bracket, alternative, label, language, known, findFacts, onGo, onSettle, onDescribe } = props
  const { t, i18n } = useTranslation()
  const [editing, setEditing] = useState<BracketFacts | null>(null)
  const edit = useRef<HTMLButtonElement>(null)
  const { proponents, opponents, note } = bracket
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const name = { words: shortened(bracket.text) }
  return (
    <li className={styles.card} data-depth={Math.min(bracket.depth, 3)} data-follows={(alternative?.number ?? 1) > 1 || undefined}>
      <div className={styles.facts}>
        <button type="button" className={styles.place} aria-label={t('brackets.goTo', { ...name, label: label || t('brackets.clause') })} onClick={() => onGo(bracket)}>
          {label || t('brackets.clause')}
        </button>
        {alternative && <Badge tone="bracket">{t('brackets.alternative', { number: alternative.number, of: alternative.count })}</Badge>}
        {bracket.depth > 0 && <Badge>{t('brackets.level', { level: bracket.depth + 1 })}</Badge>}
        {bracket.placeholder && <Badge tone="typo">{t('brackets.placeholder')}</Badge>}
        {bracket.whole && !bracket.placeholder && <Badge>{t('brackets.whole')}</Badge>}
      </div>
      <p className={styles.words} lang={language}>
        {bracket.text}
      </p>
      {proponents.length > 0 && <p className={styles.told}>{t('brackets.for', { parties: list.format(proponents) })}</p>}
      {opponents.length > 0 && <p className={styles.told}>{t('brackets.against', { parties: list.format(opponents) })}</p>}
      {note && <p className={styles.note}>{note}</p>}
      {editing ? (
        <BracketForm
          facts={editing}
          known={known}
          onSave={(facts) => onDescribe(bracket, facts)}
          onClose={() => {
            setEditing(null)
            requestAnimationFrame(() => edit.current?.focus())
          }}
        />
      ) : (
        <div className={styles.actions}>
          {alternative === null ? (
            <Button size="small" aria-label={t('brackets.acceptNamed', name)} onPress={() => onSettle(bracket, 'accepted')}>
              {t('brackets.accept')}
            </Button>
          ) : (
            <Button size="small" aria-label={t('brackets.chooseNamed', name)} onPress={() => onSettle(bracket, 'chosen')}>
              {t('brackets.choose')}
            </Button>
          )}
          <Button size="small" aria-label={t('brackets.dropNamed', name)} onPress={() => onSettle(bracket, 'dropped')}>
            {t('brackets.drop')}
          </Button>
          {bracket.id !== null && (
            <Button
              ref={edit}
              size="small"
              look="quiet"
              aria-label={t('brackets.factsNamed', name)}
              onPress={() => setEditing(findFacts(bracket))}
            >
              {t('brackets.editFacts')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}, sameCard)

/** A reading makes every bracket anew; most say what they said before. */
function sameCard(before: BracketCardProps, after: BracketCardProps): boolean {
  return (
    before.label === after.label &&
    JSON.stringify(before.alternative) === JSON.stringify(after.alternative) &&
    before.language === after.language &&
    before.known.join() === after.known.join() &&
    before.onSettle === after.onSettle &&
    JSON.stringify(before.bracket) === JSON.stringify(after.bracket)
  )
}

/** Enough of a bracket to tell it by. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
