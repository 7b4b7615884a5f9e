import { expect, test } from 'vitest'
import { quotedWording } from '../../../shared/clauses/quotedWording'
import type { InlineContent } from '../../../shared/model/inline'

const principle: InlineContent = [
  { type: 'text', text: 'Protect the Internet', marks: ['bold'] },
  { type: 'break' },
  { type: 'text', text: 'Prevent activity that damages it.' },
]

test('a clause with the wording alone is held to the wording alone', () =>
  expect(quotedWording({ content: principle }, 'Prevent activity that harms it.')).toBe('Prevent activity that damages it.'))

test('a clause that kept the short title is held to both', () =>
  expect(quotedWording({ content: principle }, 'Protect the Internet\nPrevent it.')).toBe(
    'Protect the Internet\nPrevent activity that damages it.',
  ))

test('a title with nothing after it is the wording', () =>
  expect(quotedWording({ content: principle.slice(0, 2) }, 'Something else')).toBe('Protect the Internet\n'))

test('a first line that is not in bold is part of the wording', () =>
  expect(quotedWording({ content: [{ type: 'text', text: 'One' }, { type: 'break' }, { type: 'text', text: 'Two' }] }, 'Two')).toBe('One\nTwo'))
