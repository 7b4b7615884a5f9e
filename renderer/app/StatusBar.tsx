import { skipToken, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { findSpellingLanguage } from '../../shared/language/spellingWords'
import { orpc } from '../api/client'
import { languageName } from '../ui/languageName'
import type { TextLength } from '../editor/counts/textLength'
import type { DraftStatus, SaveState } from '../features/drafting/draftHandle'
import { Menu } from '../ui/Menu'
import { SaveIndicator } from './SaveIndicator'
import styles from './StatusBar.module.css'
import { openBracketsIn, useDraftStatus } from './draftParts'
import { useShownCounts } from './useShownCounts'
import { useSettingsUpdate } from './useSettingsUpdate'
import { useWorkspace } from './WorkspaceContext'

/** The truth about the open text: whether it is saved, how long it is, what is open, in which language. */
export function StatusBar() {
  const { t, i18n } = useTranslation()
  const { openText, openDraft, settings } = useWorkspace()
  const { update } = useSettingsUpdate()
  const isDraft = openDraft.handle !== null
  const shown = useShownCounts()
  const length = (count: TextLength): { clauses: string; words: string } => ({
    clauses: t('common.clauses', { count: count.clauses }),
    words: t('common.words', { count: count.words }),
  })
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  return (
    <footer className={styles.bar} aria-label={t('common.workspace.status')}>
      {isDraft && <Saving />}
      {openText && shown && <span>{Object.values(length(shown.draft)).join(' · ')}</span>}
      {openText && !shown && <StoredLength />}
      {shown?.section && <span>{t('common.workspace.sectionCount', length(shown.section))}</span>}
      {shown?.selection && <span className={styles.selection}>{t('common.workspace.selectionCount', length(shown.selection))}</span>}
      <OpenBrackets />
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
        {isDraft && openText && settings.spelling && !findSpellingLanguage(openText.language) && (
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

function Saving() {
  const save = useDraftStatus(saveOf)
  return save && <SaveIndicator save={save} />
}

function OpenBrackets() {
  const { t } = useTranslation()
  const { commands } = useWorkspace()
  const brackets = useDraftStatus(openBracketsIn)
  const clauses = useDraftStatus(bracketedClausesIn)
  if (brackets === 0) return null
  return (
    <Button className={styles.language} onPress={() => commands.showTab('brackets')}>
      {t('common.workspace.bracketsInClauses', {
        brackets: t('common.workspace.brackets', { count: brackets }),
        clauses: t('common.clauses', { count: clauses }),
      })}
    </Button>
  )
}

/** How long a text is that is only read, or not read yet. */
function StoredLength() {
  const { t } = useTranslation()
  const { route, openText } = useWorkspace()
  const stored = useQuery(orpc.text.list.queryOptions({ select: (texts) => texts.find(({ id }) => id === openText?.id)?.clauses }))
  const version = useQuery(
    orpc.version.get.queryOptions({
      input: route.at === 'version' ? { id: route.versionId } : skipToken,
      select: ({ record }) => record.clauses,
    }),
  )
  const count = route.at === 'version' ? version.data : stored.data
  return count !== undefined && <span>{t('common.clauses', { count })}</span>
}

function saveOf(status: DraftStatus | null): SaveState | null {
  return status && status.save
}

function bracketedClausesIn(status: DraftStatus | null): number {
  return status?.bracketedClauses ?? 0
}
