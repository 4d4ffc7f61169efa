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
};
