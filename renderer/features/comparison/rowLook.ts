/** How the words of every row are shown. */
export interface RowLook {
  showTypography: boolean
  /** False where the sides are in different languages: no word of one is a change of the other's. */
  marksWords: boolean
  /** What is being looked for; '' when nothing is. */
  sought: string
}
