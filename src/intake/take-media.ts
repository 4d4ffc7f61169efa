import { Problem } from '../errors.ts';
import type { Store } from '../store/database.ts';
import type { Block, FigureAttrs } from '../stories/body.ts';
import { type Adding, addMedia } from '../stories/media/add-media.ts';
import type { MediaRights } from '../stories/media/media-item.ts';
import { mediaByOrigin, type PlacedMedia, rememberOrigin } from '../stories/media/origins.queries.ts';
import type { LeadMedia, StoryDraft } from '../stories/story.ts';
import type { MediaSource } from './media-source.ts';

/** The outcome for the pictures of an import, counted once per address. */
export interface MediaCounts {
  taken: number;
  /** Already in the library, from this import or another. */
  known: number;
  missing: number;
  refused: number;
}

/** A picture that was not imported, and why. */
export interface MediaLeft {
  readonly src: string;
  readonly headline: string;
  readonly why: string;
}

/** Imports pictures of drafts into the library, each address once per import. */
export interface MediaTaking {
  readonly counts: Readonly<MediaCounts>;
  readonly left: readonly MediaLeft[];
  /**
   * The draft with every imported picture; `rights` are the pictures' terms by address. Unless it `fetches`, only with
   * those already in the library before this import.
   */
  take(draft: StoryDraft, rights?: RightsByAddress, fetches?: boolean): Promise<StoryDraft>;
}

type RightsByAddress = ReadonlyMap<string, Partial<MediaRights>>;
type Picture = Pick<FigureAttrs, 'mediaId' | 'src' | 'alt' | 'caption' | 'credit'>;

/** A story, and the terms of its pictures. */
interface Under {
  readonly draft: StoryDraft;
  readonly rights: RightsByAddress;
  readonly fetches: boolean;
}

/** As many as are processed at once, plus as many waiting: the picture sandbox refuses more. */
const AT_ONCE = 4;

/** Starts importing pictures: from `source` or, if that is null, only those from an earlier import. */
export async function takingMedia(
  store: Store,
  source: MediaSource | null,
  adding: Adding,
): Promise<MediaTaking> {
  const counts: MediaCounts = { taken: 0, known: 0, missing: 0, refused: 0 };
  const left: MediaLeft[] = [];
  const done = new Map<string, Promise<PlacedMedia | null>>();
  const before = await mediaByOrigin(store.reading);
  const turn = turns(AT_ONCE);

  const leave = (src: string, headline: string, kind: 'missing' | 'refused', why: string) => {
    counts[kind] += 1;
    left.push({ src, headline, why });
    return null;
  };
  const takeOne = async (
    src: string,
    picture: Picture,
    draft: StoryDraft,
    rights: Partial<MediaRights> | undefined,
  ): Promise<PlacedMedia | null> => {
    const known = before.get(src);
    if (known) {
      counts.known += 1;
      return known;
    }
    if (!source) return null;
    const found = await source.find(src);
    if ('missing' in found) return leave(src, draft.headline, 'missing', found.missing);
    const { alt, caption, credit } = picture;
    const words = { alt, caption: caption ?? '', credit: credit ?? '', language: draft.language, rights };
    try {
      const added = await addMedia(store, { name: nameOf(src), bytes: found.bytes, ...words }, adding);
      counts[added.known ? 'known' : 'taken'] += 1;
      return await store.write((writing) => rememberOrigin(writing, added.id, src));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return leave(src, draft.headline, 'refused', error.message);
    }
  };
  const once = (src: string, picture: Picture, { draft, rights }: Under) => {
    const under = done.get(src) ?? turn(() => takeOne(src, picture, draft, rights.get(src)));
    done.set(src, under);
    return under;
  };
  const withFile = async <P extends FigureAttrs | LeadMedia>(picture: P, under: Under): Promise<P> => {
    const { src, mediaId } = picture;
    if (mediaId || !src || !/^https?:/.test(src)) return picture;
    const placed = under.fetches ? await once(src, picture, under) : before.get(src);
    return placed ? { ...picture, mediaId: placed.id, width: placed.width, height: placed.height } : picture;
  };
  const blockOf = async (block: Block, under: Under): Promise<Block> => {
    if (block.type === 'figure') return { ...block, attrs: await withFile(block.attrs, under) };
    if (block.type === 'blockquote') return { ...block, content: await blocksOf(block.content, under) };
    return block;
  };
  const blocksOf = (blocks: readonly Block[], under: Under): Promise<Block[]> =>
    Promise.all(blocks.map((block) => blockOf(block, under)));

  return {
    counts,
    left,
    take: async (draft, rights = new Map(), fetches = true) => {
      const under = { draft, rights, fetches };
      const lead = draft.lead && (await withFile(draft.lead, under));
      return { ...draft, lead, body: { ...draft.body, content: await blocksOf(draft.body.content, under) } };
    },
  };
}

function nameOf(src: string): string {
  const last = new URL(src).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Limits concurrency to `most`; others wait in order. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
