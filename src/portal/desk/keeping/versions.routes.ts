import { h } from 'preact';
import { type Comparison, compareDrafts } from '../../../desk/comparing/compare-drafts.ts';
import type { FactsChanged } from '../../../desk/comparing/compare-facts.ts';
import { factsBetween } from '../../../desk/comparing/find-facts.ts';
import { knownNames } from '../../../desk/comparing/known-names.queries.ts';
import { findDeskStory } from '../../../desk/draft.queries.ts';
import { findLock } from '../../../desk/keeping/lock.queries.ts';
import { allSetAsides } from '../../../desk/keeping/set-aside.queries.ts';
import { currentDraft } from '../../../desk/keeping/standing.queries.ts';
import { findVersion, listRevisions } from '../../../desk/revisions/revision.queries.ts';
import { languageVersions } from '../../../desk/revisions/translation-ages.queries.ts';
import { mayEdit } from '../../../desk/workflow.ts';
import type { Problem } from '../../../errors.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { stampIn } from '../../ui/times.ts';
import { changedFactsView } from '../frame/changed-facts.view.ts';
import { storyStateWord } from '../frame/choices.view.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { ComparePage } from './ComparePage.tsx';
import { comparedView } from './compared.view.ts';
import { LanguagesPage } from './LanguagesPage.tsx';
import { heldView } from './merge.view.ts';
import { VersionPage } from './VersionPage.tsx';
import { VersionsPage } from './VersionsPage.tsx';
import { readVersionRef } from './version-words.ts';
import { type VersionParts, versionName, versionsView } from './versions.view.ts';

/** A member who writes stories. */
export type Writer = PermittedVisitor<'write stories'>;

const VERSION = {
  pattern: /^(now|\d{1,9}|[0-9a-f-]{36})$/,
  most: 36,
  takes: 'now, a number or an id',
} as const;

/** The fields of the list of versions. */
export const VERSIONS_QUERY: Query = { done: FIELDS.done };
/** The fields of a comparison. */
export const COMPARE_QUERY: Query = { from: VERSION, to: VERSION };

/** GET /desk/stories/:id/revisions */
export const versionsPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawVersions(context, request, visitor, {});

