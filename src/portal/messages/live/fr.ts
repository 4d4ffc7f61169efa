import type { Translated } from '../message.ts';
import type { liveEn } from './en.ts';

/** What the portal says to readers of live coverage, in French. */
export const liveFr: Translated<typeof liveEn> = {
  liveOn: 'En direct',
  liveOver: 'Terminé',
  liveLast: 'Dernière entrée : {time}',
  liveEndedAt: 'Ce direct s’est terminé le {time}.',
  liveSummary: 'L’essentiel',
  liveKeyPoints: 'Points clés',
  liveKeyPoint: 'Point clé',
  liveEntries: 'Le fil',
  liveNone: 'Aucune entrée pour l’instant. Elles apparaissent ici au fil de l’écriture.',
  liveReload: 'Rechargez la page pour lire les nouvelles entrées.',
  liveUpdated: 'Mis à jour',
  liveTakenBack: 'Cette entrée a été retirée : {reason}',
  liveNew: {
    one: '{count} nouvelle entrée',
    many: '{count} de nouvelles entrées',
    other: '{count} nouvelles entrées',
  },
  liveNewest: 'Entrées les plus récentes',
  liveOlder: 'Entrées plus anciennes',
  livePages: 'Pages du fil',
  liveLost: 'La connexion est perdue. Une nouvelle tentative se fait d’elle-même.',
  liveFull: 'Les nouvelles entrées n’arrivent plus d’elles-mêmes. Rechargez la page pour les lire.',
  liveGone: 'Cet article n’est plus ici.',
  liveLinkTo: 'Lien vers l’entrée de {time}',
  liveFeed: 'Le fil de « {headline} »',
};
