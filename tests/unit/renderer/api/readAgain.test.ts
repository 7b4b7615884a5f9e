import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { readAgain } from '../../../../renderer/api/readAgain'

/** A query on screen whose answers are given by hand. */
function onScreen(cache: QueryClient) {
  const answers: ((value: string) => void)[] = []
  const observer = new QueryObserver(cache, {
    queryKey: ['list'],
    queryFn: () => new Promise<string>((resolve) => answers.push(resolve)),
    staleTime: Infinity,
    retry: false,
  })
  const leave = observer.subscribe(() => {})
  return { answers, shown: () => observer.getCurrentResult().data, leave }
}

test('a first answer that was on its way when something changed is not kept', async () => {
  const cache = new QueryClient()
  const { answers, shown, leave } = onScreen(cache)
  readAgain(cache, { queryKey: ['list'] })
  answers[0]?.('before the change')
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.('after the change')
  await vi.waitFor(() => expect(shown()).toBe('after the change'))
  leave()
})

test('an answer on screen stays until the next one is there', async () => {
  const cache = new QueryClient()
  const { answers, shown, leave } = onScreen(cache)
  answers[0]?.('first')
  await vi.waitFor(() => expect(shown()).toBe('first'))
  readAgain(cache)
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  expect(shown()).toBe('first')
  answers[1]?.('second')
  await vi.waitFor(() => expect(shown()).toBe('second'))
  leave()
})
