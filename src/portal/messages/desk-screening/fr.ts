import type { Translated } from '../message.ts';
import type { deskScreeningEn } from './en.ts';

/** What the portal says of screening, of watch lists and of keys at the desk, in French. */
export const deskScreeningFr: Translated<typeof deskScreeningEn> = {
  keysTitle: 'Touches',
  keysNext: 'suivant',
  keysBefore: 'précédent',
  keysOpen: 'ouvrir',
  keysHelp: 'afficher ou masquer les touches',
  keysOff: 'Désactiver les touches dans ce navigateur',
  keysOn: 'Réactiver les touches',
  keysFailed: 'Rien n’a été enregistré. Réessayez, ou ouvrez la fiche.',
};
