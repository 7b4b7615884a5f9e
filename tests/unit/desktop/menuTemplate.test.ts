import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { commands } from '../../../renderer/app/commands'
import { menuTemplate } from '../../../electron/desktop/menuTemplate'
import { createTranslator } from '../../../shared/messages/translator'

const itemsOf = (menu: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
  Array.isArray(menu.submenu) ? menu.submenu : []

describe.for([
  ['en', false],
  ['en', true],
  ['fr', false],
  ['fr', true],
] as const)('the native menu in %s (macOS: %s)', ([language, isMac]) => {
  const chosen: string[] = []
  const template = menuTemplate(createTranslator(language).t, (command) => chosen.push(command), () => chosen.push('words alone'), isMac)
  const items = template.flatMap(itemsOf).filter(({ type }) => type !== 'separator')

  test('names everything in words', () => {
    for (const { label } of [...template, ...items]) expect(label).toMatch(/^\p{Lu}[^{}]*$/u)
    expect(items.filter(({ label }) => label?.includes('commands.'))).toEqual([])
  })

  test('offers each command once', () => {
    const ids = items.flatMap(({ id }) => id ?? [])
    expect(ids).toContain('draft.new')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('tells the page which command was chosen', () => {
    const item = items.find(({ id }) => id === 'text.import')
    item?.click?.(...([] as unknown as Parameters<NonNullable<typeof item.click>>))
    expect(chosen).toEqual(['text.import'])
  })

  test('pastes without formatting by the keys the page knows', () => {
    chosen.length = 0
    const item = items.find(({ accelerator }) => accelerator === 'CmdOrCtrl+Shift+V')
    item?.click?.(...([] as unknown as Parameters<NonNullable<typeof item.click>>))
    expect(chosen).toEqual(['words alone'])
  })

  test('names only commands the interface has', () => {
    const known = new Set<string>(commands.map(({ id }) => id))
    expect(items.flatMap(({ id }) => id ?? []).filter((id) => !known.has(id))).toEqual([])
  })

  test('can always be left', () => {
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1)
  })
})
