import { Problem } from '../../../errors.ts';
import type { Authorized } from '../../../readers/permission.ts';
import { type AddedMedia, addMedia } from '../../../stories/media/add-media.ts';
import type { PictureLimits } from '../../../stories/media/clean-picture.ts';
import { plainFileName } from '../../../stories/media/file-name.ts';
import { findMediaItem, type ListedMedia } from '../../../stories/media/library.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Act, ActContext, SentFile } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { dayKey } from '../../ui/times.ts';
import { lineOf } from '../frame/desk-problem.ts';
import { drawLibrary } from './library.routes.ts';
import type { UploadView } from './library.view.ts';
import { isMediaLanguage } from './media.fields.ts';
import { mediaJson } from './media-json.ts';

type Writer = PermittedVisitor<'write stories'>;

/** The outcome for one file. */
export type Came =
  | { readonly name: string; readonly added: AddedMedia; readonly item: ListedMedia }
  | { readonly name: string; readonly failure: Problem };

const MEGABYTE = 1024 * 1024;

/** POST /desk/media/upload: each file is accepted or refused on its own. */
export const uploadAct: Act<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words, zone, now } = edition;
  const { files, form, wantsJson } = request;
  if (files.length === 0) {
    if (wantsJson) throw refusal('fileNotSent');
    return drawLibrary(context, request, visitor, { values: form, came: [], noFile: true }, 400);
  }
  const typedLanguage = form.language ?? '';
  const language = isMediaLanguage(typedLanguage) ? typedLanguage : edition.language;
  const { alt = '', caption = '', credit = '' } = form;
  const typed = { alt, caption, credit, language };
  const came = await takePictures(context, files, typed, visitor.by);
  const taken = came.flatMap((one) => ('added' in one ? [one] : []));
  const refused = came.flatMap((one) => ('failure' in one ? [one] : []));
  const [first] = taken;
  if (wantsJson) {
    if (!first) throw refused[0]?.failure ?? refusal('filesNotTaken');
    const day = dayKey(now, zone);
    const all = taken.map(({ item, added }) => ({ ...mediaJson(item, language, day), known: added.known }));
    const reasons = refused.map(({ name, failure }) => ({ name, problem: failure.line }));
    return { json: { ...all[0], media: all, refused: reasons } };
  }
  const lines = cameLines(came, words);
  const fresh = taken.filter(({ added }) => !added.known).length;
  const notice = fresh > 0 ? { text: words.say('mediaAdded', { count: fresh }), wrong: false } : null;
  const shown = { values: refused.length > 0 ? form : {}, came: lines, noFile: false };
  return drawLibrary(context, request, visitor, shown, refused.length > 0 ? 400 : 200, notice);
};

/** The limits for a picture's file, from the settings. */
export function pictureLimits({ config }: Pick<ActContext, 'config'>): PictureLimits {
  return { bytes: config.MEDIA_MB * MEGABYTE, pixels: config.MEDIA_MEGAPIXELS * 1e6 };
}

/** Adds each file to the library, or says why not. */
export async function takePictures(
  context: ActContext,
  files: readonly SentFile[],
  words: Readonly<Record<'alt' | 'caption' | 'credit' | 'language', string>>,
  by: Authorized<'write stories'>,
): Promise<Came[]> {
  const adding = { by, now: context.clock.now(), limits: pictureLimits(context) };
  const { caption, credit, language } = words;
  const alt = files.length === 1 ? words.alt : '';
  return Promise.all(
    files.map(async ({ name: sentName, bytes }): Promise<Came> => {
      const name = plainFileName(sentName);
      try {
        const added = await addMedia(context.store, { name, bytes, alt, caption, credit, language }, adding);
        const item = await findMediaItem(context.reading, added.id);
        if (!item) throw refusal('pictureRemovedNow');
        return { name, added, item };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        context.log.info({ by: by.member.id, why: error.message }, 'a picture was refused');
        return { name, failure: error };
      }
    }),
  );
}

function cameLines(came: readonly Came[], words: Words): UploadView['came'] {
  return came.flatMap((one) => {
    const { name } = one;
    if ('failure' in one) {
      return [{ text: words.say('mediaRefused', { name, why: lineOf(one.failure, words) }), wrong: true }];
    }
    const { known, leftOut } = one.added;
    const parts = leftOut.join(', ');
    return [
      ...(known ? [{ text: words.say('mediaKnown', { name }), wrong: false }] : []),
      ...(parts ? [{ text: words.say('mediaLeftOut', { name, parts }), wrong: false }] : []),
    ];
  });
}
