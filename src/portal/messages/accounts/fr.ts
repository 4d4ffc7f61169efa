import type { Translated } from '../message.ts';
import type { accountsEn } from './en.ts';

/** What the portal says of accounts in French. */
export const accountsFr: Translated<typeof accountsEn> = {
  // Doors.
  doorLoginNext: 'Ceci est réservé aux membres. Connectez-vous pour y accéder.',
  doorEmail: 'Adresse électronique',
  doorPassword: 'Mot de passe',
  doorLogIn: 'Se connecter',
  doorForgot: 'Mot de passe oublié ?',
  doorByMail: 'Se connecter avec un lien par courriel',
  doorToRegister: 'Pas encore de compte ? Inscrivez-vous',
  doorToLogin: 'Déjà un compte ? Connectez-vous',
  doorPasskey: 'Se connecter avec une clé d’accès',
  doorNeedsTls:
    'La connexion des membres exige HTTPS. À cette adresse, votre navigateur ne vous gardera pas connecté : ouvrez le portail en https://, ou sur la machine où il tourne.',
  doorWrongLogin:
    'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, ou choisissez un nouveau mot de passe.',
  doorLocked: 'Trop d’essais manqués. Réessayez à {time}.',
  doorTooMany: 'Trop de ces courriels ont été demandés depuis votre réseau. Réessayez à {time}.',
  doorLoggedOut: 'Vous êtes déconnecté.',
  doorPasswordChosen:
    'Votre nouveau mot de passe est enregistré, et tous les navigateurs ont été déconnectés. Connectez-vous avec lui.',
  doorCodeTitle: 'Deuxième étape',
  doorCodeIntro: 'Votre compte demande aussi un code.',
  doorCode: 'Code',
  doorCodeHint: 'Six chiffres de votre application, ou un de vos codes de secours.',
  doorCodeWrong: 'Ce code n’est pas juste. Prenez celui que votre application affiche maintenant.',
  doorCodeGone: 'Le code est arrivé trop tard ou trop souvent faux. Reconnectez-vous.',
  doorGoOn: 'Continuer',
  doorStartAgain: 'Recommencer',
  doorLinkTitle: 'Se connecter avec un lien',
  doorLinkIntro: 'Nous vous écrivons avec un lien qui vous connecte une fois, sans mot de passe.',
  doorSendLink: 'Envoyer le lien',
  doorByPassword: 'Se connecter avec un mot de passe',
  doorMailTitle: 'Regardez votre courrier',
  doorMailRegister:
    'Nous avons écrit à l’adresse donnée. Suivez le lien du courriel dans les 24 heures, et votre compte est créé.',
  doorMailLink:
    'Nous avons écrit à l’adresse donnée. Le lien du courriel fonctionne une fois, pendant 15 minutes.',
  doorMailReset:
    'Nous avons écrit à l’adresse donnée. Le lien du courriel fonctionne une fois, pendant une heure.',
  doorMailNothing:
    'Rien après quelques minutes ? Regardez parmi les indésirables, vérifiez l’adresse, puis redemandez.',
  doorMailOutbox:
    'Ce portail n’a pas encore de serveur de courrier : ses courriels attendent dans la boîte d’envoi, où un administrateur peut les ouvrir.',
  doorAskAgain: 'Redemander',
  doorWithLinkFor: 'Vous serez connecté en tant que {email}.',
  doorWithLinkIntro:
    'Encore un clic, pour qu’aucun programme qui ne fait qu’examiner votre courrier n’use le lien.',
  doorDeadTitle: 'Ce lien ne fonctionne plus',
  doorDeadText: 'Il a déjà servi, il a expiré, ou il est incomplet. Rien n’a été changé.',
  doorDeadAgain: 'Demander un nouveau lien',
  doorDeadRegister: 'S’inscrire à nouveau',
  doorDeadInvited: 'Vous étiez invité ? Demandez une nouvelle invitation à qui vous a invité.',
  doorRegisterIntro:
    'Un compte garde vos favoris, votre une et ce que vous suivez. Il est gratuit, et rien de vous ne va à personne d’autre.',
  doorName: 'Nom',
  doorPasswordHint: 'Au moins dix caractères. Plusieurs mots valent mieux ; tous les caractères conviennent.',
  doorKeepHistory: 'Garder ce que je lis, pour le retrouver',
  doorKeepHistoryHint: 'Vous seul le voyez. Vous pouvez l’effacer ou le suspendre à tout moment.',
  doorRegister: 'S’inscrire',
  doorEmailWrong: 'Écrivez une adresse comme name@example.org.',
  doorNameWrong: 'Écrivez un nom d’au plus 80 caractères.',
  doorPasswordShort: 'Choisissez un mot de passe d’au moins dix caractères.',
  doorPasswordLong: 'Choisissez un mot de passe d’au plus 200 caractères.',
  doorPasswordCommon:
    'Beaucoup de gens ont ce mot de passe, il est donc essayé en premier. Choisissez-en un autre : plusieurs mots sans lien conviennent.',
  doorPasswordOwn:
    'Il est fait de votre nom, de votre adresse ou du nom du portail, que d’autres connaissent. Choisissez-en un autre.',
  doorFinishTitle: 'Terminez votre inscription',
  doorFinishIntro: '{name}, un clic crée votre compte avec l’adresse {email}.',
  doorFinishChoose:
    'Vous suivez le lien dans un autre navigateur que celui de l’inscription. Choisissez votre mot de passe ici : c’est lui qui compte.',
  doorFinishNotYou: 'Vous ne vous êtes pas inscrit ? Fermez cette page, et rien n’est créé.',
  doorFinish: 'Créer le compte',
  doorInvitedTitle: 'Vous êtes invité',
  doorInvitedIntro: '{portal} vous invite comme {role}, avec l’adresse {email}.',
  doorRoleReader: 'lecteur',
  doorRoleReporter: 'journaliste',
  doorRoleEditor: 'rédacteur',
  doorRoleDataEditor: 'rédacteur de données',
  doorRoleAdministrator: 'administrateur',
  doorKnownTitle: 'Un compte existe déjà',
  doorKnownText: '{email} a un compte ici. Connectez-vous, ou choisissez un nouveau mot de passe.',
  doorResetTitle: 'Choisir un nouveau mot de passe',
  doorResetIntro: 'Nous vous écrivons avec un lien pour le choisir.',
  doorResetFor: 'Pour le compte {email}. Tous les navigateurs connectés seront déconnectés.',
  doorNewPassword: 'Nouveau mot de passe',
  doorKeepPassword: 'Enregistrer ce mot de passe',
  doorWelcome: 'Bienvenue ! Votre compte est créé, et vous êtes connecté.',
  // End of doors.
};
