import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { Supporter, SupporterDetails } from '../../../shared/model/supporter'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import { Badge } from '../../ui/Badge'
import { Menu } from '../../ui/Menu'
import list from './NameList.module.css'
import styles from './SupportersDialog.module.css'
import { today } from './today'
import type { SupportState } from './useSupport'

interface SupporterRowProps {
  supporter: Supporter
  support: SupportState
  onEdit: (supporter: Supporter) => void
}

export function SupporterRow({ supporter, support, onEdit }: SupporterRowProps) {
  const { t, i18n } = useTranslation()
  const { id, name, joinedOn, withdrawnOn, note } = supporter
  const inWords = (date: string): string => partialDateInWords(date, i18n.language)

  const withdraw = (date: string | null): void => {
    const { id: _id, ...before } = supporter
    const details: SupporterDetails = { ...before, withdrawnOn: date }
    void support.change(async (supporters) => {
      await supporters.update({ id, details })
      if (date === null) return null
      return { sentence: t('supporters.withdrewToday', { name }), undo: (undoing) => undoing.update({ id, details: before }) }
    })
  }
  const remove = (): void =>
    void support.change(async (supporters) => {
      await supporters.remove({ ids: [id] })
      return { sentence: t('supporters.removed', { name }), undo: (undoing) => undoing.bringBack({ ids: [id] }) }
    })

  return (
    <div className={`${styles.supporter} ${withdrawnOn === null ? '' : styles.gone}`}>
      <span className={list.words}>
        <span className={styles.name}>{name}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
      {withdrawnOn !== null ? (
        <Badge tone="delete">{t('supporters.withdrawn', { date: inWords(withdrawnOn) })}</Badge>
      ) : (
        joinedOn && <span className={styles.date}>{t('supporters.joined', { date: inWords(joinedOn) })}</span>
      )}
      <Menu
        label={t('supporters.actions', { name })}
        actions={[
          { id: 'edit', label: t('supporters.edit'), onAction: () => onEdit(supporter) },
          withdrawnOn === null
            ? { id: 'withdraw', label: t('supporters.withdrawToday'), onAction: () => withdraw(today()) }
            : { id: 'rejoin', label: t('supporters.rejoin'), onAction: () => withdraw(null) },
          { id: 'remove', label: t('supporters.remove'), onAction: remove },
        ]}
      >
        <Button className={styles.more} aria-label={t('supporters.actions', { name })}>
          <Ellipsis size={15} aria-hidden />
        </Button>
      </Menu>
    </div>
  )
}
