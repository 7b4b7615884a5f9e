import { Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'

/** Opens who supports a text. */
export function SupportersButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation()
  return (
    <Button onPress={onOpen}>
      <Users size={14} aria-hidden />
      {t('supporters.open')}
    </Button>
  )
}
