import { h } from 'preact';
import { changeSource, noSuchSource } from '../../../desk/sources/change-source.ts';
import { readTerms, TERMS_FIELDS, type TermsField } from '../../../desk/sources/source-terms.ts';
import { findSource, type KeptSource, listSources } from '../../../desk/sources/sources.queries.ts';
import { Problem } from '../../../errors.ts';
import { roleMay } from '../../../readers/permission.ts';
import type { Reading } from '../../../store/database.ts';
import { POLICIES } from '../../../stories/story.ts';
import type { NoticeView } from '../../components/form/Notice.tsx';
import { hrefIn } from '../../edition.ts';
import { type Form, wholeNumberIn } from '../../form.ts';
import { ownEdition } from '../../member-page.ts';
import type { Act, MakeOwnPage } from '../../own-page.ts';
import type { Page, PageContext, PageRequest } from '../../page.ts';
import { FIELDS } from '../../route.ts';
import type { Query } from '../../route-rows.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { deskJson, deskPage } from '../desk-page.ts';
import { statusOf } from '../desk-problem.ts';
import { SourcePage } from './SourcePage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { sourceView, type TermsTyped } from './source.view.ts';
import { SOURCES_LISTED, SOURCES_PATH, sourcesView } from './sources.view.ts';

type Writer = PermittedVisitor<'write stories'>;
type Manager = PermittedVisitor<'manage sources'>;

const MOST_DATA = 1_000;

/** The fields that narrow the sources. */
export const SOURCES_QUERY: Query = {
  q: FIELDS.q,
  policy: {
    pattern: new RegExp(`^(?:${POLICIES.join('|')})$`),
    most: 8,
    takes: `one of ${POLICIES.join(', ')}`,
  },
  lack: { pattern: /^licence$/, most: 7, takes: 'licence' },
  after: { ...FIELDS.slug, takes: 'the slug of the last source of the page before' },
};

/** The fields of the form that changes a source; they are read generously, so that what is too long is said beside it. */
export const SOURCE_FORM: Form = {
  version: { most: 9 },
  name: { most: 2_000 },
  url: { most: 4_000 },
  policy: { most: 10 },
  licence: { most: 2_000 },
  licenceUrl: { most: 4_000 },
};

/** GET /desk/sources */
export const sourcesPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const list = await listSources(context.reading, wantedSources(request.query, SOURCES_LISTED + 1));
  const head = { path: SOURCES_PATH, title: words.say('sourcesTitle'), intro: words.say('sourcesIntro') };
  const sources = sourcesView(list, request.query, edition);
  return deskPage(context, edition, visitor, request, head, h(SourcesPage, { sources }));
};

/** GET /desk/sources.json */
export const sourcesJson: MakeOwnPage<Writer> = async (context, { query }) => {
  const list = await listSources(context.reading, wantedSources(query, MOST_DATA + 1));
  const page = list.slice(0, MOST_DATA);
  const next = list.length > MOST_DATA ? (page.at(-1)?.slug ?? null) : null;
  return deskJson({ sources: page.map(sourceJson), next });
};

/** GET /desk/sources/:slug */
export const sourcePage: MakeOwnPage<Writer> = (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const notice = request.query.done === 'changed' ? { text: words.say('sourceSaved'), wrong: false } : null;
  return drawSource(context, request, visitor, { notice, typed: null });
};

/** GET /desk/sources/:slug.json */
export const sourceData: MakeOwnPage<Writer> = async ({ reading }, { params }) =>
  deskJson(sourceJson(await sourceOf(reading, params.slug)));

/** POST /desk/sources/:slug */
export const changeSourceAct: Act<Manager> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { form } = request;
  const { slug } = await sourceOf(context.reading, request.params.slug);
  const values = Object.fromEntries(TERMS_FIELDS.map((field) => [field, form[field] ?? ''])) as Record<
    TermsField,
    string
  >;
  const read = readTerms(values);
  if ('faults' in read) {
    const typed = { values, faults: read.faults, isLate: false };
    return drawSource(context, request, visitor, { notice: null, typed, status: 400 });
  }
  const seen = { slug, version: wholeNumberIn(form, 'version') };
  try {
    await context.store.write((writing) =>
      changeSource(writing, seen, read.terms, visitor.by, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    const status = statusOf(error);
    const isLate = error instanceof Problem && error.kind === 'conflict';
    const text = isLate ? words.say('sourceConflict') : words.say('sourceUnchanged');
    const typed = { values, faults: {}, isLate };
    return drawSource(context, request, visitor, { notice: { text, wrong: true }, typed, status });
  }
  context.log.info({ by: visitor.by.member.id, source: slug }, 'a source was changed');
  if (request.wantsJson) return { json: sourceJson(await sourceOf(context.reading, slug)) };
  return { seeOther: hrefIn(edition, `${SOURCES_PATH}/${slug}`, { done: 'changed' }) };
};

async function drawSource(
  context: PageContext,
  request: PageRequest,
  visitor: Writer | Manager,
  more: {
    readonly notice: NoticeView | null;
    readonly typed: TermsTyped | null;
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const kept = await sourceOf(context.reading, request.params.slug);
  const head = {
    path: SOURCES_PATH,
    at: `${SOURCES_PATH}/${kept.slug}`,
    title: kept.name,
    notice: more.notice,
    status: more.status,
  };
  const mayChange = roleMay(visitor.by.member.role, 'manage sources');
  const source = sourceView(kept, more.typed, mayChange, edition);
  return deskPage(context, edition, visitor, request, head, h(SourcePage, { source }));
}

/** The source at `slug`; throws a Problem where there is none. */
export async function sourceOf(reading: Reading, slug = ''): Promise<KeptSource> {
  const source = await findSource(reading, slug);
  if (!source) throw noSuchSource();
  return source;
}

/** The sources a query asks for, at most so many. */
export function wantedSources({ q, policy, lack, after }: PageRequest['query'], most: number) {
  return {
    text: q,
    policy: POLICIES.find((one) => one === policy),
    lacks: lack === 'licence',
    after,
    most,
  };
}

/** A source as data. */
export function sourceJson({ changedAt, ...source }: KeptSource) {
  return { ...source, changed: changedAt?.toISOString() ?? null };
}
