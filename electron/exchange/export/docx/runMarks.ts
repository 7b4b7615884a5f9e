import type { IRunOptions } from 'docx'
import type { Mark } from '../../../../shared/model/inline'

/** Marks as Word's run properties. */
export function runMarks(marks: readonly Mark[]): Pick<IRunOptions, 'bold' | 'italics' | 'underline'> {
  return {
    bold: marks.includes('bold') || undefined,
    italics: marks.includes('italic') || undefined,
    underline: marks.includes('underline') ? {} : undefined,
  }
}
