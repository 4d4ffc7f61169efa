import { type ComponentChildren, h } from 'preact';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import type { Visitor } from '../http/visitor.ts';
import { readAnswers } from '../ui/form/answers.tsx';
import { alarmsOf } from './alarms.ts';
import { documentOf, htmlPage } from './document.tsx';
import { type Edition, editionOf } from './edition.ts';
import { frameOf } from './frame.view.ts';
import { MemberLayout } from './MemberLayout.tsx';
import type { MemberFrame } from './member-frame.view.ts';
import { readSections } from './sections-shown.ts';

/** The edition of a visitor's own pages: in the language requested, or else the member's, or else the portal's. */
export function ownEdition(
  context: Pick<PageContext, 'config' | 'clock'>,
  request: Pick<PageRequest, 'asked'>,
  visitor: Pick<Visitor, 'session'>,
): Edition {
  return editionOf(context, request.asked ?? visitor.session?.member.language ?? null);
}

/** A page for a single task, such as logging in, which strangers may see: `children` in a narrow column. */
export async function doorPage(
  context: PageContext,
  edition: Edition,
  page: {
    path: string;
    title: string;
    status?: Page['status'];
    query?: Readonly<Record<string, string>>;
  },
  children: ComponentChildren,
): Promise<Page> {
  return ownPage(context, edition, page, h('div', { class: 'door' }, children));
}

/** A page that leads nowhere else yet. */
export async function barePage(
  context: PageContext,
  edition: Edition,
  page: Parameters<typeof doorPage>[2],
  children: ComponentChildren,
): Promise<Page> {
  return ownPage(context, edition, { ...page, bare: true }, children);
}

/** A page of the member's area. */
export async function memberPage(
  context: PageContext,
  edition: Edition,
  page: {
    path: string;
    frame: MemberFrame;
    status?: Page['status'];
    query?: Readonly<Record<string, string>>;
    /** Whether it loads the editor. */
    editor?: boolean;
    /** Whether it answers a form, though without errors. */
    answered?: boolean;
  },
  children: ComponentChildren,
): Promise<Page> {
  const { frame, status = 200, answered = status !== 200 } = page;
  // Every desk page shows what readers should not see, or do not see yet.
  const alarms = frame.atDesk ? await alarmsOf(context, edition) : [];
  const read = answered ? readAnswers(children) : { answers: [], page: children };
  const layout = h(MemberLayout, { frame, alarms, answers: read.answers, children: read.page });
  return ownPage(context, edition, { ...page, title: frame.title }, layout);
}

async function ownPage(
  context: PageContext,
  edition: Edition,
  page: {
    path: string;
    title: string;
    status?: Page['status'];
    query?: Readonly<Record<string, string>>;
    editor?: boolean;
    bare?: boolean;
  },
  children: ComponentChildren,
): Promise<Page> {
  const { path, title, status = 200, query, editor = false, bare = false } = page;
  const frame = frameOf({
    edition,
    sections: await readSections(context, edition.language),
    path,
    ...(query && { query }),
    title,
    description: title,
    members: true,
    bare,
    ...(editor && { head: { editor } }),
  });
  // URLs contain the tokens of email links: no other site we link to may learn them.
  const headers = { 'Referrer-Policy': 'same-origin' };
  return htmlPage(documentOf(frame, children, 'own'), { status, cacheTags: null, headers });
}
