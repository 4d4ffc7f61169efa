import { h } from 'preact';
import type { Problem } from '../../errors.ts';
import type { FoundStory } from '../../stories/story.queries.ts';
import type { NamedRef } from '../../stories/story.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { BeingSetUp } from '../http/being-set-up.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import { fullStamp, stampIn } from '../ui/times.ts';
import { cacheTags } from './cache-tags.ts';
import { documentOf, htmlPage } from './document.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { type Edition, editionOf, hrefIn, storyHref } from './edition.ts';
import { detailsOf, type ErrorDetails, errorView } from './error.view.ts';
import { frameOf } from './frame.view.ts';
import { HoldingPage } from './HoldingPage.tsx';
import { markOf } from './mark-of.ts';
import { sectionsShown } from './sections-shown.ts';

type Withdrawn = Extract<FoundStory, { found: 'withdrawn' }>;

/** The error page for people; it reads nothing, so that it can be shown when nothing can be read. */
export function errorPage(context: PageContext, request: PageRequest, problem: Problem): Page {
  const edition = editionOf(context, request.asked);
  if (problem instanceof BeingSetUp) return holdingPage(edition, problem.isHere);
  const text = drawError(problem.status, edition, '/', detailsOf(problem, edition));
  return htmlPage(text, { status: pageStatus(problem.status), cacheTags: null });
}

/** There is no newsroom yet: no links and no search. */
function holdingPage(edition: Edition, isHere: boolean): Page {
  const { words } = edition;
  const title = words.say('setupHolding');
  const text = words.say('setupHoldingText');
  const head = { canonical: null, robots: 'noindex' };
  const frame = frameOf({
    ...{ edition, sections: [], path: '/', nowhere: true, bare: true },
    ...{ title, description: text, head },
  });
  const view = { title, text, advice: isHere ? words.say('setupHoldingAdvice') : null };
  return htmlPage(documentOf(frame, h(HoldingPage, { view }), 'error-page'), {
    status: 503,
    cacheTags: null,
  });
}

/** The same for a member, with their personal parts filled in: the sections are available. */
export async function errorPageFor(
  context: PageContext,
  edition: Edition,
  problem: Problem,
  status: Page['status'],
): Promise<Page> {
  const sections = await sectionsShown(context, edition.language);
  const text = drawError(status, edition, '/', detailsOf(problem, edition), sections);
  return htmlPage(text, { status, cacheTags: null });
}

/** The page for a URL with nothing at it; cached until one of the tags in `words` changes. */
export async function missingPage(
  context: PageContext,
  request: PageRequest,
  words: readonly string[],
): Promise<Page> {
  const edition = editionOf(context, request.asked);
  const text = drawError(404, edition, '/', {}, await sectionsShown(context, edition.language));
  return htmlPage(text, { status: 404, cacheTags: [...words, cacheTags.sections(edition.language)] });
}

/** The page for a preview link that is invalid, or no longer valid. */
export async function endedPreviewPage(context: PageContext, request: PageRequest): Promise<Page> {
  const edition = editionOf(context, request.asked);
  const { words } = edition;
  const details = { text: words.say('pvEnded'), advice: words.say('pvEndedAdvice') };
  const text = drawError(404, edition, '/', details, await sectionsShown(context, edition.language));
  return htmlPage(text, { status: 404, cacheTags: null });
}

/** The page of a withdrawn story: its headline, when, and why. */
export async function withdrawnPage(
  context: PageContext,
  request: PageRequest,
  found: Withdrawn,
): Promise<Page> {
  const edition = editionOf(context, request.asked ?? interfaceLanguage(found.language));
  const { words, zone } = edition;
  const time = fullStamp(found.at, true, words, zone).text;
  const details = {
    about: { text: found.headline, ...markOf(found.language, edition) },
    ...(found.reason && { text: words.say('withdrawnBecause', { reason: found.reason }) }),
    when: words.say('withdrawnOn', { time }),
    links: [
      { text: words.say('withdrawnListed'), href: hrefIn(edition, '/corrections', { kind: 'retraction' }) },
      ...(edition.contact ? [{ text: words.say('withdrawnAsk'), href: edition.contact }] : []),
    ],
  };
  const sections = await sectionsShown(context, edition.language);
  const text = drawError(410, edition, `/story/${found.slug}`, details, sections);
  return htmlPage(text, {
    status: 410,
    cacheTags: [cacheTags.slug(found.slug), cacheTags.sections(edition.language)],
  });
}

/** The page of a figure that is gone since its story was rewritten: which story, and when. */
export async function goneFigurePage(
  context: PageContext,
  request: PageRequest,
  story: { readonly id: string; readonly slug: string; readonly headline: string; readonly language: string },
  at: Date,
): Promise<Page> {
  const edition = editionOf(context, request.asked ?? interfaceLanguage(story.language));
  const { words, zone } = edition;
  const details = {
    about: { text: story.headline, ...markOf(story.language, edition) },
    title: words.say('figureGone'),
    text: words.say('figureGoneText', stampIn(at, { words, zone })),
    links: [{ text: words.say('figureGoneStory'), href: storyHref(edition, story) }],
  };
  const sections = await sectionsShown(context, edition.language);
  const text = drawError(410, edition, '/', details, sections);
  return htmlPage(text, {
    status: 410,
    cacheTags: [cacheTags.story(story.id), cacheTags.sections(edition.language)],
  });
}

function drawError(
  status: number,
  edition: Edition,
  path: string,
  details: ErrorDetails,
  sections: readonly NamedRef[] = [],
): string {
  const view = errorView(status, edition, details);
  const frame = frameOf({
    edition,
    sections,
    path,
    nowhere: true,
    title: view.title,
    description: view.text,
    head: { canonical: null, robots: 'noindex' },
  });
  return documentOf(frame, h(ErrorPage, { view }), 'error-page');
}

function pageStatus(status: number): Page['status'] {
  return status === 404 || status === 410 ? status : 503;
}
