import { z } from 'zod';
import { refusal } from '../../../words/refusal.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { listCall } from '../../json/list-call.ts';
import { readLibrary, todayOf } from './library.routes.ts';
import { LIBRARY_QUERY, UPLOAD_BYTES, UPLOAD_FILES } from './media.fields.ts';
import { mediaJson } from './media-json.ts';
import { picture } from './picture-schemas.ts';
import { takePictures } from './upload.acts.ts';

const UPLOADS_A_MINUTE = 60;

/** GET /api/v1/desk/media */
export const mediaCall = listCall({
  path: '/api/v1/desk/media',
  about: 'Lists the pictures in the media library, newest first, paginated.',
  who: 'write stories',
  scope: 'media:read',
  query: { ...LIBRARY_QUERY, language: FIELDS.language },
  many: 'media',
  schema: picture,
  list: ({ context, query }, most) => readLibrary(context, query, most),
  json: (item, { context, query: { language = context.config.PORTAL_LANGUAGE } }) =>
    mediaJson(item, language, todayOf(context)),
});

/** POST /api/v1/desk/media */
export const uploadCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/media',
  about: 'Adds pictures to the library: each is re-encoded, and accepted or refused individually.',
  who: 'write stories',
  scope: 'media:write',
  perMinute: UPLOADS_A_MINUTE,
  files: { bytes: UPLOAD_BYTES, most: UPLOAD_FILES },
  body: z.strictObject({
    alt: z.string().max(2_000).optional(),
    caption: z.string().max(2_000).optional(),
    credit: z.string().max(300).optional(),
    language: z.string().max(35).regex(FIELDS.language.pattern).optional(),
  }),
  returns: {
    status: 201,
    about: 'Which pictures were added, already known, or refused and why.',
    schema: z.object({
      media: z.array(picture),
      refused: z.array(z.object({ name: z.string(), problem: z.string() })),
    }),
  },
  refuses: [413],
  call: async ({ context, body, files, by }) => {
    if (files.length === 0) throw refusal('fileNotSent');
    const language = body.language ?? context.config.PORTAL_LANGUAGE;
    const { alt = '', caption = '', credit = '' } = body;
    const came = await takePictures(context, files, { alt, caption, credit, language }, by);
    const day = todayOf(context);
    const media = came.flatMap((one) =>
      'added' in one ? [{ ...mediaJson(one.item, language, day), known: one.added.known }] : [],
    );
    const refused = came.flatMap((one) =>
      'failure' in one ? [{ name: one.name, problem: one.failure.line }] : [],
    );
    const [first] = came;
    if (media.length === 0 && first && 'failure' in first) throw first.failure;
    return { status: 201, json: { media, refused } };
  },
});
