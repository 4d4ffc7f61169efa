import type { Translated } from '../message.ts';
import type { deskPlacesEn } from './en.ts';

/** What the portal says of the places stories are from, in French. */
export const deskPlacesFr: Translated<typeof deskPlacesEn> = {
  placesTitle: 'Lieux',
  placesTabs: 'Sources et lieux',
  placesIntro:
    'D’où viennent les articles. Les lecteurs voient le nom en tête du texte ; les cartes et les flux disent où c’est.',
  placesSearch: 'Le nom contient',
  placesLack: 'Sans coordonnées',
  placesNone: 'Aucun lieu trouvé.',
  placesNoneAdvice: 'Cherchez autre chose. Un nouveau lieu se nomme là où l’on écrit l’en-tête d’un article.',
  placeStories: { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },
  placeNowhere: 'pas de coordonnées',
  placeNameIn: 'Nom ({language})',
  placeKnown: 'Ce que l’on en sait',
  placeHolds:
    'Une rectification vaut aussitôt pour tous ses articles. Là où un nom reste vide, les lecteurs de cette langue en voient un autre.',
  placeReadOnly: 'Les rédacteurs en chef rectifient les lieux.',
  placeNow: 'Maintenant : {what}',
  placeNothing: 'rien',
  placeSave: 'Enregistrer',
  placeSaved: 'Le lieu est rectifié.',
  placeItsStories: 'Articles de ce lieu',
  placeNoStories: 'Aucun article ne vient de là.',
  placesBack: 'Tous les lieux',
  scopePlacesWrite: 'rectifier les lieux, pour tous leurs articles',
};
