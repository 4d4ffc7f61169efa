import { tellOfPicture } from '../../../desk/tell-of-picture.ts';
import { Problem } from '../../../errors.ts';
import { authorize } from '../../../readers/permission.ts';
import { describeMedia } from '../../../stories/media/describe-media.ts';
import { bringBackMedia, removeMedia } from '../../../stories/media/remove-media.ts';
import { replaceMedia } from '../../../stories/media/replace-media.ts';
import { refusal } from '../../../words/refusal.ts';
import { wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import { asksTwoStep } from '../../http/two-step.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { isMediaLanguage, noteField, toldField } from './media.fields.ts';
import { drawMediaItem, mediaAsked } from './media-item.routes.ts';
import { pictureLimits } from './upload.acts.ts';

type Writer = PermittedVisitor<'write stories'>;
type Manager = PermittedVisitor<'manage pictures'>;

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** POST /desk/media/:id/words: its description, credit, licence period and focal point. */
export const describeAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'described', async (id) => {
    const { form } = request;
    const {
      alt = '',
      caption = '',
      credit = '',
      holder = '',
      licence = '',
      territories = '',
      note = '',
    } = form;
    const language = form.language ?? '';
    if (!isMediaLanguage(language)) throw refusal('mediaLanguageMissing');
    const wanted = {
      language,
      alt,
      caption,
      credit,
      rights: { holder, licence, territories, note, expiresOn: dayTyped(form.expires ?? '') },
      focal: { x: shareTyped(form.focalX ?? ''), y: shareTyped(form.focalY ?? '') },
    };
    const by = { id, seen: wholeNumberIn(form, 'seen'), by: visitor.by, now: context.clock.now() };
    // New words do not make it a new picture: one editor may change them, with a note to readers.
    const telling = {
      ...tellingOf(context, request, visitor),
      twoPairs: false,
      reason: 'picture described',
    } as const;
    await context.store.write((writing) =>
      describeMedia(writing, by, wanted, (inside) => tellOfPicture(inside, id, telling, by.now)),
    );
  });

/** POST /desk/media/:id/replace: replaces its file. */
export const replaceAct: Act<Manager> = (context, request, visitor) =>
  change(context, request, visitor, 'replaced', async (id) => {
    const [file] = request.files;
    if (!file) throw refusal('fileNotSent');
    const adding = {
      by: visitor.by,
      now: context.clock.now(),
      limits: pictureLimits(context),
    };
    const seen = wholeNumberIn(request.form, 'seen');
    const telling = tellingOf(context, request, visitor);
    await replaceMedia(context.store, { id, seen }, file, adding, (writing) =>
      tellOfPicture(writing, id, telling, adding.now),
    );
  });

/** POST /desk/media/:id/remove: removes it from the library, unless a story shows it. */
export const removeAct: Act<Manager> = (context, request, visitor) =>
  change(context, request, visitor, 'removed', async (id) => {
    const removing = { id, by: visitor.by, now: context.clock.now() };
    await context.store.write((writing) => removeMedia(writing, removing));
  });

/** POST /desk/media/:id/bring-back */
export const bringBackAct: Act<Manager> = (context, request, visitor) =>
  change(context, request, visitor, 'back', async (id) => {
    const removing = { id, by: visitor.by, now: context.clock.now() };
    await context.store.write((writing) => bringBackMedia(writing, removing));
  });

function tellingOf({ config }: ActContext, { form }: ActRequest, { by }: Writer | Manager) {
  return {
    notes: notesTyped(form),
    twoPairs: config.TWO_PAIRS_OF_EYES,
    mayPublish: () => authorize(by.session, 'publish stories', { twoStep: asksTwoStep(config) }),
  };
}

async function change(
  context: ActContext,
  request: ActRequest,
  visitor: Writer | Manager,
  done: 'described' | 'replaced' | 'removed' | 'back',
  make: (id: string) => Promise<void>,
): Promise<Acted> {
  const edition = ownEdition(context, request, visitor);
  const { id } = await mediaAsked(context, request);
  try {
    await make(id);
  } catch (error) {
    const status = statusOfSent(error);
    if (request.wantsJson) throw error;
    const typed =
      done === 'described'
        ? { typed: request.form, notes: notesTyped(request.form) }
        : done === 'replaced'
          ? { notes: notesTyped(request.form) }
          : {};
    return drawMediaItem(context, request, visitor, {
      notice: { text: lineOf(error, edition.words), wrong: true },
      status,
      ...typed,
    });
  }
  if (request.wantsJson) return { json: { id, done } };
  const language = done === 'described' ? request.form.language : undefined;
  return { seeOther: hrefIn(edition, `/desk/media/${id}`, { done, in: language }) };
}

/** A file that is too large is treated like a broken one. */
function statusOfSent(error: unknown) {
  if (error instanceof Problem && error.kind === 'too large') return 400;
  return statusOf(error);
}

/** The notes to readers, by language. */
function notesTyped(form: ActRequest['form']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, language]) => {
      const [, at] = /^in(\d+)$/.exec(name) ?? [];
      return at !== undefined && language
        ? [[language, form[noteField(Number(at))] ?? form[toldField(Number(at))] ?? '']]
        : [];
    }),
  );
}

function dayTyped(text: string): string | null {
  if (text === '') return null;
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  if (at.toISOString().slice(0, 10) === text) return text;
  throw refusal('mediaDayWrong');
}

/** Percent of a picture, as a fraction. */
function shareTyped(text: string): number {
  const value = Number(text.replace(',', '.'));
  if (/^\d{1,3}(?:[.,]\d{1,2})?$/.test(text) && value <= 100) return value / 100;
  throw refusal('mediaFocalWrong');
}
