import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppInfo } from '../../shared/model/app'
import type { Settings } from '../../shared/model/settings'
import { whenIdle } from '../editor/whenIdle'
import { CitingContext } from '../ui/insertion'
import { registerFocusReturn } from '../ui/focusReturn'
import { Boundary } from './Boundary'
import { ComparisonScreen, loadAhead } from './lateParts'
import { Columns } from './Columns'
import { Dialogs } from './Dialogs'
import { FocusedText } from './FocusedText'
import { Header } from './Header'
import { StatusBar } from './StatusBar'
import { useCommandKeys } from './useCommandKeys'
import { useSettingsUpdate } from './useSettingsUpdate'
import { useWorkspaceState } from './useWorkspaceState'
import { WorkspaceContext } from './WorkspaceContext'
import styles from './Workspace.module.css'

/** The window: header, columns and status, or the whole of it for a comparison. */
export function Workspace({ info, settings }: { info: AppInfo; settings: Settings }) {
  const { t } = useTranslation()
  const workspace = useWorkspaceState(info, settings)
  const { route, openText, commands } = workspace
  useCommandKeys(commands)
  useEffect(() => whenIdle(() => void loadAhead()), [])
  useEffect(registerFocusReturn, [])
  const isFocused = route.at === 'text' && openText?.kind === 'draft' && commands.look.isFocused

  const title = openText?.title
  useEffect(() => {
    document.title = title ? `${title} · ${t('common.chapeau')}` : t('common.chapeau')
  }, [title, t])

  const { update } = useSettingsUpdate()
  const cites = settings.citeInserted
  const citing = useMemo(() => ({ cites, setCites: (on: boolean) => update({ citeInserted: on }) }), [cites, update])

  // Where a comparison is closed to.
  const lastText = useRef(openText)
  useEffect(() => {
    if (openText) lastText.current = openText
  }, [openText])
  const closeComparison = (): void => {
    const last = lastText.current
    commands.go(last ? { at: 'text', textId: last.id, clause: null } : { at: 'home' })
  }

  return (
    <WorkspaceContext value={workspace}>
      <CitingContext value={citing}>
        {route.at === 'comparison' ? (
          <Boundary>
            <ComparisonScreen
              left={route.left}
              right={route.right}
              onChange={(left, right) => commands.go({ at: 'comparison', left, right })}
              onClose={closeComparison}
            />
          </Boundary>
        ) : (
          <div className={`${styles.window} ${isFocused ? styles.focused : ''}`}>
            {!isFocused && <Header />}
            <Columns />
            {isFocused ? <FocusedText onLeave={() => commands.look.setFocused(false)} /> : <StatusBar />}
          </div>
        )}
        <Dialogs />
      </CitingContext>
    </WorkspaceContext>
  )
}
