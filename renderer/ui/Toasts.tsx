import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { Spoken } from './Spoken'
import { dismissToast, findSpoken, listToasts, subscribeToToasts } from './toast'
import styles from './Toasts.module.css'

/** Where `showToast` and `announce` are seen and heard; one per window. */
export function Toasts() {
  const { t } = useTranslation()
  const messages = useSyncExternalStore(subscribeToToasts, listToasts)
  const spoken = useSyncExternalStore(subscribeToToasts, findSpoken)
  return (
    <>
      {/* React Aria hides what is outside an open dialog, but never a live announcer. */}
      <div role="status" aria-live="polite" data-live-announcer="true">
        <Spoken>
          <span key={spoken.id}>{spoken.text}</span>
        </Spoken>
      </div>
      {messages.length > 0 && (
        <section className={styles.toasts} aria-label={t('common.notifications')} data-react-aria-top-layer="true">
          {messages.map(({ id, text, action }) => (
            <div key={id} className={styles.toast}>
              <span className={styles.text}>{text}</span>
              {action && (
                <Button
                  size="small"
                  onPress={() => {
                    dismissToast(id)
                    action.run()
                  }}
                >
                  {action.label}
                </Button>
              )}
              <IconButton label={t('common.dismiss')} onPress={() => dismissToast(id)}>
                <X size={14} aria-hidden />
              </IconButton>
            </div>
          ))}
        </section>
      )}
    </>
  )
}
