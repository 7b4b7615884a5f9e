import { useTranslation } from 'react-i18next'
import type { Remark, Thread } from '../../../shared/model/comment'
import type { TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { announce, showToast } from '../../ui/toast'

export interface CommentChanges {
  /** Each resolves to false, after saying why, when nothing was kept. */
  reply(thread: Thread, body: string): Promise<boolean>
  edit(remark: Remark, body: string): Promise<boolean>
  resolve(thread: Thread, resolved: boolean): Promise<boolean>
  remove(thread: Thread, remark: Remark): Promise<boolean>
  /** Shows a thread before the core's event has come round. */
  remember(thread: Thread): void
}

/** What can be done to the threads of a text. */
export function useCommentChanges(textId: TextId): CommentChanges {
  const { t } = useTranslation()
  const key = orpc.comment.list.queryKey({ input: { textId } })
  const change = (threads: (before: Thread[]) => Thread[]): void => {
    queryClient.setQueryData(key, (before: Thread[] | undefined) => before && threads(before))
  }
  const remember = (thread: Thread): void =>
    change((before) =>
      before.some(({ id }) => id === thread.id)
        ? before.map((one) => (one.id === thread.id ? thread : one))
        : [...before, thread],
    )
  const trying = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      showToast(sentenceOf(t, error))
      return false
    }
  }
  return {
    remember,
    reply: (thread, body) => trying(async () => remember(await client.comment.reply({ threadId: thread.id, body }))),
    edit: (remark, body) => trying(async () => remember(await client.comment.edit({ id: remark.id, body }))),
    resolve: (thread, resolved) =>
      trying(async () => {
        remember(await client.comment.resolve({ threadId: thread.id, resolved }))
        announce(t(resolved ? 'comments.resolvedSaid' : 'comments.reopenedSaid'))
      }),
    remove: (thread, remark) =>
      trying(async () => {
        await client.comment.remove({ id: remark.id })
        const whole = thread.remarks[0]?.id === remark.id
        const remarks = thread.remarks.filter(({ id }) => id !== remark.id)
        if (whole) change((before) => before.filter(({ id }) => id !== thread.id))
        else remember({ ...thread, remarks })
        const said = whole && thread.remarks.length > 1 ? t('comments.removedThread') : t('comments.removed')
        const bringBack = (): void =>
          void trying(async () => remember(await client.comment.bringBack({ id: remark.id })))
        showToast(said, { label: t('comments.undo'), run: bringBack })
      }),
  }
}
