import type { Translated } from '../message.ts';
import type { deskMediaEn } from './en.ts';

/** What the portal says of the media library, in French. */
export const deskMediaFr: Translated<typeof deskMediaEn> = {
  deskMedia: 'Images',
  mediaIntro:
    'Toutes les images de la rédaction, avec leur auteur et la durée pendant laquelle elles peuvent servir. Les lecteurs n’en voient une que dans un article paru.',
  mediaAll: 'Toutes',
  mediaLackCredit: 'Sans crédit',
  mediaLackAlt: 'Sans description',
  mediaLackExpired: 'Droits expirés',
  mediaLackExpiring: 'Droits bientôt expirés',
  mediaLackUnused: 'Inutilisées',
  mediaSearch: 'Mots',
  mediaSearchHint: 'Dans les descriptions, les légendes, les crédits et les noms de fichiers.',
  mediaKind: 'Genre',
  mediaAnyKind: 'Tous les genres',
  mediaPhoto: 'Photographies',
  mediaDrawing: 'Dessins (SVG)',
  mediaMoving: 'Images animées',
  mediaAsGrid: 'En images',
  mediaAsList: 'En lignes',
  mediaNone: 'Il n’y a aucune image ici.',
  mediaNoneAdvice: 'Ajoutez-en une ci-dessous, ou montrez-en d’autres.',
  mediaNoCredit: 'sans crédit',
  mediaNoAlt: 'sans description',
  mediaExpired: 'droits expirés le {date}',
  mediaExpiring: 'droits jusqu’au {date}',
  mediaUses: { one: 'dans {count} article', many: 'dans {count} d’articles', other: 'dans {count} articles' },
  mediaUnused: 'inutilisée',
  mediaSize: '{width} × {height}',
  mediaCode: 'Son nom dans un article',
  mediaUntitled: 'Image sans description',

  mediaAdd: 'Ajouter des images',
  mediaAddHint:
    'JPEG, PNG, WebP, AVIF, GIF ou SVG, jusqu’à {megabytes} Mo et {megapixels} millions de pixels chacune, {files} à la fois. Ce que l’appareil a écrit dans un fichier en est retiré, sauf le crédit et la légende ; le fichier tel qu’il est arrivé est gardé pour la seule rédaction.',
  mediaFiles: 'Fichiers',
  mediaAlt: 'Description',
  mediaAltHint:
    'Ce qu’on y voit, pour qui ne le voit pas. Envoyée avec plusieurs fichiers, elle est laissée de côté : chacun a besoin de la sienne.',
  mediaCaption: 'Légende',
  mediaCredit: 'Crédit',
  mediaCreditHint: 'Laissé vide, ce que le fichier dit de lui-même est proposé.',
  mediaAddButton: 'Ajouter',
  mediaNoFile: 'Choisissez un fichier.',
  mediaRefused: '{name} n’a pas été ajouté. {why}',
  mediaAdded: {
    one: '{count} image a été ajoutée.',
    many: '{count} d’images ont été ajoutées.',
    other: '{count} images ont été ajoutées.',
  },
  mediaKnown: '{name} était déjà dans la médiathèque ; rien n’y a été changé.',
  mediaLeftOut: 'Retiré de {name}, car un dessin ne peut pas le contenir : {parts}.',
};
