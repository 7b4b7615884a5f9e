import { posix } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { repository } from './repository'
import type { SourceFiles } from './sourceModules'

/** Every style sheet of the interface, by its path from the root. */
export function readStyleSheets(root = repository): SourceFiles {
  const paths = readdirSync(`${root}/renderer`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => `renderer/${path.replaceAll('\\', '/')}`)
  return new Map(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]))
}

/** Classes that modules name and their sheet does not have, and those it has that none names: "sheet: class". */
export function findStrayClasses(sheets: SourceFiles, modules: SourceFiles): { missing: string[]; unused: string[] } {
  const named = new Map<string, { names: Set<string>; anyName: boolean }>()
  for (const [path, source] of modules) {
    for (const [, local, specifier] of source.matchAll(/^import (\w+) from '([^']+\.module\.css)'$/gm)) {
      const sheet = posix.join(posix.dirname(path), specifier!)
      const uses = named.get(sheet) ?? { names: new Set(), anyName: false }
      // Not `t('form.save')`, nor `other.form.save`.
      for (const [, name] of source.matchAll(new RegExp(`(?<![\\w.'])${local}\\.(\\w+)`, 'g'))) uses.names.add(name!)
      uses.anyName ||= new RegExp(`(?<![\\w.'])${local}\\[`).test(source)
      named.set(sheet, uses)
    }
  }
  const missing: string[] = []
  const unused: string[] = []
  for (const [sheet, { names, anyName }] of named) {
    const classes = classesOf(sheets.get(sheet) ?? '')
    missing.push(...[...names].filter((name) => !classes.has(name)).map((name) => `${sheet}: ${name}`))
    // A name that is computed may be any of them.
    if (!anyName) unused.push(...[...classes].filter((name) => !names.has(name)).map((name) => `${sheet}: ${name}`))
  }
  const orphans = [...sheets.keys()].filter((sheet) => sheet.endsWith('.module.css') && !named.has(sheet))
  return { missing, unused: [...unused, ...orphans] }
}

/** Rules of at least `least` declarations that stand to the letter in two places: "sheet selector = sheet selector". */
export function findRepeatedRules(sheets: SourceFiles, least: number): string[] {
  const first = new Map<string, string>()
  const repeated: string[] = []
  for (const [path, source] of sheets) {
    for (const { selector, declarations } of rulesOf(source)) {
      if (declarations.length < least) continue
      const body = declarations.toSorted().join(';')
      const place = `${path} ${selector}`
      const known = first.get(body)
      if (known) repeated.push(`${known} = ${place}`)
      else first.set(body, place)
    }
  }
  return repeated
}

function classesOf(sheet: string): Set<string> {
  const selectors = rulesOf(sheet).map(({ selector }) => selector.replace(/:global\([^)]*\)/g, ''))
  return new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name]) => name!)))
}

function rulesOf(sheet: string): { selector: string; declarations: string[] }[] {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector!.trim(),
    declarations: body!
      .split(';')
      .map((declaration) => declaration.trim())
      .filter((declaration) => declaration !== ''),
  }))
}
