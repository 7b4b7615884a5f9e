import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { genealogyTie, type GenealogyStep } from '../../../shared/model/genealogy'
import { genealogyPlaces, HEIGHT_OF_LANE, WIDTH_OF_STEP, type Point } from './genealogyPlaces'
import styles from './GenealogyPicture.module.css'

/** Letters of a title there is room for between two steps. */
const LONGEST_TITLE = 17

/** The line as it is told below, at a glance: time from left to right, a lane for each language. */
export function GenealogyPicture({ steps }: { steps: readonly GenealogyStep[] }) {
  const { t } = useTranslation()
  const titleId = useId()
  const { places, lanes, width, height } = genealogyPlaces(steps)
  const met = new Set(steps.flatMap(({ from }) => from.map(({ tie }) => tie)))
  const ties = genealogyTie.options.filter((tie) => met.has(tie))
  return (
    <>
    <div className={styles.scroll}>
      <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={titleId}>
        <title id={titleId}>
          {t('genealogy.picture', { list: steps.map(({ citation, date }) => `${citation} (${date?.slice(0, 4) ?? '–'})`).join(', ') })}
        </title>
        {lanes.map((language, lane) => (
          <text key={language} className={styles.lane} x={4} y={lane * HEIGHT_OF_LANE + 40}>
            {language}
          </text>
        ))}
        {steps.flatMap(({ from }, index) =>
          from.map(({ place, tie }) => (
            <path key={`${place} ${index}`} className={`${styles.edge} ${styles[tie]}`} d={lineBetween(places[place]!, places[index]!)} />
          )),
        )}
        {steps.map(({ textTitle, date, link, version }, index) => {
          const { x, y } = places[index]!
          return (
            <g key={index}>
              <circle className={`${styles.step} ${link === 'self' ? styles.self : ''}`} cx={x} cy={y} r={9} />
              <text className={`${styles.number} ${link === 'self' ? styles.selfNumber : ''}`} x={x} y={y + 3.5}>
                {index + 1}
              </text>
              <text className={styles.title} x={x} y={y + 25}>
                {shortened(version?.name ?? textTitle)}
              </text>
              <text className={styles.year} x={x} y={y + 39}>
                {date?.slice(0, 4) ?? '–'}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
      <ul className={styles.legend} aria-label={t('genealogy.legend')}>
        {ties.map((tie) => (
          <li key={tie}>
            <svg width={34} height={8} aria-hidden>
              <path className={`${styles.edge} ${styles[tie]}`} d="M1 4 H33" />
            </svg>
            {t(`genealogy.tie.${tie}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Steps that are not neighbours are joined over the heads of those between. */
function lineBetween(start: Point, end: Point): string {
  const bend = (end.x - start.x) / 2
  const lift = start.y === end.y && end.x - start.x > WIDTH_OF_STEP ? 26 : 0
  return `M${start.x} ${start.y} C${start.x + bend} ${start.y - lift} ${end.x - bend} ${end.y - lift} ${end.x} ${end.y}`
}

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title
}
