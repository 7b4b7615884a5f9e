import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppInfo } from '../../../shared/model/app'
import type { Settings } from '../../../shared/model/settings'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { AuthorField } from './AuthorField'
import { ChecksDialog } from './ChecksDialog'
import styles from './SettingsDialog.module.css'
import { VerbScalesDialog } from './VerbScalesDialog'

export interface SettingsDialogProps {
  settings: Settings
  info: AppInfo
  onOpenOwnWords: () => void
  onClose: () => void
}

/** Every setting applies as it is chosen; there is nothing to confirm. */
export function SettingsDialog({ settings, info, onOpenOwnWords, onClose }: SettingsDialogProps) {
  const { t } = useTranslation()
  const update = useMutation(
    orpc.settings.update.mutationOptions({
      onSuccess: (saved) => queryClient.setQueryData(orpc.settings.get.queryKey(), saved),
    }),
  )
  const [editsVerbs, setEditsVerbs] = useState(false)
  const [choosesChecks, setChoosesChecks] = useState(false)
  if (choosesChecks) {
    return (
      <ChecksDialog
        off={settings.checksOff}
        error={update.error && sentenceOf(t, update.error)}
        onChange={(checksOff) => update.mutate({ checksOff })}
        onClose={() => setChoosesChecks(false)}
      />
    )
  }
  if (editsVerbs) {
    return (
      <VerbScalesDialog
        scales={settings.verbScales}
        error={update.error && sentenceOf(t, update.error)}
        onChange={(verbScales) => update.mutate({ verbScales })}
        onClose={() => setEditsVerbs(false)}
      />
    )
  }
  return (
    <Dialog title={t('settings.title')} isOpen onClose={onClose}>
      <div className={form.form}>
        {update.error && <Notice tone="error">{sentenceOf(t, update.error)}</Notice>}
        <Choices
          label={t('settings.language')}
          direction="row"
          value={settings.language ?? 'system'}
          onChange={(language) => update.mutate({ language: language === 'system' ? null : language })}
          choices={[
            {
              value: 'system',
              label: t('settings.languages.system', { language: t(`common.language.${info.systemLanguage}`) }),
            },
            { value: 'en', label: t('settings.languages.en') },
            { value: 'fr', label: t('settings.languages.fr') },
          ]}
          description={<p className={styles.hint}>{t('settings.languageHint')}</p>}
        />
        <Choices
          label={t('settings.theme')}
          direction="row"
          value={settings.theme}
          onChange={(theme) => update.mutate({ theme })}
          choices={[
            { value: 'system', label: t('settings.themes.system') },
            { value: 'light', label: t('settings.themes.light') },
            { value: 'dark', label: t('settings.themes.dark') },
          ]}
        />
        <AuthorField author={settings.author} onChange={(author) => update.mutate({ author })} />
        <section>
          <h3 className={styles.heading}>{t('settings.scales')}</h3>
          <p className={styles.hint}>{t('settings.scalesText')}</p>
          <Button size="small" onPress={() => setEditsVerbs(true)}>
            {t('settings.scalesOpen')}
          </Button>
        </section>
        <section>
          <h3 className={styles.heading}>{t('checks.settings')}</h3>
          <p className={styles.hint}>{t('checks.settingsText')}</p>
          <Button size="small" onPress={() => setChoosesChecks(true)}>
            {t('checks.settingsOpen')}
          </Button>
        </section>
        <Choices
          label={t('spelling.settings')}
          direction="row"
          value={settings.spelling ? 'on' : 'off'}
          onChange={(state) => update.mutate({ spelling: state === 'on' })}
          choices={[
            { value: 'on', label: t('spelling.states.on') },
            { value: 'off', label: t('spelling.states.off') },
          ]}
          description={
            <>
              <p className={styles.hint}>{t('spelling.settingsText')}</p>
              <p>
                <Button size="small" onPress={onOpenOwnWords}>
                  {t('spelling.open')}
                </Button>
              </p>
            </>
          }
        />
        <section>
          <h3 className={styles.heading}>{t('settings.data')}</h3>
          <p>{t('settings.dataText')}</p>
          <p className={styles.path}>{info.dataFolder}</p>
        </section>
        <section>
          <h3 className={styles.heading}>{t('settings.about')}</h3>
          <p>{t('settings.version', { version: info.version })}</p>
          <p>{t('settings.aboutText')}</p>
        </section>
      </div>
    </Dialog>
  )
}
