import { PICTURE_NOTE } from '../../../desk/tell-of-picture.ts';
import { ID_PATTERN } from '../../../store/ids.ts';
import { MEDIA_KINDS, MEDIA_LACKS } from '../../../stories/media/library.queries.ts';
import type { Form } from '../../http/form.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';

/** The fields that filter the library. */
export const LIBRARY_QUERY: Query = {
  q: FIELDS.q,
  kind: {
    pattern: new RegExp(`^(?:${MEDIA_KINDS.join('|')})$`),
    most: 7,
    takes: 'photo, drawing or moving',
  },
  lack: {
    pattern: new RegExp(`^(?:${MEDIA_LACKS.join('|')})$`),
    most: 8,
    takes: `one of ${MEDIA_LACKS.join(', ')}`,
  },
  cursor: { pattern: ID_PATTERN, most: 36, takes: 'the id of the last picture on the previous page' },
};

/** The maximum number of pictures in the data. */
export const LIBRARY_MOST: Query = {
  most: { pattern: /^[1-9]\d{0,2}$/, most: 3, takes: 'a maximum number, up to 999' },
};

/** How the library is displayed: as a grid or a list, or for choosing a picture. */
export const LIBRARY_LOOK: Query = {
  look: { pattern: /^list$/, most: 4, takes: 'list' },
  choose: { pattern: /^yes$/, most: 3, takes: 'yes' },
};

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Whether a picture's words can be in a language: a tag such as `en` or `pt-BR`. */
export function isMediaLanguage(text: string): boolean {
  if (!LANGUAGE.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The fields of a picture's page: what was done, and the language of its words. */
export const ITEM_QUERY: Query = {
  done: FIELDS.done,
  in: { pattern: LANGUAGE, most: 35, takes: 'a language such as en' },
};

/** The fields of the form that describes a picture. */
export const DESCRIBE_FORM: Form = {
  seen: { most: 20 },
  language: { most: 35 },
  alt: { most: 2_000, lines: true },
  caption: { most: 2_000, lines: true },
  credit: { most: 300 },
  holder: { most: 300 },
  licence: { most: 300 },
  territories: { most: 300 },
  note: { most: 2_000, lines: true },
  expires: { most: 10 },
  focalX: { most: 6 },
  focalY: { most: 6 },
  ...notesBy(toldField),
};

/** The fields of the form that replaces a picture's file. */
export const REPLACE_FORM: Form = {
  seen: { most: 20 },
  ...notesBy(noteField),
};

/** A note to readers for each language a picture may appear in. */
function notesBy(field: (at: number) => string): Form {
  return Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      [`in${at}`, { most: 35 }],
      [field(at), { most: PICTURE_NOTE, lines: true }],
    ]).flat(),
  );
}

/** The field of the note to readers in the language at this index among those of the stories. */
export function noteField(at: number): string {
  return `note${at}`;
}

/** The same field in the form that describes a picture: both are on one page. */
export function toldField(at: number): string {
  return `told${at}`;
}

/** The fields that may be sent with files. */
export const UPLOAD_FORM: Form = {
  alt: { most: 2_000, lines: true },
  caption: { most: 2_000, lines: true },
  credit: { most: 300 },
  language: { most: 35 },
};

const MEGABYTE = 1024 * 1024;
/** The maximum size of a form in bytes, whatever MEDIA_MB says: files are held in memory while they are received. */
export const UPLOAD_BYTES = 96 * MEGABYTE;
/** The maximum number of files in a form. */
export const UPLOAD_FILES = 12;
