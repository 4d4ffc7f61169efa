import { type StuckStory, stuckStories } from '../../../desk/schedule/due-stories.queries.ts';
import { listLapsedShown } from '../../../stories/media/lapsed-media.queries.ts';
import type { PageContext } from '../../http/page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { dayOf, fullStamp } from '../../ui/times.ts';

const MOST_LAPSED = 50;

/** Published pictures whose rights have expired, each with a story that shows it. */
export type LapsedView = NonNullable<Awaited<ReturnType<typeof readLapsed>>>;

/** Published pictures with expired rights, for the desk's start page; null if there are none. */
export async function readLapsed({ reading }: Pick<PageContext, 'reading'>, edition: Edition) {
  const { words, now, zone } = edition;
  const pictures = await listLapsedShown(reading, now, zone, MOST_LAPSED);
  if (pictures.length === 0) return null;
  return {
    title: words.say('alarmRightsTitle'),
    advice: words.say('alarmRightsDo'),
    pictures: pictures.map(({ mediaId, storyId, headline, language, expiresOn }) => ({
      story: { text: headline, href: hrefIn(edition, `/desk/stories/${storyId}`), lang: language },
      ended: words.say('alarmRightsEnded', {
        date: dayOf(new Date(`${expiresOn}T12:00:00Z`), words.locale, 'UTC'),
      }),
      picture: { text: words.say('alarmToPicture'), href: hrefIn(edition, `/desk/media/${mediaId}`) },
    })),
  };
}

/** The stories that missed their publication time. */
export type StuckView = NonNullable<Awaited<ReturnType<typeof readStuck>>>;

/** Stories that are stuck, for the desk's start page; null if there are none. */
export async function readStuck({ reading }: Pick<PageContext, 'reading'>, edition: Edition) {
  const stories = await stuckStories(reading, edition.now);
  if (stories.length === 0) return null;
  const { words } = edition;
  return { title: words.say('alarmsTitle'), stories: stories.map((story) => viewOf(story, edition)) };
}

function viewOf(story: StuckStory, edition: Edition) {
  const { words, zone } = edition;
  const timeOf = (at: Date) => fullStamp(at, true, words, zone).text;
  return {
    story: {
      text: story.headline,
      href: hrefIn(edition, `/desk/stories/${story.id}`),
      lang: story.language,
    },
    due: words.say('alarmDue', { time: timeOf(story.scheduledFor) }),
    why: whyOf(story, edition),
    meta: [
      ...(story.attempts > 0 ? [words.say('alarmTried', { count: story.attempts })] : []),
      ...(story.tryAgainAt ? [words.say('alarmAgain', { time: timeOf(story.tryAgainAt) })] : []),
    ],
  };
}

function whyOf({ why, advice, refused }: StuckStory, { words }: Edition): string {
  if (why === null) return words.say('alarmWaits');
  return refused ? [why, advice].filter(Boolean).join(' ') : words.say('alarmFault');
}
