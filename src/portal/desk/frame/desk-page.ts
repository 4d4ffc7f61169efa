import type { ComponentChildren } from 'preact';
import { countUnread } from '../../../desk/notices/notices.queries.ts';
import type { Member } from '../../../readers/member.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { MemberVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { memberFrameOf } from '../../site/member-frame.view.ts';
import { memberPage } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';

/** What a page of the desk says above its own part. */
export interface DeskHead {
  /** Its room, which is shown as where one is. */
  readonly path: string;
  /** Its own address, where that is another. */
  readonly at?: string | undefined;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly notice?: NoticeView | null | undefined;
  readonly status?: Page['status'] | undefined;
  /** Whether a form was answered, though nothing was wrong with it. */
  readonly answered?: boolean | undefined;
  /** Seconds after which a browser asks again, by itself. */
  readonly again?: number | undefined;
  /** Whether a story is written on it, so that it loads the editor. */
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
