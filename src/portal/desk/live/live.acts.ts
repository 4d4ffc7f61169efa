import { beginCoverage } from '../../../desk/live/begin-coverage.ts';
import { editEntry, takeBackEntry } from '../../../desk/live/edit-entry.ts';
import { publishEntry } from '../../../desk/live/publish-entry.ts';
import { endCoverage, KEY_STEPS, type KeyStep, moveKeyPoint } from '../../../desk/live/steer-coverage.ts';
import { writeSummary } from '../../../desk/live/write-summary.ts';
import { moveSettings } from '../../../desk/move-story.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import type { Body } from '../../../stories/body.ts';
import { readBody } from '../../../stories/read-body.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { readMarkedText } from '../writing/read-marked-text.ts';
import { storyIdOf, type Writer } from '../writing/story.routes.ts';
import { drawLive, readDeskLive } from './live.routes.ts';
import { drawLiveEntry, entryAsked } from './live-entry.routes.ts';
import { type LiveRefusal, refusalOf } from './refusal.view.ts';

const text = { most: 40_000, lines: true } as const;
const line = { most: 500 } as const;
/** The fields of a new entry. */
export const ENTRY_FORM: Form = {
  entry: { most: 36 },
  headline: { most: 200 },
  body: text,
  byline: { most: 200 },
  key: { most: 3 },
  override: line,
};
/** The fields of an edited entry. */
export const EDIT_FORM: Form = {
  version: { most: 9 },
  headline: { most: 200 },
  body: text,
  note: line,
  override: line,
};
/** The fields for withdrawing an entry. */
export const TAKE_BACK_FORM: Form = { reason: line };
/** The fields of the form that moves a key point. */
export const KEY_FORM: Form = { step: { most: 5 } };
/** The fields of the summary. */
export const SUMMARY_FORM: Form = { version: { most: 9 }, body: text, override: line };
/** A form without fields. */
export const NO_FIELDS: Form = {};

const EMPTY: Body = { type: 'doc', content: [] };

/** POST /desk/stories/:id/live/entries: publishes an entry. Islands get `{ number }`. */
export const publishEntryAct: Act<Writer> = async (context, request, visitor) => {
  const storyId = storyIdOf(request);
  const { form } = request;
  let number = 0;
  const acted = await change(context, request, visitor, 'entry', 'published', async (writing, now) => {
    const { entry: entryId = '', headline = '', byline = '', override = '' } = form;
    if (!isId(entryId)) throw refusal('entryIdMissing');
    const sent = { storyId, entryId, headline, byline, override, isKey: form.key === 'yes' };
    const body = typedBody(form.body, EMPTY);
    number = await publishEntry(writing, { ...sent, body }, visitor.by, moveSettings(context.config), now);
  });
  return request.wantsJson ? { json: { number }, status: 201 } : acted;
};

/** POST /desk/stories/:id/live/entries/:entry: changes an entry. */
export const editEntryAct: Act<Writer> = async (context, request, visitor) => {
  const storyId = storyIdOf(request);
  const { form } = request;
  const kept = entryAsked(await readDeskLive(context, request, visitor), request);
  return change(context, request, visitor, 'edit', 'edited', async (writing, now) => {
    const { headline = '', note = '', override = '' } = form;
    const version = wholeNumberIn(form, 'version');
    const sent = { storyId, entryId: kept.id, version, headline, note, override };
    const body = typedBody(form.body, kept.body);
    await editEntry(writing, { ...sent, body }, visitor.by, moveSettings(context.config), now);
  });
};

/** POST /desk/stories/:id/live/entries/:entry/take-back */
export const takeBackAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'take back', 'back', async (writing, now) => {
    const sent = { storyId: storyIdOf(request), entryId: entryIdOf(request) };
    await takeBackEntry(writing, { ...sent, reason: request.form.reason ?? '' }, visitor.by, now);
  });

/** POST /desk/stories/:id/live/entries/:entry/key */
export const keyAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'other', 'points', async (writing, now) => {
    const step = KEY_STEPS.find((one) => one === request.form.step) as KeyStep | undefined;
    if (!step) throw refusal('stepFieldWrong', { steps: KEY_STEPS.join(', ') });
    const sent = { storyId: storyIdOf(request), entryId: entryIdOf(request), step };
    await moveKeyPoint(writing, sent, visitor.by, now);
  });

/** POST /desk/stories/:id/live/summary */
export const summaryAct: Act<Writer> = async (context, request, visitor) => {
  const { form } = request;
  const { live } = await readDeskLive(context, request, visitor);
  return change(context, request, visitor, 'summary', 'summary', async (writing, now) => {
    const body = typedBody(form.body, live?.summary?.body ?? EMPTY);
    const version = wholeNumberIn(form, 'version');
    const sent = { storyId: storyIdOf(request), version, override: form.override ?? '', body };
    await writeSummary(writing, sent, visitor.by, moveSettings(context.config), now);
  });
};

/** POST /desk/stories/:id/live/begin */
export const beginAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'other', 'begun', (writing, now) =>
    beginCoverage(writing, storyIdOf(request), visitor.by, now),
  );

/** POST /desk/stories/:id/live/end */
export const endAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'other', 'ended', (writing, now) =>
    endCoverage(writing, { storyId: storyIdOf(request), ended: true }, visitor.by, now),
  );

/** POST /desk/stories/:id/live/reopen */
export const reopenAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'other', 'reopened', (writing, now) =>
    endCoverage(writing, { storyId: storyIdOf(request), ended: false }, visitor.by, now),
  );

/** Makes one change, and redirects to the coverage; a refused form is shown there again with the error. */
async function change(
  context: ActContext,
  request: ActRequest,
  visitor: Writer,
  form: LiveRefusal['form'],
  done: string,
  make: (writing: Writing, now: Date) => Promise<void>,
): Promise<Acted> {
  const id = storyIdOf(request);
  try {
    await context.store.write((writing) => make(writing, context.clock.now()));
  } catch (error) {
    if (request.wantsJson) throw error;
    const refused = refusalOf(error, form, request.form, ownEdition(context, request, visitor).words);
    const isOfEntry = form === 'edit' || form === 'take back';
    return isOfEntry
      ? drawLiveEntry(context, request, visitor, refused)
      : drawLive(context, request, visitor, refused);
  }
  if (request.wantsJson) return { json: { done } };
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `/desk/stories/${id}/live`, { done }) };
}

function entryIdOf({ params }: Pick<ActRequest, 'params'>): string {
  const { entry = '' } = params;
  if (!isId(entry)) throw refusal('entryUnknown');
  return entry;
}

/** The text entered, as a body; a line such as [[2: table]] refers to a block of the previous text. */
function typedBody(typed: string | undefined, kept: Body): Body {
  return readBody(readMarkedText(typed ?? '', kept));
}
