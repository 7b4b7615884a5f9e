import type { Messages } from '../messages'

export const settings: Messages['settings'] = {
  title: 'Réglages',
  language: 'Langue de l’interface',
  languages: { system: 'Celle du système ({{language}})', en: 'English', fr: 'Français' },
  languageHint: 'Vos textes gardent leur propre langue.',
  theme: 'Apparence',
  themes: { system: 'Celle du système', light: 'Claire', dark: 'Sombre' },
  scales: 'Force des verbes',
  scalesText: 'Les comparaisons disent d’après ces listes si un verbe devient plus fort ou plus faible ; les plus forts viennent d’abord. Séparez les verbes par des virgules.',
  scalesOpen: 'Modifier les verbes…',
  scalesLanguage: 'Langue des textes',
  scalesTitle: 'Force des verbes',
  strength: 'Force {{strength, number}}',
  scalesReset: 'Reprendre la liste de Chapeau',
  scalesKept: 'Les verbes de cette langue sont ceux que Chapeau propose.',
  scalesOwn: 'Les verbes de cette langue sont les vôtres.',
  data: 'Où sont vos données',
  dataText: 'Projets, textes de référence, versions et sauvegardes quotidiennes, dans ce dossier et nulle part ailleurs :',
  about: 'À propos',
  version: 'Chapeau {{version}}',
  aboutText: 'Logiciel libre sous licence MIT. Il fonctionne hors ligne et n’envoie rien.',
}
