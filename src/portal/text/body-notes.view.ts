import type { Body, Inline } from '../../stories/body.ts';
import { runOffsets } from '../../stories/run-offsets.ts';
import { safeLink } from '../../stories/safe-link.ts';
import type { Citation } from '../../stories/story.ts';
import type { Words } from '../../words/words.ts';

/** The number after a link whose URL is among the documents of its story. */
export interface BodyNote {
  readonly number: number;
  /** Set on the first link to its document, to which the document links back. */
  readonly id: string | null;
  readonly href: string;
  /** Its label. */
  readonly label: string;
}

/** The numbers of a body's links to the documents of its story, by the last run of a link. */
export function bodyNotes(
  body: Body,
  citations: readonly Pick<Citation, 'title' | 'url'>[],
  words: Words,
): ReadonlyMap<Inline, BodyNote> {
  const places = new Map<string, number>();
  for (const [at, { url }] of citations.entries()) {
    const address = url === null ? null : safeLink(url);
    if (address && !places.has(address)) places.set(address, at);
  }
  const notes = new Map<Inline, BodyNote>();
  if (places.size === 0) return notes;
  const runs = [...runOffsets(body)];
  const led = new Set<number>();
  for (const [at, [run, start]] of runs.entries()) {
    const address = addressOf(run);
    const place = address === null ? undefined : places.get(address);
    if (place === undefined || run.type !== 'text') continue;
    const [next, begins] = runs[at + 1] ?? [];
    // A link may consist of several runs, for example if some of its words are bold.
    if (next && begins === start + run.text.length && addressOf(next) === address) continue;
    const number = place + 1;
    notes.set(run, {
      number,
      id: led.has(place) ? null : refId(number),
      href: `#${noteId(number)}`,
      label: words.say('noteOf', { title: citations[place]?.title ?? '' }),
    });
    led.add(place);
  }
  return notes;
}

/** The anchor of a document at the end of a story. */
export function noteId(number: number): string {
  return `note-${number}`;
}

/** The anchor of the first link to a document. */
function refId(number: number): string {
  return `note-ref-${number}`;
}

function addressOf(run: Inline): string | null {
  if (run.type !== 'text') return null;
  const link = run.marks?.find((mark) => mark.type === 'link');
  return link ? safeLink(link.attrs.href) : null;
}
