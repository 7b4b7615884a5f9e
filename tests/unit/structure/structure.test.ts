import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../shared/structure/plain/readPlainText'
import { clausesFrom } from '../../../shared/structure/clauses'
import { shown } from '../../fixtures/import/files'

const clauses = (text: string) => clausesFrom(readPlainText('a.txt', text).blocks).map(shown)

describe('a resolution', () => {
  test('has preambular paragraphs, operative ones with their numbers, and items under them', () => {
    const text = `Strengthening cooperation
The General Assembly,
Recalling its resolution 70/1 of 25 September 2015,
Deeply concerned by the digital divides,
1. Calls upon Member States:
(a) To cooperate;
(b) To report:
(i) each year;
(ii) in writing;
(c) To invite others;
2. Decides to remain seized of the matter.`
    expect(clauses(text)).toEqual([
      'title 0 Strengthening cooperation',
      'paragraph 0 The General Assembly,',
      'preambular 0 Recalling its resolution 70/1 of 25 September 2015,',
      'preambular 0 Deeply concerned by the digital divides,',
      'operative 0 1. Calls upon Member States:',
      'item 1 (a) To cooperate;',
      'item 1 (b) To report:',
      'item 2 (i) each year;',
      'item 2 (ii) in writing;',
      'item 1 (c) To invite others;',
      'operative 0 2. Decides to remain seized of the matter.',
    ])
  })

  test('is recognised in French, unnumbered, with typed apostrophes', () => {
    const text = `Rappelant la Charte des Nations Unies et ses buts,
Profondément préoccupée par les fractures numériques,
Se félicite des efforts déployés par tous ;
S'engage à y contribuer.`
    expect(clauses(text).map((line) => line.split(' ', 1)[0])).toEqual([
      'preambular',
      'preambular',
      'operative',
      'operative',
    ])
  })

  test('keeps the working labels of a negotiation', () => {
    const text = `PP1 Recalling the Charter,\nOP3 Calls upon States to act;\nOP3 bis Invites others to join;\nOP4 Decides to meet again.`
    expect(clauses(text)).toEqual([
      'preambular 0 PP1 Recalling the Charter,',
      'operative 0 OP3 Calls upon States to act;',
      'operative 0 OP3 bis Invites others to join;',
      'operative 0 OP4 Decides to meet again.',
    ])
  })
})

describe('labels in sequence', () => {
  const letters = 'a b c d e f g h'.split(' ').map((letter) => `(${letter}) something;`).join('\n')

  test('(i) after (h) is a letter', () => {
    const lines = clauses(`The States agree on this:\n${letters}\n(i) ninth;\n(j) tenth.`)
    expect(lines.slice(-2)).toEqual(['item 1 (i) ninth;', 'item 1 (j) tenth.'])
  })

  test('(i) after (h) is a numeral when (ii) follows', () => {
    const lines = clauses(`The States agree on this:\n${letters}\n(i) first;\n(ii) second;\n(i) ninth.`)
    expect(lines.slice(-3)).toEqual(['item 2 (i) first;', 'item 2 (ii) second;', 'item 1 (i) ninth.'])
  })

  test('a numbered list after a colon stands under its paragraph, and the paragraphs count on', () => {
    expect(clauses('7. We set these goals:\n1. one;\n2. two;\n8. We go on.')).toEqual([
      'chapeau 0 7. We set these goals:',
      'item 1 1. one;',
      'item 1 2. two;',
      'paragraph 0 8. We go on.',
    ])
  })

  test('an inserted paragraph keeps its label and moves no count', () => {
    expect(clauses('3. Text three stands here.\n3 bis. Inserted.\n4. Text four.\n(a) under four.')).toEqual([
      'paragraph 0 3. Text three stands here.',
      'paragraph 0 3 bis. Inserted.',
      'paragraph 0 4. Text four.',
      'item 1 (a) under four.',
    ])
  })

  test('bullets of another kind stand one deeper, and a paragraph ends them', () => {
    expect(clauses('Two plans follow:\n- first\n- second\n• inside\n• again\n- third\nDone, they say.\n• new')).toEqual([
      'paragraph 0 Two plans follow:',
      'item 1 first',
      'item 1 second',
      'item 2 inside',
      'item 2 again',
      'item 1 third',
      'paragraph 0 Done, they say.',
      'item 1 new',
    ])
  })

  test('an initial or an abbreviation is no label', () => {
    expect(clauses('M. Verdier a parlé.\nc. 1990, on le disait déjà.')).toEqual([
      'paragraph 0 M. Verdier a parlé.',
      'paragraph 0 c. 1990, on le disait déjà.',
    ])
  })
})

