import type { Entity } from '../../entities/entity.ts';
import type { Dataset, DatasetField, DatasetVersion, FieldRole } from '../../evidence/datasets/dataset.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { nameIn } from '../../stories/story.ts';
import type { Part } from '../../words/message.ts';
import type { Words } from '../../words/words.ts';
import { cardGroups } from '../cards/card-groups.view.ts';
import type { FactView } from '../figures/figure.view.ts';
import { rowsPath } from '../figures/rows-path.ts';
import { versionDate } from '../figures/version-date.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { shownName } from '../text/shown-name.ts';
import { isTradeDataset } from '../trade/trade.view.ts';
import type { TableView } from '../ui/table.view.ts';
import { coverageView } from './coverage.view.ts';
import { largestChanges } from './largest-changes.view.ts';

/** The description of a dataset, written once, in the newsroom's own language. */
export interface AboutView {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** A dataset page, ready to display. */
export type DatasetView = ReturnType<typeof datasetView>;

/** A version of a dataset, and its changes. */
export type VersionView = ReturnType<typeof versionView>;

/** The list of datasets, ready to display. */
export type DatasetsView = ReturnType<typeof datasetsView>;

const SHORT_SHA = 12;

/** Shapes a dataset for its page. */
export function datasetView(
  given: {
    readonly dataset: Dataset;
    readonly versions: readonly DatasetVersion[];
    readonly stories: readonly StoryCard[];
    readonly named: readonly { readonly entity: Entity; readonly rows: number }[];
  },
  edition: Edition,
) {
  const { dataset, versions, stories, named } = given;
  const { words } = edition;
  const { newest } = dataset;
  return {
    title: nameIn(dataset.names, edition.language),
    about: aboutOf(dataset, edition),
    kicker: [{ text: words.say('datasetsTitle'), href: hrefIn(edition, '/datasets') }],
    facts: [...factsOf(dataset, words), ...versionFacts(newest, edition)],
    coverage: coverageView(newest.coverage, edition),
    fields: fieldsOf(newest.fields, words),
    versions: {
      title: words.say('versionsTitle', { count: versions.length }),
      items: versions.map((version) => versionRow(dataset, version, edition)),
    },
    stories: {
      title: words.say('storiesOnDataset'),
      groups: cardGroups(stories, edition),
      none: stories.length === 0 ? words.say('storiesOnDatasetNone') : null,
    },
    /** The entities with a page that are named in it; null if there are none. */
    named:
      named.length > 0
        ? {
            title: words.say('namedHere'),
            items: named.map(({ entity, rows }) => ({
              who: {
                text: shownName(entity, edition.language),
                href: hrefIn(edition, `/entity/${entity.slug}`),
              },
              rows: words.say('dnInRows', { count: rows }),
            })),
          }
        : null,
    /** Why rows cannot be downloaded; null if they can. */
    closed: dataset.valuesOpen ? null : words.say('datasetClosed', { licence: dataset.licence }),
    links: [
      ...(isTradeDataset(dataset)
        ? [{ text: words.say('askDataset'), href: hrefIn(edition, `/trade/${dataset.slug}/shares`) }]
        : []),
      ...linksOf(dataset, newest, edition),
    ],
  };
}

function factsOf(dataset: Dataset, words: Words): FactView[] {
  const { producer, producerUrl, licence, licenceUrl } = dataset;
  return [
    {
      term: words.say('termProducer'),
      parts: [{ text: producer, href: producerUrl ?? undefined, rel: producerUrl ? 'external' : undefined }],
    },
    {
      term: words.say('termLicence'),
      parts: [
        { text: licence, href: licenceUrl ?? undefined, rel: licenceUrl ? 'license external' : undefined },
      ],
    },
  ];
}

function versionFacts(version: DatasetVersion, edition: Edition): FactView[] {
  const { words } = edition;
  const facts: FactView[] = [
    { term: words.say('termVersion'), parts: [{ text: versionName(version, words) }] },
    {
      term: version.retrieved ? words.say('termRetrieved') : words.say('termAdded'),
      parts: [{ text: dayText(version.retrieved ?? version.addedAt, edition) }],
    },
    { term: words.say('termRows'), parts: [{ text: words.number(version.rowCount) }] },
    { term: 'SHA-256', parts: [{ text: version.sha256 }] },
  ];
  if (version.sourceUrl) {
    facts.push({
      term: words.say('termOriginal'),
      parts: [{ text: version.fileName, href: version.sourceUrl, rel: 'external' }],
    });
  }
  if (version.licence) facts.push({ term: words.say('termLicence'), parts: [{ text: version.licence }] });
  if (version.citation) facts.push({ term: words.say('dsfCitation'), parts: [{ text: version.citation }] });
  return facts;
}

function versionName({ number, producerVersion }: DatasetVersion, words: Words): string {
  const name = words.say('versionNumber', { number: words.number(number) });
  return producerVersion ? `${name} (${apart(producerVersion, words)})` : name;
}

/** Isolates text that may run in the other direction from its brackets. */
function apart(text: string, words: Words): string {
  return words.direction === 'rtl' ? `\u2068${text}\u2069` : text;
}

function aboutOf(dataset: Dataset, edition: Edition): AboutView {
  return { text: dataset.about, ...markOf(edition.standard, edition) };
}

function dayText(day: Date, { words, zone }: Edition): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: zone }).format(day);
}

