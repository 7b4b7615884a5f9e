import type { Store } from '../store/store'
import type { StoredText } from '../store/texts'
import { followChange, type ClauseChange } from './clauseChange'
import { threadFollowing } from './comments'
import type { CoreContext } from './context'
import { noteFollowing } from './privateNotes'

/** What of a text's comments and notes came to stand on another clause. */
export interface Followed {
  comments: boolean
  notes: boolean
}

/** Has comments and notes follow a change of the text they are on; see `followChange`. */
export function follow(store: Store, text: StoredText, change: ClauseChange): Followed {
  return {
    comments: followChange(store, text, change, threadFollowing),
    notes: followChange(store, text, change, noteFollowing),
  }
}

/** To be called once the change is stored. */
export function tellFollowed(context: CoreContext, textId: string, { comments, notes }: Followed): void {
  if (comments) context.events.publish({ type: 'commentsChanged', textId })
  if (notes) context.events.publish({ type: 'notesChanged', textId })
}
