import { h } from 'preact';
import type { Locked } from '../../readers/accounts/asking.ts';
import { roleMay } from '../../readers/permission.ts';
import type { Form } from '../http/form.ts';
import { nextPath } from '../http/next-path.ts';
import type { Page, PageContext, Redirect } from '../http/page.ts';
import type { QueryField } from '../http/query-field.ts';
import type { Visitor } from '../http/visitor.ts';
import { DoorPage, type DoorView } from './DoorPage.tsx';
import { retryAfter } from './door.view.ts';
import { type Edition, hrefIn } from './edition.ts';
import { doorPage } from './member-page.ts';

const plain = (most: number, takes: string): QueryField => ({ pattern: /^[^\p{Cc}]*$/u, most, takes });

/** The query fields of the login and registration pages. */
export const DOOR_QUERY = {
  next: plain(2_000, 'a path of this portal'),
  token: plain(200, 'the key from an emailed link'),
} as const satisfies Record<string, QueryField>;

const next = { most: 2_000 };
const token = { most: 200 };
const email = { most: 400 };
const name = { most: 200 };
const password = { most: 1_000, exact: true } as const;

/** The fields of their forms. */
export const DOOR_FORMS = {
  login: { next, email, password },
  code: { next, code: { most: 60 } },
  askMail: { next, email },
  withLink: { next, token },
  register: { next, name, email, password, history: { most: 3 } },
  registerFinish: { next, token, name, password },
  resetFinish: { token, password },
  logout: {},
} as const satisfies Record<string, Form>;

/** The maximum length of a member's name, in characters. */
export const NAME_LENGTH = 80;

/** The path to continue to: one of ours, or empty. */
export function wantedPath(wanted: string | undefined): string {
  return nextPath(wanted, '');
}

/** The redirect for someone who is already logged in and has no business here; null for a stranger. */
export function alreadyIn({ session }: Visitor, goesOn: string): Redirect | null {
  if (!session) return null;
  const isStaff = roleMay(session.member.role, 'write stories');
  return { redirect: goesOn || (isStaff ? '/desk' : '/'), status: 303 };
}

/** Where to go after login: on to the requested page, or else to the login page, which by then knows who they are. */
export function afterLogin(edition: Edition, goesOn: string): string {
  return goesOn || hrefIn(edition, '/login');
}

/** What surrounds the form of a login or registration page. */
export interface DoorDrawn {
  readonly path: string;
  readonly status?: Page['status'];
  readonly next?: string;
  readonly again?: Locked['again'];
  readonly children?: Parameters<typeof doorPage>[3];
}

/** Draws a login or registration page, with a Retry-After if `again` is given. */
export async function drawDoor(
  context: PageContext,
  edition: Edition,
  door: DoorView,
  { path, status = 200, next: goesOn = '', again, children }: DoorDrawn,
): Promise<Page> {
  const query = goesOn ? { next: goesOn } : {};
  const page = await doorPage(
    context,
    edition,
    { path, title: door.title, status, query },
    h(DoorPage, { door, children }),
  );
  return again ? { ...page, headers: { ...page.headers, ...retryAfter(edition, again) } } : page;
}

/** The URL of a login or registration page that remembers where to continue. */
export function doorHref(edition: Edition, path: string, goesOn: string): string {
  return hrefIn(edition, path, { next: goesOn || undefined });
}
