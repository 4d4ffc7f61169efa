import type { Config } from '../../../config.ts';
import type { Block, BlockKind } from '../../../desk/blocks/block.ts';
import type { Override } from '../../../desk/blocks/overrides.queries.ts';
import { BLOCK_KINDS } from '../../../newsroom-settings.ts';
import type { Role } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { placeWord } from '../../text/mark-words.ts';
import type { LinkView } from '../../ui/link.view.ts';
import { fullStamp } from '../../ui/times.ts';
import { type QuotedView, quotedOf } from '../figures/queue.view.ts';
import { blockSentences, kindWord } from './block-words.ts';

/** The pages that show blocks, to return to after an override. */
export type BlocksPlace = 'blocks' | 'writing' | 'workflow';

/** What blocks a story, and what was overridden. */
export interface BlocksRead {
  readonly story: { readonly id: string; readonly language: string };
  readonly blocks: readonly Block[];
  readonly overrides: readonly Override[];
}

/** A form that overrides blocks, or revokes that. */
export interface BlockForm {
  readonly action: string;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly button: string;
  /** The id of its reason field; null if it takes no reason. */
  readonly reasonId: string | null;
}

/** One block, ready to display. */
export interface BlockRow {
  readonly key: string;
  readonly state: 'blocks' | 'warns' | 'passed';
  readonly quoted: QuotedView | null;
  /** What it is about, if not a sentence; for a sentence, whether it is in the headline or the standfirst. */
  readonly about: string | null;
  readonly what: string;
  readonly advice: string;
  readonly link: LinkView | null;
  readonly passed: string | null;
  readonly form: BlockForm | null;
}

/** What blocks a story, ready to display. */
export type BlocksView = ReturnType<typeof blocksView>;

/** The maximum number of rows of a kind shown beside a text; the story's own page lists all of them. */
const MOST_BESIDE = 100;

/** Shapes what blocks a story for a member of the newsroom, on the page `place`. */
export function blocksView(
  { story, blocks, overrides }: BlocksRead,
  edition: Edition,
  role: Role,
  config: Pick<Config, 'PUBLISH_BLOCKS'>,
  place: BlocksPlace,
) {
  const { words } = edition;
  const standing = new Map(overrides.map((one) => [one.key, one]));
  const blocking: readonly BlockKind[] = config.PUBLISH_BLOCKS;
  const stateOf = ({ key, kind }: Block): BlockRow['state'] =>
    standing.has(key) ? 'passed' : blocking.includes(kind) ? 'blocks' : 'warns';
  const mayPass = roleMay(role, 'publish stories');
  const form = (path: string, hidden: BlockForm['hidden'], button: string, reasonId: string | null) => ({
    action: hrefIn(edition, `/desk/stories/${story.id}/blocks/${path}`),
    hidden: [...hidden, ['from', place] as const],
    button,
    reasonId,
  });
  const rowOf = (block: Block): BlockRow => {
    const state = stateOf(block);
    const override = standing.get(block.key);
    return {
      key: block.key,
      state,
      quoted: 'sentence' in block ? quotedOf({ ...block, language: story.language }) : null,
      about: aboutOf(block, words),
      ...blockSentences(block, words),
      link: linkOf(block, story.id, edition, role),
      passed: override ? passedWords(override, edition) : null,
      form: !mayPass
        ? null
        : override
          ? form('take-back', [['key', block.key]], words.say('blockTakeBack'), null)
          : state === 'blocks'
            ? form('pass', [['keys', block.key]], words.say('blockPass'), `reason-${block.key}`)
            : null,
    };
  };
  const groups = BLOCK_KINDS.flatMap((kind) => {
    const own = blocks.filter((block) => block.kind === kind);
    if (own.length === 0) return [];
    const open = own.filter((block) => stateOf(block) === 'blocks').map(({ key }) => key);
    const all =
      mayPass && open.length > 1
        ? form(
            'pass',
            [['keys', open.join(' ')]],
            words.say('blockPassAll', { count: open.length }),
            `reason-all-${kind}`,
          )
        : null;
    const rows = own.slice(0, place === 'writing' ? MOST_BESIDE : own.length).map(rowOf);
    return [
      {
        kind,
        title: kindWord(kind, words),
        note: blocking.includes(kind) ? null : words.say('blocksOnlyWarn'),
        /** The problem, if all rows share it, stated once; and the advice, if any row is open. */
        said: saidOfAll(rows),
        rows,
        /** Says how many rows are left out; null if none are. */
        more: own.length > rows.length ? words.say('listMore', { count: own.length - rows.length }) : null,
        all,
      },
    ];
  });
  const count = (state: BlockRow['state']) => blocks.filter((block) => stateOf(block) === state).length;
  const back = count('blocks');
  return {
    title: words.say('blocksTitle'),
    /** In one line: how many of them block publication. */
    summary: summaryOf(back, count('warns'), count('passed'), words),
    /** Whether something still blocks the story. */
    keptBack: back > 0,
    groups,
    /** Who may override blocks, for those who may not. */
    ask: !mayPass && back > 0 ? words.say('blockAskEditor') : null,
    reason: { label: words.say('blockReason'), hint: words.say('blockReasonHint') },
  };
}

