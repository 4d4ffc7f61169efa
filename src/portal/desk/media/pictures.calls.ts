import { z } from 'zod';
import { PICTURE_NOTE, tellOfPicture } from '../../../desk/tell-of-picture.ts';
import type { Problem } from '../../../errors.ts';
import { authorize } from '../../../readers/permission.ts';
import { isId } from '../../../store/ids.ts';
import { describeMedia } from '../../../stories/media/describe-media.ts';
import { findMediaItem } from '../../../stories/media/library.queries.ts';
import type { SeenMedia } from '../../../stories/media/lock-media.ts';
import { bringBackMedia, removeMedia } from '../../../stories/media/remove-media.ts';
import { replaceMedia } from '../../../stories/media/replace-media.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { asksTwoStep } from '../../http/two-step.ts';
import { ifUnmodified, seenIn } from '../../json/if-unmodified.ts';
import { DESCRIBE_FORM, isMediaLanguage, UPLOAD_BYTES } from './media.fields.ts';
import { focal, pictureAnswered, pictureWhole } from './picture-schemas.ts';
import { pictureLimits } from './upload.acts.ts';

const PATH = '/api/v1/desk/media/:id';
const manages = { method: 'POST', who: 'manage pictures', scope: 'media:write' } as const;
const REPLACEMENTS_A_MINUTE = 30;
const NOTES_MOST = 40 * PICTURE_NOTE;
const NOTES = z.record(z.string(), z.string());
const standsNow = {
  status: 200,
  about: 'The updated picture. Send its ETag with the next change.',
  schema: pictureWhole,
} as const;
const { alt, caption, credit, holder, licence, territories, note } = DESCRIBE_FORM;
const text = (field: { readonly most: number } | undefined) =>
  z
    .string()
    .max(field?.most ?? 0)
    .optional();

/** GET /api/v1/desk/media/:id */
export const pictureCall = tokenRoute({
  method: 'GET',
  path: PATH,
  about: 'Gets a picture: texts, rights, focal point, usage, files and history.',
  who: 'write stories',
  scope: 'media:read',
  query: { language: FIELDS.language },
  returns: { ...standsNow, about: 'The picture. Send its ETag to change it.' },
  refuses: [404],
  call: ({ context, params, query }) => answered(context, params.id, query.language),
});

/** PATCH /api/v1/desk/media/:id */
export const describePictureCall = tokenRoute({
  method: 'PATCH',
  path: PATH,
  about: 'Updates a picture’s texts in one language, its rights or its focal point.',
  who: 'write stories',
  scope: 'media:write',
  takesVersion: true,
  body: z.strictObject({
    language: text({ most: FIELDS.language.most }).meta({
      description: 'The language of `alt` and `caption`; if omitted, the portal’s.',
    }),
    alt: text(alt),
    caption: text(caption),
    credit: text(credit),
    rights: z
      .strictObject({
        holder: text(holder),
        licence: text(licence),
        territories: text(territories),
        note: text(note),
        expiresOn: z.iso
          .date()
          .nullable()
          .optional()
          .meta({ description: 'The last day on which it may be used; null if unlimited or unknown.' }),
      })
      .optional(),
    focal: focal.optional(),
    notes: z.record(z.string().max(35), z.string().max(PICTURE_NOTE)).optional().meta({
      description:
        'The note to readers of published stories that use the picture, if its texts, credit or focal point change, keyed by the language of the stories.',
    }),
  }),
  returns: standsNow,
  refuses: [404],
  call: async ({ context, caller, params, body, by, ifMatch }) => {
    const { language = context.config.PORTAL_LANGUAGE, rights, notes = {}, ...said } = body;
    if (!isMediaLanguage(language)) {
      throw refusal('fieldTakes', { field: 'language', choices: 'en, fr, zh-Hans …' });
    }
    const asked = { id: pictureId(params.id), seen: seenIn(ifMatch), language };
    const twoStep = asksTwoStep(context.config);
    const telling = {
      notes,
      twoPairs: false,
      reason: 'picture described',
      mayPublish: () => authorize(caller.session, 'publish stories', { twoStep }),
    } as const;
    await context.store.write((writing) =>
      ifSeen({ ...context, reading: writing }, asked, async (picture) => {
        const { id } = picture;
        const item = await findMediaItem(writing, id);
        if (!item) throw noSuchPicture();
        const wanted = {
          language,
          alt: said.alt ?? item.alt[language] ?? '',
          caption: said.caption ?? item.caption[language] ?? '',
          credit: said.credit ?? item.credit,
          rights: { ...item.rights, ...given(rights ?? {}) },
          focal: said.focal ?? item.focal,
        };
        const describing = { ...picture, by, now: context.clock.now() };
        await describeMedia(writing, describing, wanted, (inside) =>
          tellOfPicture(inside, id, telling, describing.now),
        );
      }),
    );
    return answered(context, params.id, language);
  },
});

