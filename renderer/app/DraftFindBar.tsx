import { client } from '../api/client'
import { FindBar } from '../features/finding/FindBar'
import { useWorkspace } from './WorkspaceContext'

/** Finds and replaces in the open draft; which is saved, and kept as a version, before much of it is replaced. */
export function DraftFindBar() {
  const { openText, openDraft, finding, commands } = useWorkspace()
  const { handle } = openDraft
  if (!openText || !handle) return null
  return (
    <FindBar
      finder={handle.finding}
      language={openText.language}
      request={finding.request}
      onRequest={(mode) => (mode === 'closed' ? finding.ask(mode) : commands.find(mode))}
      onFocusText={handle.focus}
      onSearchLibrary={commands.focusSearch}
      replaceAll={(planned, words) =>
        handle.replaceAll(planned, () => client.version.keepBeforeReplacing({ textId: openText.id, words }))
      }
    />
  )
}
