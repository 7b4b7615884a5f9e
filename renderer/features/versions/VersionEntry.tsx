import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VersionRecord } from '../../../shared/model/version'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { dateAndTime } from '../../ui/dates'
import { Menu } from '../../ui/Menu'
import styles from './VersionsPanel.module.css'

interface VersionEntryProps {
  version: VersionRecord
  onOpen: () => void
  onCompare: () => void
  onRestore: () => void
  onEdit: () => void
  onBranch: () => void
}

/** A version in the list, with what can be done with it. */
export function VersionEntry({ version, onOpen, onCompare, onRestore, onEdit, onBranch }: VersionEntryProps) {
  const { t, i18n } = useTranslation()
  const { name } = version
  return (
    <li className={styles.version}>
      <h3 className={styles.name}>
        {name} {version.automatic && <Badge>{t('versions.automatic')}</Badge>}
      </h3>
      <p className={styles.facts}>
        {dateAndTime(version.createdAt, i18n.language)} · {t('common.clauses', { count: version.clauses })}
      </p>
      {version.note && <p className={styles.note}>{version.note}</p>}
      <div className={styles.actions}>
        <Button size="small" aria-label={t('versions.readVersion', { name })} onPress={onOpen}>
          {t('versions.read')}
        </Button>
        <Button size="small" aria-label={t('versions.compareWithCurrent', { name })} onPress={onCompare}>
          {t('versions.compare')}
        </Button>
        <Button size="small" aria-label={t('versions.restoreVersion', { name })} onPress={onRestore}>
          {t('versions.restore')}
        </Button>
        <Menu
          label={t('versions.more', { name })}
          actions={[
            { id: 'edit', label: t('versions.edit'), onAction: onEdit },
            { id: 'branch', label: t('versions.branch'), description: t('versions.branchHint'), onAction: onBranch },
          ]}
        >
          <Button size="small" look="quiet" aria-label={t('versions.more', { name })}>
            <Ellipsis size={15} aria-hidden />
          </Button>
        </Menu>
      </div>
    </li>
  )
}
