import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../../support/repository'

const start = join(repository, 'electron/launch/start.mjs')

/** Runs the launcher as if on another Node: only what `process.versions` says is changed. */
function startOn(version: string) {
  const pretence = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const module = `data:text/javascript,${encodeURIComponent(pretence)}`
  return spawnSync(process.execPath, ['--import', module, start, 'cli'], { encoding: 'utf8' })
}

function findOldNode(): string | undefined {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
    return stdout && Number(/\d+/u.exec(stdout)?.[0]) < 22
  })
}

describe('an old Node', () => {
  test.for(['12.22.12', '18.20.4', '20.20.2', '21.7.3'])('%s is told in one line what is needed', (version) => {
    const { status, stdout, stderr } = startOn(version)
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `Chapeau needs Node.js 22 or newer; this is v${version}.\n`,
    })
  })

  const old = findOldNode()
  if (!old) console.warn('SKIPPED: no Node older than 22 on the PATH; refusing a real one was not tried')
  test.skipIf(!old)('that is really old is told the same', () => {
    const { status, stderr } = spawnSync(old ?? '', [start], { encoding: 'utf8' })
    const version = execFileSync(old ?? '', ['--version'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `Chapeau needs Node.js 22 or newer; this is ${version.trim()}.\n`,
    })
  })

  test('meets no syntax that it cannot read before it is told', () => {
    const source = readFileSync(start, 'utf8')
    expect(source).not.toMatch(/^import /mu)
    expect(source).not.toMatch(/\?\.|\?\?|=>|`|\bawait\b|\bnode:|#/u)
  })
})
