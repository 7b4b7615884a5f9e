import { expect, test } from 'vitest'
import { readSourceFiles } from '../../support/sourceModules'
import { findRepeatedRules, findStrayClasses, readStyleSheets } from '../../support/styleSheets'

/** As many declarations as are a thing of the interface by themselves and not only its place. */
const WHOLE_RULE = 6

test('every class that is named exists, and every class is named', () => {
  expect(findStrayClasses(readStyleSheets(), readSourceFiles())).toEqual({ missing: [], unused: [] })
})

test('no rule is written twice', () => {
  expect(findRepeatedRules(readStyleSheets(), WHOLE_RULE)).toEqual([])
})

test('a class that is missing, one that is unused and a sheet nobody has are seen', () => {
  const sheets = new Map([
    ['renderer/ui/A.module.css', '.used { color: red }\n@media print { .unused:hover .used { color: blue } }\n'],
    ['renderer/ui/Computed.module.css', '.light {}\n.dark {}\n'],
    ['renderer/ui/Orphan.module.css', '.a {}\n'],
  ])
  const modules = new Map([
    ['renderer/ui/A.tsx', "import styles from './A.module.css'\ncall(styles.used, styles.gone, t('styles.sentence'))"],
    ['renderer/app/B.tsx', "import look from '../ui/Computed.module.css'\ncall(look[theme])"],
  ])
  expect(findStrayClasses(sheets, modules)).toEqual({
    missing: ['renderer/ui/A.module.css: gone'],
    unused: ['renderer/ui/A.module.css: unused', 'renderer/ui/Orphan.module.css'],
  })
})

test('a rule that stands twice is seen, in whichever order it is written', () => {
  const sheets = new Map([
    ['renderer/a.css', '.a { color: red; width: 1px; height: 1px }'],
    ['renderer/b.css', '/* why */ .b { width: 1px; height: 1px; color: red; }\n.c { color: red; width: 1px }'],
  ])
  expect(findRepeatedRules(sheets, 3)).toEqual(['renderer/a.css .a = renderer/b.css .b'])
})
