import { expect, test } from 'vitest'
import { detectLanguage } from '../../../../shared/language/detect'

test.each([
  ['fr', 'Nous réaffirmons que le droit international s’applique dans le cyberespace.'],
  ['fr', 'Chers collègues, nous vous remercions pour votre soutien.'],
  ['en', 'We reaffirm that international law is applicable to the use of technologies.'],
  ['en', 'The French text « le droit des États » is to be read with the annex, which we have not seen.'],
  ['und', 'Reafirmamos que el derecho internacional es aplicable al uso de las tecnologías por los Estados.'],
  ['und', 'Wir bekräftigen, dass das Völkerrecht auf die Nutzung der Technologien anwendbar ist.'],
  ['und', 'Riaffermiamo che il diritto internazionale si applica all’uso delle tecnologie.'],
  ['und', 'Canada Danemark Kenya'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
