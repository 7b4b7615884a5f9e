import type { ClauseNoun } from './names'

/** Nothing goes before an article's number, which says itself what it counts. */
const NOUNS: Record<'en' | 'fr', Record<ClauseNoun, string>> = {
  en: {
    paragraph: 'paragraph',
    preambular: 'preambular paragraph',
    principle: 'principle',
    commitment: 'commitment',
    recital: 'recital',
    section: 'section',
    article: '',
  },
  fr: {
    paragraph: 'paragraphe',
    preambular: 'paragraphe préambulaire',
    principle: 'principe',
    commitment: 'engagement',
    recital: 'considérant',
    section: 'section',
    article: '',
  },
}

/** The word that goes before a clause's number in a text of this language; '' for none, and for languages Chapeau does not write. */
export function nounFor(noun: ClauseNoun, language: string): string {
  const [primary = ''] = language.split('-')
  return primary === 'en' || primary === 'fr' ? NOUNS[primary][noun] : ''
}
