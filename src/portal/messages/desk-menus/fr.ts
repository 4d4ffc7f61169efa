import type { Translated } from '../message.ts';
import type { deskMenusEn } from './en.ts';

/** What the portal says of its menus, in French. */
export const deskMenusFr: Translated<typeof deskMenusEn> = {
  menuTitle: 'Menus',
  menuIntro:
    'Les liens en tête et au pied de chaque page, et vos comptes ailleurs. Les modifications paraissent dès que vous les enregistrez.',
  menuHeader: 'En-tête',
  menuHeaderAbout:
    'La ligne de liens en tête de chaque page. Si les rectificatifs viennent en dernier, ils sont placés à part, de l’autre côté.',
  menuFooter: 'Pied de page',
  menuFooterAbout:
    'Les liens au pied de chaque page. Les pages de la rédaction qui viennent en premier sont placées à part, au-dessus des autres.',
  menuSocial: 'Comptes sociaux',
  menuSocialAbout:
    'Vos comptes ailleurs, au pied de chaque page. Les moteurs de recherche et les réseaux sociaux les reconnaissent comme les vôtres.',
  menuNone: 'Ce menu est vide.',
  menuNoneAdvice: 'Ajoutez une entrée, ou reprenez le menu standard.',
  menuNoneShown: 'Aucune de ses entrées n’est visible pour les lecteurs en ce moment.',
  menuIsStandard: 'Menu standard',
  menuStandard: 'Menu standard',
  menuEdit: 'Modifier',
  menuEditNamed: 'Modifier : {menu}',
  menuByImport: 'importé',
  menuByGone: 'un ancien membre',
  menuEntry: 'Entrée {number}',
  menuTarget: 'Mène à',
  menuTargetHint:
    'Saisissez une adresse de ce portail, comme /section/economy, /topic/trade, /page/imprint ou /corrections, ou l’adresse complète d’un autre site. Les rubriques, les thèmes et les pages ont leur propre nom : leur libellé peut rester vide.',
  menuSocialHint: 'Saisissez l’adresse https:// de chaque compte. Sans libellé, le nom du site est affiché.',
  menuLabelIn: 'Libellé ({language})',
  menuOtherLanguages: 'Libellés dans les autres langues ({count} sur {all})',
  menuEverySection: 'Toutes les rubriques qui ont des articles',
  menuEveryPage: 'Toutes les pages qui ont une place au pied de page',
  menuHiddenStories: 'Masqué aux lecteurs : aucun article publié.',
  menuHiddenPage: 'Masqué aux lecteurs : la page n’est pas publiée.',
  menuHiddenSetting: 'Masqué aux lecteurs : un réglage le désactive.',
  menuRemove: 'Retirer',
  menuRemoveNamed: 'Retirer « {name} »',
  menuAdd: 'Ajouter une entrée',
  menuSave: 'Enregistrer le menu',
  menuUseStandard: 'Reprendre le menu standard',
  menuHistory: 'Versions',
  menuVersion: 'Version {number}',
  menuEntries: { one: '{count} entrée', many: '{count} d’entrées', other: '{count} entrées' },
  menuRestore: 'Rétablir',
  menuRestoreNamed: 'Rétablir la version {number}',
  menuBack: 'Tous les menus',
  menuSaved: 'Enregistré. Le menu est en ligne.',
  menuUnchanged: 'Rien n’a changé.',
  menuStandardAgain: 'Le menu standard est rétabli.',
  menuRestored: 'Rétabli. Le menu est en ligne.',
  menuNotSavedYet: 'Pas encore enregistré. Enregistrez le menu pour le montrer aux lecteurs.',
  menuWrong: 'Rien n’a été enregistré. Corrigez les entrées signalées ci-dessous.',
  menuStale:
    'Quelqu’un a modifié ce menu depuis que vous l’avez ouvert. Vos entrées sont ci-dessous ; enregistrez de nouveau pour remplacer les siennes.',
  menuStaleRestore:
    'Quelqu’un a modifié ce menu depuis que vous l’avez ouvert. Regardez-le, puis rétablissez la version.',
  menuNoAddress: 'Saisissez une adresse comme /section/economy, ou qui commence par https://.',
  menuLongLabel: 'Saisissez {most} caractères au plus.',
  menuNothingThere: 'Il n’y a rien à cette adresse. Vérifiez-la.',
  menuNoLabel: 'Saisissez un libellé : un autre site n’a pas de nom ici.',
  menuTwice: 'Une entrée précédente y mène déjà. Retirez l’une des deux.',
  menuNotOutside: 'Saisissez l’adresse https:// d’un compte.',
  menuAccountsLabel: '{name} ailleurs',
  logChangeMenu: 'menu modifié',
  scopeMenusManage: 'modifier les menus du portail',
};
