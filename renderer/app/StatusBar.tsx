import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { findSpellingLanguage } from '../../shared/language/spellingWords'
import { languageName } from '../ui/languageName'
import type { TextLength } from '../editor/counts/textLength'
import { Menu } from '../ui/Menu'
import { SaveIndicator } from './SaveIndicator'
import styles from './StatusBar.module.css'
import { useShownCounts } from './useShownCounts'
import { useSettingsUpdate } from './useSettingsUpdate'
import { useWorkspace } from './WorkspaceContext'

/** The truth about the open text: whether it is saved, how long it is, what is open, in which language. */
export function StatusBar() {
  const { t, i18n } = useTranslation()
  const { openText, openDraft, commands, settings } = useWorkspace()
  const { update } = useSettingsUpdate()
  const { status } = openDraft
  const shown = useShownCounts()
  const length = (count: TextLength): { clauses: string; words: string } => ({
    clauses: t('common.clauses', { count: count.clauses }),
    words: t('common.words', { count: count.words }),
  })
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  return (
    <footer className={styles.bar} aria-label={t('common.workspace.status')}>
      {status && <SaveIndicator save={status.save} />}
      {openText && (
        <span>{shown ? Object.values(length(shown.draft)).join(' · ') : t('common.clauses', { count: openText.clauses })}</span>
      )}
      {shown?.section && <span>{t('common.workspace.sectionCount', length(shown.section))}</span>}
      {shown?.selection && <span className={styles.selection}>{t('common.workspace.selectionCount', length(shown.selection))}</span>}
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
