import type { ListFetch } from '../../../entities/lists/list-fetches.queries.ts';
import {
  LIST_FORMATS,
  type ListAge,
  type ListChanges,
  type ListCounts,
  type ListFormat,
  versionsRead,
  type WatchList,
} from '../../../entities/lists/watch-list.ts';
import type { HitState } from '../../../entities/screening/hit.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { versionWords } from '../screening/hit-words.ts';
import { ageWords, staleLines } from '../screening/list-age.view.ts';
import { failedFetches, fetchedWords, fetchOf } from './fetches.view.ts';
import { LIST_UPLOAD_MEGABYTES } from './list-upload.fields.ts';

/** The values of the fields beside files, and their errors. */
export interface ListTyped {
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
}

/** The form that uploads the files of a list. */
export type ListUploadView = ReturnType<typeof listUploadView>;

/** The lists, ready to display. */
export interface ListsView {
  readonly stale: readonly string[];
  readonly rows: readonly {
    readonly name: LinkView;
    readonly meta: readonly string[];
    readonly changes: string | null;
    readonly state: readonly {
      readonly text: string;
      readonly look: 'wrong' | 'todo';
      readonly href: string | null;
    }[];
  }[];
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly links: readonly LinkView[];
  readonly upload: ListUploadView;
}

type AgedList = WatchList & { readonly age: ListAge };

/** The data the page of all lists is built from. */
interface ListsParts {
  readonly lists: readonly AgedList[];
  readonly hits: ReadonlyMap<string, Readonly<Record<HitState, number>>>;
  readonly fetches: ReadonlyMap<ListFormat, ListFetch>;
  readonly typed: ListTyped | null;
}

/** Shapes the page of all lists. */
export function listsView({ lists, hits, fetches, typed }: ListsParts, edition: Edition): ListsView {
  const { words, language } = edition;
  return {
    stale: [...failedFetches(fetches, edition), ...staleLines(lists, words, language)],
    rows: lists.map((list) => {
      const { slug, names, newest, age } = list;
      const waiting = hits.get(slug)?.waiting ?? 0;
      return {
        name: { text: nameIn(names, language), href: hrefIn(edition, `/desk/lists/${slug}`) },
        meta: [
          versionWords(versionsRead(list), edition),
          ageWords(age, words),
          words.say('listEntries', { count: newest.entryCount }),
          ...countWords(newest.counts, words),
          ...fetchedWords(fetchOf(list, fetches), edition),
        ],
        changes: newest.changes ? changesWords(newest.changes, words) : null,
        state: [
          ...(age.stale ? [{ text: words.say('listStaleMark'), look: 'wrong' as const, href: null }] : []),
          ...(newest.partial
            ? [
                {
                  text: words.say('listPartial', { files: words.list(newest.partial.missing) }),
                  look: 'wrong' as const,
                  href: null,
                },
              ]
            : []),
          ...(waiting > 0
            ? [
                {
                  text: words.say('listHits', { count: waiting }),
                  look: 'todo' as const,
                  href: hrefIn(edition, '/desk/screening', { list: slug }),
                },
              ]
            : []),
        ],
      };
    }),
    empty: lists.length === 0 ? { text: words.say('listsNone'), advice: words.say('listsNoneAdvice') } : null,
    links: [
      { text: words.say('screenTitle'), href: hrefIn(edition, '/desk/screen') },
      { text: words.say('asJson'), href: '/desk/lists.json' },
    ],
    upload: listUploadView(null, typed, edition),
  };
}

/** The changes in a version, in a sentence. */
export function changesWords(changes: ListChanges, words: Words): string {
  const line = words.say('listChanges', {
    number: words.number(changes.against),
    added: words.number(changes.added),
    changed: words.number(changes.changed),
    removed: words.number(changes.removed),
  });
  return changes.cannotTell > 0
    ? `${line} ${words.say('listCannotTell', { count: changes.cannotTell })}`
    : line;
}

/** The contents of a version by kind; empty kinds are left out. */
export function countWords(counts: Partial<ListCounts>, words: Words): string[] {
  const { people = 0, bodies = 0, vessels = 0, aircraft = 0 } = counts;
  return [
    ...(people > 0 ? [words.say('listPeople', { count: people })] : []),
    ...(bodies > 0 ? [words.say('listBodies', { count: bodies })] : []),
    ...(vessels > 0 ? [words.say('listVessels', { count: vessels })] : []),
    ...(aircraft > 0 ? [words.say('listAircraft', { count: aircraft })] : []),
  ];
}

/** Shapes the upload form: for a new list or any known one, or for the next version of `slug`. */
export function listUploadView(slug: string | null, typed: ListTyped | null, edition: Edition) {
  const { words } = edition;
  const values = typed?.values ?? {};
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    label,
    hint,
    value: values[name],
    wrong: typed?.wrong[name],
  });
  const more = [
    field('title', words.say('listTitle'), words.say('listTitleHint')),
    field('producer', words.say('uploadProducer'), words.say('listProducerHint')),
    field('licence', words.say('uploadLicence'), words.say('listLicenceHint')),
    field('licence-url', words.say('uploadLicenceUrl')),
    field('url', words.say('listOfficial')),
    field('period', words.say('listPeriodLabel'), words.say('listPeriodHint')),
  ];
  return {
    title: slug ? words.say('listUploadVersion') : words.say('listUpload'),
    hint: words.say('listUploadHint', { megabytes: words.number(LIST_UPLOAD_MEGABYTES) }),
    action: hrefIn(edition, slug ? `/desk/lists/${slug}/import` : '/desk/lists/import'),
    format: slug
      ? null
      : {
          ...field('format', words.say('listFormat')),
          options: LIST_FORMATS.map((value) => ({ value, text: formatWord(value, words) })),
        },
    files: { name: 'files', label: words.say('listFilesLabel'), wrong: typed?.wrong.files },
    fields: [
      field('as-of', words.say('listAsOf'), words.say('listAsOfHint')),
      field('note', words.say('uploadNote')),
    ],
    more: slug
      ? null
      : {
          label: words.say('listMoreFields'),
          open: more.some(({ name, wrong, value }) => wrong !== undefined || Boolean(value && name)),
          fields: more,
        },
    redistributable: slug
      ? null
      : {
          label: words.say('listRedistributable'),
          hint: words.say('listRedistributableHint'),
          on: values.redistributable === 'yes',
        },
    acceptRemovals: {
      label: words.say('listAcceptRemovals'),
      hint: words.say('listAcceptRemovalsHint'),
      on: values['accept-removals'] === 'yes',
    },
    button: words.say('listImport'),
  };
}

/** The name of a layout. */
export function formatWord(format: ListFormat, words: Words): string {
  switch (format) {
    case 'ofac':
      return words.say('listFormatOfac');
    case 'ofac-consolidated':
      return words.say('listFormatConsolidated');
    case 'un':
      return words.say('listFormatUn');
    case 'bis-dpl':
      return words.say('listFormatBis');
    case 'opensanctions':
      return words.say('listFormatOpensanctions');
    case 'csv':
      return words.say('listFormatCsv');
  }
}
