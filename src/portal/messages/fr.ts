import { accountFr } from './account/fr.ts';
import { accountsFr } from './accounts/fr.ts';
import { checkFr } from './check/fr.ts';
import { dataDeskFr } from './data-desk/fr.ts';
import { deskFr } from './desk/fr.ts';
import { deskBlocksFr } from './desk-blocks/fr.ts';
import { deskCasesFr } from './desk-cases/fr.ts';
import { deskColumnsFr } from './desk-columns/fr.ts';
import { deskCorrectingFr } from './desk-correcting/fr.ts';
import { deskDataNamesFr } from './desk-data-names/fr.ts';
import { deskDatasetsFr } from './desk-datasets/fr.ts';
import { deskEntitiesFr } from './desk-entities/fr.ts';
import { deskEventsFr } from './desk-events/fr.ts';
import { deskFeedsFr } from './desk-feeds/fr.ts';
import { deskFlowFr } from './desk-flow/fr.ts';
import { deskFollowedFr } from './desk-followed/fr.ts';
import { deskFrontFr } from './desk-front/fr.ts';
import { deskJobsFr } from './desk-jobs/fr.ts';
import { deskKeepingFr } from './desk-keeping/fr.ts';
import { deskLiveFr } from './desk-live/fr.ts';
import { deskLogFr } from './desk-log/fr.ts';
import { deskMediaFr } from './desk-media/fr.ts';
import { deskMenusFr } from './desk-menus/fr.ts';
import { deskPagesFr } from './desk-pages/fr.ts';
import { deskPanelFr } from './desk-panel/fr.ts';
import { deskPlacesFr } from './desk-places/fr.ts';
import { deskPreviewFr } from './desk-preview/fr.ts';
import { deskRedirectsFr } from './desk-redirects/fr.ts';
import { deskScreeningFr } from './desk-screening/fr.ts';
import { deskSectionsFr } from './desk-sections/fr.ts';
import { deskSettingsFr } from './desk-settings/fr.ts';
import { deskSourcesFr } from './desk-sources/fr.ts';
import { deskTimesFr } from './desk-times/fr.ts';
import { deskTokensFr } from './desk-tokens/fr.ts';
import { deskWebhooksFr } from './desk-webhooks/fr.ts';
import { deskWritingFr } from './desk-writing/fr.ts';
import { dossierFr } from './dossier/fr.ts';
import type { en } from './en.ts';
import { entityWordsFr } from './entity-words/fr.ts';
import { favoritesFr } from './favorites/fr.ts';
import { figuresFr } from './figures/fr.ts';
import { followingFr } from './following/fr.ts';
import { liveFr } from './live/fr.ts';
import type { Translated } from './message.ts';
import { ownFrontFr } from './own-front/fr.ts';
import { setupFr } from './setup/fr.ts';
import { tradeFr } from './trade/fr.ts';

