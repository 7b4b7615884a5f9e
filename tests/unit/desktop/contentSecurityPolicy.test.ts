import { CspEvaluator } from 'csp_evaluator'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../electron/core/contentSecurityPolicy'

const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`)

test('csp_evaluator finds a hole where there is one', () => {
  expect(findings("script-src 'self' 'unsafe-inline'; object-src 'none'")).not.toEqual([])
})

test('csp_evaluator finds nothing but that this very origin may serve scripts', () => {
  const other = findings(contentSecurityPolicy).filter((finding) => !finding.startsWith("script-src 'self'"))
  expect(other).toEqual([])
})

test('nothing inline, nothing evaluated and nothing remote is allowed', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/u)
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /u)
})
