import { verbStrength } from '../../../shared/model/comparison'

/** Verbs as they were typed, commas or lines between them: each once, and as many as a scale holds. */
export function readVerbs(typed: string): string[] {
  const verbs = typed
    .split(/[,;\n]/)
    .map((verb) => verb.trim().replaceAll("'", '’').toLowerCase())
    .filter((verb) => verbStrength.shape.verbs.element.safeParse(verb).success)
  return [...new Set(verbs)].slice(0, 100)
}
