import type { Translated } from '../message.ts';
import type { deskCasesEn } from './en.ts';

/** What the portal says of cases of revised data at the desk, in French. */
export const deskCasesFr: Translated<typeof deskCasesEn> = {
  deskRevisions: 'Données révisées',
  deskWaitsRevisions: {
    one: 'nouvelle version de données qui contredit des articles',
    many: 'nouvelles versions de données qui contredisent des articles',
    other: 'nouvelles versions de données qui contredisent des articles',
  },
  revisionsIntro:
    'Quand une nouvelle version d’un jeu de données contredit des articles publiés, tout ce qu’elle touche attend ici une seule décision.',
  revisionsOpen: 'À décider',
  revisionsClosed: 'Closes',
  revisionsNone: 'Rien à décider ici.',
  revisionsNoneAdvice:
    'Une nouvelle version d’un jeu de données apparaît ici si elle contredit un article publié.',
  revisionsVersions: 'De la version {from} à la {to}',
  revisionsStories: { one: '{count} article', many: '{count} articles', other: '{count} articles' },
  revisionsSentences: { one: '{count} phrase', many: '{count} phrases', other: '{count} phrases' },
  revisionsWaiting: { one: '{count} à décider', many: '{count} à décider', other: '{count} à décider' },
  revisionsDecided: 'Décidé',
  revisionsSuperseded: 'Remplacé par une version plus récente',
  revisionsWhat: 'Ce que le producteur a changé',
  revisionsUnknown: 'Les changements du producteur n’ont pas été enregistrés.',
  revisionsStillHold: {
    one: '{count} autre chiffre a été vérifié sur cette version et reste exact.',
    many: '{count} autres chiffres ont été vérifiés sur cette version et restent exacts.',
    other: '{count} autres chiffres ont été vérifiés sur cette version et restent exacts.',
  },
  revisionsAll: 'Accepter tous les articles de cette page',
  revisionsNoneOfThem: 'Refuser tous les articles de cette page',
  revisionsAllHint:
    'Chaque article est modifié en entier, avec une seule note aux lecteurs. Un article dont une phrase est à réécrire à la main attend.',
  revisionsTranslations: 'Traductions d’un même article',
  revisionsFigure: 'Chiffre',
  revisionsCorrected: 'Nouvelle version',
  revisionsByHandWords:
    'Le programme ne peut pas corriger cette phrase : un chiffre y est en toutes lettres, une fourchette ou un rang. Réécrivez-la.',
  revisionsByHandNoValue: 'Les nouvelles données ne le disent plus. Réécrivez la phrase, ou refusez-la.',
  revisionsByHandReckoned:
    'Un chiffre semble découler de ceux qui ont changé ; nous l’avons recalculé. Vérifiez la phrase, puis enregistrez-la.',
  revisionsRewrite: 'La phrase telle qu’elle doit être',
  revisionsRewriteHint:
    'Enregistrez-la avant d’accepter l’article. Laissez vide pour revenir à la version du programme.',
  revisionsRewriteOpen: 'Réécrire cette phrase',
  revisionsSave: 'Enregistrer la phrase',
  revisionsEditor: 'Ouvrir l’article dans l’éditeur',
  revisionsRewritten: 'Réécrite à la main',
  revisionsTake: 'Inclure cette phrase',
  revisionsTold: 'Les lecteurs liront',
  revisionsOwnNote: 'Votre propre note aux lecteurs',
  revisionsOwnNoteHint: 'Dans la langue de l’article. Laissez vide pour utiliser la note ci-dessus.',
  revisionsAccept: 'Accepter',
  revisionsDecline: 'Refuser',
  revisionsDecisions: 'Décisions',
  revisionsWasAccepted: 'Accepté par {name}',
  revisionsWasDeclined: 'Refusé par {name}',
  revisionsSentenceAccepted: 'Acceptée',
  revisionsSentenceDeclined: 'Refusée : l’article reste tel quel',
  revisionsSentenceOvertaken: 'Modifiée depuis dans l’article, ou reprise par une version plus récente',
  revisionsDoneAccepted: 'Corrigé. Les lecteurs voient la modification et la note.',
  revisionsDoneDeclined: 'Refusé. Les articles restent tels quels.',
  revisionsDoneRewritten: 'Phrase enregistrée. Acceptez l’article pour la publier.',
  revisionsSome: 'Certains articles n’ont pas été modifiés et restent à décider :',
  revisionsNothingTicked: 'Cochez au moins une phrase.',
  revisionsMoreStories: 'Plus d’articles',
};
