import type { Translated } from '../message.ts';
import type { deskTimesEn } from './en.ts';

/** What the portal says of the times of stories at the desk, in French. */
export const deskTimesFr: Translated<typeof deskTimesEn> = {
  alarmStuck: {
    one: '{count} article programmé n’est pas paru à l’heure.',
    other: '{count} articles programmés ne sont pas parus à l’heure.',
  },
  alarmLook: 'Voir pourquoi',
  alarmsTitle: 'Pas parus',
  alarmDue: 'devait paraître : {time}',
  alarmWaits:
    'Personne n’a encore essayé : aucun processus de travail ne tourne, ou il est retenu. Demandez à la personne qui exploite le portail.',
  alarmFault:
    'Une panne s’est produite pendant la publication. Elle est consignée dans le journal du portail.',
  alarmTried: { one: '{count} essai', other: '{count} essais' },
  alarmAgain: 'prochain essai : {time}',
  timesTitle: 'Horaires',
  timesBack: 'Retour à l’article',
  timesOut: 'Parution',
  timesEmbargo: 'Embargo',
  timesAt: 'Paraît à ({zone})',
  timesUntil: 'Embargo jusqu’à ({zone})',
  timesWhy: 'Pourquoi il est retiré aux lecteurs',
  timesWhyHint: 'Des lecteurs ont vu cet article. La raison est conservée.',
  timesSchedule: 'Programmer',
  timesReschedule: 'Changer l’heure',
  timesUnschedule: 'Annuler la programmation',
  timesSetEmbargo: 'Mettre sous embargo',
  timesChangeEmbargo: 'Changer l’embargo',
  timesLift: 'Lever l’embargo maintenant',
  timesScheduledFor: 'Programmé : il paraît de lui-même le {time}.',
  timesOutFrom: 'Publié : les lecteurs le voient à partir du {time}.',
  timesOutSince: 'Publié le {time}.',
  timesNotScheduled: 'Il n’est pas programmé.',
  timesUnderEmbargo:
    'Sous embargo jusqu’au {time}. Avant cela, personne hors de la rédaction n’en voit rien.',
  timesNoEmbargo: 'Il n’est sous aucun embargo.',
  timesEmbargoAbout:
    'Un embargo vaut pour toutes les pages, listes, flux, recherches, courriels et fichiers, quoi qu’on fasse d’autre de l’article. Il prend fin de lui-même à son heure.',
  timesDoneScheduled: 'L’article est programmé.',
  timesDoneUnscheduled: 'L’article n’est plus programmé.',
  timesDoneEmbargo: 'L’embargo est fixé.',
  timesDoneLifted: 'L’embargo est levé.',

  alarmRights: {
    one: 'Les droits de {count} image que voient les lecteurs ont pris fin.',
    many: 'Les droits de {count} d’images que voient les lecteurs ont pris fin.',
    other: 'Les droits de {count} images que voient les lecteurs ont pris fin.',
  },
  alarmRightsTitle: 'Droits qui ont pris fin',
  alarmRightsEnded: 'dernier jour : {date}',
  alarmRightsDo:
    'Retirez l’image de l’article, ou notez sur sa page jusqu’à quand elle peut servir maintenant.',
  alarmToPicture: 'Vers l’image',
};
