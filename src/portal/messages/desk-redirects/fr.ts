import type { Translated } from '../message.ts';
import type { deskRedirectsEn } from './en.ts';

/** What the portal says of redirects, in French. */
export const deskRedirectsFr: Translated<typeof deskRedirectsEn> = {
  redirectsTitle: 'Redirections',
  redirectsIntro:
    'Les adresses auxquelles rien ne répond, et où elles mènent. Les pages du site passent toujours en premier.',
  redirectsSearch: 'Partie du chemin ou de la cible',
  redirectsUnused: 'Jamais suivies',
  redirectsNone: 'Pas encore de redirection.',
  redirectsNoneAdvice: 'Ajoutez-en une, ou importez une liste.',
  redirectsNoMatch: 'Aucune redirection ne correspond.',
  redirectsNoMatchAdvice: 'Modifiez la recherche, ou affichez tout.',
  redirectAdd: 'Ajouter une redirection',
  redirectAddButton: 'Ajouter',
  redirectChange: 'Modifier une redirection',
  redirectSave: 'Enregistrer',
  redirectFrom: 'De',
  redirectFromHint: 'Un chemin comme /ancien/article. /ancien/* désigne tous les chemins qu’il contient.',
  redirectTo: 'Vers',
  redirectToHint: 'Un chemin du site ou une adresse https. Avec * à la fin, le reste du chemin est ajouté.',
  redirectType: 'Type',
  redirectPermanent: 'Permanente (301)',
  redirectTemporary: 'Temporaire (302)',
  redirectNoHits: 'jamais suivie',
  redirectRemove: 'Supprimer',
  redirectDoneAdded: 'Redirection ajoutée.',
  redirectDoneSaved: 'Redirection enregistrée.',
  redirectDoneRemoved: 'Redirection supprimée.',
  redirectsImport: 'Importer une liste',
  redirectsFile: 'Fichier CSV',
  redirectsFileHint:
    'Colonnes : from, to, type (301 ou 302). Les chemins déjà redirigés sont mis à jour ; les autres restent.',
  redirectsImportButton: 'Importer',
  redirectsNoFile: 'Choisissez un fichier.',
  redirectsEmptyFile:
    'Le fichier n’a aucune redirection. Écrivez-en une par ligne : /ancien/chemin,/nouveau/chemin,301.',
  redirectsImported: 'Ajoutées : {added}. Mises à jour : {changed}. Inchangées : {same}.',
  redirectsRefusedLine: 'Ligne {line}, {from} : {why}',
  redirectWrongFrom:
    'Ce n’est pas un chemin de ce site. Écrivez par exemple /ancien/article ou /ancien/*, sans ? ni #.',
  redirectWrongTo: 'Écrivez un chemin comme /story/nouveau, ou une adresse https complète.',
  redirectWrongStar:
    'Un * ne peut être que le dernier caractère, et dans la cible seulement si le chemin en a un.',
  redirectLive: 'Le site répond lui-même à cette adresse. Choisissez-en une à laquelle rien ne répond.',
  redirectLoop: 'Elle ramènerait à elle-même.',
  redirectKnown: 'Ce chemin est déjà redirigé. Modifiez cette redirection.',
  redirectMany: 'Au plus {most} redirections. Supprimez-en, ou utilisez un *.',
  redirectPassed: 'Quelqu’un a modifié cette redirection entre-temps. Regardez-la de nouveau.',
  redirectHits: { one: 'suivie une fois, le {day}', other: 'suivie {count} fois, la dernière le {day}' },
  redirectsRefused: { one: 'Une ligne a été refusée.', other: '{count} lignes ont été refusées.' },
  redirectsRefusedMore: { one: 'et une autre', other: 'et {count} autres' },
  logChangeRedirect: 'redirection modifiée',
  scopeRedirectsManage: 'lire et modifier les redirections',
};
