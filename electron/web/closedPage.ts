import type { InterfaceLanguage } from '../../shared/model/settings'
import { createTranslator } from '../../shared/messages/translator'

/** What a browser sees that was not let in: how to open Chapeau, in both languages, and nothing else. */
export const closedPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Chapeau</title></head>
<body>
<main>
<h1>Chapeau</h1>
${section('en')}
${section('fr')}
</main>
</body>
</html>
`

function section(language: InterfaceLanguage): string {
  const translate = createTranslator(language).t
  return `<section lang="${language}"><p>${translate('web.closed')}</p><p>${translate('web.howToOpen')}</p><pre>npm run start:web</pre></section>`
}
