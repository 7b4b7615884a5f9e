import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  REMOVE_TEXT_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical'
import { $enterInRow, $mergeCells, $stepCell } from './rowCommands'
import { $mergeWithNext, $mergeWithPrevious, $splitClause, $uniteSelectedOrigins } from './splitAndMerge'
import { $changeDepth, $moveClause, $stepSection } from './structureCommands'

/** Makes Lexical's own commands mean what they should among clauses, and adds the keys for structure. */
export function registerClauseCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerUnitedOrigins(editor),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $enterInRow() || $splitClause(), COMMAND_PRIORITY_LOW),
    ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
      editor.registerCommand(command, $mergeAtEdge, COMMAND_PRIORITY_LOW),
    ),
    // Lexical's own indentation is a matter of formatting, which clauses do not have.
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => $changeDepth(1) || true, COMMAND_PRIORITY_LOW),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => $changeDepth(-1) || true, COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, $moveOnAlt('up'), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, $moveOnAlt('down'), COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if (!$isRangeSelection($getSelection())) return false
        // Also where depth cannot change: a key that sometimes leaves the text would be worse. Escape leaves it.
        event.preventDefault()
        if (!$stepCell(event.shiftKey ? 'previous' : 'next')) $changeDepth(event.shiftKey ? -1 : 1)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}

function $mergeAtEdge(backward: boolean): boolean {
  return $mergeCells(backward) || (backward ? $mergeWithPrevious() : $mergeWithNext())
}

function $moveOnAlt(direction: 'up' | 'down') {
  return (event: KeyboardEvent): boolean => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return false
    event.preventDefault()
    if (event.shiftKey) $stepSection(direction)
    else $moveClause(direction)
    return true
  }
}

/** Whatever is about to remove a selection that spans clauses, origins come together first. */
function registerUnitedOrigins(editor: LexicalEditor): () => void {
  const on = <T>(command: LexicalCommand<T>): (() => void) =>
    editor.registerCommand(command, $unite, COMMAND_PRIORITY_HIGH)
  return mergeRegister(
    on(CONTROLLED_TEXT_INSERTION_COMMAND),
    on(REMOVE_TEXT_COMMAND),
    on(INSERT_LINE_BREAK_COMMAND),
    on(DELETE_CHARACTER_COMMAND),
    on(DELETE_WORD_COMMAND),
    on(DELETE_LINE_COMMAND),
  )
}

function $unite(): false {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) $uniteSelectedOrigins(selection)
  return false
}
