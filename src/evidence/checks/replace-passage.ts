import type { Block, Body, Inline } from '../../stories/body.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import { changeBetween } from './change-between.ts';

/** The parts of a story in which figures stand. */
export interface StoryParts {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly body: Body;
}

/** The part of a story that has a passage, with another in its stead; null where it does not stand there. */
export function partPutRight(
  story: StoryParts,
  place: ClaimPlace,
  before: string,
  after: string,
): Partial<StoryParts> | null {
  if (place === 'text') {
    const body = replacePassage(story.body, before, after);
    return body && { body };
  }
  const line = story[place] ?? '';
  const at = before === '' ? -1 : line.indexOf(before);
  if (at < 0) return null;
  return { [place]: line.slice(0, at) + after + line.slice(at + before.length) };
}

/**
 * A body in which one passage of a paragraph is replaced; only what differs between the two is touched, so that bold
 * words and links around it stay. Null where the passage does not stand in one paragraph.
 */
export function replacePassage(body: Body, before: string, after: string): Body | null {
  let done = false;
  const inBlock = <T extends Block>(block: T): T => {
    if (done) return block;
    switch (block.type) {
      case 'paragraph': {
        const content = replaceInRuns(block.content ?? [], before, after);
        if (!content) return block;
        done = true;
        return { ...block, content };
      }
      case 'blockquote':
        return { ...block, content: block.content.map(inBlock) };
      case 'bulletList':
      case 'orderedList':
        return {
          ...block,
          content: block.content.map((item) => ({ ...item, content: item.content.map(inBlock) })),
        };
      default:
        return block;
    }
  };
  const changed = { ...body, content: body.content.map(inBlock) };
  return done ? changed : null;
}

function replaceInRuns(runs: readonly Inline[], before: string, after: string): Inline[] | null {
  const text = runs.map((run) => (run.type === 'text' ? run.text : '\n')).join('');
  const place = before === '' ? -1 : text.indexOf(before);
  if (place < 0) return null;
  const change = changeBetween(before, after);
  const [from, to, fresh] = [place + change.from, place + change.to, change.text];
  const changed: Inline[] = [];
  let at = 0;
  let written = false;
  for (const run of runs) {
    const length = run.type === 'text' ? run.text.length : 1;
    const [start, end] = [at, at + length];
    at = end;
    // What is put in belongs to the run its place begins in, or at the end of the last.
    const holds = !written && from >= start && (from < end || (from === end && end === text.length));
    if (run.type !== 'text') {
      if (start < from || start >= to) changed.push(run);
      if (holds && fresh) {
        changed.push({ type: 'text', text: fresh });
        written = true;
      }
      continue;
    }
    const kept =
      run.text.slice(0, Math.max(0, Math.min(length, from - start))) +
      (holds ? fresh : '') +
      run.text.slice(Math.max(0, Math.min(length, to - start)));
    if (holds) written = true;
    if (kept) changed.push({ ...run, text: kept });
  }
  return changed;
}
