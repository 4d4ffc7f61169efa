import type { Translated } from '../message.ts';
import type { deskPanelEn } from './en.ts';

/** What the portal says of what is read in a text while it is written, in French. */
export const deskPanelFr: Translated<typeof deskPanelEn> = {
  panelTitle: 'Ce que la maison lit',
  panelFigures: 'Chiffres',
  panelNames: 'Noms',
  panelCopies: 'Le même texte est déjà ici',
  panelNoFigures: 'Aucun chiffre n’est lu dans ce texte.',
  panelNoNames: 'Personne n’est encore nommé.',
  panelAsSaved: 'Tel qu’enregistré ; il est relu pendant que vous écrivez.',
  panelFailed: 'Il n’a pas pu être lu à l’instant. Un nouvel essai suit quand vous écrivez.',
  panelBind: 'Rattacher ou attribuer',
  panelNew: 'nouveau : à rattacher dès que l’article avance d’une étape',
  panelOnWord: 'Il repose sur la parole de {who}.',
  panelRelated: 'À lier',
  panelPutLink: 'Mettre un lien',
  panelNewName: 'nouveau nom',
  panelMaybeListed: 'peut-être sur une liste',
  panelCopyShare: '{percent} en commun, de {source}',
  panelProposals: { one: '{count} proposition attend', other: '{count} propositions attendent' },
};
