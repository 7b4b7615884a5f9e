import type { EditorThemeClasses } from 'lexical'
import styles from './DraftEditor.module.css'
import references from './references/reference.module.css'

/** The classes the editor puts on what it draws. */
export const draftTheme: EditorThemeClasses = {
  paragraph: styles.clause ?? '',
  tab: styles.cellEdge ?? '',
  reference: references.reference ?? '',
  text: {
    bold: styles.bold ?? '',
    italic: styles.italic ?? '',
    underline: styles.underline ?? '',
  },
}
