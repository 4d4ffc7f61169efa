import { alignBlocks, compareDrafts } from '../../../desk/comparing/compare-drafts.ts';
import type { KnownNames } from '../../../desk/comparing/known-names.ts';
import type { Draft, StoredDraft } from '../../../desk/draft.ts';
import type { StoryLock } from '../../../desk/keeping/lock.ts';
import type { SetAside } from '../../../desk/keeping/set-aside.queries.ts';
import { directionOf } from '../../../words/direction.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { blockView, changeWords, fieldWord } from './compared.view.ts';
import type { MergePart, MergeView } from './MergePage.tsx';
import type { HeldView } from './VersionPage.tsx';
import { whyWord } from './version-words.ts';

/** The data a merge is built from. */
export interface MergeParts {
  readonly standing: StoredDraft;
  readonly aside: SetAside;
  readonly known: KnownNames;
  readonly lock: StoryLock | null;
  readonly memberId: string;
}

/** The name of the field with the choice for the pair of blocks at `at`. */
export function blockField(at: number): string {
  return `block-${at}`;
}

/** Shapes a merge: each part that differs with a choice, the rest as context. */
export function mergeView(
  { standing, aside, known, lock, memberId }: MergeParts,
  edition: Edition,
): MergeView {
  const { words, zone } = edition;
  const at = `/desk/stories/${aside.storyId}`;
  const parts = partsOf(standing.draft, aside.draft, known, edition);
  const who = (by: StoredDraft['savedBy'], when: Date) =>
    words.say('keepWrittenBy', {
      name: by?.name ?? words.say('keepByNobody'),
      time: fullStamp(when, true, words, zone).text,
    });
  return {
    links: [
      { text: words.say('keepBackToStory'), href: hrefIn(edition, at) },
      { text: words.say('keepVersions'), href: hrefIn(edition, `${at}/revisions`) },
    ],
    settled: aside.settledAt ? words.say('keepIsSettled') : null,
    isSame: parts.every(({ name }) => name === null) ? words.say('keepNoDifference') : null,
    action: hrefIn(edition, `${at}/set-asides/${aside.id}/settle`),
    seen: String(aside.at.getTime()),
    version: String(standing.version),
    lang: aside.draft.language,
    dir: directionOf(aside.draft.language),
    standing: { title: words.say('keepStanding'), by: who(standing.savedBy, standing.savedAt) },
    aside: { title: words.say('keepAside'), by: `${whyWord(aside, words)}. ${who(aside.by, aside.at)}` },
    parts,
    nothing: words.say('keepNothingHere'),
    says: changeWords(words),
    held: heldView(lock, memberId, edition),
    buttons: {
      chosen: words.say('keepTakeChosen'),
      standing: words.say('keepTakeStanding'),
      aside: words.say('keepTakeAside'),
    },
  };
}

/** Says that someone else is editing the story; null if no one is. */
export function heldView(
  lock: StoryLock | null,
  memberId: string,
  { words, zone }: Edition,
): HeldView | null {
  if (!lock || lock.holder.id === memberId) return null;
  const { name } = lock.holder;
  const time = fullStamp(lock.since, true, words, zone).text;
  return { text: words.say('keepHeldBy', { name, time }), over: words.say('keepOverToo', { name }) };
}

function partsOf(standing: Draft, aside: Draft, known: KnownNames, { words }: Edition): MergePart[] {
  const { fields, blocks } = compareDrafts(standing, aside, known);
  const choice = (value: string, text: string, checked: boolean) => ({ value, text, checked });
  const left = choice('standing', words.say('keepStanding'), true);
  const right = choice('aside', words.say('keepAside'), false);
  const both = choice('both', words.say('keepBoth'), false);
  const pairs = alignBlocks(standing, aside);
  return [
    ...fields.map(
      ({ field, pieces }): MergePart => ({
        name: `field-${field}`,
        title: fieldWord(field, words),
        line: { kind: 'paragraph', label: null, pieces },
        block: null,
        choices: [left, right],
      }),
    ),
    ...blocks.map((block, at): MergePart => {
      const isPair = pairs[at]?.was && pairs[at]?.is;
      // A block that only the conflicting draft has is included by default: leaving it out takes a decision.
      const onlyAside = block.change === 'new';
      return {
        name: block.change === 'same' ? null : blockField(at),
        title: words.say('keepPart', { number: words.number(at + 1) }),
        line: null,
        block: blockView(block, words),
        choices: [
          { ...left, checked: !onlyAside },
          { ...right, checked: onlyAside },
          ...(isPair ? [both] : []),
        ],
      };
    }),
  ];
}
