import { alphabetic, roman } from './counts'
import {
  createLists,
  decimal,
  enclosed,
  itemLevel,
  newSequence,
  type NumberedClause,
  type Placer,
  type Sequence,
} from './sequence'

interface EuWords {
  article: string
  /** What stands for "Article 1", where the first is not counted like the others. */
  firstArticle?: string
  chapter: string
  section: string
}

const ENGLISH: EuWords = { article: 'Article', chapter: 'Chapter', section: 'Section' }
const WORDS: Record<string, EuWords> = {
  fr: { article: 'Article', firstArticle: 'Article premier', chapter: 'Chapitre', section: 'Section' },
  es: { article: 'Artículo', chapter: 'Capítulo', section: 'Sección' },
  pt: { article: 'Artigo', firstArticle: 'Artigo 1.º', chapter: 'Capítulo', section: 'Secção' },
  de: { article: 'Artikel', chapter: 'Kapitel', section: 'Abschnitt' },
  it: { article: 'Articolo', chapter: 'Capo', section: 'Sezione' },
}

const CITATION = /^\P{L}*(having\s+regard|vue?s?|eu\s+égard|vist[oa]s?|tendo\s+em\s+conta|gestützt\s+auf)(?!\p{L})/iu

/** The whole of a line: a recital may begin with "Whereas" too. */
const OPENS_RECITALS = /^\P{L}*(?:whereas|considérant\s+ce\s+qui\s+suit|considerando\s+lo\s+siguiente)\s*:\s*$/iu

/**
 * True where a paragraph of an EU preamble cites what the act rests on, or opens the recitals, and so has no number;
 * others are recitals.
 */
export function isCitation(opening: string): boolean {
  return CITATION.test(opening) || OPENS_RECITALS.test(opening)
}

/** How much of a clause's wording `isCitation` needs to see. */
export const OPENING_LENGTH = 40

/**
 * Acts of the EU: citations unnumbered, recitals (1), articles, their paragraphs 1., points (a) → (i) → —.
 * A heading over other headings is a chapter or a section; one over the preamble alone has no number; any
 * other is an article. An operative paragraph that stands under no article is one itself. A lone paragraph
 * of an article is unnumbered. Source: Interinstitutional Style Guide, part one, 3.
 */
export function createEuPlacer(clauses: readonly NumberedClause[], language: string): Placer {
  const words = WORDS[language.split('-')[0] ?? ''] ?? ENGLISH
  const roles = headingRoles(clauses)
  const lists = createLists((level) => pointMark(level, language))
  const recitals = newSequence((count) => `(${count})`)
  const articles = newSequence((count) => (count === 1 ? words.firstArticle : undefined) ?? `${words.article} ${count}`)
  const named = (word: string) => newSequence((count) => `${word} ${roman(count).toUpperCase()}`)
  const chapters = named(words.chapter)
  let sections = named(words.section)
  let paragraphs: Sequence | null = null

  return (clause, index) => {
    const { kind } = clause
    if (kind === 'heading' || kind === 'title') {
      lists.end()
      paragraphs = null
      const role = roles[index]
      if (role === 'article') {
        paragraphs = newSequence(decimal, { unnumberedAlone: true })
        return articles
      }
      if (role !== 'chapter') return null
      if (clause.depth > 0) return sections
      sections = named(words.section)
      return chapters
    }
    const level = itemLevel(clause)
    lists.reach(level)
    if (kind === 'signature') return null
    if (level > 0) return kind === 'preambular' ? null : lists.at(level)
    if (kind === 'preambular') return isCitation(clause.opening ?? '') ? null : recitals
    return paragraphs ?? (kind === 'operative' ? articles : null)
  }
}

function pointMark(level: number, language: string): Sequence['write'] {
  if (level === 1) return (count) => enclosed(alphabetic(count), language)
  if (level === 2) return (count) => enclosed(roman(count), language)
  return () => '—'
}

type HeadingRole = 'chapter' | 'article' | 'preamble' | null

function headingRoles(clauses: readonly NumberedClause[]): HeadingRole[] {
  const roles: HeadingRole[] = []
  let nextDepth = -1
  let recitals = 0
  let others = 0
  for (let index = clauses.length - 1; index >= 0; index--) {
    const { kind, depth } = clauses[index]!
    if (kind !== 'heading' && kind !== 'title') {
      if (kind === 'preambular') recitals++
      else others++
      continue
    }
    if (kind === 'title') nextDepth = -1
    else {
      roles[index] = nextDepth > depth ? 'chapter' : recitals > 0 && others === 0 ? 'preamble' : 'article'
      nextDepth = depth
    }
    recitals = others = 0
  }
  return roles
}
