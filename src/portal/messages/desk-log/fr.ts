import type { Translated } from '../message.ts';
import type { deskLogEn } from './en.ts';

/** What the portal says of the audit log, in French. */
export const deskLogFr: Translated<typeof deskLogEn> = {
  logTitle: 'Journal',
  logIntro:
    'Qui a fait quoi, du plus récent au plus ancien. Rien n’y peut être changé : chaque ligne est scellée sur la précédente.',
  logPerson: 'Personne',
  logAnybody: 'Tout le monde',
  logAction: 'Action',
  logAnything: 'Toutes',
  logStory: 'Identifiant d’un article',
  logFrom: 'Du',
  logTo: 'Au',
  logFind: 'Chercher',
  logNumber: 'N°',
  logWhen: 'Quand',
  logWho: 'Qui',
  logWhat: 'Ce qui a été fait',
  logClock: 'l’horloge, ou l’exploitant',
  logToStory: 'l’article',
  logNone: 'Rien n’a été trouvé.',
  logOlder: 'Plus ancien',
  logMove: 'article déplacé',
  logRevision: 'révision enregistrée',
  logCorrect: 'rectificatif',
  logEmbargo: 'embargo',
  logEntity: 'entité décidée',
  logHit: 'correspondance décidée',
  logList: 'liste importée',
  logChangePerson: 'personne modifiée',
  logChangePicture: 'image ajoutée ou modifiée',
  logMakeToken: 'jeton créé',
  logRevokeToken: 'jeton révoqué',
  logFront: 'une agencée',
  logLiveEntry: 'entrée d’un direct',
  logLiveCoverage: 'direct terminé ou repris',
};
