import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { Boundary } from './Boundary'
import { CenterColumn } from './CenterColumn'
import { Drawer } from './Drawer'
import { LibraryColumn } from './LibraryColumn'
import { SideColumn } from './SideColumn'
import { useWorkspace } from './WorkspaceContext'
import styles from './Workspace.module.css'

/**
 * Library, text, side panel: columns where there is room, drawers over the text where there is not.
 * All of them are the page's main part, so that the handles between them stand in a landmark too.
 */
export function Columns() {
  const { t } = useTranslation()
  const { layout, libraryShown, side, route, openText, commands } = useWorkspace()
  const isDraft = route.at === 'text' && openText?.kind === 'draft'
  const isFocused = isDraft && commands.look.isFocused
  // One clause or another of the same text is the same place, and so is the report on it.
  const placeKey = route.at === 'text' || route.at === 'report' ? route.textId : route.at
  const sideColumn = isDraft && side.shown && layout !== 'narrow' && !isFocused
  const libraryColumn = libraryShown && layout !== 'narrow' && !isFocused
  const panelIds = [libraryColumn && 'library', 'text', sideColumn && 'side'].filter((id) => id !== false)
  const saved = useDefaultLayout({ id: 'chapeau', panelIds, storage: localStorage })
  return (
    <main className={styles.columns}>
      <Group className={styles.group} {...saved}>
        {libraryColumn && (
          <>
            <Panel id="library" defaultSize={262} minSize={200} maxSize={480} groupResizeBehavior="preserve-pixel-size">
              <LibraryColumn />
            </Panel>
            <Separator className={styles.separator} aria-label={t('common.workspace.resize')} />
          </>
        )}
        <Panel id="text" minSize={360}>
          <Boundary key={placeKey}>
            <CenterColumn />
          </Boundary>
        </Panel>
        {sideColumn && (
          <>
            <Separator className={styles.separator} aria-label={t('common.workspace.resize')} />
            <Panel id="side" defaultSize={340} minSize={260} maxSize={560} groupResizeBehavior="preserve-pixel-size">
              <SideColumn />
            </Panel>
          </>
        )}
      </Group>
      {layout === 'narrow' && libraryShown && (
        <Drawer side="left" onClose={commands.toggleLibrary}>
          <LibraryColumn />
        </Drawer>
      )}
      {isDraft && layout === 'narrow' && side.shown && (
        <Drawer side="right" onClose={commands.togglePanel}>
          <SideColumn />
        </Drawer>
      )}
    </main>
  )
}
