import type { Config } from '../../config.ts';
import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { cardsById, type StoryCard } from '../../stories/card.queries.ts';
import { withoutCopies } from '../../stories/copy-sketch.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { MemberLanguage } from '../member.ts';
import { type AlertStory, type AlertWriting, alertLetter, alertTitle, reasonText } from './alert.letter.ts';
import type { NewsOfMember } from './alert.ts';
import { namesOfReasons, sketchesToldOf } from './told.queries.ts';
import { unsubscribeAddress } from './unsubscribe-key.ts';

/** The channel that notifies the worker that a push notification is due. */
export const PUSHES_CHANNEL = 'pushes';

/** Maximum number of stories in an email; beyond that only the number is given. */
const MOST_IN_LETTER = 30;
/** Maximum number of notifications for single stories; more are summarised. */
const MOST_NOTES = 3;
/** How long copies of a story already sent do not count as new. */
const REMEMBERED = 30 * 24 * 3_600_000;

/** How to notify a member. */
export interface Telling {
  readonly rhythm: AlertWriting['rhythm'];
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PORTAL_LANGUAGE' | 'PORTAL_ZONE' | 'PUBLIC_URL'>;
  readonly secret: string;
  readonly now: Date;
}

/**
 * Notifies one member of new stories, by email and in their browsers, and records that: both in the caller's
 * transaction, so that no story is sent twice, however many workers run and whenever one is killed. Returns the number
 * of stories sent.
 */
export async function tellMember(writing: Writing, news: NewsOfMember, telling: Telling): Promise<number> {
  const { config, secret, now } = telling;
  // Concurrent notifications to this member wait here, and then see what was sent.
  const member = await writing
    .selectFrom('users')
    .select(['id', 'email', 'language', 'alerts_by_mail', 'disabled_at'])
    .where('id', '=', news.userId)
    .forUpdate()
    .executeTakeFirst();
  if (!member || member.disabled_at) return 0;
  const browsers = await writing
    .selectFrom('push_subscriptions')
    .select('id')
    .where('user_id', '=', member.id)
    .execute();
  if (!member.alerts_by_mail && browsers.length === 0) return 0;
  const told = await takeNew(writing, news, now);
  if (told.length === 0) return 0;

  const language: MemberLanguage = member.language ?? config.PORTAL_LANGUAGE;
  const stories = told.slice(0, MOST_IN_LETTER);
  const about: AlertWriting = {
    language,
    rhythm: telling.rhythm,
    stories: await withReasons(writing, stories, news, now),
    more: told.length - stories.length,
    publicUrl: config.PUBLIC_URL,
    zone: config.PORTAL_ZONE,
  };
  if (member.alerts_by_mail) {
    const stopAt = unsubscribeAddress(config.PUBLIC_URL, secret, { kind: 'alerts', id: member.id });
    const to = { email: member.email, userId: member.id };
    await postLetter(writing, alertLetter(about, stopAt), to, config, now);
  }
  await postNotes(writing, browsers, notesOf(about), now);
  return told.length;
}

/** The stories not yet sent to this member, without duplicate copies; newest first, and recorded as sent. */
async function takeNew(writing: Writing, news: NewsOfMember, now: Date): Promise<StoryCard[]> {
  const ids = news.stories.map(({ storyId }) => storyId);
  const cards = await cardsById(writing, ids, now);
  const known = await sketchesToldOf(writing, news.userId, new Date(now.getTime() - REMEMBERED));
  // Of several copies, the one we may show in full is used.
  const preferred = [...cards].sort((a, b) => rank(a) - rank(b));
  const kept = new Set(
    withoutCopies<{ copySketch: string; id?: string }>([...known, ...preferred]).map(({ id }) => id),
  );
  const fresh = cards.filter(({ id }) => kept.has(id));
  if (fresh.length === 0) return [];
  const noted = await writing
    .insertInto('alerts')
    .values(
      fresh.map(({ id, groupId }) => ({ user_id: news.userId, group_id: groupId, story_id: id, at: now })),
    )
    .onConflict((conflict) => conflict.columns(['user_id', 'group_id']).doNothing())
    .returning('story_id')
    .execute();
  const told = new Set(noted.map((row) => row.story_id));
  return fresh
    .filter(({ id }) => told.has(id))
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
}

function rank({ source }: StoryCard): number {
  return ['own', 'licensed', 'linked'].indexOf(source.policy);
}

async function withReasons(
  writing: Writing,
  cards: readonly StoryCard[],
  news: NewsOfMember,
  now: Date,
): Promise<AlertStory[]> {
  const reasons = new Map(news.stories.map((story) => [story.storyId, story.reasons]));
  const names = await namesOfReasons(writing, [...reasons.values()].flat(), now);
  return cards.map((card) => ({
    card,
    reasons: (reasons.get(card.id) ?? []).map((reason) => ({
      ...reason,
      names: names.get(`${reason.kind}:${reason.target}`) ?? null,
    })),
  }));
}

/** The content of a push notification. */
interface Note {
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly tag: string;
  readonly lang: string;
}

function notesOf(about: AlertWriting): Note[] {
  const { language: lang, stories, more, rhythm } = about;
  const note = (story: AlertStory): Note => ({
    title: story.card.headline,
    body: reasonText(story, lang),
    path: `/story/${story.card.slug}`,
    tag: story.card.groupId,
    lang,
  });
  if (more === 0 && stories.length <= (rhythm === 'at once' ? MOST_NOTES : 1)) return stories.map(note);
  const [first] = stories;
  const body = first?.card.headline ?? '';
  return [{ title: alertTitle(about), body, path: '/following', tag: `digest-${rhythm}`, lang }];
}

async function postNotes(
  writing: Writing,
  browsers: readonly { readonly id: string }[],
  notes: readonly Note[],
  now: Date,
): Promise<void> {
  const rows = browsers.flatMap(({ id }) =>
    notes.map((note) => ({
      id: newId(),
      subscription_id: id,
      payload: JSON.stringify(note),
      due_at: now,
      created_at: now,
    })),
  );
  if (rows.length === 0) return;
  await writing.insertInto('pushes').values(rows).execute();
  await announceChange(writing, PUSHES_CHANNEL, '');
}