describe('a call', () => {
  test('has chapeaux, and numbered commitments under the one that announces them', () => {
    const text = `A call for a safer network
We see the risks, and we see them grow.
We commit, by 2030, to:
1. Protect individuals;
2. Share knowledge.
We invite everyone to join.
Paris, 12 November 2018`
    expect(clauses(text)).toEqual([
      'title 0 A call for a safer network',
      'paragraph 0 We see the risks, and we see them grow.',
      'chapeau 0 We commit, by 2030, to:',
      'commitment 1 1. Protect individuals;',
      'commitment 1 2. Share knowledge.',
      'paragraph 0 We invite everyone to join.',
      'signature 0 Paris, 12 November 2018',
    ])
  })

  test('has a principle’s number, short title and wording in one clause', () => {
    const text = `The nine principles
Principle 1
Protect individuals and infrastructure
Prevent malicious activities.
Principle 2 – Protect the Internet
Prevent activity that damages its public core.`
    expect(clauses(text)).toEqual([
      'title 0 The nine principles',
      'principle 0 Principle 1 Protect individuals and infrastructure / Prevent malicious activities.',
      'principle 0 Principle 2 Protect the Internet / Prevent activity that damages its public core.',
    ])
  })

  test('has principles and commitments where headings say so and the count begins there', () => {
    const text = `Un appel
Préambule
Nous voyons les risques.
Principes
1. Agir ensemble, sans tarder.
2. Agir dans le respect du droit.
Engagements des États
1. Faire respecter la loi.`
    expect(clauses(text).slice(3)).toEqual([
      'heading 0 Principes',
      'principle 0 1. Agir ensemble, sans tarder.',
      'principle 0 2. Agir dans le respect du droit.',
      'heading 0 Engagements des États',
      'commitment 0 1. Faire respecter la loi.',
    ])
    expect(clauses('Un pacte\nPréambule\n7. Texte.\nPrincipes\n8. La coopération sera guidée par ceci.').at(-1)).toBe(
      'paragraph 0 8. La coopération sera guidée par ceci.',
    )
  })
})

describe('headings', () => {
  test('are short lines without a stop, with something under them', () => {
    const text = `Intervention de la France
Monsieur le Président,
Nous y travaillons.
Que faut-il retenir ?
1. Sur le climat
Un sommet s’est tenu.
2. Sur le numérique
Un autre aussi.
Dernière modification : 14/06/2019
Haut de page`
    expect(clauses(text)).toEqual([
      'title 0 Intervention de la France',
      'paragraph 0 Monsieur le Président,',
      'paragraph 0 Nous y travaillons.',
      'heading 0 Que faut-il retenir ?',
      'heading 1 1. Sur le climat',
      'paragraph 0 Un sommet s’est tenu.',
      'heading 1 2. Sur le numérique',
      'paragraph 0 Un autre aussi.',
      'paragraph 0 Dernière modification : 14/06/2019',
      'paragraph 0 Haut de page',
    ])
  })

  test('parts and capitals stand above plain ones', () => {
    const text = `Le texte est ancien.
OBJECTIFS COMMUNS
Accès
Il faut un accès pour tous.
Objectif 1. Réduire toutes les fractures numériques et avancer plus rapidement dans la mise en œuvre
Desserte
Il faut des réseaux.
ANNEXE
Rien de plus.`
    expect(clauses(text).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 0 OBJECTIFS COMMUNS',
      'heading 1 Accès',
      'heading 0 Objectif 1. Réduire toutes les fractures numériques et avancer plus rapidement dans la mise en œuvre',
      'heading 1 Desserte',
      'heading 0 ANNEXE',
    ])
  })

  test('a run of short lines is a list of names, and the last line of all heads nothing', () => {
    const names = ['Canada', 'Danemark', 'France', 'Kenya', 'Sénégal', 'Uruguay']
    const lines = clauses(`Voici ceux qui l’ont rejoint.\n${names.join('\n')}`)
    expect(lines.slice(1)).toEqual(names.map((name) => `paragraph 0 ${name}`))
  })

  test('a date and the name of a genre are not the title', () => {
    expect(clauses('10-11 NOV. 2023\nCommuniqué de presse\nConclusions du forum\nIl s’est tenu à Paris.')[2]).toBe(
      'title 0 Conclusions du forum',
    )
  })
})

test('European recitals are preambular and articles are headings', () => {
  const text = `Having regard to the Treaty on the Functioning of the European Union,
Whereas:
(1) The Union must act.
(2) The Union may act.
Article 1
Scope
This Regulation applies to all.`
  expect(clauses(text)).toEqual([
    'preambular 0 Having regard to the Treaty on the Functioning of the European Union,',
    'paragraph 0 Whereas:',
    'preambular 0 (1) The Union must act.',
    'preambular 0 (2) The Union may act.',
    'heading 0 Article 1 Scope',
    'paragraph 0 This Regulation applies to all.',
  ])
})

test('the name of an article labels the title on the next line, wherever an excerpt begins; without a title it is the heading', () => {
  const text = `Article 5
Definitions
For the purposes of this Regulation, the following definitions apply:
Article 6
This Regulation shall enter into force on the day after its publication.
Article 7 – Review
The Commission shall review this Regulation every year.`
  expect(clauses(text)).toEqual([
    'heading 0 Article 5 Definitions',
    'paragraph 0 For the purposes of this Regulation, the following definitions apply:',
    'heading 0 Article 6',
    'paragraph 0 This Regulation shall enter into force on the day after its publication.',
    'heading 0 Article 7 Review',
    'paragraph 0 The Commission shall review this Regulation every year.',
  ])
})

test('a dispatch that speaks of commitments makes none', () => {
  const text = `Un appel de plus
Les signataires s’engagent à trois choses :
- protéger les enfants ;
- former les adultes.
Le président demande que les plateformes agissent ; il invite chacun à signer.`
  const kinds = clauses(text).map((line) => line.split(' ', 1)[0])
  expect(kinds).toEqual(['title', 'paragraph', 'item', 'item', 'paragraph'])
})
