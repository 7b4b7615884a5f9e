import { createContext, use, type RefObject } from 'react'
import type { AppInfo } from '../../shared/model/app'
import type { Settings } from '../../shared/model/settings'
import type { DescribedText } from '../../shared/model/text'
import type { DraftNews } from '../features/origin/useSourceNews'
import type { HandedSearch } from '../features/search/SearchPanel'
import type { Watched } from '../ui/watched'
import type { CommandContext } from './command'
import type { OpenDialog } from './openDialog'
import type { Route } from './routes'
import type { Commenting } from './useCommenting'
import type { OpenBrackets } from './useOpenBrackets'
import type { Inserting } from './useInserting'
import type { Finding } from './useFinding'
import type { OpenDraft } from './useOpenDraft'
import type { LookingUp } from './useLookingUp'
import type { Layout } from './useLayout'
import type { SidePanel } from './useSidePanel'

/** The window as it stands: what its parts read and ask. */
export interface WorkspaceState {
  info: AppInfo
  settings: Settings
  layout: Layout
  route: Route
  texts: readonly DescribedText[]
  /** The text on screen, a version's included; undefined elsewhere and while the library is read. */
  openText: DescribedText | undefined
  openDraft: OpenDraft
  brackets: OpenBrackets
  side: SidePanel
  commenting: Commenting
  precedents: LookingUp
  libraryShown: boolean
  searchInput: RefObject<HTMLInputElement | null>
  /** A search over all texts that comes from elsewhere. */
  handedOver: HandedSearch | null
  finding: Finding
  /** Watched, so that a dialog comes and goes without the window being drawn again. */
  dialog: Watched<OpenDialog | null>
  closeDialog: () => void
  insert: Inserting['insert']
  insertNow: Inserting['insertNow']
  /** What became of the sources the open draft quotes. */
  sourceNews: DraftNews
  commands: CommandContext
}

export const WorkspaceContext = createContext<WorkspaceState | null>(null)

/** The window's state; only inside the workspace. */
export function useWorkspace(): WorkspaceState {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace outside the workspace')
  return workspace
}
