import { useTranslation } from 'react-i18next'
import { supporterCategory, type SupporterCategory } from '../../../shared/model/supporter'

/** Names the categories a figure counts: "States", "Civil society, International organisations", "all together". */
export function useWho(): (categories: readonly SupporterCategory[]) => string {
  const { t } = useTranslation()
  return (categories) => {
    if (categories.length === 0) return t('supporters.time.together')
    return supporterCategory.options
      .filter((category) => categories.includes(category))
      .map((category) => t(`supporters.category.${category}`))
      .join(', ')
  }
}
