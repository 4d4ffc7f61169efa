import type { Route } from '../route.ts';
import { atDesk, byDesk } from '../route-rows.ts';
import { libraryCsv, libraryJson, libraryPage } from './media/library.routes.ts';
import {
  LIBRARY_LOOK,
  LIBRARY_QUERY,
  UPLOAD_BYTES,
  UPLOAD_FILES,
  UPLOAD_FORM,
} from './media/media.fields.ts';
import { uploadAct } from './media/upload.acts.ts';

const UPLOADS_A_MINUTE = 60;

/** The addresses of the media library. */
export const DESK_MEDIA_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/media', 'The media library, and the form that adds pictures to it.', {
      ...LIBRARY_QUERY,
      ...LIBRARY_LOOK,
    }),
    who: 'write stories',
    answer: { own: libraryPage },
  },
  {
    ...atDesk('/desk/media.json', 'The same pictures as data.', LIBRARY_QUERY),
    who: 'write stories',
    answer: { own: libraryJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/media.csv', 'The same pictures as a table.', LIBRARY_QUERY),
    who: 'write stories',
    answer: { own: libraryCsv },
    face: 'machine',
  },
  {
    ...byDesk('/desk/media/upload', 'Adds pictures to the library: each is drawn anew.', UPLOAD_FORM),
    who: 'write stories',
    answer: { act: uploadAct },
    fileBytes: UPLOAD_BYTES,
    mostFiles: UPLOAD_FILES,
    perMinute: UPLOADS_A_MINUTE,
  },
];
