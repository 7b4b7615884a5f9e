import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { ReportedCount } from '../../../shared/model/supporter'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import { Menu } from '../../ui/Menu'
import { Spoken } from '../../ui/Spoken'
import styles from './SupportersDialog.module.css'
import type { SupportState } from './useSupport'
import { useWho } from './useWho'

interface ReportedCountsProps {
  counts: readonly ReportedCount[]
  support: SupportState
  onEdit: (count: ReportedCount) => void
}

/** The figures others gave, as they gave them. */
export function ReportedCounts({ counts, support, onEdit }: ReportedCountsProps) {
  const { t, i18n } = useTranslation()
  const who = useWho()
  const remove = ({ id }: ReportedCount): void =>
    void support.change(async (supporters) => {
      await supporters.removeCount({ id })
      return { sentence: t('supporters.counting.removed'), undo: (undoing) => undoing.bringBackCount({ id }) }
    })
  if (counts.length === 0) return <p className={styles.told}>{t('supporters.time.noReported')}</p>
  return (
    <table className={styles.table}>
      <caption>{t('supporters.time.reported')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('supporters.time.date')}</th>
          <th scope="col">{t('supporters.time.who')}</th>
          <th scope="col" className={styles.number}>
            {t('supporters.time.number')}
          </th>
          <th scope="col">
            <Spoken>{t('common.workspace.actions')}</Spoken>
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => {
          const figure = t(`supporters.qualified.${count.qualifier}`, { count: count.number })
          const date = partialDateInWords(count.on, i18n.language)
          const label = t('supporters.counting.actions', { figure: `${date}, ${figure}` })
          return (
            <tr key={count.id}>
              <td className={styles.when}>{date}</td>
              <td>
                {who(count.categories)}
                <span className={styles.note}>{count.source}</span>
              </td>
              <td className={styles.number}>{figure}</td>
              <td>
                <Menu
                  label={label}
                  actions={[
                    { id: 'edit', label: t('supporters.edit'), onAction: () => onEdit(count) },
                    { id: 'remove', label: t('supporters.counting.remove'), onAction: () => remove(count) },
                  ]}
                >
                  <Button className={styles.more} aria-label={label}>
                    <Ellipsis size={15} aria-hidden />
                  </Button>
                </Menu>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
