import { useTranslation } from 'react-i18next'
import { Button as AriaButton } from 'react-aria-components/Button'
import { failureSentence } from '../../../shared/messages/translator'
import type { TextId, TextKind } from '../../../shared/model/text'
import { Badge } from '../../ui/Badge'
import { Choices } from '../../ui/Choices'
import form from '../../ui/Form.module.css'
import { languageName } from '../../ui/languageName'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { pathOf } from './droppedFiles'
import styles from './FolderImport.module.css'
import type { FileOutcome, FolderImport } from './useFolderImport'

interface FolderImportFormProps {
  files: readonly File[]
  /** Files of kinds Chapeau does not read, which are left alone. */
  others: number
  work: FolderImport
  kind: TextKind
  onKind: (kind: TextKind) => void
  onOpen: (id: TextId) => void
}

/** Several files imported in one go: what they are to be, how far it is, and what became of each. */
export function FolderImportForm({ files, others, work, kind, onKind, onOpen }: FolderImportFormProps) {
  const { t } = useTranslation()
  const { outcomes, state } = work
  const imported = outcomes.filter((outcome) => outcome !== 'left' && 'imported' in outcome).length
  const current = files[outcomes.length]
  return (
    <div className={form.form}>
      {others > 0 && <Notice>{t('importing.folder.others', { count: others })}</Notice>}
      {state === 'ready' && (
        <Choices
          label={t('importing.storeAs')}
          value={kind}
          onChange={onKind}
          choices={[
            { value: 'reference', label: t('importing.place.reference'), description: t('importing.folder.referenceHint') },
            { value: 'draft', label: t('importing.place.draft'), description: t('importing.placeHint.draft') },
          ]}
        />
      )}
      {state === 'running' && current && (
        <ProgressBar
          label={t('importing.folder.running', { at: outcomes.length + 1, of: files.length, name: pathOf(current) })}
          value={(100 * outcomes.length) / files.length}
        />
      )}
      {state === 'done' && (
        <p role="status" className={styles.sum}>
          {t('importing.folder.imported', { count: imported })} {t('importing.folder.editable')}
        </p>
      )}
      <ul className={styles.files} aria-label={t('importing.folder.report')}>
        {files.map((file, at) => (
          <li key={pathOf(file)} className={styles.file}>
            <span className={styles.path}>{pathOf(file)}</span>
            <Outcome outcome={outcomes[at]} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Outcome({ outcome, onOpen }: { outcome: FileOutcome | undefined; onOpen: (id: TextId) => void }) {
  const { t, i18n } = useTranslation()
  if (!outcome) return null
  if (outcome === 'left') return <span className={styles.told}>{t('importing.folder.left')}</span>
  if ('failed' in outcome) {
    return (
      <span className={styles.told}>
        <Badge tone="delete">{t('importing.folder.failed')}</Badge> {failureSentence(t, outcome.failed)}
      </span>
    )
  }
  const isNew = 'imported' in outcome
  const text = isNew ? { id: outcome.imported.id, title: outcome.imported.title, language: outcome.imported.language } : { ...outcome.duplicateOf, id: outcome.duplicateOf.textId }
  return (
    <span className={styles.told}>
      {isNew ? (
        <Badge tone="insert">{t('importing.folder.stored')}</Badge>
      ) : (
        <Badge tone="typo">{t('importing.folder.duplicate')}</Badge>
      )}{' '}
      <AriaButton className={styles.open} onPress={() => onOpen(text.id)}>
        <span lang={text.language}>{text.title}</span>
      </AriaButton>{' '}
      · {languageName(text.language, i18n.language)}
      {isNew && ` · ${t('common.clauses', { count: outcome.imported.clauses })}`}
      {isNew && outcome.comments > 0 && `, ${t(`importing.comments.${outcome.imported.kind === 'draft' ? 'with' : 'without'}`, { count: outcome.comments })}`}
    </span>
  )
}
