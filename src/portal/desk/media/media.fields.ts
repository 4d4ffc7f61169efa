import { MEDIA_KINDS, MEDIA_LACKS } from '../../../stories/media/library.queries.ts';
import type { Form } from '../../form.ts';
import { FIELDS } from '../../route.ts';
import type { Query } from '../../route-rows.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The fields that narrow the library. */
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
  before: { pattern: ID, most: 36, takes: 'the id of the last picture of the page before' },
};

/** How the library is drawn: as pictures or as lines, or for choosing one. */
export const LIBRARY_LOOK: Query = {
  look: { pattern: /^list$/, most: 4, takes: 'list' },
  choose: { pattern: /^yes$/, most: 3, takes: 'yes' },
};

/** The fields that may be sent with files. */
export const UPLOAD_FORM: Form = {
  alt: { most: 2_000, lines: true },
  caption: { most: 2_000, lines: true },
  credit: { most: 300 },
  language: { most: 35 },
};

const MEGABYTE = 1024 * 1024;
/** The most bytes one form may bring, whatever MEDIA_MB says: they are held in memory while they come in. */
export const UPLOAD_BYTES = 96 * MEGABYTE;
/** How many files one form may bring. */
export const UPLOAD_FILES = 12;
