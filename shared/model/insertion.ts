/**
 * How agreed language comes into a draft. verbatim: as a clause of its own, or at the caret where it is a
 * passage. proposal: the same in a bracket. alternative: in a bracket beside the present wording, which gets
 * one too. replace: in place of the present wording.
 */
export const INSERTION_MODES = ['verbatim', 'proposal', 'alternative', 'replace'] as const
export type InsertionMode = (typeof INSERTION_MODES)[number]