function aboutOf(block: Block, words: Words): string | null {
  if (block.kind === 'media') return pictureWords(block, words);
  return 'claimId' in block ? placeWord(block.place, words) : null;
}

function saidOfAll(rows: readonly BlockRow[]) {
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const { what, advice } = first;
  if (!rows.every((row) => row.what === what && row.advice === advice)) return null;
  return { what, advice: rows.every(({ state }) => state === 'passed') ? null : advice };
}

function summaryOf(back: number, warns: number, passed: number, words: Words): string {
  const parts = [
    ...(back > 0 ? [words.say('blocksBack', { count: back })] : []),
    ...(warns > 0 ? [words.say('blocksWarn', { count: warns })] : []),
    ...(passed > 0 ? [words.say('blocksPassed', { count: passed })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : words.say('blocksNone');
}

function pictureWords(block: Extract<Block, { kind: 'media' }>, words: Words): string {
  const place = picturePlace(block.place, words);
  return block.caption ? `${place}: ${block.caption}` : place;
}

function picturePlace(place: Extract<Block, { kind: 'media' }>['place'], words: Words): string {
  switch (place) {
    case 'lead':
      return words.say('blockPictureLead');
    case 'text':
      return words.say('blockPictureText');
    case 'social':
      return words.say('shownSocialPicture');
    case 'teaser':
      return words.say('shownTeaserPicture');
  }
}

function passedWords({ by, at, reason }: Override, { words, zone }: Edition): string {
  return words.say('blockPassedBy', {
    name: by.name ?? '',
    time: fullStamp(at, true, words, zone).text,
    reason,
  });
}

function linkOf(block: Block, storyId: string, edition: Edition, role: Role): LinkView | null {
  const { words } = edition;
  const story = `/desk/stories/${storyId}`;
  const to = (text: string, path: string): LinkView => ({ text, href: hrefIn(edition, path) });
  switch (block.kind) {
    case 'differs':
    case 'unsupported':
      return block.claimId
        ? to(words.say('blockToFigure'), `/desk/figures/${block.claimId}`)
        : to(words.say('blockToStory'), story);
    case 'media':
      return to(words.say('blockToPicture'), block.expired ? `/desk/media/${block.mediaId}` : story);
    case 'screening':
      if (block.hitId && roleMay(role, 'decide hits'))
        return to(words.say('blockToHit'), `/desk/screening/${block.hitId}`);
      return to(words.say('blockToEntity'), `/desk/entities/${block.slug}`);
    case 'licence':
      return block.why !== 'no address' && block.sourceSlug
        ? to(words.say('blockToSource'), `/desk/sources/${block.sourceSlug}`)
        : to(words.say('blockToStory'), story);
  }
}
