import { versionsRead } from '../entities/lists/watch-list.ts';
import { listNamesFor } from '../entities/lists/which-list.ts';
import { THRESHOLD } from '../entities/names/compare-names.ts';
import { versionRead } from '../entities/screening/screener.ts';
import type { ScreeningHit } from '../entities/screening/screening-index.ts';
import { nameIn } from '../stories/story.ts';
import { ageWords, toSingleLine } from './lists/on-lists.ts';
import { readWords } from './lists/version-words.ts';
import type { AskedList, ScreenedName } from './screen-name.ts';

const NAMES_SHOWN = 6;
const POINTS = 2;

/** What was found, for a program: hits with list, entry, score, threshold and explanation, and the lists that were asked. */
export function screeningJson(screened: ScreenedName) {
  const { name, query, alsoKnownAs, namesLeft, lists, hits } = screened;
  return {
    name,
    alsoKnownAs,
    namesLeft,
    threshold: query.threshold ?? THRESHOLD,
    lists: lists.map((list) => ({
      slug: list.slug,
      name: nameIn(list.names, 'en'),
      version: list.newest.number,
      asOf: list.newest.asOf,
      importedAt: list.newest.importedAt,
      missing: list.newest.partial?.missing ?? [],
      behind: versionsRead(list).behind ?? null,
      days: list.age.days,
      stale: list.age.stale,
    })),
    hits: hits.map((hit) => {
      const version = versionOf(hit, screened);
      const { listSlug, sha256, entry, score, threshold, explanation } = hit;
      const list = lists.find(({ slug }) => slug === listSlug);
      return {
        list: {
          slug: listSlug,
          version: version?.number ?? null,
          missing: version?.missing ?? [],
          behind: version?.behind ?? null,
          standsOn: list ? listNamesFor(entry, list) : [],
        },
        entry,
        sha256,
        score,
        threshold,
        explanation,
      };
    }),
    message: hits.length === 0 ? noMatch(lists) : null,
  };
}

/** What was found, for a person: each hit with its reason, and how old the lists are. */
export function screeningText(found: ScreenedName): string {
  const { alsoKnownAs, namesLeft, lists, hits } = found;
  const lines: string[] = [];
  if (alsoKnownAs.length > 0)
    lines.push(
      `Asked for as well, since this newsroom knows it by these names: ${alsoKnownAs.join(', ')}.`,
      '',
    );
  if (namesLeft > 0) lines.push(`Not asked for: ${namesLeft} more names it is known by.`, '');
  for (const hit of hits) lines.push(...hitLines(hit, found), '');
  if (hits.length === 0) lines.push(noMatch(lists));
  else {
    lines.push(`${hits.length === 1 ? '1 entry' : `${hits.length} entries`} may be it. A person decides.`);
    lines.push(`Asked: ${lists.map(versionWords).join('; ')}.`);
  }
  for (const list of lists.filter(({ age }) => age.stale))
    lines.push(
      `${nameIn(list.names, 'en')} (${list.slug}): ${ageWords(list.age)} (period: ${list.periodDays} days).`,
    );
  return `${lines.map(toSingleLine).join('\n')}\n`;
}

function noMatch(lists: readonly AskedList[]): string {
  return `no match in the lists loaded (${lists.map(versionWords).join('; ')})`;
}

function versionWords(list: AskedList): string {
  return `${list.slug} version ${readWords(versionsRead(list))}`;
}

/** The version an entry was read in: of a set without a file, it may be the whole one before it. */
function versionOf(hit: ScreeningHit, { versions }: Pick<ScreenedName, 'versions'>) {
  const list = versions.get(hit.listSlug);
  return list ? versionRead(list, hit) : null;
}

function hitLines(hit: ScreeningHit, found: ScreenedName): string[] {
  const { listSlug, entry, score, explanation } = hit;
  const version = versionOf(hit, found);
  const list = found.lists.find(({ slug }) => slug === listSlug);
  const [primary, ...others] = entry.names.map(({ name }) => name);
  const row = (what: string, text: string) => `      ${what.padEnd(12)}${text}`;
  const more = others.length > NAMES_SHOWN ? ` and ${others.length - NAMES_SHOWN} more` : '';
  return [
    `${score.toFixed(POINTS)}  ${primary} (${listSlug} ${entry.key}, ${entry.schema})`,
    ...(list ? listNamesFor(entry, list).map((name) => row('stands on', name)) : []),
    ...(version ? [row('version', readWords(version))] : []),
    ...(others.length > 0 ? [row('also', `${others.slice(0, NAMES_SHOWN).join('; ')}${more}`)] : []),
    ...(entry.countries.length > 0 ? [row('countries', entry.countries.join(', '))] : []),
    ...(entry.birthDates.length > 0 ? [row('born', entry.birthDates.join(', '))] : []),
    row('programmes', entry.programmes.join(', ') || 'not known'),
    row('reason', explanation.sentence),
    ...explanation.parts
      .filter(({ cost }) => cost >= 0.005)
      .map((part) => row('', `-${part.cost.toFixed(POINTS)} ${partWords(part)}`)),
    ...((entry.url ?? list?.url) ? [row('link', entry.url ?? list?.url ?? '')] : []),
  ];
}

function partWords({ query, listed, kind, how }: ScreeningHit['explanation']['parts'][number]): string {
  if (how === 'other order') return 'the words are in another order';
  if (how === 'one word') return 'one word alone does not tell a person';
  if (how === 'common brand') return `many companies are called so, and the ${kind} is another`;
  return `${kind} ${query ?? '(not asked)'} : ${listed ?? '(not listed)'}, ${how}`;
}
