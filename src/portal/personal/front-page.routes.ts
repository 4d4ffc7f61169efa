import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { Problem } from '../../errors.ts';
import { addBlocks, arrangeBlocks, useFront } from '../../readers/front/change-front.ts';
import { ownFrontOf } from '../../readers/front/front.queries.ts';
import { mute, unmute } from '../../readers/front/mute-things.ts';
import { followedThings, listThings, namesOf } from '../../readers/front/names.queries.ts';
import {
  arrange,
  MOST_BLOCKS,
  type Mute,
  type OwnFront,
  readCount,
  readMute,
  readRef,
} from '../../readers/front/own-front.ts';
import { authorize } from '../../readers/permission.ts';
import type { Words } from '../../words/words.ts';
import type { Form } from '../http/form.ts';
import type { Act, Acted, ActRequest, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import type { QueryField } from '../http/query-field.ts';
import { asksTwoStep } from '../http/two-step.ts';
import type { PermittedVisitor, Visitor } from '../http/visitor.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { browserHomeView } from './browser-home.view.ts';
import { Preview } from './FrontComposer.tsx';
import { FrontPageSetup } from './FrontPageSetup.tsx';
import { type ComposerParts, composerView, previewView, unknownThing } from './front-page.view.ts';
import { type OwnFrontView, ownFrontView } from './own-front.view.ts';
import { readOwnFront } from './read-own-front.ts';

type Member = PermittedVisitor<'use own account'>;
type Wrong = ComposerParts['wrong'];

/** The fields of the forms of `/front-page`. */
export const FRONT_FORMS = {
  add: { what: { most: 140, many: true }, count: { most: 1 } },
  arrange: { block: { most: 140, many: true }, count: { most: 1, many: true }, step: { most: 160 } },
  mute: { target: { most: 140 } },
  use: { on: { most: 3 } },
} as const satisfies Record<string, Form>;

/** The query field for the last act. */
export const FRONT_DONE: QueryField = {
  pattern: /^(added|arranged|removed|muted|unmuted|used|unused)$/,
  most: 8,
  takes: 'the last completed action',
};

/** `/front-page`: "Set as front page", for members and strangers. */
export const frontPageSetup: MakeOwnPage = async (context, request, visitor) =>
  setupPage(context, request, visitor, { notice: noticeOf(context, request, visitor), wrong: null });

/** Puts blocks on the member's front page. */
export const addToFront: Act<Member> = async (context, request, visitor) => {
  const { store, clock } = context;
  const asked = request.many.what ?? [];
  const refs = asked.flatMap((text) => readRef(text) ?? []);
  const bad = asked.find((text) => readRef(text) === null) ?? (asked.length === 0 ? '' : undefined);
  const { words } = ownEdition(context, request, visitor);
  if (bad !== undefined) return refused(context, request, visitor, 'what', unknownThing(bad, words));
  const named = await namesOf(context.reading, refs, clock.now());
  const unknown = asked.find((text) => !named.has(text));
  if (unknown !== undefined) return refused(context, request, visitor, 'what', unknownThing(unknown, words));
  try {
    const count = readCount(request.form.count) ?? 3;
    await store.write((writing) => addBlocks(writing, visitor.by, refs, count, clock.now()));
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'conflict') throw error;
    const text = words.say('tooManyBlocks', { most: words.number(MOST_BLOCKS) });
    return refused(context, request, visitor, 'what', text, 409);
  }
  return done(context, request, visitor, 'added', 'blocks');
};

/** Arranges the blocks of the member's front page. */
export const arrangeFront: Act<Member> = async (context, request, visitor) => {
  const { store, clock } = context;
  const arrangement = arrangementOf(request);
  await store.write((writing) => arrangeBlocks(writing, visitor.by, arrangement, clock.now()));
  if (request.wantsJson) return { json: { kept: true } };
  const removed = arrangement.step.startsWith('remove ');
  return done(context, request, visitor, removed ? 'removed' : 'arranged', 'blocks');
};

/** A preview of the page with the blocks arranged this way; nothing is saved. */
export const previewFront: Act<Member> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const front = await ownFrontOf(context.reading, visitor.by);
  const arranged = { ...front, blocks: arrange(front.blocks, arrangementOf(request)) };
  const view = previewView(await drawnFront(context, arranged, edition), edition);
  const { language } = edition;
  const { direction } = edition.words;
  const text = render(h(Fragment, null, h(Preview, { view })));
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    text: `<!doctype html><html lang="${language}" dir="${direction}"><body>${text}</body></html>`,
    cacheTags: null,
  };
};

