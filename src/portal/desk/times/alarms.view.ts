import { countStuck, type StuckStory, stuckStories } from '../../../desk/schedule/due-stories.queries.ts';
import { countLapsedShown, listLapsedShown } from '../../../stories/media/lapsed-media.queries.ts';
import type { AlarmView } from '../../components/MemberLayout.tsx';
import { type Edition, hrefIn } from '../../edition.ts';
import type { PageContext } from '../../page.ts';
import { dayOf, fullStamp } from '../../times.ts';
import type { LapsedView } from './LapsedPart.tsx';
import type { StuckStoryView, StuckView } from './StuckPart.tsx';

const MOST_LAPSED = 50;

/** What stands above every page of the desk: that scheduled stories are stuck, that the rights of pictures have ended. */
export async function alarmsOf(
  { reading }: Pick<PageContext, 'reading'>,
  edition: Edition,
): Promise<AlarmView[]> {
  const { words, now, zone } = edition;
  const [stuck, lapsed] = await Promise.all([countStuck(reading, now), countLapsedShown(reading, now, zone)]);
  const link = (to: string) => ({ text: words.say('alarmLook'), href: `${hrefIn(edition, '/desk')}#${to}` });
  return [
    ...(stuck > 0 ? [{ text: words.say('alarmStuck', { count: stuck }), link: link('alarms') }] : []),
    ...(lapsed > 0 ? [{ text: words.say('alarmRights', { count: lapsed }), link: link('rights') }] : []),
  ];
}

/** The pictures readers see although their rights have ended, for the start page of the desk; null while there is none. */
export async function readLapsed(
  { reading }: Pick<PageContext, 'reading'>,
  edition: Edition,
): Promise<LapsedView | null> {
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
      ...(story.attempts > 0 ? [words.say('alarmTried', { count: story.attempts })] : []),
      ...(story.tryAgainAt ? [words.say('alarmAgain', { time: timeOf(story.tryAgainAt) })] : []),
    ],
  };
}

function whyOf({ why, advice, refused }: StuckStory, { words }: Edition): string {
  if (why === null) return words.say('alarmWaits');
  return refused ? [why, advice].filter(Boolean).join(' ') : words.say('alarmFault');
}
