import { ExportDialog } from '../features/exporting/ExportDialog'
import { GenealogyDialog } from '../features/genealogy/GenealogyDialog'
import { ImportDialog } from '../features/importing/ImportDialog'
import { StructureDialog } from '../features/importing/StructureDialog'
import { NewDraftDialog } from '../features/library/NewDraftDialog'
import { FindOriginsDialog } from '../features/origin/FindOriginsDialog'
import { RecordDialog } from '../features/library/RecordDialog'
import { RenameDialog } from '../features/library/RenameDialog'
import { SettingsDialog } from '../features/settings/SettingsDialog'
import { OwnWordsDialog } from '../features/spelling/OwnWordsDialog'
import { ClauseLanguagesDialog } from '../features/translations/ClauseLanguagesDialog'
import { OtherWordsDialog } from '../features/translations/OtherWordsDialog'
import { SupportersDialog } from '../features/supporters/SupportersDialog'
import { SaveVersionDialog } from '../features/versions/SaveVersionDialog'
import { useWhole } from '../ui/useWatched'
import { CommandPalette } from './CommandPalette'
import { InsertDigestDialog } from './InsertDigestDialog'
import { chosenWords } from './otherWords'
import { NumberingDialogs } from './NumberingDialogs'
import { ShortcutsDialog } from './ShortcutsDialog'
import { useWorkspace } from './WorkspaceContext'

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { closeDialog, texts, openText, openDraft, route, settings, info, insert, insertNow, commands, ...workspace } =
    useWorkspace()
  const dialog = useWhole(workspace.dialog)
  const openNew = (textId: string): void => {
    closeDialog()
    commands.go({ at: 'text', textId, clause: null })
  }
  switch (dialog?.kind) {
    case 'palette':
      return <CommandPalette onClose={closeDialog} />
    case 'newDraft':
      return (
        <NewDraftDialog
          texts={texts.filter(({ id, archived }) => !archived || id === dialog.from)}
          from={dialog.from}
          flush={openDraft.flush}
          onClose={closeDialog}
          onCreated={openNew}
        />
      )
    case 'import':
      return (
        <ImportDialog
          texts={texts}
          purpose={dialog.purpose ?? null}
          record={dialog.record ?? null}
          flush={openDraft.flush}
          onClose={closeDialog}
          onOpen={openNew}
          onImported={(imported) => {
            closeDialog()
            if ('text' in imported) commands.go({ at: 'text', textId: imported.text, clause: null })
            else commands.go({ at: 'comparison', ...imported })
          }}
        />
      )
    case 'record': {
      const text = texts.find(({ id }) => id === dialog.textId)
      return text ? <RecordDialog key={text.id} text={text} texts={texts} onClose={closeDialog} /> : null
    }
    case 'rename':
      return openText ? <RenameDialog text={openText} onClose={closeDialog} /> : null
    case 'structure':
      return <StructureDialog textId={dialog.textId} onClose={closeDialog} />
    case 'settings':
      return (
        <SettingsDialog
          settings={settings}
          info={info}
          onOpenOwnWords={() => commands.show({ kind: 'ownWords' })}
          onClose={closeDialog}
        />
      )
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />
    case 'ownWords':
      return <OwnWordsDialog draft={openText?.kind === 'draft' ? openText : null} onClose={closeDialog} />
    case 'genealogy':
      return (
        <GenealogyDialog
          textId={dialog.textId}
          clauseId={dialog.clauseId}
          onClose={closeDialog}
          onOpen={(textId, clause) => commands.go({ at: 'text', textId, clause })}
        />
      )
    case 'languages':
      return (
        <ClauseLanguagesDialog
          textId={dialog.textId}
          clauseId={dialog.clauseId}
          onClose={closeDialog}
          onOpen={({ textId, clauseId }) => commands.go({ at: 'text', textId, clause: clauseId })}
          onInsert={insert && ((clause, mode) => insert({ ...clause, asItIs: true }, mode))}
        />
      )
    case 'findOrigins':
      return openText && openDraft.handle ? (
        <FindOriginsDialog
          draft={openText.id}
          language={openText.language}
          clauses={openDraft.handle.clauses()}
          onClose={closeDialog}
          onDeclare={openDraft.handle.declareOrigins}
        />
      ) : null
    case 'insertDigest':
      return (
        <InsertDigestDialog
          language={dialog.language}
          onClose={closeDialog}
          onImport={() => commands.show({ kind: 'import' })}
          onConfirm={() => {
            closeDialog()
            void insertNow(dialog.language, dialog.mode)
          }}
        />
      )
    case 'insertOtherWords':
      return (
        <OtherWordsDialog
          words={dialog.words}
          onClose={closeDialog}
          onInsert={(what) => {
            closeDialog()
            void insertNow(chosenWords(dialog, what), dialog.mode)
          }}
        />
      )
    case 'saveVersion':
      return openText ? (
        <SaveVersionDialog textId={openText.id} flush={openDraft.flush} onClose={closeDialog} />
      ) : null
    case 'export':
      return openText ? (
        <ExportDialog
          state={route.at === 'version' ? { version: route.versionId } : { text: openText.id }}
          language={openText.language}
          flush={openDraft.flush}
          onClose={closeDialog}
          onGoTo={(clause) => {
            closeDialog()
            if (openDraft.handle) openDraft.handle.focusClause(clause)
            else if (route.at === 'version') commands.go({ ...route, clause })
            else commands.go({ at: 'text', textId: openText.id, clause })
          }}
        />
      ) : null
    case 'supporters':
      return openText ? <SupportersDialog text={openText} onClose={closeDialog} /> : null
    case 'goTo':
    case 'reference':
    case 'numbering':
    case 'clauseNumber':
      return <NumberingDialogs kind={dialog.kind} />
    case undefined:
      return null
  }
}
