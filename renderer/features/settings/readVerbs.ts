// What `verbStrength` of the model allows.
const LONGEST = 60
const MOST = 100

/** Verbs as they were typed, commas or lines between them: each once, and as many as a scale holds. */
export function readVerbs(typed: string): string[] {
  const verbs = typed
    .split(/[,;\n]/)
    .map((verb) => verb.trim().replaceAll("'", '’').toLowerCase())
    .filter((verb) => verb !== '' && verb.length <= LONGEST)
  return [...new Set(verbs)].slice(0, MOST)
}
