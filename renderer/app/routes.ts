import type { ClauseId } from '../../shared/model/clause'
import { textId, type TextId } from '../../shared/model/text'
import { versionId, type TextState, type VersionId } from '../../shared/model/version'

/** Every place in the window; each has an address, so that back and forward work. */
export type Route =
  | { at: 'home' }
  | { at: 'text'; textId: TextId; clause: ClauseId | null }
  | { at: 'version'; versionId: VersionId }
  | { at: 'comparison'; left: TextState | null; right: TextState | null }

const NO_STATE = '-'

/** The place an address names; one that names none is the library's home. */
export function routeOf(path: string): Route {
  const [place, first = '', second = ''] = path.split('/').slice(1).map(decoded)
  if (place === 'text' && textId.safeParse(first).success) {
    return { at: 'text', textId: first, clause: second || null }
  }
  if (place === 'version' && versionId.safeParse(first).success) return { at: 'version', versionId: first }
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
      return `/version/${route.versionId}`
    case 'comparison':
      return `/compare/${writtenState(route.left)}/${writtenState(route.right)}`
  }
}

function writtenState(state: TextState | null): string {
  if (!state) return NO_STATE
  return 'text' in state ? `text:${state.text}` : `version:${state.version}`
}

function findState(written: string): TextState | null {
  const [kind, id] = written.split(':')
  if (kind === 'text' && textId.safeParse(id).success) return { text: id! }
  if (kind === 'version' && versionId.safeParse(id).success) return { version: id! }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