function versionRow(dataset: Dataset, version: DatasetVersion, edition: Edition) {
  const { words } = edition;
  const { changes } = version;
  return {
    href: hrefIn(edition, `/dataset/${dataset.slug}/versions/${version.number}`),
    name: versionName(version, words),
    facts: [
      versionDate(version, words, (at) => dayText(at, edition)),
      words.say('rowsCount', { count: version.rowCount }),
      version.sha256.slice(0, SHORT_SHA),
      ...(changes ? [changesText(changes, words)] : []),
    ].join(' · '),
    note: version.note,
  };
}

function changesText(
  { added, removed, changed }: NonNullable<DatasetVersion['changes']>,
  words: Words,
): string {
  if (added + removed + changed === 0) return words.say('changesNone');
  return [
    ...(changed > 0 ? [words.say('cellsChanged', { count: changed })] : []),
    ...(added > 0 ? [words.say('cellsAdded', { count: added })] : []),
    ...(removed > 0 ? [words.say('cellsRemoved', { count: removed })] : []),
  ].join(', ');
}

function fieldsOf(fields: readonly DatasetField[], words: Words): TableView {
  return {
    title: words.say('fieldsTitle'),
    columns: [
      { name: words.say('columnField'), numeric: false },
      { name: words.say('columnRole'), numeric: false },
      { name: words.say('columnType'), numeric: false },
      { name: words.say('columnMeaning'), numeric: false },
    ],
    rows: fields.map((field) => {
      const unit =
        field.unit && field.multiplier !== 1 ? `${words.number(field.multiplier)} ${field.unit}` : field.unit;
      return [
        field.name,
        field.role ? roleWord(field.role, words) : '',
        field.type,
        [field.title, field.description, unit, field.basis].filter(Boolean).join(' · '),
      ];
    }),
  };
}

function roleWord(role: FieldRole, words: Words): string {
  switch (role) {
    case 'reporter':
      return words.say('reportingCountry');
    case 'partner':
      return words.say('rolePartner');
    case 'product':
      return words.say('roleProduct');
    case 'flow':
      return words.say('roleFlow');
    case 'period':
      return words.say('columnPeriod');
    case 'value':
      return words.say('columnValue');
    case 'unit':
      return words.say('roleUnit');
    case 'frequency':
      return words.say('roleFrequency');
    case 'basis':
      return words.say('roleBasis');
    case 'quantity':
      return words.say('roleQuantity');
  }
}

function linksOf(dataset: Dataset, version: DatasetVersion, edition: Edition): Part[] {
  const { words } = edition;
  const path = rowsPath({ slug: dataset.slug, version: version.number });
  return [
    ...(dataset.valuesOpen
      ? [
          { text: words.say('rowsAll'), href: hrefIn(edition, path) },
          { text: words.say('allRowsAsCsv'), href: `${path}.csv` },
          { text: words.say('allRowsAsParquet'), href: `${path}.parquet` },
        ]
      : []),
    { text: words.say('dataAsJson'), href: `/api/v1/datasets/${dataset.slug}` },
  ];
}

/** Shapes one version and its changes. */
export function versionView(dataset: Dataset, version: DatasetVersion, edition: Edition) {
  const { words } = edition;
  const { changes } = version;
  return {
    title: versionName(version, words),
    kicker: [
      { text: nameIn(dataset.names, edition.language), href: hrefIn(edition, `/dataset/${dataset.slug}`) },
    ],
    note: version.note || null,
    facts: [...versionFacts(version, edition), ...factsOf(dataset, words)],
    changes: changes ? changesText(changes, words) : words.say('changesFirst'),
    // The largest changes show cells of the table: if its rows may not be redistributed, neither may they.
    largest: dataset.valuesOpen ? largestChanges(version, edition) : null,
    links: linksOf(dataset, version, edition),
  };
}

/** Shapes the list of datasets. */
export function datasetsView(datasets: readonly Dataset[], edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('datasetsTitle'),
    about: words.say('datasetsAbout'),
    empty:
      datasets.length === 0
        ? { text: words.say('datasetsNoneYet'), advice: words.say('datasetsNoneYetAdvice') }
        : null,
    items: datasets.map((dataset) => ({
      href: hrefIn(edition, `/dataset/${dataset.slug}`),
      name: nameIn(dataset.names, edition.language),
      about: aboutOf(dataset, edition),
      facts: [
        dataset.producer,
        versionName(dataset.newest, words),
        versionDate(dataset.newest, words, (at) => dayText(at, edition)),
        words.say('rowsCount', { count: dataset.newest.rowCount }),
        dataset.licence,
      ]
        .map((fact) => apart(fact, words))
        .join(' · '),
    })),
    links:
      datasets.length === 0
        ? []
        : [
            { text: words.say('listAsCsv'), href: '/api/v1/datasets.csv' },
            { text: words.say('dataAsJson'), href: '/api/v1/datasets' },
          ],
  };
}
