import type { NamedThing } from '../../readers/front/names.queries.ts';
import {
  BLOCK_COUNTS,
  BLOCK_KINDS,
  type BlockKind,
  MOST_BLOCKS,
  type Mute,
  type OwnFront,
  type Ref,
  readRef,
  writeRef,
} from '../../readers/front/own-front.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { kindWord, type OwnFrontView, thingName } from './own-front.view.ts';

/** A choice from everything that can be put on a front page or muted. */
export interface ThingChoice {
  readonly name: string;
  readonly label: string;
  readonly first: string;
  readonly wrong: string | undefined;
  readonly groups: readonly {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly text: string }[];
  }[];
}

/** One block in the list of blocks. */
export interface BlockRowView {
  readonly ref: string;
  readonly name: string;
  readonly kind: string;
  readonly count: number;
  readonly countLabel: string;
  readonly up: string;
  readonly down: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly remove: string;
  readonly move: string;
}

/** The composer of a personal front page, ready to display. */
export type ComposerView = ReturnType<typeof composerView>;

/** The preview: the headlines of the resulting page. */
export type PreviewView = ReturnType<typeof previewView>;

/** The data the composer is built from. */
export interface ComposerParts {
  readonly front: OwnFront;
  readonly names: ReadonlyMap<string, NamedThing>;
  /** Everything that can be chosen. */
  readonly things: readonly NamedThing[];
  readonly followed: readonly Ref[];
  readonly preview: OwnFrontView;
  readonly wrong: { readonly field: 'what' | 'target'; readonly text: string } | null;
}

/** Shapes the composer. */
export function composerView(parts: ComposerParts, edition: Edition) {
  const { front, names, things, wrong } = parts;
  const { words } = edition;
  const { blocks } = front;
  const there = new Set(blocks.map(writeRef));
  const muted = new Set(front.mutes.map(writeRef));
  const action = (verb: string) => hrefIn(edition, `/front-page/${verb}`);
  const sections = things.filter(({ kind }) => kind === 'section').slice(0, MOST_BLOCKS);
  const followed = parts.followed.filter((ref) => names.has(writeRef(ref))).slice(0, MOST_BLOCKS);
  const usable = blocks.length > 0 || front.inUse;
  return {
    title: words.say('composeTitle'),
    state: front.inUse ? words.say('frontInUse') : words.say('frontNotInUse'),
    use: usable
      ? {
          action: action('use'),
          value: front.inUse ? 'no' : 'yes',
          text: front.inUse ? words.say('stopOwnFront') : words.say('useOwnFront'),
        }
      : null,
    blocksTitle: words.say('ownBlocksTitle'),
    blocksHelp: words.say('blocksHelp'),
    rows: blocks.map((block, at) => {
      const name = thingName(block, names, edition);
      return {
        ref: writeRef(block),
        name,
        kind: kindWord(block.kind, words),
        count: block.count,
        countLabel: words.say('storiesOf', { name }),
        up: words.say('moveUpNamed', { name }),
        down: words.say('moveDownNamed', { name }),
        first: at === 0,
        last: at === blocks.length - 1,
        remove: words.say('removeNamed', { name }),
        move: words.say('moveNamed', { name }),
      };
    }),
    counts: BLOCK_COUNTS,
    arrange: action('arrange'),
    preview: action('preview'),
    words: {
      up: words.say('moveUp'),
      down: words.say('moveDown'),
      remove: words.say('removeBlock'),
      keep: words.say('keepCounts'),
      // The island fills in these placeholders.
      movedTo: words.say('movedTo', { name: '{name}', place: '{place}', places: '{places}' }),
      add: words.say('add'),
      stories: words.say('storiesLabel'),
      mute: words.say('mute'),
    },
    beginHelp: words.say('noBlocks'),
    begin:
      blocks.length > 0
        ? []
        : [
            { text: words.say('beginWithSections'), refs: sections.map(writeRef) },
            { text: words.say('beginWithFollowed'), refs: followed.map(writeRef) },
          ].filter(({ refs }) => refs.length > 0),
    add:
      blocks.length < MOST_BLOCKS
        ? {
            action: action('add'),
            title: words.say('addBlock'),
            choice: {
              name: 'what',
              label: words.say('addBlock'),
              first: words.say('chooseOne'),
              wrong: wrong?.field === 'what' ? wrong.text : undefined,
              groups: groupsOf(things, there, edition),
            },
          }
        : null,
    muted: {
      title: words.say('mutedTitle'),
      help: words.say('mutedHelp'),
      none: front.mutes.length > 0 ? null : words.say('noMutes'),
      action: action('mute'),
      unmute: action('unmute'),
      unmuteText: words.say('unmute'),
      rows: front.mutes.map((mute) => {
        const name = thingName(mute, names, edition);
        const kind = kindWord(mute.kind, words);
        return { ref: writeRef(mute), name, kind };
      }),
      choice: {
        name: 'target',
        label: words.say('muteSomething'),
        first: words.say('chooseOne'),
        wrong: wrong?.field === 'target' ? wrong.text : undefined,
        groups: groupsOf(things, muted, edition),
      },
    },
    show: previewView(parts.preview, edition),
  };
}

/** Shapes only the preview, as the island requests it. */
export function previewView(front: OwnFrontView, edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('previewTitle'),
    lead: words.say('previewLead'),
    front,
    mute: hrefIn(edition, '/front-page/mute'),
    muteText: words.say('muteStory'),
  };
}

function groupsOf(
  things: readonly NamedThing[],
  without: ReadonlySet<string>,
  edition: Edition,
): ThingChoice['groups'] {
  const { words } = edition;
  const names = new Map(things.map((thing) => [writeRef(thing), thing]));
  const byName = new Intl.Collator(words.locale, { sensitivity: 'base', numeric: true });
  return BLOCK_KINDS.map((kind) => {
    const options = things
      .filter((thing) => thing.kind === kind && !without.has(writeRef(thing)))
      .map((thing) => ({ value: writeRef(thing), text: thingName(thing, names, edition) }));
    // Sections keep the newsroom's order.
    if (kind !== 'section') options.sort((a, b) => byName.compare(a.text, b.text));
    return { label: pluralWord(kind, words), options };
  }).filter(({ options }) => options.length > 0);
}

function pluralWord(kind: BlockKind, words: Words): string {
  switch (kind) {
    case 'section':
      return words.say('sections');
    case 'topic':
      return words.say('topics');
    case 'author':
      return words.say('authors');
    case 'entity':
      return words.say('followedEntities');
    case 'language':
      return words.say('languages');
    case 'source':
      return words.say('sources');
  }
}

/** The error for an unknown choice, by its name. */
export function unknownThing(ref: string, words: Words): string {
  if (ref === '') return words.say('nothingChosen');
  const [kind = '', name = ''] = ref.split(/:(.*)/s);
  const known = readRef(ref)?.kind ?? (kind === 'story' ? 'story' : null);
  return words.say('unknownThing', {
    kind: known ? kindWord(known as Mute['kind'], words) : kind.slice(0, 40),
    name: name.slice(0, 120),
  });
}
