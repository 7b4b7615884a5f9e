import type { ClauseId } from '../../shared/model/clause'
import { ClauseNumberDialog } from '../features/numbering/ClauseNumberDialog'
import { GoToDraftClause, GoToReadClause, GoToVersionClause } from '../features/numbering/GoToClause'
import { NumberingDialog } from '../features/numbering/NumberingDialog'
import { ReferencePicker } from '../features/numbering/ReferencePicker'
import { useWorkspace } from './WorkspaceContext'

interface NumberingDialogsProps {
  kind: 'goTo' | 'reference' | 'numbering' | 'clauseNumber'
}

/** The dialogs about the numbers of the text on screen. */
export function NumberingDialogs({ kind }: NumberingDialogsProps) {
  const { closeDialog, openText, openDraft, route, commands } = useWorkspace()
  const { handle } = openDraft
  if (!openText) return null
  const goTo = (clause: ClauseId): void => {
    closeDialog()
    // The dialog gives the focus back as it goes; the clause must have it after that.
    if (handle) requestAnimationFrame(() => void handle.focusClause(clause))
    else if (route.at === 'version') commands.go({ ...route, clause })
    else commands.go({ at: 'text', textId: openText.id, clause })
  }
  if (kind === 'goTo') {
    if (route.at === 'version') return <GoToVersionClause versionId={route.versionId} onGoTo={goTo} onClose={closeDialog} />
    return handle ? (
      <GoToDraftClause numbering={handle.numbering} onGoTo={goTo} onClose={closeDialog} />
    ) : (
      <GoToReadClause textId={openText.id} onGoTo={goTo} onClose={closeDialog} />
    )
  }
  if (!handle) return null
  const { numbering } = handle
  switch (kind) {
    case 'reference':
      return (
        <ReferencePicker
          numbering={numbering}
          onDone={() => requestAnimationFrame(() => handle.focus())}
          onClose={closeDialog}
        />
      )
    case 'numbering':
      return <NumberingDialog text={openText} numbering={numbering} onGoTo={goTo} onClose={closeDialog} />
    case 'clauseNumber': {
      const clause = numbering.selected()
      return clause && <ClauseNumberDialog numbering={numbering} clause={clause} onClose={closeDialog} />
    }
  }
}