/** Draws the list of a story's texts, with the values of a refused form. */
export async function drawVersions(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  more: { typed?: VersionParts['typed']; status?: Page['status']; notice?: NoticeView },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const parts = { ...(await partsOf(context, request, visitor)), typed: more.typed };
  const { words } = edition;
  const headline = parts.standing.draft.headline || parts.story.slug;
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${parts.story.id}/revisions`,
    title: words.say('keepVersionsOf', { headline }),
    intro: words.say('keepIntro'),
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, edition),
  };
  const versions = versionsView(parts, edition);
  return deskPage(context, edition, visitor, request, head, h(VersionsPage, { versions }));
}

/** GET /desk/stories/:id/revisions.json */
export const versionsJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { standing, revisions, kept } = await partsOf(context, request, visitor);
  const { draft: _, ...now } = standing;
  return deskJson({ now, revisions, kept });
};

/** GET /desk/stories/:id/revisions/:version */
export const versionPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const parts = await partsOf(context, request, visitor);
  const { story, standing, mayWrite } = parts;
  const { key, ref, version } = await versionOf(context, story.id, request.params.version);
  const at = `/desk/stories/${story.id}`;
  const lock = await findLock(context.reading, story.id, edition.now);
  const restore =
    mayWrite && ref.kind !== 'now'
      ? {
          action: hrefIn(edition, `${at}/restore`),
          of: key,
          version: String(standing.version),
          hint: words.say('keepRestoreHint'),
          button: words.say('keepRestore'),
          held: heldView(lock, visitor.by.member.id, edition),
        }
      : null;
  const links = [
    { text: words.say('keepVersions'), href: hrefIn(edition, `${at}/revisions`) },
    ...(ref.kind === 'now'
      ? []
      : [
          {
            text: words.say('keepWithNow'),
            href: hrefIn(edition, `${at}/compare`, { from: key, to: 'now' }),
          },
        ]),
  ];
  const page = h(VersionPage, {
    draft: version.draft,
    about: version.by?.name ?? words.say('keepByNobody'),
    links,
    restore,
    words: { table: words.say('tableLabel'), embed: words.say('embedLabel') },
  });
  const title = versionName(ref, parts, edition);
  const head = { path: '/desk/stories', at: `${at}/revisions/${key}`, title };
  return deskPage(context, edition, visitor, request, head, page);
};

/** GET /desk/stories/:id/revisions/:version.json */
export const versionJson: MakeOwnPage<Writer> = async (context, request) => {
  const { version } = await versionOf(context, storyIdOf(request), request.params.version);
  return deskJson({ at: version.at, by: version.by, copy: version.draft });
};

/** GET /desk/stories/:id/compare */
export const comparePage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const parts = await partsOf(context, request, visitor);
  const { story } = parts;
  const { from, to } = await bothOf(context, story.id, request);
  const names = { from: versionName(from.ref, parts, edition), to: versionName(to.ref, parts, edition) };
  const at = `/desk/stories/${story.id}`;
  const page = h(ComparePage, {
    about: words.say('keepFromTo', names),
    links: [
      { text: words.say('keepVersions'), href: hrefIn(edition, `${at}/revisions`) },
      { text: words.say('keepBackToStory'), href: hrefIn(edition, at) },
    ],
    facts: changedFactsView(
      await factsOfBoth(context, story, from, to),
      to.version.draft.language,
      words.say('keepFacts'),
      edition,
    ),
    compared: comparedView(await compareBoth(context, from, to), to.version.draft, words),
  });
  const head = { path: '/desk/stories', at: `${at}/compare`, title: words.say('keepChanged') };
  return deskPage(context, edition, visitor, request, head, page);
};

/** GET /desk/stories/:id/compare.json */
export const compareJson: MakeOwnPage<Writer> = async (context, request) => {
  const story = await findDeskStory(context.reading, storyIdOf(request));
  if (!story) throw noSuchStory();
  const { from, to } = await bothOf(context, story.id, request);
  const side = ({ key, version }: OneOf) => ({
    version: key,
    at: version.at,
    by: version.by,
  });
  return deskJson({
    from: side(from),
    to: side(to),
    facts: await factsOfBoth(context, story, from, to),
    ...(await compareBoth(context, from, to)),
  });
};

/** GET /desk/stories/:id/languages */
export const languagesPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words, zone } = edition;
  const id = storyIdOf(request);
  const versions = await languageVersions(context.reading, id);
  const [original] = versions;
  const mine = versions.find((one) => one.id === id);
  if (!original || !mine) throw noSuchStory();
  const rows = versions.map((one) => ({
    language: words.nameOfLanguage(one.language),
    headline: {
      text: one.headline || one.slug,
      href: hrefIn(edition, `/desk/stories/${one.id}`),
      lang: one.language,
    },
    state: storyStateWord(one.state, words),
    text: words.say('keepTextFrom', stampIn(one.textAt, { words, zone })),
    age: one.isOriginal
      ? words.say('keepOriginal')
      : one.isBehind
        ? words.say('keepBehind')
        : words.say('keepNotBehind'),
    isBehind: one.isBehind,
    since: one.isBehind
      ? {
          text: words.say('keepOriginalSince'),
          href: hrefIn(edition, `/desk/stories/${original.id}/compare`, {
            from: String(one.originalThen),
            to: 'now',
          }),
        }
      : null,
  }));
  const at = `/desk/stories/${id}`;
  const head = {
    path: '/desk/stories',
    at: `${at}/languages`,
    title: words.say('keepLanguagesOf', { headline: mine.headline || mine.slug }),
    intro: words.say('keepLanguagesIntro'),
  };
  const page = h(LanguagesPage, {
    rows,
    none: versions.length === 1 ? words.say('keepNoLanguages') : null,
    back: { text: words.say('keepBackToStory'), href: hrefIn(edition, at) },
  });
  return deskPage(context, edition, visitor, request, head, page);
};

/** GET /desk/stories/:id/languages.json */
export const languagesJson: MakeOwnPage<Writer> = async ({ reading }, request) => {
  const languages = await languageVersions(reading, storyIdOf(request));
  if (languages.length === 0) throw noSuchStory();
  return deskJson({ languages });
};

/** The story's id from a URL. Throws a Problem if it is invalid. */
export function storyIdOf({ params }: Pick<PageRequest, 'params'>): string {
  const { id = '' } = params;
  if (!isId(id)) throw noSuchStory();
  return id;
}

/** The error for a story that does not exist. */
export function noSuchStory(): Problem {
  return refusal('storyUnknown');
}

async function partsOf(
  { reading }: PageContext,
  request: PageRequest,
  visitor: Writer,
): Promise<VersionParts> {
  const id = storyIdOf(request);
  const [story, standing, revisions, kept] = await Promise.all([
    findDeskStory(reading, id),
    currentDraft(reading, id),
    listRevisions(reading, id),
    allSetAsides(reading, id),
  ]);
  if (!story || !standing) throw noSuchStory();
  return { story, standing, revisions, kept, mayWrite: mayEdit(visitor.by.member.role, story.state) };
}

async function versionOf({ reading }: PageContext, storyId: string, key = '') {
  const ref = readVersionRef(key);
  const version = ref && (await findVersion(reading, storyId, ref));
  if (!version) throw refusal('versionUnknown');
  return { key, ref, version };
}

type OneOf = Awaited<ReturnType<typeof versionOf>>;

function factsOfBoth(
  { reading }: PageContext,
  story: Parameters<typeof factsBetween>[1],
  from: OneOf,
  to: OneOf,
): Promise<FactsChanged> {
  return factsBetween(reading, story, from.version.draft, to.version.draft);
}

async function compareBoth({ reading }: PageContext, from: OneOf, to: OneOf): Promise<Comparison> {
  const copies = [from.version.draft, to.version.draft] as const;
  return compareDrafts(...copies, await knownNames(reading, ...copies));
}

async function bothOf(context: PageContext, storyId: string, { query }: PageRequest) {
  const [from, to] = await Promise.all([
    versionOf(context, storyId, query.from ?? '1'),
    versionOf(context, storyId, query.to ?? 'now'),
  ]);
  return { from, to };
}

function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'checkpoint':
      return { text: words.say('keepDoneCheckpoint'), wrong: false };
    case 'restored':
      return { text: words.say('keepDoneRestored'), wrong: false };
    case 'merged':
      return { text: words.say('keepDoneMerged'), wrong: false };
    case 'left':
      return { text: words.say('keepDoneLeft'), wrong: false };
    default:
      return null;
  }
}
