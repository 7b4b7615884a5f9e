import { findEach, isFrench, type ClauseCheck } from './check'

/** Not before an ellipsis, a decimal (.5) or a name that starts with a dot (.org). */
const FRENCH = /(?<=[\p{L}\p{N})\]»”])[ \u00a0\u202f]+(?=[,.](?![\p{L}\p{N}.…]))/gu
const OTHERS = /(?<=[\p{L}\p{N})\]”"’])[ \u00a0\u202f]+(?=[,.;:?!](?![\p{L}\p{N}.…/)]))/gu

/** A space before a comma or a full stop; except in French, before the taller marks too. */
export const spaceBefore: ClauseCheck = ({ text }, { language }) =>
  findEach(text, isFrench(language) ? FRENCH : OTHERS, ({ 0: spaces, index }) => {
    const end = index + spaces.length
    return {
      start: index,
      end: end + 1,
      message: 'spaceBefore',
      values: { mark: text[end]! },
      fix: [{ start: index, end, text: '' }],
    }
  })
