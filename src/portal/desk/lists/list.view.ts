import type { ListFetch } from '../../../entities/lists/list-fetches.queries.ts';
import {
  type ListAge,
  type ListChanges,
  type ListFormat,
  versionsRead,
  type WatchList,
  type WatchListVersion,
} from '../../../entities/lists/watch-list.ts';
import type { HitState } from '../../../entities/screening/hit.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { isWebAddress } from '../datasets/upload.fields.ts';
import { entryHref, type FactRow } from '../screening/entry-facts.view.ts';
import { fieldWord, versionWords } from '../screening/hit-words.ts';
import { ageWords, staleLines } from '../screening/list-age.view.ts';
import { failedFetches, fetchedWords, fetchOf } from './fetches.view.ts';
import { changesWords, countWords, type ListTyped, listUploadView } from './lists.view.ts';

/** A form that removes something, once a box is ticked. */
export interface RemoveView {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly sure: string;
  readonly id: string;
}

/** One version of a list, ready to display. */
export type ListVersionRow = ReturnType<typeof versionRow>;

/** The changes in a version, entry by entry. */
export interface ListDeltaView {
  readonly title: string;
  readonly groups: readonly {
    readonly title: string;
    readonly entries: readonly {
      readonly text: string;
      readonly href: string | null;
      readonly note: string | null;
    }[];
    readonly more: string | null;
  }[];
}

/** A watch list, ready to display. */
export type ListView = ReturnType<typeof listView>;

/** The data a list's page is built from. */
export interface ListParts {
  readonly list: WatchList & { readonly age: ListAge };
  readonly versions: readonly WatchListVersion[];
  readonly fetches: ReadonlyMap<ListFormat, ListFetch>;
  readonly hits: Readonly<Record<HitState, number>> | null;
  /** The version whose changes are shown entry by entry, and the names of its entries. */
  readonly shown: { readonly version: WatchListVersion; readonly names: ReadonlyMap<string, string> } | null;
  readonly typed: ListTyped | null;
}

/** How many entries of each kind of change are shown. */
export const ENTRIES_SHOWN = 300;

/** Shapes the page of one list. */
export function listView(parts: ListParts, edition: Edition) {
  const { list, versions, fetches, hits, shown, typed } = parts;
  const fetched = fetchOf(list, fetches);
  const { words, language } = edition;
  const { slug, newest } = list;
  const path = `/desk/lists/${slug}`;
  const fact = (label: string, text: string, href: string | null = null): FactRow => ({
    label,
    lines: [{ text, ...(href && isWebAddress(href) && { href }) }],
  });
  return {
    about: list.about,
    stale: [
      ...failedFetches(fetched ? new Map([[list.format, fetched]]) : new Map(), edition),
      ...staleLines([list], words, language),
    ],
    facts: [
      fact(words.say('listProducer'), list.producer, list.url),
      fact(
        words.say('entryVersion'),
        `${versionWords(versionsRead(list), edition)}, ${ageWords(list.age, words)}`,
      ),
      ...fetchedWords(fetched, edition).map((text) => fact(words.say('listFetchLabel'), text)),
      fact(words.say('listPeriodLabel'), words.say('listDays', { count: list.periodDays })),
      {
        label: words.say('listEntriesLabel'),
        lines: [{ text: words.number(newest.entryCount), note: countWords(newest.counts, words).join(', ') }],
      },
      fact(words.say('listAliases'), words.number(newest.counts.aliases ?? 0)),
      fact(words.say('listNumbersLabel'), words.number(newest.counts.identifiers ?? 0)),
      fact(words.say('listAddressesLabel'), words.number(newest.counts.addresses ?? 0)),
      fact(words.say('listLicence'), list.licence, list.licenceUrl),
      fact(
        words.say('listHandedOn'),
        list.redistributable ? words.say('datasetMay') : words.say('datasetMayNot'),
      ),
    ],
    delta: shown ? deltaOf(shown, slug, edition) : null,
    versionsTitle: words.say('listVersions'),
    versions: versions.map((version) => versionRow(version, versions.length, slug, edition)),
    upload: listUploadView(slug, typed, edition),
    remove: {
      title: words.say('listRemove'),
      hint: words.say('listRemoveHint'),
      action: hrefIn(edition, `${path}/remove`),
      sure: words.say('listRemoveSure'),
      id: 'remove-list',
    },
    links: [
      ...(hits && hits.waiting > 0
        ? [
            {
              text: words.say('listHits', { count: hits.waiting }),
              href: hrefIn(edition, '/desk/screening', { list: slug }),
            },
          ]
        : []),
      { text: words.say('listsAll'), href: hrefIn(edition, '/desk/lists') },
    ],
  };
}

