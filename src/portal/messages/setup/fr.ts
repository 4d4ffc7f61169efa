import type { Translated } from '../message.ts';
import type { setupEn } from './en.ts';

/** What the portal says while a newsroom is set up, in French. */
export const setupFr: Translated<typeof setupEn> = {
  setupTitle: 'Configurez votre rédaction',
  setupIntro: 'Cela prend deux minutes, et tout peut être changé plus tard dans les réglages.',
  setupPartNewsroom: 'La rédaction',
  setupPartYou: 'Votre compte',
  setupYouAbout: 'Vous serez le premier administrateur. Vous pourrez ensuite inviter les autres.',
  setupPartStart: 'Pour commencer',
  setupYourName: 'Votre nom',
  setupAddress: 'Adresse',
  setupAddressLocal:
    'Pour l’instant, seul cet ordinateur peut l’ouvrir. Pour la mettre en ligne, donnez son adresse à PUBLIC_URL et relancez.',
  setupAddressPublic: 'Fixée par PUBLIC_URL sur le serveur.',
  setupSections: 'Rubriques',
  setupSectionsHelp: 'Vous pourrez les renommer, en ajouter et en supprimer à tout moment.',
  setupTemplateGeneral: 'Actualité générale',
  setupTemplateInvestigations: 'Enquêtes',
  setupTemplateLocal: 'Actualité locale',
  setupTemplateNone: 'Pas encore de rubriques',
  setupDemo: 'Charger les articles de démonstration',
  setupDemoHelp:
    'Des articles, des données et des rubriques à explorer, que les lecteurs verront aussi. Ils apparaissent au bout d’une minute.',
  setupButton: 'Ouvrir la rédaction',
  setupWrong: 'Rien n’est encore configuré. Corrigez les champs signalés ci-dessous.',
  setupHolding: 'Cette rédaction est en cours de configuration',
  setupHoldingText: 'Il n’y a encore rien à lire ici.',
  setupDone: 'Cette rédaction est déjà configurée',
  setupDoneText: 'La configuration ne se fait qu’une fois.',
  setupDoneAdvice:
    'Connectez-vous avec un compte de la rédaction ; un administrateur peut modifier les réglages.',
  setupKeyOver: 'Cette adresse de configuration n’est plus valable',
  setupKeyOverText: 'Elle fonctionne pendant une heure, et seulement jusqu’au démarrage suivant.',
  setupKeyOverAdvice:
    'Ouvrez l’adresse du dernier démarrage. Chaque démarrage du programme avec --no-demo en crée une nouvelle.',
  setupHoldingAdvice:
    'Si vous la gérez : ouvrez l’adresse affichée dans le terminal au démarrage du programme.',
  setupWelcome: 'Votre rédaction est ouverte. Vous êtes connecté en tant qu’administrateur.',
  firstStory: 'Écrire un premier article',
  firstStoryAbout: 'Il reste un brouillon tant que vous ne le publiez pas.',
  firstInvite: 'Inviter des collègues',
  firstInviteAbout:
    'Chaque article doit être approuvé par une seconde personne, sauf si vous changez cela dans les réglages.',
  firstSettings: 'Voir les réglages',
  firstSettingsAbout: 'La description, la couleur, les langues, les règles de publication.',
};
