import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../../shared/model/text'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { BracketsFound } from './BracketsFound'
import { ClausePreview } from './ClausePreview'
import { DescriptionFields } from './DescriptionFields'
import { findProblems, type ImportDraft } from './importDraft'
import styles from './ImportDialog.module.css'
import { PlaceFields } from './PlaceFields'

interface ImportPreviewFormProps {
  draft: ImportDraft
  texts: readonly DescribedText[]
  onChange: (draft: ImportDraft) => void
  showErrors: boolean
  /** What is known of the file from the library. */
  found: ReactNode
}

/** How a file was read, and everything about it that can be corrected before it is stored. */
export function ImportPreviewForm({ draft, texts, onChange, showErrors, found }: ImportPreviewFormProps) {
  const { t } = useTranslation()
  const { preview } = draft
  const problems: ReadonlySet<string> = showErrors ? findProblems(draft) : new Set()
  const change = (part: Partial<ImportDraft>): void => onChange({ ...draft, ...part })
  const format = t(`importing.formats.${preview.format}`)
  return (
    <div className={styles.preview}>
      <section className={form.form} aria-label={t('importing.description')}>
        <p className={styles.file}>
          <strong>{preview.fileName}</strong>
          <br />
          {preview.encoding
            ? t('importing.readAsEncoded', { format, encoding: preview.encoding })
            : t('importing.readAs', { format })}
        </p>
        {found}
        {preview.notices.map((notice) => (
          <Notice key={notice} tone={notice === 'encoding_guessed' ? 'warning' : 'information'}>
            {t(`importing.notice.${notice}`)}
          </Notice>
        ))}
        {preview.comments.length > 0 && <Notice>{t(commentsKey(draft), { count: preview.comments.length })}</Notice>}
        <BracketsFound clauses={draft.clauses} language={draft.language} />
        <PlaceFields draft={draft} texts={texts} problems={problems} onChange={onChange} />
        {draft.place !== 'merge' && (
          <DescriptionFields draft={draft} texts={texts} problems={problems} onChange={change} />
        )}
      </section>
      <ClausePreview
        clauses={draft.clauses}
        language={draft.language}
        onChange={(clauses) => change({ clauses })}
      />
    </div>
  )
}

/** What becomes of the file's comments. */
function commentsKey({ place, merging }: ImportDraft) {
  if (place === 'draft') return 'importing.comments.draft'
  if (place !== 'merge') return 'importing.comments.reference'
  return merging === 'replace' ? 'importing.comments.replace' : 'importing.comments.take'
}
