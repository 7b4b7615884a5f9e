import { describe, expect, test } from 'vitest'
import { declaredCharset, decodeText } from '../../../../electron/exchange/import/decodeText'
import { bytesOf, latin1, utf16 } from '../../../fixtures/import/files'

const LINE = 'Réaffirmant l’égalité, « œuvrer »'

describe('the encoding of a text file', () => {
  test.each([
    ['UTF-8', bytesOf(LINE), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${LINE}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16(LINE, 'le', true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16(LINE, 'be', true), 'utf-16be'],
    ['UTF-16 little-endian without a mark', utf16(LINE, 'le', false), 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16(LINE, 'be', false), 'utf-16be'],
  ])('%s is read to the character', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: LINE, encoding, guessed: false })
  })

  test('bytes that are no UTF-8 are read as Windows-1252, as a guess', () => {
    const read = decodeText(latin1('\x93R\xE9affirmant\x94 \x96 c\x9Cur'))
    expect(read).toEqual({ text: '“Réaffirmant” – cœur', encoding: 'windows-1252', guessed: true })
  })

  test('a declared encoding is believed when the bytes allow it', () => {
    expect(decodeText(latin1('\xC0\xE9'), 'windows-1251').text).toBe('Ай')
    expect(decodeText(latin1('d\xE9cide'), 'utf-8')).toEqual({ text: 'décide', encoding: 'windows-1252', guessed: true })
    expect(decodeText(bytesOf('décide'), 'no-such-encoding').text).toBe('décide')
  })

  test('a mark outweighs what a page declares', () => {
    expect(decodeText(bytesOf('\uFEFFdécide'), 'windows-1252').text).toBe('décide')
  })
})

test.each([
  ['<meta charset="ISO-8859-1">', 'ISO-8859-1'],
  ["<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>", 'windows-1252'],
  ['<?xml version="1.0" encoding="ISO-8859-15"?>', 'ISO-8859-15'],
  ['<meta charset="utf-16">', 'utf-8'],
  ['<p>charset=utf-8</p>', null],
])('%s declares %s', (head, charset) => {
  expect(declaredCharset(bytesOf(head))).toBe(charset)
})
