import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { findNewsroomPage } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import {
  type NewsroomPage,
  openQuestions,
  type PageContent,
  type PageField,
} from '../../stories/newsroom-pages/newsroom-page.ts';
import { Refusal, refusal } from '../../words/refusal.ts';

/** A member who writes and publishes the newsroom's own pages. */
export type PageKeeper = Authorized<'manage pages'>;

/** The page, and the version that the member saw. */
export interface PageSeen {
  readonly id: string;
  readonly version: number;
}

const WRONG = { taken: 'pageSlugTaken', stays: 'pageSlugStays', translated: 'pageTranslated' } as const;

/** An invalid field of a page, and why. */
export class WrongPageField extends Refusal {
  readonly field: PageField;
  readonly why: 'taken' | 'stays' | 'translated';

  constructor(field: PageField, why: WrongPageField['why'], value: string) {
    super(WRONG[why], { [field]: value });
    this.field = field;
    this.why = why;
  }
}

/** A page that cannot be published as it is: unanswered questions, or no text. */
export class UnreadyPage extends Refusal {
  readonly questions: readonly string[];

  constructor(questions: readonly string[]) {
    if (questions.length > 0) super('pageQuestionsOpen', { questions: questions.slice(0, 3).join(' ') });
    else super('pageEmpty');
    this.questions = questions;
  }
}

/** The problem that there is no such page. */
export function noSuchPage(): Problem {
  return refusal('pageUnknown');
}

/** Locks a page that is still at the version seen. Throws a Problem if it does not exist, or has changed. */
export async function lockPage(writing: Writing, { id, version }: PageSeen): Promise<NewsroomPage> {
  await writing.selectFrom('newsroom_pages').select('id').where('id', '=', id).forUpdate().execute();
  const page = await findNewsroomPage(writing, id);
  if (!page) throw noSuchPage();
  if (page.version !== version) throw refusal('pagePassed');
  return page;
}

/** Refuses to publish a page with unanswered template questions, or without a text. */
export function refuseUnready(content: Pick<PageContent, 'title' | 'standfirst' | 'body'>): void {
  const questions = openQuestions(content);
  if (questions.length > 0 || content.body.content.length === 0) throw new UnreadyPage(questions);
}

/** Only the content of a page. */
export function contentOf({ kind, title, standfirst, slug, footer, body }: PageContent): PageContent {
  return { kind, title, standfirst, slug, footer, body };
}

/** The refusal that an address is taken. */
export function slugTaken(slug: string): WrongPageField {
  return new WrongPageField('slug', 'taken', slug);
}
