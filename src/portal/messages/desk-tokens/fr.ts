import type { Translated } from '../message.ts';
import type { deskTokensEn } from './en.ts';

/** What the portal says of tokens for programs, in French. */
export const deskTokensFr: Translated<typeof deskTokensEn> = {
  tokensTitle: 'Jetons',
  tokensIntro:
    'Un programme se présente à l’API avec un de vos jetons. Il peut ce que disent ses portées, et jamais plus que vous à ce moment.',
  tokensNew: 'Créer un jeton',
  tokensName: 'À quoi il sert',
  tokensNameHint: 'Un nom auquel vous le reconnaîtrez, par exemple « import des dépêches ».',
  tokensDays: 'Valable',
  tokensDaysCount: { one: '{count} jour', many: '{count} jours', other: '{count} jours' },
  tokensScopes: 'Ce qu’il peut faire',
  tokensMake: 'Créer le jeton',
  tokensMade: 'Le jeton « {name} » est créé. Copiez-le maintenant : il n’est montré que cette fois.',
  tokensSecret: 'Le jeton',
  tokensHow: 'Les programmes l’envoient avec chaque requête, dans ce champ :',
  tokensNone: 'Vous n’avez aucun jeton.',
  tokensNoneAdvice: 'Créez-en un si un programme doit travailler pour vous.',
  tokensMine: 'Les vôtres',
  tokensOthers: 'Ceux des autres',
  tokensOthersNone: 'Personne d’autre n’a de jeton.',
  tokensMadeAt: 'créé le {time}',
  tokensUsedAt: 'dernière utilisation le {time}',
  tokensNeverUsed: 'jamais utilisé',
  tokensUntil: 'valable jusqu’au {time}',
  tokensExpired: 'expiré le {time}',
  tokensRevokedAt: 'révoqué le {time}',
  tokensRevoke: 'Révoquer',
  tokensRevoked: 'Le jeton est révoqué : aucun programme n’entre plus avec lui.',
  tokensWasRevoked: 'Ce jeton était déjà révoqué.',
  tokensDescription: 'La description de l’API',
  scopeStoriesRead:
    'lire les articles de la rédaction dans tous les états, leurs chiffres, commentaires et versions',
  scopeStoriesWrite: 'commencer des articles, les écrire, commenter et attribuer',
  scopeStoriesMove:
    'déplacer, programmer, publier et retirer des articles, fixer des embargos, passer outre des blocages',
  scopeCorrectionsWrite: 'publier des modifications et des rectificatifs',
  scopeNoticesManage: 'lire vos avis et choisir leurs courriers',
  scopeFiguresDecide: 'décider des chiffres : sur quoi ils reposent et leurs verdicts',
  scopeLiveWrite: 'écrire les entrées d’un direct, qui paraissent aussitôt',
  scopeFrontArrange: 'composer la une et les rubriques',
  scopeEntitiesDecide:
    'décider des noms et des entités des articles, les décrire, les relier, les fusionner et les publier',
  scopeScreeningDecide: 'lire les questions du filtrage et y répondre',
  scopeListsImport: 'lire les listes officielles et les importer',
  scopeDataRead: 'lire les paniers et, si vous les gérez, les jeux de données',
  scopeDataWrite:
    'créer et réviser des paniers et, si vous les gérez, ajouter, confirmer et supprimer des jeux de données',
  scopeMediaRead: 'lire la médiathèque',
  scopeMediaWrite: 'ajouter des images',
  scopeSourcesWrite: 'modifier ce que l’on sait des sources, et donc ce qui peut sortir',
  scopeLogRead: 'lire le journal',
};
