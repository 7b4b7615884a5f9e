import { useTranslation } from 'react-i18next'
import { supporterCategory, type SupporterCategory } from '../../../shared/model/supporter'

/** The categories to choose from, in the order of the model. */
export function useCategories(): { value: SupporterCategory; label: string }[] {
  const { t } = useTranslation()
  return supporterCategory.options.map((value) => ({ value, label: t(`supporters.category.${value}`) }))
}