/** The title of the page of a list. */
export function listTitle({ names }: Pick<WatchList, 'names'>, { language }: Edition): string {
  return nameIn(names, language);
}

function versionRow(version: WatchListVersion, count: number, slug: string, edition: Edition) {
  const { words, zone } = edition;
  const { changes, partial } = version;
  const path = `/desk/lists/${slug}`;
  return {
    title: versionWords(version, edition),
    imported: fullStamp(version.importedAt, true, words, zone),
    meta: [
      words.say('listEntries', { count: version.entryCount }),
      words.say('listFiles', { count: version.files.length }),
      ...version.files.map(({ name }) => name),
      ...(partial ? [words.say('listPartial', { files: words.list(partial.missing) })] : []),
      `sha256 ${version.sha256.slice(0, 12)}…`,
    ],
    note: version.note,
    changes: changes ? changesWords(changes, words) : null,
    see: changes
      ? {
          text: words.say('listSeeChanges'),
          href: `${hrefIn(edition, path, { version: String(version.number) })}#changes`,
        }
      : null,
    // The last version is removed with its list.
    remove:
      count > 1
        ? {
            title: words.say('listRemoveVersion'),
            hint: words.say('listRemoveVersionHint'),
            action: hrefIn(edition, `${path}/remove-version`),
            sure: words.say('listRemoveSure'),
            id: `remove-${version.number}`,
          }
        : null,
  };
}

function deltaOf(
  { version, names }: NonNullable<ListParts['shown']>,
  slug: string,
  edition: Edition,
): ListDeltaView | null {
  const { words } = edition;
  const { changes } = version;
  if (!changes) return null;
  const entry = (key: string, note: string | null) => ({
    text: `${key} ${names.get(key) ?? ''}`.trim(),
    href: entryHref(slug, key, edition),
    note,
  });
  const group = (
    title: string,
    count: number,
    entries: ListDeltaView['groups'][number]['entries'],
  ): ListDeltaView['groups'] =>
    count > 0
      ? [
          {
            title: `${title} (${words.number(count)})`,
            entries,
            more: count > entries.length ? words.say('listMore', { count: count - entries.length }) : null,
          },
        ]
      : [];
  return {
    title: `${words.say('listSeeChanges')}: ${versionWords(version, edition)}`,
    groups: [
      ...group(
        words.say('listAdded'),
        changes.added,
        changes.keys.added.slice(0, ENTRIES_SHOWN).map((key) => entry(key, null)),
      ),
      ...group(
        words.say('listChanged'),
        changes.changed,
        changes.keys.changed
          .slice(0, ENTRIES_SHOWN)
          .map(({ key, fields }) => entry(key, words.list(fields.map((field) => fieldWord(field, words))))),
      ),
      ...group(
        words.say('listRemoved'),
        changes.removed,
        changes.keys.removed.slice(0, ENTRIES_SHOWN).map((key) => entry(key, null)),
      ),
    ],
  };
}

/** The keys of the entries in a delta that are shown. */
export function shownKeys(changes: ListChanges): string[] {
  const { added, changed, removed } = changes.keys;
  return [
    ...added.slice(0, ENTRIES_SHOWN),
    ...changed.slice(0, ENTRIES_SHOWN).map(({ key }) => key),
    ...removed.slice(0, ENTRIES_SHOWN),
  ];
}
