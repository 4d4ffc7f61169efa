import type { Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { libraryCsv, libraryJson, libraryPage } from './library.routes.ts';
import {
  DESCRIBE_FORM,
  ITEM_QUERY,
  LIBRARY_LOOK,
  LIBRARY_MOST,
  LIBRARY_QUERY,
  REPLACE_FORM,
  UPLOAD_BYTES,
  UPLOAD_FILES,
  UPLOAD_FORM,
} from './media.fields.ts';
import { bringBackAct, describeAct, removeAct, replaceAct } from './media-item.acts.ts';
import { mediaFile, mediaItemJson, mediaItemPage } from './media-item.routes.ts';
import { uploadAct } from './upload.acts.ts';

const UPLOADS_A_MINUTE = 60;

const ITEM = '/desk/media/:id';

/** The URLs of the media library. */
export const DESK_MEDIA_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/media', 'The media library, and the form for adding pictures.', {
      ...LIBRARY_QUERY,
      ...LIBRARY_LOOK,
    }),
    who: 'write stories',
    answer: { own: libraryPage },
  },
  {
    ...atDesk('/desk/media.json', 'The same pictures as JSON.', { ...LIBRARY_QUERY, ...LIBRARY_MOST }),
    who: 'write stories',
    answer: { own: libraryJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/media.csv', 'The same pictures as CSV.', LIBRARY_QUERY),
    who: 'write stories',
    answer: { own: libraryCsv },
    face: 'machine',
  },
  {
    ...byDesk('/desk/media/upload', 'Adds pictures to the library; each is re-encoded.', UPLOAD_FORM),
    who: 'write stories',
    answer: { act: uploadAct },
    fileBytes: UPLOAD_BYTES,
    mostFiles: UPLOAD_FILES,
    perMinute: UPLOADS_A_MINUTE,
  },
  {
    ...atDesk(ITEM, 'One picture: texts, rights, focal point, usage and history.', ITEM_QUERY),
    who: 'write stories',
    answer: { own: mediaItemPage },
  },
  {
    ...atDesk(`${ITEM}.json`, 'The same picture as JSON.'),
    who: 'write stories',
    answer: { own: mediaItemJson },
    face: 'machine',
  },
  {
    ...atDesk(`${ITEM}/files/:number`, 'The original file of a picture, for download.'),
    who: 'write stories',
    answer: { own: mediaFile },
    face: 'machine',
  },
  {
    ...byDesk(`${ITEM}/words`, 'Updates the texts, rights and focal point of a picture.', DESCRIBE_FORM),
    who: 'write stories',
    answer: { act: describeAct },
  },
  {
    ...byDesk(`${ITEM}/replace`, 'Replaces the file of a picture.', REPLACE_FORM),
    who: 'manage pictures',
    answer: { act: replaceAct },
    fileBytes: UPLOAD_BYTES,
    mostFiles: 1,
    perMinute: UPLOADS_A_MINUTE,
  },
  {
    ...byDesk(`${ITEM}/remove`, 'Removes a picture from the library; refused while a story uses it.', {}),
    who: 'manage pictures',
    answer: { act: removeAct },
  },
  {
    ...byDesk(`${ITEM}/bring-back`, 'Restores a picture to the library.', {}),
    who: 'manage pictures',
    answer: { act: bringBackAct },
  },
];
