import type { Translated } from '../message.ts';
import type { accountEn } from './en.ts';

/** What the portal says of a member’s own account in French. */
export const accountFr: Translated<typeof accountEn> = {
  accountAddress: 'Adresse électronique',
  accountChangeAddress: 'Modifier',
  accountAddressWaits: '{address} reste à confirmer : suivez le lien de la lettre que nous y avons envoyée.',
  accountRole: 'Rôle',
  accountSince: 'Membre depuis',
  accountYou: 'Vous',
  accountName: 'Nom',
  accountNameHint: 'Vous seul et les administrateurs de la rédaction le voient.',
  accountNameWrong: 'Écrivez un nom.',
  accountLanguage: 'Langue des pages et des lettres',
  accountLanguagePortal: 'Celle du portail ({language})',
  accountKeepsHistory: 'Garder un historique de mes lectures',
  accountWantsRecommended: 'Utiliser mon historique et mes suivis pour les recommandations',
  accountWantsRecommendedHint: 'Sinon, on vous recommande la même chose qu’à tous.',
  accountAlertsByMail: 'Envoyer mes alertes par courriel',
  accountSave: 'Enregistrer',
  accountBack: 'Retour à votre compte',
  accountCancel: 'Annuler',
  accountDoneProfile: 'Enregistré.',

  accountLoggingIn: 'Connexion',
  accountPassword: 'Mot de passe',
  accountChangePassword: 'Changer de mot de passe',
  accountPasswordNow: 'Votre mot de passe',
  accountPasswordWrong: 'Ce n’est pas votre mot de passe.',
  accountPasswordMissing: 'Saisissez votre mot de passe.',
  accountTooMany: {
    one: 'Trop d’essais. Réessayez dans {count} minute.',
    many: 'Trop d’essais. Réessayez dans {count} minutes.',
    other: 'Trop d’essais. Réessayez dans {count} minutes.',
  },
  accountDonePassword: 'Votre mot de passe est modifié. Tous les autres navigateurs ont été déconnectés.',

  accountSessions: 'Où vous êtes connecté',
  accountAgent: '{browser} sur {system}',
  accountAgentUnknown: 'Un navigateur inconnu',
  accountThisBrowser: 'ce navigateur',
  accountByPassword: 'avec un mot de passe',
  accountByCode: 'avec un mot de passe et un code',
  accountByLink: 'avec un lien reçu par lettre',
  accountByPasskey: 'avec une clé d’accès',
  accountSessionEnd: 'Y mettre fin',
  accountSessionsEnd: 'Se déconnecter partout ailleurs',
  accountDoneSession: 'Ce navigateur est déconnecté.',
  accountDoneSessions: 'Tous les autres navigateurs sont déconnectés.',

  accountChangeAddressTitle: 'Changer d’adresse électronique',
  accountAddressIntro:
    'Nous écrivons à la nouvelle adresse. Votre compte y passe lorsque le lien de cette lettre est suivi.',
  accountNewAddress: 'Nouvelle adresse électronique',
  accountAskAddress: 'Envoyer la lettre',
  accountEmailWrong: 'Ce n’est pas une adresse électronique. Elle s’écrit comme name@example.org.',
  accountEmailSame: 'C’est déjà votre adresse.',
  accountEmailIsPassword: 'Votre mot de passe est tiré de cette adresse. Changez d’abord votre mot de passe.',
  accountDoneAddressAsked:
    'Une lettre part vers la nouvelle adresse, et une vers l’actuelle. Suivez le lien dans l’heure.',
  accountDoneAddress: 'Votre adresse est modifiée. Tous les autres navigateurs ont été déconnectés.',
  accountFinishAddressTitle: 'Utiliser cette adresse ?',
  accountFinishAddress: 'Votre compte va passer à {address}. Vous vous connecterez désormais avec elle.',
  accountFinishAddressButton: 'Utiliser cette adresse',
  accountLinkSpentTitle: 'Ce lien ne fonctionne plus',
  accountLinkSpent:
    'Il a déjà servi, date de plus d’une heure, ou un plus récent a été demandé. Rien n’a changé. Demandez une nouvelle lettre dans votre compte.',

  accountData: 'Vos données',
  accountDataLink: 'Voir et télécharger vos données',
  accountDataIntro: 'Tout ce que nous gardons de vous, et pourquoi.',
  accountDataDownload: 'Tout télécharger',
  accountDataFormats:
    'Une archive ZIP : un fichier JSON qui contient tout, et un tableau CSV par sorte. Ni mots de passe ni clés n’y figurent.',
  accountDataNobody:
    'Personne d’autre n’en reçoit rien : aucun programme d’une autre entreprise ne tourne sur ces pages.',
  accountKeptProfile: 'Nom, adresse, réglages',
  accountKeptProfileWhy: 'Pour vous reconnaître à la connexion et vous écrire.',
  accountKeptLogin: 'Mot de passe, connexion en deux étapes, clés d’accès',
  accountKeptLoginWhy:
    'Pour n’ouvrir qu’à vous. Le mot de passe est gardé sous forme d’empreinte, d’où personne ne peut le lire.',
  accountKeptSessions: 'Où vous êtes connecté',
  accountKeptSessionsWhy:
    'Le navigateur et l’adresse réseau de chaque connexion jusqu’à sa fin, pour repérer celle d’un inconnu.',
  accountKeptFavoritesWhy:
    'Les articles que vous avez gardés, avec dossiers et notes, jusqu’à ce que vous les retiriez.',
  accountKeptFollowsWhy: 'Ce que vous suivez et masquez, et votre propre une : elle en est composée.',
  accountKeptHistoryWhy:
    'Ce que vous avez lu et jusqu’où, pour reprendre. Vous pouvez l’effacer et le suspendre.',
  accountKeptAlerts: 'Alertes',
  accountKeptAlertsWhy:
    'Les articles qui vous ont été signalés, pour ne pas les répéter, et les navigateurs qui les reçoivent.',
  accountKeptLetters: 'Lettres',
  accountKeptLettersWhy:
    'Les lettres qui vous sont destinées jusqu’à leur envoi ; elles sont ensuite supprimées ici.',

  accountDeleteLink: 'Supprimer votre compte',
  accountDeleteTitle: 'Supprimer votre compte',
  accountDeleteIntro: 'C’est irréversible, et cela prend effet aussitôt.',
  accountGoesAddress: 'Votre nom et votre adresse sont effacés de toutes nos tables, listes et journaux.',
  accountGoesKept: 'Favoris, dossiers, notes, historique, suivis et votre une sont supprimés.',
  accountGoesLogin: 'Vous êtes déconnecté partout et ne recevez plus de lettres, ni la lettre d’information.',
  accountStaysWork: 'Les articles auxquels vous avez travaillé restent : ils sont à la rédaction.',
  accountDeleteFirst: 'Pour garder quelque chose, téléchargez-le d’abord :',
  accountDeleteButton: 'Supprimer mon compte définitivement',
  accountLastAdministrator:
    'Vous êtes le dernier administrateur. Nommez-en d’abord un autre sous « Personnes », puis supprimez votre compte.',
  accountDeletedTitle: 'Votre compte est supprimé',
  accountDeleted: '{name} ne vous connaît plus. Tout reste ouvert à la lecture.',

  twoStepTitle: 'Connexion en deux étapes',
  twoStepIntro:
    'Après votre mot de passe, un code créé par une application vous est demandé : le mot de passe seul n’ouvre rien.',
  twoStepIsOn: 'La connexion en deux étapes est activée.',
  twoStepIsOff: 'La connexion en deux étapes est désactivée.',
  twoStepChange: 'Modifier',
  twoStepForStaff:
    'Les membres de la rédaction se connectent en deux étapes. Configurez ici une application de codes, ou ajoutez une clé d’accès et connectez-vous avec elle ; puis continuez.',
  twoStepStartHelp:
    'Il vous faut une application de codes : Aegis, 2FAS, FreeOTP et la plupart des gestionnaires de mots de passe conviennent.',
  twoStepStart: 'Configurer une application',
  twoStepOrPasskey: 'Ou ajouter une clé d’accès',
  twoStepScan: 'Scannez ceci avec votre application.',
  twoStepType: 'Si vous ne pouvez pas scanner, saisissez cette clé dans l’application :',
  twoStepQrLabel: 'Code QR avec la clé pour votre application',
  twoStepCode: 'Code affiché par l’application',
  twoStepCodeHint: 'Six chiffres, nouveaux toutes les trente secondes.',
  twoStepCodeWrong:
    'Ce code n’est pas le bon. Saisissez celui que l’application affiche maintenant, et vérifiez l’heure de votre téléphone.',
  twoStepConfirm: 'Activer',
  twoStepCodes: 'Vos codes de secours',
  twoStepCodesHelp:
    'Chacun vous ouvre une fois quand vous n’avez pas votre application. Gardez-les à l’écart de votre téléphone. Ils ne sont montrés que cette fois.',
  twoStepCodesCopy: 'Copier les codes',
  twoStepCodesCopied: 'Copié',
  twoStepCodesKept: 'Je les ai gardés',
  twoStepDoneOn: 'La connexion en deux étapes est activée. Tous les autres navigateurs ont été déconnectés.',
  twoStepDoneOff: 'La connexion en deux étapes est désactivée.',
  twoStepDoneCodes: 'Ces codes sont nouveaux. Les anciens ne fonctionnent plus.',
  twoStepNewCodes: 'Nouveaux codes de secours',
  twoStepNewCodesHelp: 'Si les vôtres sont épuisés ou perdus. Les anciens cessent de fonctionner.',
  twoStepTurnOff: 'Désactiver',
  twoStepTurnOffHelp: 'Votre mot de passe seul ouvrira de nouveau votre compte.',

  passkeys: 'Clés d’accès',
  passkeysHelp:
    'Une clé d’accès vous connecte avec le doigt, le visage ou le code qui ouvre votre appareil : ni mot de passe, ni code, et rien à nous voler.',
  passkeyAdd: 'Ajouter une clé d’accès',
  passkeyAdded: 'ajoutée le',
  passkeyName: 'Nom de la clé',
  passkeyNameHint: 'Par exemple : mon téléphone.',
  passkeyUnnamed: 'Clé d’accès',
  passkeyRename: 'Renommer',
  passkeyRemove: 'Retirer',
  passkeyNeedsScript: 'Pour ajouter une clé d’accès, autorisez JavaScript sur cette page.',
  passkeyUnsupported: 'Ce navigateur ne connaît pas les clés d’accès.',
  passkeyTooMany: 'Vous avez déjà {most} clés d’accès. Supprimez-en une d’abord.',
  passkeyFailed: 'Aucune clé n’a été ajoutée. Réessayez, et confirmez par le doigt, le visage ou le code.',
  passkeyKnown: 'Cet appareil détient déjà une clé pour votre compte.',
  passkeyRefused:
    'Cette clé ne vous a pas connecté. Réessayez en confirmant par le doigt, le visage ou le code, ou utilisez votre mot de passe.',
  passkeyDoneAdded: 'La clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.',
  passkeyDoneRenamed: 'La clé d’accès a son nouveau nom.',
  passkeyDoneRemoved: 'La clé d’accès est retirée et ne connecte plus. Supprimez-la aussi de votre appareil.',
};