/** Mutes something for the member. */
export const muteThing: Act<Member> = async (context, request, visitor) => {
  const { store, clock } = context;
  const { target = '' } = request.form;
  const { words } = ownEdition(context, request, visitor);
  const wanted = readMute(target);
  const exists = wanted && (await namesOf(context.reading, [wanted], clock.now())).has(target);
  if (!wanted || !exists) return refused(context, request, visitor, 'target', unknownThing(target, words));
  try {
    await store.write((writing) => mute(writing, visitor.by, wanted, clock.now()));
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'conflict') throw error;
    const text = words.say('tooManyMutes', { most: words.number(500) });
    return refused(context, request, visitor, 'target', text, 409);
  }
  return done(context, request, visitor, 'muted', wanted.kind === 'story' ? 'preview' : 'muted');
};

/** Unmutes something. */
export const unmuteThing: Act<Member> = async (context, request, visitor) => {
  const wanted: Mute | null = readMute(request.form.target ?? '');
  if (wanted) await context.store.write((writing) => unmute(writing, visitor.by, wanted));
  return done(context, request, visitor, 'unmuted', 'muted');
};

/** Switches the member to their own front page, or back to the common one. */
export const useOwnFront: Act<Member> = async (context, request, visitor) => {
  const { store, clock } = context;
  const on = request.form.on === 'yes';
  await store.write((writing) => useFront(writing, visitor.by, on, clock.now()));
  return done(context, request, visitor, on ? 'used' : 'unused', 'compose');
};

function arrangementOf(request: ActRequest) {
  const { block = [], count = [] } = request.many;
  return { order: block, counts: count, step: request.form.step ?? '' };
}

function done(
  context: PageContext,
  request: PageRequest,
  visitor: Member,
  what: string,
  place: string,
): Acted {
  const edition = ownEdition(context, request, visitor);
  const href = hrefIn({ ...edition, language: request.asked ?? edition.standard }, '/front-page', {
    done: what,
  });
  return { seeOther: `${href}#${place}` };
}

function refused(
  context: PageContext,
  request: PageRequest,
  visitor: Member,
  field: 'what' | 'target',
  text: string,
  status: 400 | 409 = 400,
): Promise<Page> {
  return setupPage(context, request, visitor, { notice: null, wrong: { field, text }, status });
}

async function setupPage(
  context: PageContext,
  request: PageRequest,
  visitor: Visitor,
  told: { notice: NoticeView | null; wrong: Wrong; status?: Page['status'] },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { session } = visitor;
  const composer =
    session && composerView(await composerParts(context, edition, visitor, told.wrong), edition);
  const next = hrefIn(edition, '/front-page');
  const invitation = session
    ? null
    : {
        title: words.say('composeTitle'),
        text: words.say('composeForMembers'),
        needs: words.say('composeNeedsAccount'),
        links: [
          { text: words.say('userRegistration'), href: hrefIn(edition, '/register', { next }) },
          { text: words.say('memberLogin'), href: hrefIn(edition, '/login', { next }) },
        ],
      };
  const frame = memberFrameOf(edition, session?.member ?? null, {
    path: '/front-page',
    title: words.say('setAsFrontPage'),
    intro: words.say('frontPageIntro'),
    notice: told.notice,
  });
  const home = browserHomeView(edition, visitor.agent);
  return memberPage(
    context,
    edition,
    { path: '/front-page', frame, ...(told.status && { status: told.status }) },
    h(FrontPageSetup, { composer, invitation, home }),
  );
}

async function composerParts(
  context: PageContext,
  edition: Edition,
  visitor: Visitor,
  wrong: Wrong,
): Promise<ComposerParts> {
  const { reading, config, clock } = context;
  const by = authorize(visitor.session, 'use own account', { twoStep: asksTwoStep(config) });
  const front = await ownFrontOf(reading, by);
  const things = await listThings(reading, clock.now());
  const followed = await followedThings(reading, by);
  const names = await namesOf(reading, [...front.blocks, ...front.mutes, ...followed], clock.now());
  return { front, names, things, followed, preview: await drawnFront(context, front, edition), wrong };
}

async function drawnFront(context: PageContext, front: OwnFront, edition: Edition): Promise<OwnFrontView> {
  const { stories, names, storyLanguage } = await readOwnFront(context, front, edition);
  return ownFrontView(front, stories, names, edition, storyLanguage);
}

/** The result of the last act on this page; null for an unknown word. */
function noticeOf(context: PageContext, request: PageRequest, visitor: Visitor): NoticeView | null {
  if (!visitor.session) return null;
  const text = doneText(request.query.done, ownEdition(context, request, visitor).words);
  return text === null ? null : { text, wrong: false };
}

function doneText(done: string | undefined, words: Words): string | null {
  switch (done) {
    case 'added':
      return words.say('doneAdded');
    case 'arranged':
      return words.say('doneArranged');
    case 'removed':
      return words.say('doneRemoved');
    case 'muted':
      return words.say('doneMuted');
    case 'unmuted':
      return words.say('doneUnmuted');
    case 'used':
      return words.say('doneUsed');
    case 'unused':
      return words.say('doneUnused');
    default:
      return null;
  }
}
