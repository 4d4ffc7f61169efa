import type { Translated } from '../message.ts';
import type { deskSectionsEn } from './en.ts';

/** What the portal says of making, naming and ordering sections, in French. */
export const deskSectionsFr: Translated<typeof deskSectionsEn> = {
  secTitle: 'Rubriques',
  secIntro:
    'Les lecteurs les trouvent en tête de chaque page, dans cet ordre. Une rubrique y figure dès son premier article publié.',
  secNone: 'Il n’y a pas encore de rubrique.',
  secNoneAdvice: 'Créez la première ici : on peut y classer des articles aussitôt.',
  secAt: 'Place',
  secName: 'Rubrique',
  secNames: 'Dans les autres langues',
  secStories: 'Articles',
  secMove: 'Ordre',
  secCount: { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },
  secShown: '{count} visibles pour les lecteurs',
  secMissing: 'pas encore de nom : {languages}',
  secUp: 'Monter',
  secUpNamed: 'Monter « {name} »',
  secDown: 'Descendre',
  secDownNamed: 'Descendre « {name} »',
  secBoard: 'Composition',
  secBoardNamed: 'Composition de « {name} »',
  secReaders: 'Pour les lecteurs',
  secReadersNamed: 'Pour les lecteurs : « {name} »',
  secNew: 'Nouvelle rubrique',
  secNameIn: 'Nom ({language})',
  secSlug: 'Adresse',
  secSlugHint:
    'Minuscules sans accent, chiffres et traits d’union. Laissée vide, elle est faite du nom. Elle reste, quel que soit le nom plus tard.',
  secMake: 'Créer la rubrique',
  secEditIntro:
    'Son adresse reste {path}. Là où un nom manque, les lecteurs de cette langue en voient un autre.',
  secSave: 'Enregistrer les noms',
  secNow: 'À présent : {name}',
  secNowNone: 'À présent sans nom.',
  secRemoveTitle: 'La supprimer',
  secRemoveAbout:
    'Aucun article n’y est classé. Sa composition est gardée, et revient si une rubrique est créée à cette adresse.',
  secHolds: {
    one: 'Elle ne peut être supprimée tant que {count} article y est classé. Classez-le d’abord ailleurs.',
    many: 'Elle ne peut être supprimée tant que {count} d’articles y sont classés. Classez-les d’abord ailleurs.',
    other:
      'Elle ne peut être supprimée tant que {count} articles y sont classés. Classez-les d’abord ailleurs.',
  },
  secHoldsAll: 'Tous ses articles',
  secRemove: 'Supprimer la rubrique',
  secBack: 'Toutes les rubriques',
  secDoneMade: 'La rubrique est créée.',
  secDoneNamed: 'Les noms sont enregistrés.',
  secDoneMoved: 'L’ordre est enregistré.',
  secDoneRemoved: 'La rubrique est supprimée.',
  secFirst: 'Premiers pas',
  secFirstAbout:
    'Cette rédaction est vide. Elle commence par une rubrique ; puis le premier article y est écrit, et publié.',
  secFirstMake: 'Créer la première rubrique',
  secFirstAsk:
    'Personne n’a encore créé de rubrique. Les éditeurs et les administrateurs le peuvent ; un article peut être écrit avant.',
  secNoneToChoose: 'Il n’y a pas encore de rubrique où le classer.',
  secFrontStaff: 'Pour la rédaction : commencer au bureau',
  scopeSectionsManage: 'créer, nommer, ordonner et supprimer les rubriques',
};
