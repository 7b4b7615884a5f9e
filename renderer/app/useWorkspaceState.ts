import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHashLocation } from 'wouter/use-hash-location'
import { partiesOf } from '../../shared/brackets/partiesOf'
import type { AppInfo } from '../../shared/model/app'
import type { Settings } from '../../shared/model/settings'
import { useSourceNews } from '../features/origin/useSourceNews'
import type { HandedSearch } from '../features/search/SearchPanel'
import { useSpelling } from '../features/spelling/useSpelling'
import { watchable } from '../ui/watched'
import type { CommandContext } from './command'
import { oppositeTheme } from './interface'
import type { OpenDialog } from './openDialog'
import { pathOf, routeOf, type Route } from './routes'
import { useClauseAtHand } from './useClauseAtHand'
import { useCommenting } from './useCommenting'
import { useCompare } from './useCompare'
import { useFinding } from './useFinding'
import { useInserting } from './useInserting'
import { useLayout } from './useLayout'
import { useLibraryColumn } from './useLibraryColumn'
import { useLookingUp } from './useLookingUp'
import { useOpenBrackets } from './useOpenBrackets'
import { NO_CLAUSES } from './draftParts'
import { useOpenDraft } from './useOpenDraft'
import { useOpenText } from './useOpenText'
import { useRestoring } from './useRestoring'
import { useSettingsUpdate } from './useSettingsUpdate'
import { dialogFor } from './dialogFor'
import { useTextLook } from './useTextLook'
import { useTexts } from './useTexts'
import { useSidePanel } from './useSidePanel'
import type { WorkspaceState } from './WorkspaceContext'

/** Gathers what the parts of the window share; each piece of it lives in its own hook. */
export function useWorkspaceState(info: AppInfo, settings: Settings): WorkspaceState {
  const { i18n } = useTranslation()
  const [path, navigate] = useHashLocation()
  const route = useMemo(() => routeOf(path), [path])
  const go = useCallback((to: Route) => navigate(pathOf(to)), [navigate])
  const layout = useLayout()
  const side = useSidePanel(layout)
  const library = useLibraryColumn(layout, side)
  const searchInput = useRef<HTMLInputElement>(null)
  const [handedOver, setHandedOver] = useState<HandedSearch | null>(null)
  const finding = useFinding()
  const [dialog] = useState(() => watchable<OpenDialog | null>(null))
  const show = useCallback((next: OpenDialog | null) => dialog.set(next), [dialog])
  const closeDialog = useCallback(() => show(null), [show])

  const texts = useTexts()
  const openText = useOpenText(route, texts)
  const openDraft = useOpenDraft()
  const brackets = useOpenBrackets(openDraft.handle, openText)
  const compare = useCompare(route, openText, openDraft.flush, go)

  const { update } = useSettingsUpdate()
  const look = useTextLook()
  const isDraft = openText?.kind === 'draft' && openDraft.handle !== null
  const spelling = useSpelling(openDraft.handle?.editor ?? null, isDraft ? openText : undefined, settings.spelling)

  const { handle } = openDraft
  const commenting = useCommenting(handle, side)
  const precedents = useLookingUp(handle, side)
  const restoreWording = useRestoring(handle, side)
  const sourceNews = useSourceNews(handle?.written ?? NO_CLAUSES)
  const { insert, insertNow } = useInserting(handle, texts, openText?.language ?? null, settings, show)

  const { showLanguages, showGenealogy } = useClauseAtHand(route, openText, openDraft, show)

  const commands: CommandContext = {
    draft: handle,
    spelling,
    look,
    exportable: openText !== undefined,
    hasClauses: (route.at === 'text' || route.at === 'version') && openText !== undefined,
    go,
    show,
    compare,
    report: (part) => openText?.kind === 'draft' && go({ at: 'report', textId: openText.id, part }),
    isReference: route.at === 'text' && openText?.kind === 'reference',
    manage: (kind) => openText && show(dialogFor({ kind, textId: openText.id })),
    mergeFile: () => openText && show({ kind: 'import', purpose: { kind: 'merge', of: openText.id } }),
    find: (mode) => {
      // What is found is shown, and replaced, where the draft is written.
      brackets.setView('everything')
      finding.ask(mode)
    },
    focusSearch: (search) => {
      if (search) setHandedOver(typeof search === 'string' ? { query: search } : { ...search })
      if (route.at === 'comparison') go({ at: 'home' })
      library.setShown(true)
      // The column may only now be drawn.
      requestAnimationFrame(() => searchInput.current?.select())
    },
    savedSearches: settings.savedSearches,
    comment: commenting.begin,
    showLanguages,
    showGenealogy,
    showTab: (tab) => {
      side.setShown(true)
      side.setTab(tab)
    },
    showPrecedents: precedents.begin,
    restoreWording,
    togglePanel: () => side.setShown(!side.shown),
    toggleLibrary: () => library.setShown(!library.shown),
    settleBracket: (choice) => void brackets.settling?.settleAtCaret(choice),
    readAs: brackets.setView,
    parties: () => (handle ? partiesOf(handle.brackets.current()) : []),
    switchLanguage: () => update({ language: i18n.language === 'fr' ? 'en' : 'fr' }),
    switchTheme: () => update({ theme: oppositeTheme(settings.theme) }),
  }

  return {
    info,
    settings,
    layout,
    route,
    texts,
    openText,
    openDraft,
    brackets,
    side,
    commenting,
    precedents,
    libraryShown: library.shown,
    searchInput,
    handedOver,
    finding,
    dialog,
    closeDialog,
    insert,
    insertNow,
    sourceNews,
    commands,
  }
}
