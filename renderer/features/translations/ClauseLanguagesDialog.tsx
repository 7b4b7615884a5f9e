import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { citations } from '../../../shared/clauses/citation'
import type { ClauseId } from '../../../shared/model/clause'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Dialog } from '../../ui/Dialog'
import { languageName } from '../../ui/languageName'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './ClauseLanguagesDialog.module.css'
import { LanguageWording } from './LanguageWording'

/** A clause of a text, to be opened or taken. */
export interface NamedClause {
  textId: TextId
  clauseId: ClauseId
  citation: string
}

export interface ClauseLanguagesDialogProps {
  textId: TextId
  clauseId: ClauseId
  onClose: () => void
  onOpen: (clause: NamedClause) => void
  /** Null where there is no draft to insert into. */
  onInsert: ((clause: NamedClause, mode: InsertionMode) => void) | null
}

/** A clause beside its other selves: the same clause in the other languages its text is in. */
export function ClauseLanguagesDialog({ textId, clauseId, onClose, onOpen, onInsert }: ClauseLanguagesDialogProps) {
  const { t, i18n } = useTranslation()
  const text = useQuery(orpc.text.get.queryOptions({ input: { id: textId } }))
  const others = useQuery(orpc.clause.inLanguages.queryOptions({ input: { textId, clauseId } }))
  const error = text.error ?? others.error
  const place = text.data?.clauses.findIndex(({ id }) => id === clauseId) ?? -1
  const own = text.data?.clauses[place]
  const citation = text.data && own ? citations(text.data.record, text.data.clauses)[place]! : ''
  /** What can be done with one of the wordings; the dialog has done its work then. */
  const doings = (clause: NamedClause) => ({
    onOpen: () => {
      onClose()
      onOpen(clause)
    },
    ...(onInsert && {
      onInsert: (mode: InsertionMode) => {
        onClose()
        onInsert(clause, mode)
      },
    }),
  })
  return (
    <Dialog title={t('translations.title')} isOpen onClose={onClose} size="wide">
      {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
      {!error && (!text.data || !others.data) && <ProgressBar label={t('common.loading')} />}
      {text.data && own && others.data && (
        <div className={styles.columns}>
          <LanguageWording
            heading={languageName(text.data.record.language, i18n.language)}
            language={text.data.record.language}
            wording={text.data.record.wording}
            citation={citation}
            content={own.content}
            {...doings({ textId, clauseId, citation })}
          />
          {others.data.length === 0 && <p className={styles.none}>{t('translations.noOther')}</p>}
          {others.data.map(({ textId: otherId, clause, ...version }) => {
            const named = clause && { textId: otherId, clauseId: clause.id, citation: clause.citation }
            return (
              <LanguageWording
                key={otherId}
                {...version}
                heading={languageName(version.language, i18n.language)}
                citation={clause?.citation ?? version.textTitle}
                content={clause?.content ?? null}
                {...(named && doings(named))}
              />
            )
          })}
        </div>
      )}
    </Dialog>
  )
}