/** What the portal says in French. */
export const fr: Translated<typeof en> = {
  ownName: 'Français',
  openGraphLocale: 'fr_FR',

  skipToContent: 'Aller au contenu',
  toolsLabel: 'Outils',
  languagesLabel: 'Langues',
  sectionsLabel: 'Rubriques',
  footerLabel: 'À propos du portail',
  frontPage: 'La une',
  corrections: 'Rectificatifs',
  memberLogin: 'Connexion',
  userRegistration: 'Inscription',
  yourAccount: 'Votre compte',
  editStory: 'Modifier l’article',
  logOut: 'Se déconnecter',
  setAsFrontPage: 'En faire ma page d’accueil',
  addToFavorites: 'Ajouter aux favoris',
  favorites: 'Favoris',
  ownFrontPage: 'Votre page d’accueil',
  following: 'Suivis',
  history: 'Historique',
  outbox: 'Boîte d’envoi',
  people: 'Personnes',
  memberArea: 'Espace membre',
  sitemap: 'Plan du site',
  search: 'Rechercher',
  searchLabel: 'Rechercher dans {name}',
  footerAbout:
    '{name} indique pour chaque article sa provenance, sa date de publication et ses rectificatifs.',
  demoNotice:
    'Ceci est une rédaction de démonstration. Les articles sont écrits d’après des faits publics, pour montrer ce que sait faire le programme.',
  forDevelopers: 'Données pour développeurs',
  reportSecurity: 'Signaler un problème de sécurité',
  madeWith: 'Réalisé avec {program}',
  portalDescription: 'L’actualité de {name}, avec la source de chaque article.',

  dateAndTime: '{date}, {time}',
  zoneNotStated: '{time} (fuseau horaire non précisé)',
  published: 'Publié le',
  updated: 'mis à jour le',

  frontPageOf: '{name}, la une',
  topStories: 'À la une',
  latest: 'Dernières nouvelles',
  mostRead: 'Les plus lus',
  mostReadNote: 'Cette semaine, hors articles ci-dessus',
  allInSection: 'Plus dans {section}',
  borrowedStories:
    'Il n’y a pas encore d’articles ici dans cette langue ({language}). Ceux-ci sont dans une autre : {other}.',
  noStoriesYet: 'Il n’y a pas encore d’articles.',
  noStoriesAdvice: 'Le premier paraîtra ici dès sa publication.',
  noStoriesHere: 'Il n’y a pas encore d’articles ici.',
  noStoriesHereAdvice: 'Les rubriques ci-dessus et le plan du site mènent à ceux qui existent.',

  kindAnalysis: 'Analyse',
  kindExplainer: 'Décryptage',
  kindOpinion: 'Opinion',
  kindLive: 'En direct',
  by: 'Par {authors}',
  sourceOwn: 'Source : {source}, travail de la rédaction',
  sourceLicensed: 'Source : {source}, publié selon ses conditions',
  sourceLinked: 'Source : {source}, ce n’est pas notre enquête',
  agencyText: 'texte : {agency}',
  licenceIs: 'licence : {licence}',
  alsoIn: 'Aussi en',
  readOriginal: 'Lire l’original chez {source}',
  tableLabel: 'Tableau',
  embedLabel: 'S’ouvre chez',
  correctionsOfStory: { one: 'Rectificatif', other: 'Rectificatifs' },
  citations: 'Documents et données',
  noteOf: 'Document : {title}',
  noteBack: 'Retour au texte',
  topics: 'Thèmes',
  topic: 'Thème',
  author: 'Auteur',
  share: 'Partager',
  shareByMail: 'Par courriel',
  shareWith: 'Envoyer à…',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  print: 'Imprimer',
  related: 'Sur le même sujet',
  recommended: 'À lire ensuite',
  whySameEvent: 'Sur le même événement',
  whySharedTopic: 'Également sur le thème « {topic} »',
  whySharedWords: 'Sujets communs : {words}',
  whySameSection: 'Également dans {section}',
  whyRelated: 'Sur un sujet proche',
  whyLoose: 'Lien plus lointain',
  whyMostRead: 'Parmi les plus lus',
  whyNewestIn: 'Nouveau dans {section}',
  whyNewest: 'Nouveau',

  sectionDescription: '{section} : les derniers articles de {name}.',
  topicDescription: 'Les articles de {name} sur le thème « {topic} ».',
  authorDescription: 'Les articles de {author} dans {name}.',
  monthDescription: 'Les articles de {name}, {month}.',
  olderStories: 'Articles plus anciens',
  newestStories: 'Articles les plus récents',
  pagesLabel: 'Pages',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  pageOf: 'Page {page} sur {pages}',

  correctionsPromise: 'Ce que nous avons eu faux, quand nous l’avons rectifié, et dans quel article.',
  noCorrections: 'Aucun article n’a encore demandé de rectificatif.',
  noCorrectionsAdvice: 'Chaque rectificatif figurera ici et sous l’article lui-même, et y restera.',

  searchFor: 'Recherche : {query}',
  searchHelp:
    'Chaque mot de chaque article se retrouve, dans toutes les langues. Les articles qui contiennent le plus de vos mots viennent d’abord.',
  searchAll: {
    one: 'Rechercher dans {count} article',
    many: 'Rechercher dans {count} d’articles',
    other: 'Rechercher dans {count} articles',
  },
  storiesFound: {
    one: '{count} article trouvé',
    many: '{count} d’articles trouvés',
    other: '{count} articles trouvés',
  },
  storiesFoundAtLeast: {
    one: 'Au moins {count} article trouvé',
    many: 'Au moins {count} d’articles trouvés',
    other: 'Au moins {count} articles trouvés',
  },
  searchAlsoWritten: 'Aussi écrit « {name} »',
  searchMissing: 'rien trouvé pour {words}',
  nothingFound: 'Aucun article ne contient « {query} ».',
  nothingFoundAdvice:
    'Essayez moins de mots ou d’autres, vérifiez l’orthographe, ou écrivez les noms comme dans la langue de l’article.',
  searchWithoutFilters: 'Chercher dans toutes les rubriques, langues et dates',
  indexFilling:
    'L’index de recherche se remplit encore : certains articles ne se trouveront que dans un instant.',
  filters: 'Affiner la recherche',
  all: 'Tout',
  section: 'Rubrique',
  language: 'Langue',
  datesLabel: 'Publié entre',
  dateFrom: 'Du',
  dateTo: 'Au',

  sitemapHelp: 'Toutes les rubriques, tous les thèmes et tous les mois du portail.',
  sections: 'Rubriques',
  languages: 'Langues',
  months: 'Mois',
  feeds: 'Flux',
  sitemapForMachines: 'Plan du site pour machines',
  stories: { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },

  error400: 'Cette demande n’est pas comprise',
  error400Text: 'Quelque chose dans l’adresse n’est pas comme attendu.',
  error400Advice: 'Vérifiez l’adresse, ou cherchez l’article par ses mots.',
  error401: 'Réservé aux membres',
  error401Text: 'Cette page est réservée aux membres.',
  error401Advice: 'Connectez-vous, vous y reviendrez.',
  error403: 'Accès refusé',
  error403Text: 'Cette page ne vous est pas destinée.',
  error403Advice: 'Si elle devrait l’être, adressez-vous à un administrateur de la rédaction.',
  error404: 'Il n’y a rien à cette adresse',
  error404Text: 'La page a peut-être été déplacée, ou l’adresse contient une erreur.',
  error404Advice: 'Cherchez l’article par ses mots, ou partez de la une.',
  error410: 'Cet article a été retiré',
  error410Text: 'Nous l’avons publié, puis retiré.',
  error410Advice: 'Nos erreurs sont signalées dans les rectificatifs.',
  withdrawnBecause: 'La raison : {reason}',
  withdrawnOn: 'Retiré le {time}',
  error429: 'Trop de demandes',
  error429Text: 'Votre adresse a envoyé en une minute plus de demandes que n’en fait un lecteur.',
  error429Advice: 'Attendez une minute et réessayez.',
  error500: 'Un incident s’est produit chez nous',
  error500Text: 'La faute est de notre côté, et elle a été notée.',
  error500Advice: 'Réessayez dans un instant, ou partez de la une.',
  error503: 'Nous ne pouvons pas répondre pour le moment',
  error503Text: 'Le portail est très sollicité ou vient de démarrer.',
  error503Advice: 'Réessayez dans un instant.',

  ...accountFr,
  ...accountsFr,
  ...deskFr,
  ...deskJobsFr,
  ...deskCasesFr,
  ...deskColumnsFr,
  ...deskCorrectingFr,
  ...deskBlocksFr,
  ...deskPanelFr,
  ...deskDatasetsFr,
  ...deskFeedsFr,
  ...deskFlowFr,
  ...deskFollowedFr,
  ...deskFrontFr,
  ...deskMediaFr,
  ...deskKeepingFr,
  ...deskScreeningFr,
  ...deskPlacesFr,
  ...deskEventsFr,
  ...deskPagesFr,
  ...deskMenusFr,
  ...deskRedirectsFr,
  ...deskSectionsFr,
  ...deskTimesFr,
  ...deskLiveFr,
  ...deskLogFr,
  ...deskPreviewFr,
  ...deskTokensFr,
  ...deskSourcesFr,
  ...deskWebhooksFr,
  ...deskWritingFr,
  ...figuresFr,
  ...dataDeskFr,
  ...deskSettingsFr,
  ...setupFr,
  ...tradeFr,
  ...checkFr,
  ...deskEntitiesFr,
  ...deskDataNamesFr,
  ...entityWordsFr,
  ...dossierFr,
  ...favoritesFr,
  ...followingFr,
  ...liveFr,
  ...ownFrontFr,
};
