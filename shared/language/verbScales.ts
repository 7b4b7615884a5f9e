import type { VerbScales } from '../model/comparison'

/**
 * How strongly a verb commits, by the convention of the field: what decides or obliges, what binds
 * oneself, what asks, what invites, what leaves open, what only takes note. Modal verbs stand on the
 * same scale. Dictionary forms; a French modal is listed by the forms that differ in strength.
 */
export const SHIPPED_SCALES: VerbScales = {
  en: [
    { strength: 6, verbs: ['decide', 'agree', 'resolve', 'require', 'demand', 'guarantee', 'shall', 'must'] },
    { strength: 5, verbs: ['commit', 'undertake', 'pledge', 'ensure', 'will'] },
    { strength: 4, verbs: ['call upon', 'urge', 'request', 'should', 'ought to'] },
    { strength: 3, verbs: ['encourage', 'invite', 'recommend', 'promote', 'support', 'facilitate'] },
    { strength: 2, verbs: ['strive', 'seek', 'endeavour', 'consider', 'explore', 'may', 'can', 'could', 'would', 'might'] },
    { strength: 1, verbs: ['recognise', 'acknowledge', 'note', 'take note', 'recall', 'reaffirm', 'underline', 'welcome'] },
  ],
  fr: [
    { strength: 6, verbs: ['décider', 'convenir', 'exiger', 'garantir', 'doit', 'devra'] },
    { strength: 5, verbs: ['s’engager', 'promettre', 'assurer', 's’assurer', 'veiller'] },
    { strength: 4, verbs: ['demander', 'exhorter', 'prier', 'appeler', 'devrait'] },
    { strength: 3, verbs: ['engager', 'inviter', 'encourager', 'recommander', 'promouvoir', 'soutenir', 'favoriser', 'faciliter'] },
    { strength: 2, verbs: ['envisager', 'examiner', 's’efforcer', 'peut', 'pourra', 'pourrait'] },
    { strength: 1, verbs: ['constater', 'noter', 'prendre note', 'prendre acte', 'reconnaître', 'rappeler', 'réaffirmer', 'souligner', 'saluer', 'se féliciter'] },
  ],
}

/** The user's scale of a language where there is one, else the shipped one. */
export function scalesInForce(own: VerbScales = {}): VerbScales {
  return { ...SHIPPED_SCALES, ...own }
}
