import type { MediaChangeKind } from '../../../stories/media/record-change.ts';
import type { UsePlace } from '../../../stories/media/uses.queries.ts';
import type { Words } from '../../../words/words.ts';

/** A change to a picture and who made it, in words. */
export function changeWord(kind: MediaChangeKind, name: string, words: Words): string {
  switch (kind) {
    case 'add':
      return words.say('mediaWasAdded', { name });
    case 'describe':
      return words.say('mediaWasDescribed', { name });
    case 'replace':
      return words.say('mediaWasReplaced', { name });
    case 'remove':
      return words.say('mediaWasRemoved', { name });
    case 'bring back':
      return words.say('mediaWasBroughtBack', { name });
  }
}

/** Where a picture is used, other than in the text readers see. */
export function placeWord(place: Exclude<UsePlace, 'story'>, words: Words): string {
  return place === 'copy' ? words.say('mediaInCopy') : words.say('mediaInSetAside');
}

/** The editable fields of a picture, in the order of its form. */
export const MEDIA_FIELDS = [
  'alt',
  'caption',
  'credit',
  'holder',
  'licence',
  'territories',
  'expiresOn',
  'note',
  'focal',
] as const;

/** The name of a picture's field in its history. */
export function fieldWord(name: (typeof MEDIA_FIELDS)[number], words: Words): string {
  switch (name) {
    case 'alt':
      return words.say('mediaAlt');
    case 'caption':
      return words.say('mediaCaption');
    case 'credit':
      return words.say('mediaCredit');
    case 'holder':
      return words.say('mediaHolder');
    case 'licence':
      return words.say('mediaLicence');
    case 'territories':
      return words.say('mediaTerritories');
    case 'expiresOn':
      return words.say('mediaExpires');
    case 'note':
      return words.say('mediaRightsNote');
    case 'focal':
      return words.say('mediaFocal');
  }
}
