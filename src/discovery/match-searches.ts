import { termsOf } from '../language/search/tokenise.ts';
import type { SearchMatch } from '../readers/alerts/alert.ts';
import { readSearch } from '../readers/follows/follow.ts';
import { bodyText } from '../stories/body.ts';
import type { IndexedStory } from '../stories/indexing.queries.ts';
import { parseQuery, type Query } from './query.ts';

/**
 * Which of the followed `searches` each new story answers. Words are cut as the search page cuts them, but an alert is
 * stricter than a page of hits, where the best stand first: every word that carries a subject must be there,
 * every "phrase" in its order, and no -word.
 */
export function matchSearches(searches: readonly string[], stories: readonly IndexedStory[]): SearchMatch[] {
  const queries = new Map<string, Query>();
  const matches: SearchMatch[] = [];
  const asked = searches.flatMap((target) => {
    const search = readSearch(target);
    return search ? [{ target, ...search }] : [];
  });
  for (const story of asked.length > 0 ? stories : []) {
    const text = textOf(story);
    for (const { target, q, language, section } of asked) {
      if (section && story.section !== section) continue;
      if (language && story.language !== language && !story.language.startsWith(`${language}-`)) continue;
      const key = `${story.language} ${q}`;
      const query = queries.get(key) ?? parseQuery(q, story.language);
      queries.set(key, query);
      if (answers(text, query)) matches.push({ storyId: story.id, target });
    }
  }
  return matches;
}

interface Text {
  readonly terms: ReadonlySet<string>;
  /** Every term in order, between spaces, as terms have none. */
  readonly line: string;
}

function textOf({ headline, standfirst, body, language }: IndexedStory): Text {
  const parts = [headline, standfirst ?? '', bodyText(body)].map((part) => termsOf(part, language));
  return { terms: new Set(parts.flat()), line: parts.map((terms) => ` ${terms.join(' ')} `).join('|') };
}

function answers({ terms, line }: Text, { words, phrases, without }: Query): boolean {
  const telling = words.filter(({ stop }) => !stop);
  const needed = telling.length > 0 ? telling : words;
  if (needed.length === 0) return false;
  const stands = (run: readonly string[]) =>
    run.length === 1 ? terms.has(run[0] ?? '') : line.includes(` ${run.join(' ')} `);
  return (
    needed.every((word) => word.terms.length > 0 && word.terms.every((term) => terms.has(term))) &&
    phrases.every(stands) &&
    !without.some(stands)
  );
}
