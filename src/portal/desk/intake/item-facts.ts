import type { IntakeItem } from '../../../desk/intake/item.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp, shortStamp } from '../../ui/times.ts';
import { stateWord } from '../flow/flow-words.ts';
import type { Fact } from '../resource/resource.ts';

/** Who sent an item, and when its newest version came. */
export function originOf(item: IntakeItem, { words, zone, now }: Edition): Fact[] {
  const { source, agency, language, section, at, version, urgency } = item;
  return [
    { text: shortStamp(at, true, words, zone, now).text },
    { text: agency && agency !== source.name ? `${source.name} / ${agency}` : source.name },
    { text: words.nameOfLanguage(language) },
    ...(section ? [{ text: nameIn(section.names, words.language) }] : []),
    ...(version > 1 ? [{ text: words.say('logVersion', { number: words.number(version) }) }] : []),
    ...(urgency === null ? [] : [{ text: words.say('inUrgencyIs', { number: words.number(urgency) }) }]),
  ];
}

/** What has been decided about an item, and what an editor must not overlook. */
export function standingOf(item: IntakeItem, { words, zone, now }: Edition): Fact[] {
  const { state, storyState, decidedBy, embargoUntil, followed } = item;
  return [
    ...(embargoUntil && embargoUntil > now
      ? [{ text: words.say('flowEmbargo', { time: fullStamp(embargoUntil, true, words, zone).text }) }]
      : []),
    ...(state === 'taken' && decidedBy ? [{ text: words.say('inTakenBy', { name: decidedBy.name }) }] : []),
    ...(state === 'spiked' && decidedBy ? [{ text: words.say('inSpikedBy', { name: decidedBy.name }) }] : []),
    ...(storyState === 'draft' ? [] : [{ text: stateWord(storyState, words) }]),
    ...(followed ? [{ text: words.say('inFollowing') }] : []),
  ];
}

/** The story that an item is the same copy as, with how much of the text is in both. */
export function copyFact({ state, copyOf }: IntakeItem, edition: Edition): Fact[] {
  if (!copyOf || (state !== 'copy' && state !== 'waiting')) return [];
  const { words } = edition;
  const { headline, source, share, state: standing } = copyOf;
  const about = { headline, source, share: percentOf(share, words) };
  return [
    {
      text: state === 'copy' ? words.say('inCopyOf', about) : words.say('inWasCopyOf', about),
      href: hrefIn(edition, `/desk/stories/${copyOf.id}`),
    },
    ...(standing === 'published' ? [] : [{ text: stateWord(standing, words) }]),
  ];
}

/** Why copy that a rule would have published waits; null if it does not. */
export function copyNote({ state, copyOf }: IntakeItem, words: Words): string | null {
  if (state !== 'copy' || !copyOf) return null;
  const { headline, source, share, state: standing } = copyOf;
  const about = { headline, source, share: percentOf(share, words) };
  return standing === 'withdrawn' ? words.say('inCopyWithdrawnNote', about) : words.say('inCopyNote', about);
}

function percentOf(share: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share / 100);
}

/** The pool’s list of what reports the same event, where there are several. */
export function eventFact({ event }: IntakeItem, edition: Edition): Fact[] {
  if (!event || event.reports < 2) return [];
  return [
    {
      text: edition.words.say('inOfEvent', { count: event.reports }),
      href: hrefIn(edition, '/desk/intake', { event: event.id, state: 'any' }),
    },
  ];
}
