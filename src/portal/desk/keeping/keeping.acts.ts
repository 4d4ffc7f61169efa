import { h } from 'preact';
import { compareDrafts, DRAFT_FIELDS } from '../../../desk/comparing/compare-drafts.ts';
import { knownNames } from '../../../desk/comparing/known-names.queries.ts';
import type { Choice } from '../../../desk/comparing/merge-drafts.ts';
import { CHECKPOINT_NAME, keepCheckpoint } from '../../../desk/keeping/keep-checkpoint.ts';
import { findLock } from '../../../desk/keeping/lock.queries.ts';
import { findSetAside } from '../../../desk/keeping/set-aside.queries.ts';
import { type Settling, settleSetAside } from '../../../desk/keeping/settle-set-aside.ts';
import { currentDraft } from '../../../desk/keeping/standing.queries.ts';
import { giveUpLock, takeLock } from '../../../desk/keeping/take-lock.ts';
import { restoreVersion } from '../../../desk/revisions/restore-version.ts';
import type { Problem } from '../../../errors.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { MergePage } from './MergePage.tsx';
import { blockField, mergeView } from './merge.view.ts';
import { readVersionRef } from './version-words.ts';
import { drawVersions, noSuchStory, storyIdOf, type Writer } from './versions.routes.ts';
import { windowIdOf } from './window-id.ts';

/** The maximum number of parts in a merge. */
const MOST_PARTS = 600;

const choices = Object.fromEntries([
  ...DRAFT_FIELDS.map((field) => [`field-${field}`, { most: 8 }]),
  ...Array.from({ length: MOST_PARTS }, (_, at) => [blockField(at), { most: 8 }]),
]);

/** The fields of the forms for locks, versions and merges. */
export const KEEPING_FORMS = {
  lock: { window: { most: 36 }, version: { most: 9 }, act: { most: 5 } },
  checkpoint: { name: { most: 2 * CHECKPOINT_NAME } },
  restore: { of: { most: 36 }, version: { most: 9 }, over: { most: 3 } },
  settle: { seen: { most: 16 }, version: { most: 9 }, take: { most: 8 }, over: { most: 3 }, ...choices },
} as const satisfies Record<string, Form>;

/** POST /desk/stories/:id/lock: requests, takes over or releases a story's lock for a window; for islands. */
export const lockAct: Act<Writer> = async ({ store, clock }, request, { by }) => {
  const storyId = storyIdOf(request);
  const { form } = request;
  const windowId = windowIdOf(form.window);
  if (form.act === 'leave') {
    await store.write((writing) => giveUpLock(writing, storyId, windowId, by));
    return { json: { left: true } };
  }
  const version = wholeNumberIn(form, 'version');
  const over = form.act === 'over';
  const answer = await store.write((writing) =>
    takeLock(writing, { storyId, windowId, version, over }, by, clock.now()),
  );
  return { json: { ...answer, lock: { ...answer.lock, own: answer.lock.holder.id === by.member.id } } };
};

/** POST /desk/stories/:id/checkpoint */
export const checkpointAct: Act<Writer> = async (context, request, visitor) => {
  const storyId = storyIdOf(request);
  const { name = '' } = request.form;
  try {
    await context.store.write((writing) =>
      keepCheckpoint(writing, storyId, name, visitor.by, context.clock.now()),
    );
  } catch (error) {
    const [status, wrong] = [statusOf(error), lineOf(error, ownEdition(context, request, visitor).words)];
    return drawVersions(context, request, visitor, { status, typed: { name, wrong } });
  }
  return toVersions(context, request, visitor, 'checkpoint');
};

