import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import type { ClauseId } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import type { InlineContent } from '../../../shared/model/inline'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { languageName } from '../../ui/languageName'
import { MarkedText } from '../../ui/MarkedText'
import styles from './ClauseLanguagesDialog.module.css'

/** Words chosen in one language, and the clause they stand in as the language of the draft has it. */
export interface WordsElsewhere {
  chosen: { text: string; language: LanguageTag; citation: string }
  clause: { textId: TextId; clauseId: ClauseId; citation: string; language: LanguageTag; content: InlineContent }
  /** The sentences of that clause that answer to the words for certain; null where nobody can tell. */
  sentences: PassageRange | null
}

export interface OtherWordsDialogProps {
  words: WordsElsewhere
  onClose: () => void
  onInsert: (what: 'sentences' | 'clause' | 'asTheyAre') => void
}

/** Words of a clause have no sure other self in another language: who inserts them chooses what is to come instead. */
export function OtherWordsDialog({ words: { chosen, clause, sentences }, onClose, onInsert }: OtherWordsDialogProps) {
  const { t, i18n } = useTranslation()
  const language = languageName(clause.language, i18n.language)
  const foreign = languageName(chosen.language, i18n.language)
  return (
    <Dialog
      title={t('translations.words.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button onPress={() => onInsert('asTheyAre')}>{t('translations.words.asTheyAre')}</Button>
          <Button look={sentences ? 'secondary' : 'primary'} hasInitialFocus={!sentences} onPress={() => onInsert('clause')}>
            {t('translations.words.clause')}
          </Button>
          {sentences && (
            <Button look="primary" hasInitialFocus onPress={() => onInsert('sentences')}>
              {t('translations.words.sentences')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.told}>{t(sentences ? 'translations.words.toldSentences' : 'translations.words.told', { language })}</p>
      <div className={styles.columns}>
        <section className={styles.wording} aria-label={foreign}>
          <header className={styles.head}>
            <h3>{foreign}</h3>
            <span lang={chosen.language}>{chosen.citation}</span>
          </header>
          <p className={styles.words} lang={chosen.language}>
            {chosen.text}
          </p>
        </section>
        <section className={styles.wording} aria-label={language}>
          <header className={styles.head}>
            <h3>{language}</h3>
            <span lang={clause.language}>{clause.citation}</span>
          </header>
          <p className={styles.words} lang={clause.language}>
            <MarkedText text={plainText(clause.content)} matches={sentences ? [sentences] : []} />
          </p>
        </section>
      </div>
    </Dialog>
  )
}
