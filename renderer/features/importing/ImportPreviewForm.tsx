import { useTranslation } from 'react-i18next'
import { Choices } from '../../ui/Choices'
import form from '../../ui/Form.module.css'
import { languageName } from '../../ui/languageName'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { BracketsFound } from './BracketsFound'
import { ClausePreview } from './ClausePreview'
import { findProblems, type ImportDraft } from './importDraft'
import styles from './ImportDialog.module.css'

interface ImportPreviewFormProps {
  draft: ImportDraft
  onChange: (draft: ImportDraft) => void
  showErrors: boolean
}

/** How a file was read, and everything about it that can be corrected before it is stored. */
export function ImportPreviewForm({ draft, onChange, showErrors }: ImportPreviewFormProps) {
  const { t, i18n } = useTranslation()
  const { preview } = draft
  const problems = showErrors ? findProblems(draft) : new Set()
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
        {preview.notices.map((notice) => (
          <Notice key={notice} tone={notice === 'encoding_guessed' ? 'warning' : 'information'}>
            {t(`importing.notice.${notice}`)}
          </Notice>
        ))}
        <BracketsFound clauses={draft.clauses} language={draft.language} />
        <TextField
          label={t('importing.textTitle')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={500}
          error={problems.has('title') ? t('importing.titleMissing') : undefined}
        />
        <TextField
          label={t('importing.language')}
          description={languageName(draft.language, i18n.language)}
          value={draft.language}
          onChange={(language) => change({ language })}
          error={problems.has('language') ? t('importing.languageWrong') : undefined}
        />
        <Choices
          label={t('importing.storeAs')}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          choices={[
            { value: 'reference', label: t('importing.asReference'), description: t('importing.asReferenceHint') },
            { value: 'draft', label: t('importing.asDraft'), description: t('importing.asDraftHint') },
          ]}
        />
        {draft.kind === 'reference' && (
          <>
            <Choices
              label={t('importing.wording')}
              direction="row"
              value={draft.wording}
              onChange={(wording) => change({ wording })}
              choices={[
                { value: 'official', label: t('importing.official') },
                { value: 'digest', label: t('importing.digest') },
              ]}
            />
            <div className={form.pair}>
              <TextField
                label={t('importing.adoptedOn')}
                placeholder={t('importing.adoptedOnHint')}
                value={draft.adoptedOn}
                onChange={(adoptedOn) => change({ adoptedOn })}
                error={problems.has('adoptedOn') ? t('importing.adoptedOnWrong') : undefined}
              />
              <TextField
                label={t('importing.adoptedBy')}
                value={draft.adoptedBy}
                onChange={(adoptedBy) => change({ adoptedBy })}
                maxLength={300}
              />
            </div>
            <TextField
              label={t('importing.source')}
              description={t('importing.sourceHint')}
              value={draft.source}
              onChange={(source) => change({ source })}
              maxLength={1000}
            />
          </>
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
