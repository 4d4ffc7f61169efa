import type { Config } from '../../../config.ts';
import { pushPath } from '../../../desk/feeds/feed.ts';
import type { NotedItem } from '../../../desk/feeds/note-fetched.ts';
import { NEW_KINDS, type NewKind } from '../../../desk/feeds/read-feed-terms.ts';
import type { ResolvedFeed } from '../../../desk/feeds/resolve-feed.ts';
import type { ImportedItem } from '../../../intake/take-findings.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { ResourceTyped } from '../resource/resource-field.ts';
import { newFields, type ResourceFormView, type ResourceViewer } from '../resource/resource-page.view.ts';
import type { MadeWithSecret } from '../resource/resource-words.ts';
import { newFeedFields } from './feed-terms.ts';
import { feedKindWord, itemWord, newKindWord } from './feed-words.ts';

/** The path of the feeds at the desk. */
export const FEEDS_PATH = '/desk/feeds';

/** A preview of a feed, ready to display. */
export type PreviewView = ReturnType<typeof previewView>;

/** The form that follows a feed, ready to display. */
export interface NewFeedView {
  /** The kinds of feed, one of which the form is for. */
  readonly kinds: { readonly label: string; readonly links: readonly LinkView[] };
  readonly form: ResourceFormView;
  readonly preview: PreviewView | null;
  /** Null if there is nothing to test. */
  readonly test: string | null;
  readonly back: LinkView;
}

/** The result of testing a URL. */
export interface TestedFeed {
  readonly found: ResolvedFeed;
  readonly items: readonly NotedItem[];
  readonly read: readonly ImportedItem[];
}

/** A new sender, ready to display. */
export type PushMadeView = ReturnType<typeof pushMadeView>;

/** Shapes a new sender: where it sends to, and its secret. */
export function pushMadeView(
  { id, secret }: MadeWithSecret,
  { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>,
  edition: Edition,
) {
  const { words } = edition;
  return {
    address: { label: words.say('feedPushTo'), value: `${PUBLIC_URL}${pushPath(id)}` },
    secret,
    words: {
      text: words.say('feedPushMade'),
      label: words.say('hooksSecret'),
      how: words.say('feedPushHow'),
    },
    next: { text: words.say('feedPushNext'), href: hrefIn(edition, `${FEEDS_PATH}/${id}`) },
  };
}

/** Shapes the form that follows a feed. */
export function newFeedView(
  kind: NewKind,
  typed: ResourceTyped | null,
  tested: TestedFeed | null,
  viewer: ResourceViewer,
  edition: Edition,
): NewFeedView {
  const { words } = edition;
  const at = (one: NewKind) => hrefIn(edition, `${FEEDS_PATH}/new`, one === 'feed' ? {} : { kind: one });
  return {
    kinds: {
      label: words.say('feedNewWhat'),
      links: NEW_KINDS.map((one) => ({
        text: newKindWord(one, words),
        href: at(one),
        current: one === kind,
      })),
    },
    form: {
      ...{ title: '', hint: null, version: null, style: tested || kind === 'push' ? 'act' : 'act quiet' },
      action: at(kind),
      button: words.say('feedFollow'),
      fields: newFields(newFeedFields(kind), typed, viewer, edition),
    },
    preview: tested && previewView(tested, edition),
    test: kind === 'push' ? null : words.say('feedTest'),
    back: { text: words.say('feedsBack'), href: hrefIn(edition, FEEDS_PATH) },
  };
}

function previewView({ found, items, read }: TestedFeed, { words }: Edition) {
  const drafts = new Map(read.map(({ file, draft }) => [file, draft]));
  const others = found.named.slice(1);
  return {
    title: words.say('feedTestTitle'),
    address: found.address,
    facts: [
      ...(found.title ? [found.title] : []),
      feedKindWord(found.kind, words),
      words.say('feedTestCount', { count: found.content.candidates.length }),
    ],
    rows: items.map(({ key, headline, outcome, reason }) => {
      const draft = drafts.get(key);
      const state = draft?.state === 'published' ? words.say('feedAsPublished') : words.say('feedAsDraft');
      return {
        headline: headline ?? words.say('flowNoHeadline'),
        lang: draft?.language,
        outcome: outcome === 'taken' ? state : itemWord(outcome, words),
        reason,
      };
    }),
    others: others.length > 0 ? { text: words.say('feedTestOthers'), feeds: others } : null,
  };
}
