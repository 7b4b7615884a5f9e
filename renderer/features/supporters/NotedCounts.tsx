import { useTranslation } from 'react-i18next'
import { supporterCategory } from '../../../shared/model/supporter'
import type { CountsFrom } from '../../../shared/supporters/countsOverTime'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import styles from './SupportersDialog.module.css'

/** How many of the names on the list there were from each day on. */
export function NotedCounts({ days }: { days: readonly CountsFrom[] }) {
  const { t, i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  const shown = supporterCategory.options.filter((category) => days.some(({ counts }) => counts[category] > 0))
  return (
    <table className={styles.table}>
      <caption>{t('supporters.time.noted')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('supporters.time.date')}</th>
          <th scope="col">{t('supporters.time.byCategory')}</th>
          <th scope="col" className={styles.number}>
            {t('supporters.time.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, counts }) => (
          <tr key={day}>
            <th scope="row">{partialDateInWords(day, i18n.language)}</th>
            <td>
              <ul className={styles.shares}>
                {shown.map((category) => (
                  <li key={category}>
                    {t(`supporters.category.${category}`)} <b>{number.format(counts[category])}</b>
                  </li>
                ))}
              </ul>
            </td>
            <td className={styles.number}>{number.format(Object.values(counts).reduce((sum, count) => sum + count, 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
