import { expect, test } from 'vitest'
import { findHardcodedText } from '../../support/hardcodedText'
import { readModule, readSourceFiles } from '../../support/sourceModules'

const renderer = [...readSourceFiles()]
  .filter(([path]) => path.startsWith('renderer/'))
  .map(([path, source]) => readModule(path, source))

test('the interface shows no words but those of the messages', () => {
  expect(renderer.flatMap(findHardcodedText)).toEqual([])
})

test('components are among what is checked', () => {
  expect(renderer.filter(({ path }) => path.endsWith('.tsx')).length).toBeGreaterThan(0)
})

test.each([
  ['<p>Save the draft</p>'],
  ["<p>{'Save'}</p>"],
  ["<p>{saved ? 'Saved' : t('drafting.saving')}</p>"],
  ['<p>{`${n} clauses`}</p>'],
  ['<button aria-label="Close" />'],
  ['<button aria-label={open ? t("common.close") : "Open"} />'],
  ['<input placeholder="Search" />'],
  ['<a title={`Open ${name}`} />'],
  ["document.title = 'Chapeau draft'"],
  ["element.textContent = 'Saved'"],
  ["element.setAttribute('aria-label', 'Saved')"],
])('refuses %s', (source) => {
  expect(findHardcodedText(readModule('renderer/app/planted.tsx', source))).toHaveLength(1)
})

test.each([
  ['<p className="quiet">{t("drafting.saved")}</p>'],
  ['<p>{clause.label} · 3 –</p>'],
  ['<button aria-label={t("common.close")} type="button" />'],
  ["element.setAttribute('role', 'status')"],
  ['element.textContent = label'],
])('accepts %s', (source) => {
  expect(findHardcodedText(readModule('renderer/app/planted.tsx', source))).toEqual([])
})
