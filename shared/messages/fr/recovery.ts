import type { Messages } from '../messages'

export const recovery: Messages['recovery'] = {
  damaged: {
    title: 'Le fichier de données est endommagé',
    text: 'Chapeau ne peut pas le lire sans risque ; il n’y a donc pas touché.',
    kept: 'Quel que soit votre choix, le fichier endommagé est conservé sous :',
    backups: 'Repartir d’une sauvegarde',
    noBackups: 'Aucune sauvegarde n’a été trouvée.',
    backup: '{{when}}, {{size}}',
    restore: 'Restaurer cette sauvegarde',
    restoreNamed: 'Restaurer cette sauvegarde, du {{when}}',
    startNew: 'Commencer avec une bibliothèque vide',
    startNewText: 'Les textes de référence y sont remis ; vos projets restent dans le fichier endommagé.',
    working: 'Restauration…',
  },
  newer: {
    title: 'Ces données ont été écrites par un Chapeau plus récent',
    text: 'Leur format est le {{found}} ; cette version connaît les formats jusqu’au {{known}}. Rien n’y a été changé. Ouvrez-les avec le Chapeau plus récent, ou lancez celui-ci avec un autre dossier de données.',
  },
  unwritable: {
    title: 'Chapeau ne peut pas écrire ses données',
    text: 'Le système répond : {{reason}}. Vérifiez que le dossier existe, que vous avez le droit d’y écrire et que le disque n’est pas plein, puis réessayez.',
  },
  file: 'Fichier de données',
}
