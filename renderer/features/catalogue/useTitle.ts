import { useTranslation } from 'react-i18next'
import type { CatalogueRecord } from '../../../shared/model/catalogue'

/** A record's title in the language of the interface. */
export function useTitle(): (record: Pick<CatalogueRecord, 'title'>) => string {
  const { i18n } = useTranslation()
  return ({ title }) => (i18n.language === 'fr' ? title.fr : title.en)
}