/** POST /api/v1/desk/media/:id/replacement */
export const replacePictureCall = tokenRoute({
  ...manages,
  path: `${PATH}/replacement`,
  about: 'Replaces a picture’s file in every story that uses it; the previous file is kept.',
  perMinute: REPLACEMENTS_A_MINUTE,
  files: { bytes: UPLOAD_BYTES, most: 1 },
  takesVersion: true,
  body: z.strictObject({
    notes: z.string().max(NOTES_MOST).optional().meta({
      description:
        'The note to readers of published stories that use the picture, as JSON keyed by the language of the stories, such as `{"en":"…"}`.',
    }),
  }),
  returns: standsNow,
  refuses: [404, 409, 413],
  call: async ({ context, caller, params, body, files, by, ifMatch }) => {
    const [file] = files;
    if (!file) throw refusal('fileNotSent');
    const asked = { id: pictureId(params.id), seen: seenIn(ifMatch) };
    const adding = {
      by,
      now: context.clock.now(),
      limits: pictureLimits(context),
    };
    const twoStep = asksTwoStep(context.config);
    const telling = {
      notes: notesIn(body.notes ?? '{}'),
      twoPairs: context.config.TWO_PAIRS_OF_EYES,
      mayPublish: () => authorize(caller.session, 'publish stories', { twoStep }),
    };
    await ifSeen(context, asked, (picture) =>
      replaceMedia(context.store, picture, file, adding, (writing) =>
        tellOfPicture(writing, asked.id, telling, adding.now),
      ),
    );
    context.log.info({ by: by.member.id, picture: asked.id }, 'a picture was replaced');
    return answered(context, asked.id);
  },
});

/** POST /api/v1/desk/media/:id/removal */
export const removePictureCall = tokenRoute({
  ...manages,
  path: `${PATH}/removal`,
  about: 'Removes a picture that no story uses from the library; its files are kept.',
  returns: standsNow,
  refuses: [404, 409],
  call: async ({ context, params, by }) => {
    const removing = { id: pictureId(params.id), by, now: context.clock.now() };
    await context.store.write((writing) => removeMedia(writing, removing));
    return answered(context, params.id);
  },
});

/** POST /api/v1/desk/media/:id/restoration */
export const bringBackPictureCall = tokenRoute({
  ...manages,
  path: `${PATH}/restoration`,
  about: 'Restores a removed picture to the library.',
  returns: standsNow,
  refuses: [404],
  call: async ({ context, params, by }) => {
    const removing = { id: pictureId(params.id), by, now: context.clock.now() };
    await context.store.write((writing) => bringBackMedia(writing, removing));
    return answered(context, params.id);
  },
});

async function answered(context: ActContext, id: string | undefined, language?: string) {
  const found = await pictureAnswered(context, pictureId(id), language);
  if (!found) throw noSuchPicture();
  return found;
}

/** Changes a picture if it is unmodified; if someone else changed it first, answers the current one. */
async function ifSeen<T>(
  context: Pick<ActContext, 'reading' | 'config' | 'clock'>,
  { id, seen, language }: { readonly id: string; readonly seen: string; readonly language?: string },
  change: (picture: SeenMedia) => Promise<T>,
): Promise<T> {
  return ifUnmodified(
    () => change({ id, seen: Number(seen) }),
    async () => {
      const found = await pictureAnswered(context, id, language);
      if (!found) throw noSuchPicture();
      return { current: found.json, etag: found.etag };
    },
    seen,
  );
}

function notesIn(text: string): Record<string, string> {
  try {
    return NOTES.parse(JSON.parse(text));
  } catch {
    throw refusal('fieldTakes', { field: 'notes', choices: '{"en": "…"}' });
  }
}

function given<T extends object>(fields: T) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function pictureId(id = ''): string {
  if (!isId(id)) throw noSuchPicture();
  return id;
}

function noSuchPicture(): Problem {
  return refusal('pictureUnknown');
}
