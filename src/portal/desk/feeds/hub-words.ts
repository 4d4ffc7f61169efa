import type { Feed } from '../../../desk/feeds/feed.ts';
import { hubStateOf } from '../../../desk/feeds/hub.ts';
import type { Edition } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';

/** What becomes of the hub that a feed names, in words; null if it names none. */
export function hubWords(
  { hub }: Pick<Feed, 'hub'>,
  { words, zone, now, publicUrl }: Pick<Edition, 'words' | 'zone' | 'now' | 'publicUrl'>,
): string | null {
  if (!hub) return null;
  const { host } = new URL(hub.address);
  const { leaseUntil, problem } = hub;
  switch (hubStateOf(hub, { PUBLIC_URL: publicUrl }, now)) {
    case 'subscribed':
      return words.say('feedHubTold', {
        host,
        at: leaseUntil ? stampIn(leaseUntil, { words, zone }).time : '',
      });
    case 'unused':
      return words.say('feedHubUnused', { host });
    case 'waiting':
      return words.say('feedHubWaiting', { host });
    case 'failing':
      switch (problem?.code) {
        case 'refused':
          return words.say('feedHubRefused', { host, status: String(problem.status ?? '') });
        case 'denied':
          return words.say('feedHubDenied', { host });
        case 'unreachable':
          return words.say('feedHubUnreachable', { host });
        case 'unsigned':
          return words.say('feedHubUnsigned', { host });
        default:
          return words.say('feedHubUnconfirmed', { host });
      }
  }
}
