import { createTranslator } from '../../../shared/messages/translator'
import type { SetInline } from '../../../shared/model/inline'
import { supporterCategory } from '../../../shared/model/supporter'
import { nameIn } from '../../../shared/supporters/states'
import type { ListedSupporter } from './exportDocument'
import { legibleLine } from './legible'

interface SupporterBlock {
  role: 'heading' | 'supporter'
  level: number
  label: ''
  content: SetInline[]
}

/**
 * The list after the text: its title, then each category that has anybody, with its number and its names in
 * the alphabet of the text's language. States are named in that language.
 */
export function supporterBlocks(supporters: readonly ListedSupporter[], language: string): SupporterBlock[] {
  if (supporters.length === 0) return []
  const { t } = createTranslator(language.split('-')[0] === 'fr' ? 'fr' : 'en')
  const collator = new Intl.Collator(language)
  const block = (role: SupporterBlock['role'], level: number, text: string): SupporterBlock => ({
    role,
    level,
    label: '',
    content: [{ type: 'text', text: legibleLine(text) }],
  })
  const headed = (title: string, count: number): string => t('exporting.document.counted', { title, count })
  return [
    block('heading', 1, headed(t('exporting.document.supporters'), supporters.length)),
    ...supporterCategory.options.flatMap((category) => {
      const names = supporters
        .filter((supporter) => supporter.category === category)
        .map(({ name }) => nameIn(name, language))
        .toSorted(collator.compare)
      if (names.length === 0) return []
      const title = headed(t(`supporters.category.${category}`), names.length)
      return [block('heading', 2, title), ...names.map((name) => block('supporter', 1, name))]
    }),
  ]
}
