import { findEach, type ClauseCheck } from './check'

/** Two spaces where one is meant; those at the start or the end of a line are not between words. */
export const doubleSpace: ClauseCheck = ({ text }) =>
  findEach(text, /(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/gu, ({ 0: spaces, index }) => {
    const kept = /[\u00a0\u202f]/u.exec(spaces)?.[0] ?? ' '
    const [start, end] = [index, index + spaces.length]
    return { start, end, message: 'doubleSpace', fix: [{ start, end, text: kept }] }
  })
