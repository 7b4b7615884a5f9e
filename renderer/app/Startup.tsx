import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { AppInfo } from '../../shared/model/app'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings'
import { orpc } from '../api/client'
import { onCoreEvent } from '../api/events'
import { sentenceOf } from '../api/failure'
import { queryClient } from '../api/queryClient'
import { RecoveryScreen } from '../features/recovery/RecoveryScreen'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { applyLanguage, applyTheme, languageOf } from './interface'
import styles from './Startup.module.css'
import { Workspace } from './Workspace'

/** Asks the core how things stand, then shows the workspace, or how to get one back. */
export function Startup() {
  const { t, i18n } = useTranslation()
  const info = useQuery(orpc.app.getInfo.queryOptions())
  const ready = info.data?.store.state === 'ready'
  const settings = useQuery(orpc.settings.get.queryOptions({ enabled: ready }))
  useEffect(() => (ready ? onCoreEvent(() => undefined) : undefined), [ready])
  useInterface(info.data, settings.data ?? DEFAULT_SETTINGS)

  const error = info.error ?? settings.error
  if (error) {
    return (
      <main className={styles.unreachable}>
        <h1 className={styles.name}>{t('common.chapeau')}</h1>
        <Notice
          tone="error"
          actions={<Button onPress={() => void queryClient.resetQueries()}>{t('common.retry')}</Button>}
        >
          {sentenceOf(t, error)}
        </Notice>
      </main>
    )
  }
  if (!info.data) return null
  const { store } = info.data
  return (
    <I18nProvider locale={i18n.language}>
      {store.state !== 'ready' ? (
        <RecoveryScreen
          store={store}
          onRecovered={(recovered) => queryClient.setQueryData(orpc.app.getInfo.queryKey(), recovered)}
          onRetry={() => void info.refetch()}
        />
      ) : (
        settings.data && <Workspace info={info.data} settings={settings.data} />
      )}
    </I18nProvider>
  )
}

/** Keeps the document's language and theme what the settings say, whichever window changed them. */
function useInterface(info: AppInfo | undefined, settings: Settings): void {
  const language = info && languageOf(settings, info.systemLanguage)
  useEffect(() => {
    if (language) applyLanguage(language)
  }, [language])
  useEffect(() => applyTheme(settings.theme), [settings.theme])
}
