import { findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import type { Draft } from '../../../desk/draft.ts';
import { addPlace } from '../../../desk/places/add-place.ts';
import { readPlace } from '../../../desk/places/place.ts';
import { saveDraft } from '../../../desk/save-draft.ts';
import { wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, ActRequest } from '../../http/own-page.ts';
import type { PageContext } from '../../http/page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { windowIdOf } from '../keeping/window-id.ts';
import { TYPED_FIELDS, type Typed } from './draft-fields.ts';
import { readTyped, SourceKnown } from './read-typed.ts';
import { readSentDraft } from './sent-draft.ts';
import { drawWriting, noSuchStory, storyIdOf, type Writer } from './story.routes.ts';

/**
 * POST /desk/stories/:id/copy: saves the draft. Islands get `{ saved, version, at }`, or, if someone else saved in
 * between, 409 with `{ setAsideId, why, current }`; both texts are kept.
 */
export const saveDraftAct: Act<Writer> = async (context, request, visitor) => {
  const storyId = storyIdOf(request);
  const { form } = request;
  try {
    const version = wholeNumberIn(form, 'version');
    const draft = form.copy
      ? await readSentDraft(form.copy)
      : await typedDraft(context, request, storyId, visitor);
    const saved = await context.store.write((writing) =>
      saveDraft(writing, { storyId, version, draft, ...windowOf(form) }, visitor.by, context.clock.now()),
    );
    if (request.wantsJson) {
      if (saved.saved) return { json: { saved: true, version: saved.version, at: saved.at.toISOString() } };
      return { json: saved, status: 409 };
    }
    const edition = ownEdition(context, request, visitor);
    const at = `/desk/stories/${storyId}`;
    if (!saved.saved) return { seeOther: hrefIn(edition, `${at}/set-asides/${saved.setAsideId}`) };
    return { seeOther: hrefIn(edition, at, { done: 'saved' }) };
  } catch (error) {
    if (request.wantsJson || form.copy) throw error;
    // The values entered are shown again, with their errors.
    return drawWriting(context, request, visitor, {
      typed: typedIn(request),
      status: statusOf(error),
      notice: noticeOf(error, ownEdition(context, request, visitor)),
    });
  }
};

/** The error in the values entered; a known source is linked. */
function noticeOf(error: unknown, edition: Edition): NoticeView {
  if (!(error instanceof SourceKnown)) return { text: lineOf(error, edition.words), wrong: true };
  const { slug, name } = error.source;
  const { words } = edition;
  const link = { text: words.say('sourceKnownTo'), href: hrefIn(edition, `/desk/sources/${slug}`) };
  return { text: words.say('sourceKnown', { name }), wrong: true, link };
}

async function typedDraft(
  context: ActContext,
  request: ActRequest,
  storyId: string,
  { by }: Writer,
): Promise<Draft> {
  const base = request.form.base ? await readSentDraft(request.form.base) : await draftNow(context, storyId);
  const typed = typedIn(request);
  if (!typed.place || !typed.newPlaceCountry) return readTyped(context.reading, base, typed);
  const wanted = readPlace({
    names: { [typed.language || base.language]: typed.place },
    country: typed.newPlaceCountry,
    latitude: typed.newPlaceLatitude,
    longitude: typed.newPlaceLongitude,
  });
  const place = await context.store.write((writing) => addPlace(writing, by, wanted));
  return readTyped(context.reading, base, { ...typed, place });
}

async function draftNow({ reading }: PageContext, storyId: string): Promise<Draft> {
  const [story, kept] = await Promise.all([findDeskStory(reading, storyId), findDraft(reading, storyId)]);
  const draft = kept?.draft ?? story?.draft;
  if (!draft) throw noSuchStory();
  return draft;
}

/** The window an island sends from, and the number of its save. */
function windowOf({ window: sent, count }: ActRequest['form']) {
  return sent ? { windowId: windowIdOf(sent), count: Number(count) || 0 } : {};
}

function typedIn({ form }: ActRequest): Typed {
  return Object.fromEntries(Object.keys(TYPED_FIELDS).map((name) => [name, form[name] ?? ''])) as Typed;
}
