import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { ReadText, TextId } from '../../../shared/model/text'
import type { VersionId } from '../../../shared/model/version'
import { plainText } from '../../../shared/clauses/plainText'
import { clauseNames } from '../../../shared/numbering/names'
import { orpc } from '../../api/client'
import type { DraftNumbering, ListedClause } from '../../editor/numbering/draftNumbering'
import { ClausePicker } from './ClausePicker'

interface GoToProps {
  onGoTo: (clause: ClauseId) => void
  onClose: () => void
}

/** Goes to a clause of the draft on screen, by what it is called now. */
export function GoToDraftClause({ numbering, ...go }: GoToProps & { numbering: DraftNumbering }) {
  const clauses = useMemo(() => numbering.listClauses(), [numbering])
  return <Picker clauses={clauses} language={numbering.scheme().language} {...go} />
}

/** Goes to a clause of a text as it is stored. */
export function GoToReadClause({ textId, ...go }: GoToProps & { textId: TextId }) {
  const { data } = useQuery(orpc.text.get.queryOptions({ input: { id: textId } }))
  const clauses = useMemo(() => (data ? listed(data) : []), [data])
  return data ? <Picker clauses={clauses} language={data.record.language} {...go} /> : null
}

/** Goes to a clause of a version as it was saved. */
export function GoToVersionClause({ versionId, ...go }: GoToProps & { versionId: VersionId }) {
  const { data } = useQuery(orpc.version.get.queryOptions({ input: { id: versionId } }))
  const clauses = useMemo(() => (data ? listed(data) : []), [data])
  return data ? <Picker clauses={clauses} language={data.record.language} {...go} /> : null
}

function Picker({ clauses, language, onGoTo, onClose }: GoToProps & { clauses: readonly ListedClause[]; language: string }) {
  const { t } = useTranslation()
  return (
    <ClausePicker
      title={t('numbering.goTo.title')}
      placeholder={t('numbering.goTo.placeholder')}
      clauses={clauses}
      language={language}
      labelOf={({ name, label }) => name.working || label}
      onChoose={({ id }) => onGoTo(id)}
      onClose={onClose}
    />
  )
}

function listed({ record, clauses }: Pick<ReadText, 'record' | 'clauses'>): ListedClause[] {
  const names = clauseNames(clauses, record.scheme, record.language)
  return clauses.map(({ id, kind, label, content }, at) => {
    return { id, kind, label, working: label, kept: null, name: names[at]!, text: plainText(content) }
  })
}
