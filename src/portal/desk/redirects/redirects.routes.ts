import { h } from 'preact';
import type { RedirectsImported } from '../../../desk/redirects/change-redirects.ts';
import { fromOf, type Redirect } from '../../../desk/redirects/redirect.ts';
import { findRedirect, listRedirects } from '../../../desk/redirects/redirects.queries.ts';
import { redirectsCsv } from '../../../desk/redirects/redirects-csv.ts';
import type { NoticeView } from '../../components/form/Notice.tsx';
import type { Edition } from '../../edition.ts';
import { ownEdition } from '../../member-page.ts';
import type { MakeOwnPage } from '../../own-page.ts';
import type { Page, PageContext, PageRequest } from '../../page.ts';
import { FIELDS } from '../../route.ts';
import type { Query } from '../../route-rows.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { deskJson, deskPage } from '../desk-page.ts';
import { RedirectsPage } from './RedirectsPage.tsx';
import {
  REDIRECTS_LISTED,
  REDIRECTS_PATH,
  type RedirectForm,
  type RedirectsAsked,
  redirectsView,
} from './redirects.view.ts';

/** Members who may manage redirects. */
export type Keeper = PermittedVisitor<'manage redirects'>;

const MOST_DATA = 1_000;
/** As many as there may be: a table is a whole. */
const MOST_CSV = 100_000;
const NOTHING_TYPED: RedirectForm = { id: '', version: '', from: '', to: '', type: '301', wrong: null };

const ID = { pattern: /^[0-9a-f-]{36}$/, most: 36 };

/** The redirect that is to be changed. */
export const EDITED: Query[string] = { ...ID, takes: 'the id of a redirect' };

/** The fields that narrow the redirects. */
export const REDIRECTS_QUERY: Query = {
  q: FIELDS.q,
  unused: { pattern: /^yes$/, most: 3, takes: 'yes' },
  after: { ...ID, takes: 'the id of the last redirect of the page before' },
};

/** GET /desk/redirects */
export const redirectsPage: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const { edit, done } = request.query;
  const edited = edit ? await findRedirect(context.reading, edit) : null;
  const notice = doneNotice(done, ownEdition(context, request, visitor));
  return drawRedirects(context, request, visitor, { notice, ...(edited && { typed: formOf(edited) }) });
};

/** GET /desk/redirects.json */
export const redirectsJson: MakeOwnPage<Keeper> = async (context, { query }) => {
  const list = await listRedirects(context.reading, wantedRedirects(query, MOST_DATA + 1));
  const page = list.slice(0, MOST_DATA);
  const next = list.length > MOST_DATA ? (page.at(-1)?.id ?? null) : null;
  return deskJson({ redirects: page.map(redirectJson), next });
};

/** GET /desk/redirects.csv */
export const redirectsCsvData: MakeOwnPage<Keeper> = async (context, { query }) => {
  const list = await listRedirects(context.reading, wantedRedirects(query, MOST_CSV));
  return {
    download: 'redirects.csv',
    type: 'text/csv; charset=utf-8; header=present',
    bytes: redirectsCsv(list),
  };
};

/** Draws the redirects, with what was typed where that was refused, and what an import came to. */
export async function drawRedirects(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  more: {
    readonly notice?: NoticeView | null;
    readonly status?: Page['status'];
    readonly typed?: RedirectForm;
    readonly imported?: RedirectsImported;
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const list = await listRedirects(context.reading, wantedRedirects(request.query, REDIRECTS_LISTED + 1));
  const { typed = NOTHING_TYPED, imported = null, notice, status } = more;
  const head = {
    path: REDIRECTS_PATH,
    title: words.say('redirectsTitle'),
    intro: words.say('redirectsIntro'),
    notice,
    status,
  };
  const redirects = redirectsView(list, request.query, typed, imported, edition);
  return deskPage(context, edition, visitor, request, head, h(RedirectsPage, { redirects }));
}

/** The redirects a query asks for, at most so many. */
export function wantedRedirects({ q, unused, after }: RedirectsAsked, most: number) {
  return { text: q, isUnused: unused === 'yes', after, most };
}

/** A redirect as data. */
export function redirectJson(redirect: Redirect) {
  const { id, target, isPermanent, hits, lastHit, version, madeAt } = redirect;
  return {
    ...{ id, from: fromOf(redirect), to: target, permanent: isPermanent },
    ...{ hits, lastHit, version, made: madeAt.toISOString() },
  };
}

function formOf(redirect: Redirect): RedirectForm {
  return {
    id: redirect.id,
    version: String(redirect.version),
    from: fromOf(redirect),
    to: redirect.target,
    type: redirect.isPermanent ? '301' : '302',
    wrong: null,
  };
}

function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'added':
      return { text: words.say('redirectDoneAdded'), wrong: false };
    case 'saved':
      return { text: words.say('redirectDoneSaved'), wrong: false };
    case 'removed':
      return { text: words.say('redirectDoneRemoved'), wrong: false };
    default:
      return null;
  }
}
