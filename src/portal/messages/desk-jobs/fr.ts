import type { Translated } from '../message.ts';
import type { deskJobsEn } from './en.ts';

/** What the portal says of jobs that failed in French. */
export const deskJobsFr: Translated<typeof deskJobsEn> = {
  jobsTitle: 'Tâches en échec',
  jobsIntro: 'Travaux d’arrière-plan qui ont échoué plusieurs fois. Corrigez la cause, puis réessayez.',
  jobsEmpty: 'Aucune tâche en échec.',
  jobsEmptyAdvice: 'Les tâches qui échouent cinq fois de suite apparaissent ici.',
  jobRetry: 'Réessayer',
  jobDiscard: 'Abandonner',
  jobStanding: 'tâche périodique',
  jobAskedBy: 'lancée par {name}, {time}',
  jobAsked: 'lancée {time}',
  doneJobRetried: 'La tâche est relancée.',
  doneJobDiscarded: 'La tâche a été abandonnée.',
  jobGone: 'Cette tâche a déjà été relancée ou abandonnée, ou elle a réussi.',
};
