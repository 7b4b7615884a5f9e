import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { findSpellingLanguage } from '../../shared/language/spellingWords'
import { languageName } from '../ui/languageName'
import { Menu } from '../ui/Menu'
import { SaveIndicator } from './SaveIndicator'
import styles from './StatusBar.module.css'
import { useSettingsUpdate } from './useSettingsUpdate'
import { useWorkspace } from './WorkspaceContext'

/** The truth about the open text: whether it is saved, how long it is, what is open, in which language. */
export function StatusBar() {
  const { t, i18n } = useTranslation()
  const { openText, openDraft, commands, settings } = useWorkspace()
  const { update } = useSettingsUpdate()
  const { status } = openDraft
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  return (
    <footer className={styles.bar} aria-label={t('common.workspace.status')}>
      {status && <SaveIndicator save={status.save} />}
      {openText && (
        <span>
          {t('common.clauses', { count: status?.clauses ?? openText.clauses })}
          {status && ` · ${t('common.words', { count: status.words })}`}
        </span>
      )}
      {status !== null && status.brackets > 0 && (
        <Button className={styles.language} onPress={commands.showBrackets}>
          {t('common.workspace.bracketsInClauses', {
            brackets: t('common.workspace.brackets', { count: status.brackets }),
            clauses: t('common.clauses', { count: status.bracketedClauses }),
          })}
        </Button>
      )}
      <span className={styles.languages}>
        <Menu
          label={t('settings.language')}
          actions={(['en', 'fr'] as const).map((choice) => ({
            id: choice,
            label: t(`settings.languages.${choice}`),
            onAction: () => update({ language: choice }),
          }))}
        >
          <Button className={styles.language}>
            {t('common.workspace.interfaceLanguage', { language: t(`settings.languages.${language}`) })}
          </Button>
        </Menu>
        {status && openText && settings.spelling && !findSpellingLanguage(openText.language) && (
          <span>{t('spelling.noDictionary')}</span>
        )}
        {openText && (
          <span>
            {t('common.workspace.textLanguage', { language: languageName(openText.language, i18n.language) })}
          </span>
        )}
      </span>
    </footer>
  )
}
