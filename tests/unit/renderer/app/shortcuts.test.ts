import { expect, test } from 'vitest'
import { commands } from '../../../../renderer/app/commands'
import { matchesShortcut, writtenShortcut } from '../../../../renderer/app/shortcuts'
import { createTranslator } from '../../../../shared/messages/translator'

const pressed = (key: string, ...modifiers: ('ctrl' | 'alt' | 'shift' | 'meta')[]) =>
  ({
    key,
    ctrlKey: modifiers.includes('ctrl'),
    altKey: modifiers.includes('alt'),
    shiftKey: modifiers.includes('shift'),
    metaKey: modifiers.includes('meta'),
  }) as KeyboardEvent

test('a shortcut is met by its keys and by no other', () => {
  expect(matchesShortcut(pressed('k', 'ctrl'), 'mod+k')).toBe(true)
  expect(matchesShortcut(pressed('K', 'ctrl', 'shift'), 'mod+shift+k')).toBe(true)
  expect(matchesShortcut(pressed('k', 'ctrl', 'shift'), 'mod+k')).toBe(false)
  expect(matchesShortcut(pressed('k', 'ctrl', 'alt'), 'mod+k')).toBe(false)
  expect(matchesShortcut(pressed('k', 'ctrl', 'meta'), 'mod+k')).toBe(false)
  expect(matchesShortcut(pressed('k'), 'mod+k')).toBe(false)
})

test('a shortcut is written as the keyboard has it', () => {
  expect(writtenShortcut(createTranslator('en').t, 'mod+shift+f')).toBe('Ctrl Shift F')
  expect(writtenShortcut(createTranslator('fr').t, 'mod+shift+f')).toBe('Ctrl Maj F')
  expect(writtenShortcut(createTranslator('en').t, 'alt+arrowup')).toBe('Alt ↑')
})

test('no two commands share a shortcut', () => {
  const shortcuts = commands.flatMap(({ shortcut }) => shortcut ?? [])
  expect(shortcuts).toEqual([...new Set(shortcuts)])
})

test('no shortcut is one that browsers keep for themselves', () => {
  const kept = ['mod+n', 'mod+t', 'mod+w', 'mod+shift+n', 'mod+shift+t', 'mod+shift+w', 'mod+q']
  expect(commands.filter(({ shortcut }) => shortcut && kept.includes(shortcut))).toEqual([])
})
