import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftNumbering } from '../../editor/numbering/draftNumbering'
import { ClausePicker } from './ClausePicker'

export interface ReferencePickerProps {
  numbering: DraftNumbering
  /** Puts the caret back into the text. */
  onDone: () => void
  onClose: () => void
}

/** Puts a cross-reference to the chosen clause at the caret. */
export function ReferencePicker({ numbering, onDone, onClose }: ReferencePickerProps) {
  const { t } = useTranslation()
  const clauses = useMemo(() => numbering.listClauses().filter(({ name, text }) => name.number !== '' || text !== ''), [numbering])
  return (
    <ClausePicker
      title={t('numbering.reference.title')}
      placeholder={t('numbering.reference.placeholder')}
      clauses={clauses}
      language={numbering.scheme().language}
      labelOf={({ name }) => name.number || null}
      onChoose={({ id }) => {
        numbering.insertReference(id)
        onDone()
      }}
      onClose={onClose}
    />
  )
}
