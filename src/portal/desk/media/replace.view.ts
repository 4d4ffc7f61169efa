import type { Config } from '../../../config.ts';
import { languagesOut } from '../../../desk/tell-of-picture.ts';
import { directionOf } from '../../../words/direction.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { UploadLimits } from './library.view.ts';
import { noteField } from './media.fields.ts';
import type { MediaParts, MediaTyped } from './media-parts.ts';

/** The field of a note to readers in one language. */
export type NoteView = ReturnType<typeof notesOf>[number];

/** Shapes the form that replaces a picture's file. */
export function replaceView(
  { item, uses, notes }: MediaParts,
  edition: Edition,
  {
    TWO_PAIRS_OF_EYES: twoPairs,
    MEDIA_MB,
    MEDIA_MEGAPIXELS,
  }: UploadLimits & Pick<Config, 'TWO_PAIRS_OF_EYES'>,
) {
  const { words } = edition;
  const languages = languagesOut(uses);
  const isRefused = twoPairs && languages.length > 0;
  const told = isRefused ? words.say('mediaReplaceAlone') : words.say('mediaReplaceTold');
  return {
    title: words.say('mediaReplace'),
    action: hrefIn(edition, `/desk/media/${item.id}/replace`),
    file: words.say('mediaNewFile'),
    seen: String(item.changedAt.getTime()),
    hint: words.say('mediaReplaceHint', {
      megabytes: words.number(MEDIA_MB),
      megapixels: words.number(MEDIA_MEGAPIXELS),
    }),
    /** If it is published: the note to readers. */
    told: languages.length === 0 ? null : told,
    /** Whether no file is accepted, because it takes a second person. */
    isRefused,
    notes: notesOf(languages, notes, noteField, edition),
    button: words.say('mediaReplaceButton'),
  };
}

/** The notes to readers, one for each language of the stories that show a picture. */
export function notesOf(
  languages: readonly string[],
  typed: MediaTyped,
  field: (at: number) => string,
  { words }: Edition,
) {
  return languages.map((language, at) => ({
    language: { name: `in${at}`, value: language },
    direction: directionOf(language),
    note: {
      name: field(at),
      label: words.say('mediaReplaceNote', { language: words.nameOfLanguage(language) }),
      value: typed[language] ?? '',
    },
  }));
}
