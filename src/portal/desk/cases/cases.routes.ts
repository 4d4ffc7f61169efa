import { h } from 'preact';
import type { Blocked } from '../../../desk/blocks/refuse-blocked.ts';
import { findVersion } from '../../../evidence/datasets/dataset.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Act, ActContext, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { nextPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { blockSentences } from '../blocks/block-words.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { CasePage } from './CasePage.tsx';
import { CasesPage } from './CasesPage.tsx';
import { CASE_STORIES_LISTED, type CaseTyped, caseView } from './case.view.ts';
import { CASES_PATH, seenIn } from './cases.fields.ts';
import { CASES_LISTED, casesView } from './cases.view.ts';
import { caseData, caseJson, caseStoryJson, casesData, wholeCaseJson } from './cases-data.ts';
import { decideStories, refusedLine, rewriteSentenceOf, type StorySeen } from './decide-stories.ts';

type Corrector = PermittedVisitor<'correct stories'>;

const MOST_DATA = 200;

/** GET /desk/revisions */
export const casesPage: MakeOwnPage<Corrector> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const list = await casesData(context.reading, request.query, CASES_LISTED);
  const cases = casesView(list, request.query, edition);
  const head = { path: CASES_PATH, title: words.say('deskRevisions'), intro: words.say('revisionsIntro') };
  return deskPage(context, edition, visitor, request, head, h(CasesPage, { cases }));
};

/** GET /desk/revisions.json */
export const casesJson: MakeOwnPage<Corrector> = async (context, { query }) => {
  const { page, cursor } = await casesData(context.reading, query, MOST_DATA);
  const { next } = nextPage(context, `${CASES_PATH}.json`, query, cursor);
  return deskJson({ revisions: page.map(caseJson), next });
};

/** GET /desk/revisions/:id */
export const casePage: MakeOwnPage<Corrector> = (context, request, visitor) =>
  drawCase(context, request, visitor, null);

/** GET /desk/revisions/:id/data.json */
export const caseDataJson: MakeOwnPage<Corrector> = async (context, { params, query }) => {
  const { of, page, cursor } = await caseData(
    context.reading,
    params.id ?? '',
    query.cursor,
    CASE_STORIES_LISTED,
  );
  const { next } = nextPage(context, `${CASES_PATH}/${of.id}/data.json`, query, cursor);
  return deskJson({ ...wholeCaseJson(of), contents: page.map(caseStoryJson), next });
};

/** POST /desk/revisions/:id/decide */
export const decideCaseAct: Act<Corrector> = async (context, request, visitor) => {
  const { form, many, params } = request;
  const { words } = ownEdition(context, request, visitor);
  const caseId = params.id ?? '';
  const decision = form.decision === 'decline' ? 'decline' : 'accept';
  const stories = storiesIn(request);
  const again = (wrong: ReadonlyMap<string, string>, status: Page['status']) =>
    drawCase(
      context,
      request,
      visitor,
      { wrong, values: form, sentences: form.one ? (many.sentence ?? []) : null },
      status,
    );
  const [first] = stories;
  if (first?.sentences?.length === 0)
    return again(new Map([[first.storyId, words.say('revisionsNothingTicked')]]), 400);
  let decided: Awaited<ReturnType<typeof decideStories>>;
  try {
    decided = await decideStories(context, { caseId, decision, stories, note: form.note ?? '' }, visitor.by);
  } catch (error) {
    const lines = new Map(stories.map(({ storyId }) => [storyId, lineOf(error, words)]));
    return again(lines, statusOf(error));
  }
  const wrong = new Map(
    decided.flatMap(({ storyId, refused }) =>
      refused ? [[storyId, refusedLine(refused, words, (one) => blockedLine(one, words))]] : [],
    ),
  );
  if (wrong.size > 0) return again(wrong, 409);
  return back(context, request, visitor, decision === 'accept' ? 'accepted' : 'declined');
};

/** POST /desk/revisions/:id/rewrite */
export const rewriteCaseAct: Act<Corrector> = async (context, request, visitor) => {
  const { seen, sentence = '', passage = '' } = request.form;
  const story = seenIn(seen);
  if (!story) throw refusal('caseStoryMissing');
  try {
    const rewriting = { caseId: request.params.id ?? '', ...story, sentence, passage };
    await rewriteSentenceOf(context, rewriting, visitor.by);
  } catch (error) {
    const typed = {
      wrong: new Map([[story.storyId, lineOf(error, ownEdition(context, request, visitor).words)]]),
      values: request.form,
      sentences: [sentence],
    };
    return drawCase(context, request, visitor, typed, statusOf(error));
  }
  return back(context, request, visitor, 'rewritten');
};

/** The stories a form is about: all that it names, or one with the ticked sentences. */
function storiesIn({ form, many }: ActRequest): StorySeen[] {
  const seen = (many.seen ?? []).map(seenIn);
  if (seen.length === 0 || seen.includes(null)) throw refusal('caseStoriesMissing');
  const stories = seen.flatMap((one) => one ?? []);
  return form.one
    ? stories.map((one) => ({ ...one, sentences: many.sentence ?? [], text: form.text }))
    : stories;
}

async function drawCase(
  context: PageContext,
  request: PageRequest,
  visitor: Corrector,
  typed: CaseTyped | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words, language } = edition;
  const { query, params } = request;
  const { of, page, cursor } = await caseData(
    context.reading,
    params.id ?? '',
    query.cursor,
    CASE_STORIES_LISTED,
  );
  const version = await findVersion(context.reading, of.dataset.slug, of.to);
  const view = caseView(of, version, { page, cursor }, { cursor: query.cursor }, typed, edition);
  // Errors of stories that are no longer on the page go to the top.
  const lost = [...(typed?.wrong ?? [])].filter(([id]) => !page.some((story) => story.id === id));
  const some = typed && typed.wrong.size > 0 && typed.sentences === null ? words.say('revisionsSome') : '';
  const lines = [...new Set([some, ...lost.map(([, line]) => line)])].filter(Boolean);
  const head = {
    path: CASES_PATH,
    at: `${CASES_PATH}/${of.id}`,
    title: words.say('deskRevisions'),
    intro: nameIn(of.dataset.names, language),
    status,
    notice: typed
      ? lines.length > 0
        ? { text: lines.join(' '), wrong: true }
        : null
      : noticeOf(query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(CasePage, { view }));
}

/** What blocks a story's new text. */
function blockedLine({ blocks }: Blocked, words: Words): string {
  const said = blocks.map((block) => {
    const { what } = blockSentences(block, words);
    return 'exact' in block ? `“${block.exact}”: ${what}` : what;
  });
  return words.say('correctionsBlocked', { what: said.join(' ') });
}

function back(context: ActContext, request: ActRequest, visitor: Corrector, done: string) {
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `${CASES_PATH}/${request.params.id}`, { done }) };
}

function noticeOf(done: string | undefined, { words }: Edition) {
  switch (done) {
    case 'accepted':
      return { text: words.say('revisionsDoneAccepted'), wrong: false };
    case 'declined':
      return { text: words.say('revisionsDoneDeclined'), wrong: false };
    case 'rewritten':
      return { text: words.say('revisionsDoneRewritten'), wrong: false };
    default:
      return null;
  }
}
