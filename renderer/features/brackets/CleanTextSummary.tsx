import { useTranslation } from 'react-i18next'
import type { ClausePlace } from '../../editor/brackets/bracketPlaces'
import type { BrokenReference } from '../../editor/references/registerReferences'
import styles from './BracketsPanel.module.css'
import type { OpenKinds } from './openKinds'

interface CleanTextSummaryProps {
  open: OpenKinds
  broken: readonly BrokenReference[]
  onGo: (place: ClausePlace) => void
}

/** What stands between the draft and a clean text, each line a way to the first of its kind. */
export function CleanTextSummary({ open, broken, onGo }: CleanTextSummaryProps) {
  const { t } = useTranslation()
  const clauses = new Set(open.brackets.map(({ clauseId }) => clauseId)).size
  const first = (kind: 'brackets' | 'alternatives' | 'placeholders' | 'editorsNotes'): ClausePlace | null => {
    const bracket = open[kind][0]
    return bracket ? { clauseId: bracket.clauseId, at: bracket.at.start } : null
  }
  const lines = [
    {
      key: 'brackets',
      text: t('common.workspace.bracketsInClauses', {
        brackets: t('common.workspace.brackets', { count: open.brackets.length }),
        clauses: t('common.clauses', { count: clauses }),
      }),
      place: first('brackets'),
    },
    { key: 'alternatives', text: t('brackets.choices', { count: open.alternatives.length }), place: first('alternatives') },
    { key: 'placeholders', text: t('brackets.placeholders', { count: open.placeholders.length }), place: first('placeholders') },
    { key: 'notes', text: t('brackets.editorsNotes', { count: open.editorsNotes.length }), place: first('editorsNotes') },
    { key: 'unbalanced', text: t('brackets.unbalanced', { count: open.unbalanced.length }), place: open.unbalanced[0] ?? null },
    { key: 'references', text: t('brackets.brokenReferences', { count: broken.length }), place: broken[0] ?? null },
  ]
  return (
    <section aria-label={t('brackets.between')}>
      <h3 className={styles.heading}>{t('brackets.between')}</h3>
      <ul className={styles.summary}>
        {lines.map(({ key, text, place }) =>
          place ? (
            <li key={key}>
              <button type="button" className={styles.place} onClick={() => onGo(place)}>
                {text}
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}
