/// <reference types="vite/client" />
import { registerHistory, createEmptyHistoryState } from '@lexical/history'
import { registerRichText, HeadingNode, QuoteNode } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical'
import { openDraft } from '../../../renderer/features/drafting/draftSession'
import editorStyles from '../../../renderer/editor/DraftEditor.module.css'
import '../../../renderer/ui/base.css'
import { plainText } from '../../../shared/clauses/plainText'
import type { ReadClause } from '../../../shared/model/clause'
import type { TextRecord } from '../../../shared/model/text'

/** What the measuring side calls: shows one editor at a time, its caret in the middle of the text. */
export interface EditorsPage {
  show(which: 'bare' | 'chapeau'): Promise<number>
  /** How long the next key pressed that was not asked about yet took to be painted, in milliseconds. */
  takeKey(): Promise<number>
}

declare global {
  interface Window {
    prepare: (clauses: ReadClause[]) => EditorsPage
  }
}

window.prepare = (clauses) => {
  const places = { bare: place(''), chapeau: place(editorStyles.editor ?? '') }
  const editors = { bare: bareEditor(clauses), chapeau: chapeauEditor(clauses) }
  const keys: number[] = []
  window.addEventListener(
    'keydown',
    (event) => {
      if (['Control', 'Meta', 'Alt', 'Shift'].includes(event.key)) return
      void painted().then(() => keys.push(performance.now() - event.timeStamp))
    },
    { capture: true },
  )
  return {
    async show(which) {
      const other = which === 'bare' ? 'chapeau' : 'bare'
      for (const editor of Object.values(editors)) editor.setRootElement(null)
      places[other].hidden = true
      places[which].hidden = false
      const started = performance.now()
      editors[which].setRootElement(places[which])
      await painted()
      const took = performance.now() - started
      editors[which].update(() => {
        const middle = $getRoot().getChildAtIndex(Math.floor(clauses.length / 2))
        middle?.selectStart()
      }, { discrete: true })
      editors[which].focus()
      places[which].querySelectorAll('p')[Math.floor(clauses.length / 2)]?.scrollIntoView({ block: 'center' })
      await painted()
      return took
    },
    async takeKey() {
      while (keys.length === 0) await painted()
      return keys.shift() ?? Number.NaN
    },
  }
}

/** Resolves when a frame that shows the present state has been handed over. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => resolve(), { once: true })
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  })
}

function place(className: string): HTMLElement {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.spellcheck = false
  element.className = className
  element.style.cssText = 'width: 760px; margin: 0 auto; outline: none; font: 17px/1.62 var(--font-text)'
  document.body.append(element)
  return element
}

/** Lexical as it comes, with rich text and undo, in plain paragraphs. */
function bareEditor(clauses: readonly ReadClause[]): LexicalEditor {
  const editor = createEditor({ namespace: 'bare', nodes: [HeadingNode, QuoteNode], onError: reportError })
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.update(
    () => {
      const paragraphs = clauses.map(({ content }) => $createParagraphNode().append($createTextNode(plainText(content))))
      $getRoot().clear().append(...paragraphs)
    },
    { discrete: true },
  )
  return editor
}

/** Chapeau's, with everything the drafting page gives it: labels, bars, counts, saving. */
function chapeauEditor(clauses: ReadClause[]): LexicalEditor {
  const record: TextRecord = {
    id: 'bench', kind: 'draft', group: 'bench', title: 'Bench', shortTitle: null, language: 'fr', wording: 'working',
    scheme: 'call', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, revision: 1,
    createdAt: 0, changedAt: 0, clauses: clauses.length,
  }
  let revision = 1
  const session = openDraft(
    { record, clauses },
    {
      read: () => Promise.resolve({ record: { ...record, revision }, clauses }),
      findRecord: () => Promise.resolve(record),
      save: () => Promise.resolve({ revision: ++revision }),
      failureOf: () => ({ failed: { code: 'unexpected', details: {} }, unreachable: true }),
      listSteps: () => Promise.resolve([]),
      listOrigins: () => Promise.resolve([]),
      onEvent: () => () => undefined,
      windowId: 'bench',
    },
    { onRecord: () => undefined },
  )
  return session.editor
}
