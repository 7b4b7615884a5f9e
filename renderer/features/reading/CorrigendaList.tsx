import { useTranslation } from 'react-i18next'
import type { ReadClause } from '../../../shared/model/clause'
import type { Corrigendum } from '../../../shared/model/reference'
import { longDate } from '../../ui/dates'
import styles from './ReadingPage.module.css'

interface CorrigendaListProps {
  corrigenda: readonly Corrigendum[]
  clauses: readonly ReadClause[]
}

/** The corrections of a text, in the order of its clauses; those of earlier texts last. */
export function CorrigendaList({ corrigenda, clauses }: CorrigendaListProps) {
  const { t, i18n } = useTranslation()
  const places = new Map(clauses.map(({ id }, at) => [id, at]))
  const place = ({ version, clauseId }: Corrigendum): number => (version === null ? (places.get(clauseId) ?? Infinity) : Infinity)
  const nameOf = ({ clauseId, version }: Corrigendum): string => {
    const clause = clauses[places.get(clauseId) ?? -1]
    const name = clause?.label || t('references.correction.clause')
    return version === null ? name : t('references.correction.formerly', { clause: name })
  }
  return (
    <section className={styles.former} aria-labelledby="corrigenda">
      <h2 id="corrigenda">{t('references.correction.list')}</h2>
      <ul>
        {corrigenda
          .toSorted((a, b) => place(a) - place(b) || a.madeAt - b.madeAt)
          .map((corrigendum) => (
            <li key={corrigendum.id}>
              <span>
                {nameOf(corrigendum)} · {longDate(new Date(corrigendum.madeAt).toISOString().slice(0, 10), i18n.language)} ·{' '}
                {corrigendum.reason}
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}
