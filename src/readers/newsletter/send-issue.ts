import type { Config } from '../../config.ts';
import type { Writing } from '../../store/database.ts';
import { withoutCopies } from '../../stories/copy-sketch.ts';
import { unsubscribeAddress } from '../alerts/unsubscribe-key.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { MemberLanguage } from '../member.ts';
import { newsletterLetter } from './newsletter.letter.ts';
import type { FrontStory } from './newsletter.queries.ts';

/** How far back a first issue goes, or to the issue before. */
const FIRST_BACK = 24 * 3_600_000;

/** What sending an issue needs. */
export interface Issue {
  readonly due: Date;
  /** When the issue before was due. */
  readonly before: Date;
  /** New stories on the front page of each language; for more than one issue, for those who missed some. */
  readonly stories: ReadonlyMap<MemberLanguage, readonly FrontStory[]>;
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL' | 'PORTAL_ZONE' | 'NEWSLETTER_STORIES'>;
  readonly secret: string;
  readonly now: Date;
}

/**
 * Sends one subscriber the issue, unless they have got it: what is new since their last one, and nothing if nothing is.
 * Email and record are written together, so that it is sent once however many workers run. Returns whether it was sent.
 */
export async function sendIssue(writing: Writing, id: string, issue: Issue): Promise<boolean> {
  const { due, before, config, secret, now } = issue;
  const subscriber = await writing
    .selectFrom('subscribers')
    .select(['email', 'language', 'confirmed_at', 'last_sent_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!subscriber?.confirmed_at || (subscriber.last_sent_at && subscriber.last_sent_at >= due)) return false;
  const { email, language } = subscriber;
  const since = subscriber.last_sent_at ?? firstSince(due, before);
  const stories = withoutCopies(
    (issue.stories.get(language) ?? []).filter((story) => story.since > since).map(({ card }) => card),
  ).slice(0, config.NEWSLETTER_STORIES);
  if (stories.length === 0) return false;
  const stopAt = unsubscribeAddress(config.PUBLIC_URL, secret, { kind: 'newsletter', id });
  const letter = newsletterLetter({ config, language }, stories, stopAt, due);
  await postLetter(writing, letter, { email, userId: null }, config, now);
  await writing.updateTable('subscribers').set({ last_sent_at: due }).where('id', '=', id).execute();
  return true;
}

function firstSince(due: Date, before: Date): Date {
  return new Date(Math.min(due.getTime() - FIRST_BACK, before.getTime()));
}
