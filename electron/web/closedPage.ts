import { en } from '../../shared/messages/en'
import { fr } from '../../shared/messages/fr'

/** What a browser sees that was not let in: how to open Chapeau, in both languages, and nothing else. */
export const closedPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Chapeau</title></head>
<body>
<main>
<h1>Chapeau</h1>
<section lang="en">${paragraphs(en.web)}</section>
<section lang="fr">${paragraphs(fr.web)}</section>
</main>
</body>
</html>
`

function paragraphs(messages: (typeof en | typeof fr)['web']): string {
  return `<p>${messages.closed}</p><p>${messages.howToOpen}</p><pre>npm run start:web</pre>`
}
