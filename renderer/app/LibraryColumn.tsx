import { useTranslation } from 'react-i18next'
import type { CatalogueEntry } from '../../shared/model/catalogue'
import { CatalogueGroup } from '../features/catalogue/CatalogueGroup'
import { CatalogueMatches } from '../features/catalogue/CatalogueMatches'
import { LibraryList } from '../features/library/LibraryList'
import type { TextTask } from '../features/library/textTask'
import { SearchPanel } from '../features/search/SearchPanel'
import { clauseActions } from './clauseActions'
import { dialogFor } from './dialogFor'
import { OpenOutline } from './OpenOutline'
import { useSettingsUpdate } from './useSettingsUpdate'
import styles from './Workspace.module.css'
import { useWorkspace } from './WorkspaceContext'

/** Search, the library's lists and the outline of the open text. */
export function LibraryColumn() {
  const { t } = useTranslation()
  const { route, texts, openText, openDraft, commands, searchInput, handedOver, insert, layout, settings } = useWorkspace()
  const { update } = useSettingsUpdate()
  const leave = (): void => {
    if (layout === 'narrow') commands.toggleLibrary()
  }
  const open = (textId: string, clause: string | null): void => {
    if (openDraft.handle && textId === openText?.id && clause) openDraft.handle.focusClause(clause)
    else commands.go({ at: 'text', textId, clause })
    leave()
  }
  const openRecord = (recordId: string): void => {
    commands.go({ at: 'record', recordId })
    leave()
  }
  const addText = (record: CatalogueEntry): void => commands.show({ kind: 'import', record })
  const begin = ({ kind, textId }: TextTask): void => {
    if (kind !== 'report') return commands.show(dialogFor({ kind, textId }))
    commands.go({ at: 'report', textId, part: 'coverage' })
    leave()
  }
  return (
    <nav className={styles.library} data-part="library" aria-label={t('common.workspace.library')}>
      <SearchPanel
        inputRef={searchInput}
        handedOver={handedOver}
        texts={texts}
        saved={settings.savedSearches}
        onSavedChange={(savedSearches) => update({ savedSearches })}
        onOpen={(hit) => open(hit.textId, hit.clauseId)}
        onInsert={insert}
        actionsFor={({ textId, clauseId }) => clauseActions({ textId, clauseId }, commands, t)}
        renderAlso={(query) => <CatalogueMatches query={query} onOpen={openRecord} onAddText={addText} />}
      >
        <LibraryList
          texts={texts}
          openText={openText?.id ?? null}
          onOpen={(id) => open(id, null)}
          onTask={begin}
          onNewDraft={() => commands.show({ kind: 'newDraft', from: null })}
          onImport={() => commands.show({ kind: 'import' })}
        />
        <CatalogueGroup openRecord={route.at === 'record' ? route.recordId : null} onOpen={openRecord} onAddText={addText} />
        {route.at === 'text' && openText && <OpenOutline text={openText} onGo={(id) => open(openText.id, id)} />}
      </SearchPanel>
    </nav>
  )
}
