/** An A4 page in points: about 70 characters a line in the body's size, labels hanging in the margin. */
export const PAGE = {
  size: 'A4',
  /** Where the wording of an unindented paragraph begins. */
  left: 122,
  measure: 368,
  /** Between what a wide table may stand, in the margins. */
  widest: { left: 72, end: 523 },
  top: 76,
  height: 690,
  /** Baseline of the page number. */
  foot: 802,
} as const

/** How far each level stands in, and how wide the label of an unindented paragraph may be: "12 bis". */
export const INDENT = 27
export const MARGIN_LABEL = 36
