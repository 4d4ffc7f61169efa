import { countStuck, type StuckStory, stuckStories } from '../../../desk/schedule/due-stories.queries.ts';
import type { AlarmView } from '../../components/MemberLayout.tsx';
import { type Edition, hrefIn } from '../../edition.ts';
import type { PageContext } from '../../page.ts';
import { fullStamp } from '../../times.ts';
import type { StuckStoryView, StuckView } from './StuckPart.tsx';

/** What stands above every page of the desk while scheduled stories are stuck; null while none is. */
export async function alarmOf(
  { reading }: Pick<PageContext, 'reading'>,
  edition: Edition,
): Promise<AlarmView | null> {
  const count = await countStuck(reading, edition.now);
  if (count === 0) return null;
  const { words } = edition;
  return {
    text: words.count('alarmStuck', count),
    link: { text: words.say('alarmLook'), href: `${hrefIn(edition, '/desk')}#alarms` },
  };
}

/** The stories that are stuck, for the start page of the desk; null while none is. */
export async function readStuck(
  { reading }: Pick<PageContext, 'reading'>,
  edition: Edition,
): Promise<StuckView | null> {
  const stories = await stuckStories(reading, edition.now);
  if (stories.length === 0) return null;
  const { words } = edition;
  return { title: words.say('alarmsTitle'), stories: stories.map((story) => viewOf(story, edition)) };
}

function viewOf(story: StuckStory, edition: Edition): StuckStoryView {
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
      ...(story.attempts > 0 ? [words.count('alarmTried', story.attempts)] : []),
      ...(story.tryAgainAt ? [words.say('alarmAgain', { time: timeOf(story.tryAgainAt) })] : []),
    ],
  };
}

function whyOf({ why, advice, refused }: StuckStory, { words }: Edition): string {
  if (why === null) return words.say('alarmWaits');
  return refused ? [why, advice].filter(Boolean).join(' ') : words.say('alarmFault');
}
