import { Marked } from 'marked'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import type { InlineContent } from '../../../../shared/model/inline'
import { englishResolution, frenchCall, sampleDocument } from './sampleTexts'

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
const written = async (...args: Parameters<typeof exportText>) => decode(await exportText(...args))

describe('a text as plain text', () => {
  it('indents items, sets headings apart and keeps labels', async () => {
    const text = await written(frenchCall, 'txt')
    expect(text).toContain('\n\nPrincipes\n\n1. Protéger les phares\n   Empêcher que')
    expect(text).toContain('\n\n2 bis Ajouté en séance, sans décaler la suite.\n\n3. Ne pas')
    expect(text).toContain(
      'à :\n    a) entretenir leurs quais, notamment :\n        i) les quais de bois :\n            a. chêne ;\n',
    )
    expect(text.endsWith('en deux exemplaires.\n')).toBe(true)
  })

  it('is UTF-8 without a mark, with line feeds only', async () => {
    const text = await written(
      sampleDocument({}, [['paragraph', 0, [{ type: 'text', text: 'a\r\nb\u2028c\u0085d' }]]]),
      'txt',
    )
    expect(text).toBe('A Call for Quiet Harbours\n\na\nb\nc\nd\n')
  })
})

describe('a text as HTML', () => {
  it('is one page in the text’s language that may load and run nothing', async () => {
    const { document } = new JSDOM(await written(frenchCall, 'html')).window
    expect(document.documentElement.lang).toBe('fr')
    expect(document.title).toBe('Appel de Honfleur pour des ports paisibles')
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'$/u)
    expect(document.querySelectorAll('script, link, img, [src], [href], [style]')).toHaveLength(0)
    expect([...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.outerHTML)).toEqual([
      '<h1>Appel de Honfleur pour des ports paisibles</h1>',
      '<h2>Principes</h2>',
      '<h2>Engagements</h2>',
      '<h3>Les villes</h3>',
      '<h3>Les armateurs</h3>',
    ])
  })

  it('keeps labels as text, marks as elements and every character literal', async () => {
    const wording: InlineContent = [
      { type: 'text', text: '<script>alert("1")</script>', marks: ['bold', 'italic'] },
      { type: 'break' },
      { type: 'text', text: ' & \'&amp;\' </p>', marks: ['underline'] },
    ]
    const html = await written(sampleDocument({ language: 'ar' }, [['paragraph', 1, wording, '<b>']]), 'html')
    const { document } = new JSDOM(html).window
    const paragraph = document.querySelector('p')!
    expect(paragraph.textContent).toBe('<b> <script>alert("1")</script> & \'&amp;\' </p>')
    expect(paragraph.querySelector('strong > em')).not.toBeNull()
    expect(paragraph.querySelector('br + u')).not.toBeNull()
    expect(document.documentElement.dir).toBe('rtl')
  })
})

describe('a text as Markdown', () => {
  it.each([
    '1. not a list',
    '12) nor this',
    '# no heading #',
    '> no quotation',
    '- no item',
    '+ nor this',
    '---',
    '===',
    '    no code',
    '\ttab',
    'two spaces at the end  ',
    '*no* _marks_ `here` ~~at~~ **all**',
    '[shall](should) [may]: x [a][b] ![c](d) [shall][should]',
    '[ ] no task',
    '[^1] no note [^1]: here',
    '<div>no HTML</div> <!-- --> <?x?>',
    '&amp; &lt; &#65; R&D',
    'https://example.org/a_b_c www.example.org a.b@example.org',
    'back\\slash \\* at the end\\',
    '| a | b |',
    'snake_case_words 5 * 4 * 3',
    '\u00A0held\u00A0',
    '~~~',
    '***',
    'a  b   c',
  ])('shows exactly %j', async (wording) => {
    const content: InlineContent = [
      { type: 'text', text: wording },
      { type: 'break' },
      { type: 'text', text: wording },
      { type: 'text', text: wording, marks: ['italic'] },
    ]
    for (const [kind, depth] of [['paragraph', 0], ['item', 2], ['heading', 0]] as const) {
      const document = sampleDocument({ title: wording, scheme: 'none' }, [[kind, depth, content]])
      const html = new Marked().parse(await written(document, 'md'), { async: false })
      const page = new JSDOM(html).window.document
      for (const end of page.querySelectorAll('br')) end.replaceWith('\n')
      const shown = page.querySelector(kind === 'heading' ? 'h2' : kind === 'item' ? 'li' : 'p')!
      expect(page.querySelector('h1')!.textContent.trim()).toBe(wording.trim())
      expect(shown.textContent.replace(/\n\n/gu, '\n').trim()).toBe(`${wording}\n${wording}${wording}`.trim())
      expect(page.querySelectorAll('a, img, code, table, blockquote, hr, del, input')).toHaveLength(0)
    }
  })

  it('keeps labels as text and marks as marks', async () => {
    const text = await written(frenchCall, 'md')
    expect(text).toContain('\n\n1\\. **Protéger les phares**\\\nEmpêcher')
    expect(text).toContain('\n\n2 bis Ajouté en séance')
    expect(text).toContain('*Rappelant* l’attachement')
    expect(text).toContain('[à marée basse]')
  })

  it('marks what stands beside punctuation in a way every reader reads', async () => {
    const content: InlineContent = [
      { type: 'text', text: 'Paix :', marks: ['bold'] },
      { type: 'text', text: 'la ' },
      { type: 'text', text: 'mer', marks: ['italic', 'underline'] },
    ]
    const html = new Marked().parse(await written(sampleDocument({}, [['paragraph', 0, content]]), 'md'), {
      async: false,
    })
    expect(html).toContain('<p><strong>Paix :</strong>la <em><u>mer</u></em></p>')
  })
})

describe('the head of every document', () => {
  const digest = sampleDocument(
    { wording: 'digest', kind: 'reference', adoptedBy: 'Harbour Towns', adoptedOn: '2019-05-15', language: 'fr' },
    [['paragraph', 0, 'Texte.']],
    ['Ce texte n’est pas net : 2 passages y restent ouverts.'],
  )

  it.each(['html', 'md', 'txt'] as const)('%s: warnings, title, who adopted it and when', async (format) => {
    const text = (await written(digest, format)).replace(/<style>[^]*<\/style>|<title>.*<\/title>|<[^>]+>/gu, '')
    const order = ['Résumé', 'pas net', 'A Call for Quiet Harbours', 'Harbour Towns, 15 mai 2019', 'Texte']
    const places = order.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('writes the first of a month as French does', async () => {
    const document = sampleDocument({ kind: 'reference', adoptedOn: '2021-03-01', language: 'fr' }, [])
    expect(await written(document, 'txt')).toContain('\n\n1er mars 2021\n')
    expect(await written(englishResolution, 'txt')).toContain('\n\nAssembly of Harbour Towns, 1 March 2021\n')
  })

  it('does not give a title to a text that opens with its own', async () => {
    const document = sampleDocument({ title: 'File name' }, [
      ['title', 0, 'The real title'],
      ['paragraph', 0, 'Text.'],
    ])
    expect(await written(document, 'txt')).toBe('The real title\n\nText.\n')
  })

  it('says nothing of a draft’s dates and bodies', async () => {
    const document = sampleDocument({ adoptedBy: 'Nobody yet', adoptedOn: '2030-01-01' }, [])
    expect(await written(document, 'txt')).toBe('A Call for Quiet Harbours\n')
  })
})