/** POST /desk/stories/:id/restore */
export const restoreAct: Act<Writer> = async (context, request, visitor) => {
  const storyId = storyIdOf(request);
  const { of = '', over } = request.form;
  try {
    const ref = readVersionRef(of);
    if (!ref) throw refusal('versionFieldWrong');
    const standing = wholeNumberIn(request.form, 'version');
    await context.store.write((writing) =>
      restoreVersion(
        writing,
        { storyId, ref, version: standing, over: over === 'yes' },
        visitor.by,
        context.clock.now(),
      ),
    );
  } catch (error) {
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    return drawVersions(context, request, visitor, { status: statusOf(error), notice });
  }
  return toVersions(context, request, visitor, 'restored');
};

/** GET /desk/stories/:id/set-asides/:aside */
export const mergePage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawMerge(context, request, visitor);

/** GET /desk/stories/:id/set-asides/:aside.json */
export const mergeJson: MakeOwnPage<Writer> = async (context, request) => {
  const { standing, aside } = await bothTexts(context, request);
  const known = await knownNames(context.reading, standing.draft, aside.draft);
  return deskJson({ standing, aside, ...compareDrafts(standing.draft, aside.draft, known) });
};

/** POST /desk/stories/:id/set-asides/:aside/settle */
export const settleAct: Act<Writer> = async (context, request, visitor) => {
  const storyId = storyIdOf(request);
  const { form, params } = request;
  try {
    const settling = {
      storyId,
      id: params.aside ?? '',
      seen: new Date(wholeNumberIn(form, 'seen')),
      version: wholeNumberIn(form, 'version'),
      take: takeOf(request),
      over: form.over === 'yes',
    };
    await context.store.write((writing) =>
      settleSetAside(writing, settling, visitor.by, context.clock.now()),
    );
  } catch (error) {
    return drawMerge(context, request, visitor, error);
  }
  return toVersions(context, request, visitor, form.take === 'standing' ? 'left' : 'merged');
};

async function drawMerge(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  error?: unknown,
): Promise<Page> {
  const refused =
    error === undefined
      ? {}
      : {
          status: statusOf(error),
          notice: { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true },
        };
  const edition = ownEdition(context, request, visitor);
  const { standing, aside } = await bothTexts(context, request);
  const [lock, known] = await Promise.all([
    findLock(context.reading, aside.storyId, edition.now),
    knownNames(context.reading, standing.draft, aside.draft),
  ]);
  const merge = mergeView({ standing, aside, known, lock, memberId: visitor.by.member.id }, edition);
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${aside.storyId}/set-asides/${aside.id}`,
    title: edition.words.say('keepMerge'),
    intro: edition.words.say('keepMergeIntro'),
    ...refused,
  };
  return deskPage(context, edition, visitor, request, head, h(MergePage, { merge }));
}

async function bothTexts({ reading }: PageContext, request: PageRequest) {
  const storyId = storyIdOf(request);
  const { aside: asideId = '' } = request.params;
  if (!readVersionRef(asideId) || asideId.length < 36) throw noSuchText();
  const [standing, aside] = await Promise.all([
    currentDraft(reading, storyId),
    findSetAside(reading, storyId, asideId),
  ]);
  if (!standing) throw noSuchStory();
  if (!aside) throw noSuchText();
  return { standing, aside };
}

function noSuchText(): Problem {
  return refusal('asideNotListed');
}

function takeOf({ form }: ActRequest): Settling['take'] {
  if (form.take === 'standing' || form.take === 'aside') return form.take;
  const chosen = (name: string): Choice => {
    const value = form[name];
    return value === 'aside' || value === 'both' ? value : 'standing';
  };
  return {
    fields: Object.fromEntries(DRAFT_FIELDS.map((field) => [field, chosen(`field-${field}`)])),
    blocks: Object.fromEntries(
      Array.from({ length: MOST_PARTS }, (_, at) => [at, chosen(blockField(at))]),
    ) as Record<number, Choice>,
  };
}

function toVersions(context: PageContext, request: ActRequest, visitor: Writer, done: string) {
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `/desk/stories/${storyIdOf(request)}/revisions`, { done }) };
}
