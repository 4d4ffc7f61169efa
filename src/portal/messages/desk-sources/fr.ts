import type { Translated } from '../message.ts';
import type { deskSourcesEn } from './en.ts';

/** What the portal says of the sources of copy, in French. */
export const deskSourcesFr: Translated<typeof deskSourcesEn> = {
  sourcesTitle: 'Sources',
  sourcesIntro: 'D’où viennent les textes, et ce que leurs conditions nous permettent.',
  sourcesSearch: 'Le nom, l’adresse ou la licence contient',
  sourcesAnyPolicy: 'Tout',
  sourcesLack: 'Licence manquante',
  sourcesNone: 'Aucune source trouvée.',
  sourcesNoneAdvice: 'Cherchez autre chose. Une nouvelle source se nomme là où l’on écrit un article.',
  sourceStories: { one: '{count} article', many: '{count} articles', other: '{count} articles' },
  sourceNoLicence: 'licence non indiquée',
  sourceAsItCame: 'telle qu’elle est arrivée',
  sourceChangedBy: 'modifiée par {name}, {time}',
  sourceName: 'Nom',
  sourceTerms: 'Ce que l’on en sait',
  sourceHolds:
    'Ce qu’elle permet vaut aussitôt pour tous ses articles ; la licence, pour ceux qui sont arrivés sans licence propre.',
  sourceSave: 'Enregistrer',
  sourceSaved: 'La source est modifiée.',
  sourceReadOnly: 'Ce que l’on sait d’une source est modifié par les rédacteurs en chef.',
  sourceNow: 'Maintenant : {what}',
  sourceNothing: 'rien',
  sourceMissing: 'Écrivez son nom.',
  sourceTooLong: 'N’écrivez pas plus de {most} caractères.',
  sourceNoAddress: 'Écrivez une adresse qui commence par https:// ou http://.',
  sourceNoPolicy: 'Choisissez ce qu’elle permet.',
  sourceConflict:
    'Quelqu’un a modifié cette source entre-temps. Ce qui vaut maintenant est dit près de chaque champ ; enregistrez de nouveau pour mettre le vôtre à la place.',
  sourceUnchanged: 'Rien ne change. Modifiez quelque chose, ou laissez ainsi.',
  sourceKnown: 'Une source est déjà connue sous ce nom : {name}. Choisissez-la dans la liste.',
  sourceKnownTo: 'Voir ses conditions',
  sourceItsStories: 'Ses articles',
  sourcesBack: 'Toutes les sources',
};
