import type { ComponentChildren } from 'preact';
import { countUnread } from '../../../desk/notices/notices.queries.ts';
import type { Member } from '../../../readers/member.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { MemberVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { memberFrameOf } from '../../site/member-frame.view.ts';
import { memberPage } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';

/** The head of a desk page. */
export interface DeskHead {
  /** The path of its section, which is marked as current. */
  readonly path: string;
  /** Its own URL, if different. */
  readonly at?: string | undefined;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly notice?: NoticeView | null | undefined;
  readonly status?: Page['status'] | undefined;
  /** Whether it answers a form, though without errors. */
  readonly answered?: boolean | undefined;
  /** Seconds after which the browser refreshes. */
  readonly again?: number | undefined;
  /** Whether it contains the editor of a text, so that it is loaded. */
  readonly editor?: boolean | undefined;
}

/** Draws a page of the desk for `visitor`. */
export async function deskPage(
  context: PageContext,
  edition: Edition,
  visitor: MemberVisitor,
  request: Pick<PageRequest, 'query'>,
  head: DeskHead,
  children: ComponentChildren,
): Promise<Page> {
  const {
    path,
    at = path,
    title,
    intro,
    notice = null,
    status = 200,
    answered = status !== 200,
    again,
    editor = false,
  } = head;
  const member: Member = visitor.session.member;
  const unread = await countUnread(context.reading, member.id);
  const frame = memberFrameOf(edition, member, { path, title, notice, unread, ...(intro && { intro }) });
  const page = await memberPage(
    context,
    edition,
    { path: at, frame, status, query: request.query, editor, answered },
    children,
  );
  return again ? { ...page, headers: { ...page.headers, Refresh: String(again) } } : page;
}

/** Data of the desk, for one visitor. */
export function deskJson(data: unknown): Page {
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    text: JSON.stringify(data),
    cacheTags: null,
  };
}
