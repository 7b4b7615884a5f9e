import { recordId, type RecordId } from '../../shared/model/catalogue'
import type { ClauseId } from '../../shared/model/clause'
import type { ComparedSource } from '../../shared/model/comparison'
import { textId, type TextId } from '../../shared/model/text'
import { versionId, type VersionId } from '../../shared/model/version'

/** The parts of the report on a draft. */
export type ReportPart = 'coverage' | 'gaps' | 'consistency'
const PARTS: readonly ReportPart[] = ['coverage', 'gaps', 'consistency']

/** Every place in the window; each has an address, so that back and forward work. */
export type Route =
  | { at: 'home' }
  | { at: 'text'; textId: TextId; clause: ClauseId | null }
  | { at: 'version'; versionId: VersionId; clause: ClauseId | null }
  | { at: 'report'; textId: TextId; part: ReportPart }
  | { at: 'record'; recordId: RecordId }
  | { at: 'comparison'; left: ComparedSource | null; right: ComparedSource | null }

const NO_STATE = '-'
const OPENED_ID = /^[\w-]{1,64}$/

/** The place an address names; one that names none is the library's home. */
export function routeOf(path: string): Route {
  const [place, first = '', second = ''] = path.split('/').slice(1).map(decoded)
  if (place === 'text' && textId.safeParse(first).success) {
    return { at: 'text', textId: first, clause: second || null }
  }
  if (place === 'version' && versionId.safeParse(first).success) return { at: 'version', versionId: first, clause: second || null }
  if (place === 'report' && textId.safeParse(first).success) {
    return { at: 'report', textId: first, part: PARTS.find((part) => part === second) ?? 'coverage' }
  }
  if (place === 'record' && recordId.safeParse(first).success) return { at: 'record', recordId: first }
  if (place === 'compare') return { at: 'comparison', left: findState(first), right: findState(second) }
  return { at: 'home' }
}

/** The address of a place; `routeOf` gives the place back. */
export function pathOf(route: Route): string {
  switch (route.at) {
    case 'home':
      return '/'
    case 'text':
      return route.clause ? `/text/${route.textId}/${route.clause}` : `/text/${route.textId}`
    case 'version':
      return route.clause ? `/version/${route.versionId}/${route.clause}` : `/version/${route.versionId}`
    case 'report':
      return `/report/${route.textId}/${route.part}`
    case 'record':
      return `/record/${route.recordId}`
    case 'comparison':
      return `/compare/${writtenState(route.left)}/${writtenState(route.right)}`
  }
}

function writtenState(state: ComparedSource | null): string {
  if (!state) return NO_STATE
  if ('opened' in state) return `opened:${state.opened}`
  return 'text' in state ? `text:${state.text}` : `version:${state.version}`
}

function findState(written: string): ComparedSource | null {
  const [kind, id = ''] = written.split(':')
  if (kind === 'text' && textId.safeParse(id).success) return { text: id }
  if (kind === 'version' && versionId.safeParse(id).success) return { version: id }
  if (kind === 'opened' && OPENED_ID.test(id)) return { opened: id }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
