import { Failure } from '../../shared/failure'
import type { SaveId, SavePart } from '../../shared/model/savePart'
import { joinParts } from '../../shared/steps/saveParts'

/** More windows than these never save something long at once; the save begun first makes room. */
const MOST_BEGUN = 8

/**
 * Parts of long saves, held until the save that names them. They are held here and nowhere else: nothing of a
 * save is in the store before all of it is, and whoever loses its answer sends all of it again.
 */
export interface SaveParts {
  /** @throws Failure `unexpected` where a part before it is not there */
  keep(id: SaveId, index: number, part: SavePart): void
  /**
   * All there is of a save, which is then held no longer.
   * @throws Failure `unexpected` where not all of its parts are there, as after a restart
   */
  take(id: SaveId, count: number): SavePart
}

export function createSaveParts(): SaveParts {
  const begun = new Map<SaveId, SavePart[]>()
  return {
    keep(id, index, part) {
      const parts = begun.get(id) ?? []
      if (parts.length !== index) throw missing(id)
      parts.push(part)
      begun.set(id, parts)
      for (const oldest of begun.keys()) {
        if (begun.size <= MOST_BEGUN) break
        begun.delete(oldest)
      }
    },
    take(id, count) {
      const parts = begun.get(id) ?? []
      begun.delete(id)
      if (parts.length !== count) throw missing(id)
      return joinParts(parts)
    },
  }
}

function missing(id: SaveId): Failure {
  return new Failure('unexpected', { reason: `parts of save ${id} are missing` })
}
