import { useTranslation } from 'react-i18next'
import type { CatalogueEntry, RecordId } from '../../../shared/model/catalogue'
import type { TextId } from '../../../shared/model/text'
import { EmptyState } from '../../ui/EmptyState'
import { RecordPage } from './RecordPage'
import { useCatalogue } from './useCatalogue'

interface RecordPlaceProps {
  id: RecordId
  onOpen: (id: TextId) => void
  onAddText: (record: CatalogueEntry) => void
}

/** The page of the record an address names. */
export function RecordPlace({ id, onOpen, onAddText }: RecordPlaceProps) {
  const { t } = useTranslation()
  const entries = useCatalogue()
  const record = entries.find((entry) => entry.id === id)
  if (entries.length === 0) return null
  if (!record) return <EmptyState size="page" title={t('catalogue.notFound')} />
  return <RecordPage record={record} onOpenText={onOpen} onAddText={() => onAddText(record)} />
}
