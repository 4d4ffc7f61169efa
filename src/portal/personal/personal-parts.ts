import { type ComponentChild, Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { interfaceLanguage } from '../../words/languages.ts';
import type { PageContext } from '../http/page.ts';
import type { MemberVisitor } from '../http/visitor.ts';
import { editionOf } from '../site/edition.ts';
import type { Place } from './filler.ts';
import { FILLERS } from './fillers.ts';

/** `<personal-list data-key="kind:name">what strangers see</personal-list>`: filled first, as it may contain parts. */
const LIST = /<personal-list data-key="([^":]*):?([^"]*)">(.*?)<\/personal-list>/gs;
/** `<personal-part data-key="kind:name">what strangers see</personal-part>`, as components/PersonalPart.tsx draws it. */
const PART = /<personal-part data-key="([^":]*):?([^"]*)">(.*?)<\/personal-part>/gs;
const PAGE_LANGUAGE = /<html lang="([A-Za-z0-9-]{2,35})"/;

/**
 * A shared page as one member sees it: its personal parts are filled in, everything else is the same bytes that
 * strangers get. `text` is never changed, so nothing personal can get into the cache.
 */
export async function personalise(
  context: PageContext,
  text: string,
  visitor: MemberVisitor,
  address: string,
): Promise<string> {
  const edition = editionOf(context, interfaceLanguage(PAGE_LANGUAGE.exec(text)?.[1]));
  const place = { edition, address };
  const listed = await fill(context, text, LIST, visitor, place);
  return fill(context, listed, PART, visitor, place);
}

async function fill(
  context: PageContext,
  text: string,
  pattern: RegExp,
  visitor: MemberVisitor,
  place: Place,
): Promise<string> {
  const wanted = new Map<string, Set<string>>();
  for (const [, kind = '', name = ''] of text.matchAll(pattern)) {
    const names = wanted.get(kind) ?? new Set();
    wanted.set(kind, names.add(name));
  }
  const filled = new Map<string, ReadonlyMap<string, ComponentChild>>();
  for (const [kind, names] of wanted) {
    const filler = FILLERS[kind];
    if (filler) filled.set(kind, await filler(context, visitor, [...names], place));
  }
  return text.replace(pattern, (whole, kind: string, name: string) => {
    const part = filled.get(kind)?.get(name);
    return part ? render(h(Fragment, null, part)) : whole;
  });
}
