import type { Translated } from '../message.ts';
import type { deskDatasetsEn } from './en.ts';

/** What the portal says of datasets, baskets and corrections at the desk, in French. */
export const deskDatasetsFr: Translated<typeof deskDatasetsEn> = {
  deskForReaders: 'La page vue par les lecteurs',
  deskVersions: 'Versions',
  basketsIntro:
    'Listes de marchandises dont on additionne les chiffres. Chaque changement crée une version ; aucune n’est perdue.',
  basketsNone: 'Aucun panier pour l’instant.',
  basketsNoneAdvice: 'Créez-en un ci-dessous.',
  basketsAll: 'Tous les paniers',
  basketCodes: { one: '{count} code', many: '{count} codes', other: '{count} codes' },
  basketVersion: 'Version {number}',
  basketAdd: 'Créer un panier',
  basketName: 'Nom en anglais',
  basketSlug: 'Adresse',
  basketSlugHint: 'Minuscules, chiffres et tirets, par exemple machine-tools.',
  basketSource: 'Source de la liste',
  basketSourceHint: 'Qui l’a établie, et où elle est publiée.',
  basketAbout: 'À quoi il sert',
  basketCodesLabel: 'Codes SH, un par ligne',
  basketCodesHint:
    'Deux, quatre ou six chiffres du Système harmonisé de 2022 ; un code court vaut pour tout ce qu’il contient.',
  basketAddDo: 'Créer le panier',
  basketChange: 'Changer les codes',
  basketChangeDo: 'Garder comme nouvelle version',
  basketNote: 'Ce qui change, et pourquoi',
  basketNoteHint: 'Elle figure à côté de la version, pour les lecteurs aussi.',
  basketAdded: 'Ajoutés',
  basketRemoved: 'Retirés',
  basketMade: 'Le panier est créé.',
  basketRevised: 'La nouvelle version est gardée. Les chiffres qui reposent sur ce panier sont revérifiés.',
};
