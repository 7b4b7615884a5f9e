// oxlint-disable-next-line typescript/triple-slash-reference -- a program that only imports this file, as the tests' does, has to find the types of its imports
/// <reference path="../inlineFonts.d.ts" />

/** The faces of Source Serif 4, by the part of Unicode each file covers. The first that has a character sets it. */
export const FONT_FILES = {
  latin: {
    regular: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline'),
    italic: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?inline'),
    bold: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff?inline'),
    boldItalic: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-700-italic.woff?inline'),
  },
  'latin-ext': {
    regular: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?inline'),
    italic: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?inline'),
    bold: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-ext-700-normal.woff?inline'),
    boldItalic: () => import('@fontsource/source-serif-4/files/source-serif-4-latin-ext-700-italic.woff?inline'),
  },
  cyrillic: {
    regular: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?inline'),
    italic: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff?inline'),
    bold: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-700-normal.woff?inline'),
    boldItalic: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-700-italic.woff?inline'),
  },
  'cyrillic-ext': {
    regular: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff?inline'),
    italic: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-italic.woff?inline'),
    bold: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-700-normal.woff?inline'),
    boldItalic: () => import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-700-italic.woff?inline'),
  },
  greek: {
    regular: () => import('@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff?inline'),
    italic: () => import('@fontsource/source-serif-4/files/source-serif-4-greek-400-italic.woff?inline'),
    bold: () => import('@fontsource/source-serif-4/files/source-serif-4-greek-700-normal.woff?inline'),
    boldItalic: () => import('@fontsource/source-serif-4/files/source-serif-4-greek-700-italic.woff?inline'),
  },
  vietnamese: {
    regular: () => import('@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff?inline'),
    italic: () => import('@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-italic.woff?inline'),
    bold: () => import('@fontsource/source-serif-4/files/source-serif-4-vietnamese-700-normal.woff?inline'),
    boldItalic: () => import('@fontsource/source-serif-4/files/source-serif-4-vietnamese-700-italic.woff?inline'),
  },
} as const

export type FontSubset = keyof typeof FONT_FILES
export type FontStyle = keyof (typeof FONT_FILES)[FontSubset]
