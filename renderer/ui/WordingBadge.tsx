import { useTranslation } from 'react-i18next'
import type { Wording } from '../../shared/model/text'
import { Badge } from './Badge'

/** Marks a digest wherever it appears; any other wording needs no mark. */
export function WordingBadge({ wording }: { wording: Wording }) {
  const { t } = useTranslation()
  return wording === 'digest' ? <Badge tone="typo">{t('common.wording.digest')}</Badge> : null
}
