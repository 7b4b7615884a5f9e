import type { Figure } from '../figure'
import { compareApart } from './apart'
import { SHAPES } from './shapes'

/** Time and memory of shapes chosen to be hard; none may take 5 s or 500 MB. */
export function hostileFigures(): Figure[] {
  return Object.keys(SHAPES).map((name) => {
    const { milliseconds, megabytes, simplified } = compareApart(name)
    const note = `${megabytes.toFixed(0)} MB at most${simplified ? '; simplified' : ''}; aim < 5000 ms, < 500 MB`
    return { name: `hostile: ${name}`, value: milliseconds, unit: 'ms', note }
  })
}
