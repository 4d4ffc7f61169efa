import { countStuck } from '../../desk/schedule/due-stories.queries.ts';
import { countLapsedShown } from '../../stories/media/lapsed-media.queries.ts';
import type { PageContext } from '../http/page.ts';
import type { Edition } from './edition.ts';
import { hrefIn } from './edition.ts';
import type { AlarmView } from './MemberLayout.tsx';

/** The alarms above every desk page: scheduled stories that are stuck, pictures whose rights have expired. */
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
