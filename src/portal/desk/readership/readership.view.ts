import { ORIGINS, type Origin } from '../../../desk/readership/origin.ts';
import { PERIOD_DAYS } from '../../../desk/readership/period.ts';
import type { Role } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import { type NamedRef, nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { VISIT_LIMITS } from '../../readership/visit-limits.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { ReadershipData } from './read-readership.ts';
import { readershipChart } from './readership-chart.ts';

/** The path of readership. */
export const READERSHIP_PATH = '/desk/readership';

/** The rows that the page shows; the data have more. */
const STORIES_SHOWN = 20;
const FIGURES_SHOWN = 10;

/** A cell of a table: text, perhaps a link, perhaps below the row before it. */
export interface CellView {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
  readonly isUnder?: true | undefined;
}

/** One table of the page; null rows: what there is to say instead. */
export interface ReadershipTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly CellView[])[];
  readonly none: string | null;
  /** What is said below it if it does not show every row. */
  readonly more: string | null;
}

/** The page of readership, ready to display. */
export type ReadershipView = ReturnType<typeof readershipView>;

interface Standing {
  readonly isOn: boolean;
  readonly role: Role;
}

/** Shapes the page of readership. */
export function readershipView(
  data: ReadershipData,
  query: Readonly<Record<string, string>>,
  sections: readonly NamedRef[],
  edition: Edition,
  { isOn, role }: Standing,
) {
  const { words } = edition;
  const { days = String(PERIOD_DAYS[0]), story, section, language } = query;
  const kept = { ...(days !== String(PERIOD_DAYS[0]) && { days }), story, section, language };
  const link = (text: string, more: Record<string, string | undefined>): LinkView => ({
    text,
    href: hrefIn(edition, READERSHIP_PATH, { ...kept, ...more }),
  });
  const isEmpty = data.totals.reads === 0 && data.totals.figures === 0;
  const settings: LinkView = { text: words.say('settingsTitle'), href: hrefIn(edition, '/desk/settings') };
  return {
    daysLabel: words.say('readershipPeriod'),
    days: PERIOD_DAYS.map((count, at) => ({
      ...link(words.say('readershipDays', { count }), { days: at === 0 ? undefined : String(count) }),
      current: days === String(count),
    })),
    story: data.story && {
      link: {
        text: data.story.headline,
        href: hrefIn(edition, `/desk/stories/${data.story.id}`),
        lang: data.story.language,
      },
      all: link(words.say('readershipAll'), { story: undefined }),
    },
    search: data.story ? null : searchOf(query, sections, edition),
    /** The days that are shown, and those they are compared with. */
    span: [
      words.say('readershipSpan', spanIn(data, words)),
      ...(isEmpty
        ? []
        : [
            data.before
              ? words.say('readershipBefore', spanIn(data.before, words))
              : words.say('readershipNoBefore'),
          ]),
    ],
    empty: isEmpty
      ? isOn
        ? { text: words.say('readershipNone'), advice: words.say('readershipNoneAdvice'), links: [] }
        : {
            text: words.say('readershipOff'),
            advice: words.say('readershipOffAdvice', { setting: words.say('settingReadership') }),
            links: roleMay(role, 'manage settings') ? [settings] : [],
          }
      : null,
    totals: isEmpty ? [] : totalsOf(data, words),
    chart: isEmpty
      ? null
      : { title: words.say('readershipByDay'), view: readershipChart(data.days, edition) },
    tables: isEmpty ? [] : tablesOf(data, edition, link),
    how: words.say('readershipHow', { most: words.number(VISIT_LIMITS.ofStory) }),
    data: [
      { text: words.say('asJson'), href: hrefIn(edition, `${READERSHIP_PATH}.json`, kept) },
      { text: words.say('asCsv'), href: hrefIn(edition, `${READERSHIP_PATH}.csv`, kept) },
    ],
  };
}

function searchOf(
  { days, section = '', language = '' }: Readonly<Record<string, string>>,
  sections: readonly NamedRef[],
  edition: Edition,
) {
  const { words } = edition;
  const tags = [...new Set([...edition.languages, ...(language ? [language] : [])])];
  return {
    action: READERSHIP_PATH,
    hidden: [
      ...(days ? [['days', days] as const] : []),
      ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
    ],
    fields: [
      {
        name: 'section',
        label: words.say('readershipSection'),
        value: section,
        options: [
          { value: '', text: words.say('readershipAllSections') },
          ...sections.map(({ slug, names }) => ({ value: slug, text: nameIn(names, words.locale) })),
        ],
      },
      ...(tags.length > 1
        ? [
            {
              name: 'language',
              label: words.say('readershipLanguage'),
              value: language,
              options: [
                { value: '', text: words.say('readershipAllLanguages') },
                ...tags.map((tag) => ({ value: tag, text: words.nameOfLanguage(tag) })),
              ],
            },
          ]
        : []),
    ],
    button: words.say('readershipShow'),
  };
}

function totalsOf({ totals, before }: ReadershipData, words: Words) {
  const compared = (now: number, then: number | undefined) => {
    if (!before || then === undefined) return null;
    const count = daysBetween(before.from, before.to);
    return words.say('readershipCompared', { change: changeText(now, then, words), count });
  };
  const { reads, finished, figures } = totals;
  return [
    {
      name: words.say('readershipReads'),
      value: words.number(reads),
      about: compared(reads, before?.totals.reads),
    },
    {
      name: words.say('readershipFinished'),
      value: words.number(finished),
      about:
        reads > 0 ? words.say('readershipOfReads', { percent: percentText(finished, reads, words) }) : null,
    },
    {
      name: words.say('readershipFigures'),
      value: words.number(figures),
      about: compared(figures, before?.totals.figures),
    },
  ];
}

function tablesOf(
  data: ReadershipData,
  edition: Edition,
  link: (text: string, more: Record<string, string | undefined>) => LinkView,
): ReadershipTable[] {
  const { words } = edition;
  const column = (name: string, numeric = true) => ({ name, numeric });
  const counted = [
    column(words.say('readershipReads')),
    column(words.say('readershipFinished')),
    column(words.say('readershipFigures')),
  ];
  const compared = (now: number, then: number | null): CellView => ({
    text: words.number(now),
    ...(then !== null && { note: changeText(now, then, words) }),
  });
  const cells = (row: { reads: number; finished: number; figures: number; readsBefore: number | null }) => [
    compared(row.reads, row.readsBefore),
    { text: percentText(row.finished, row.reads, words) },
    { text: words.number(row.figures) },
  ];
  const sectionName = (section: NamedRef | null) =>
    section ? nameIn(section.names, words.locale) : words.say('readershipNoSection');
  const figures: ReadershipTable = {
    id: 'figures',
    title: words.say('readershipChecked'),
    columns: [column(words.say('readershipFigure'), false), column(words.say('readershipOpened'))],
    rows: data.figures
      .slice(0, FIGURES_SHOWN)
      .map(({ id, quote, sentence, isGone, opened, openedBefore, story }) => [
        {
          text: quote,
          lang: story.language,
          note: isGone ? words.say('readershipGone') : sentence,
          ...(!isGone && { href: hrefIn(edition, `/desk/figures/${id}`) }),
        },
        compared(opened, openedBefore),
      ]),
    none: data.figures.length === 0 ? words.say('readershipCheckedNone') : null,
    more:
      data.figures.length > FIGURES_SHOWN
        ? words.say('readershipCheckedMore', { count: words.number(FIGURES_SHOWN) })
        : null,
  };
  const origins: ReadershipTable = {
    id: 'origins',
    title: words.say('readershipOrigins'),
    columns: [
      column(words.say('readershipOrigin'), false),
      column(words.say('readershipReads')),
      column(words.say('readershipShare')),
      column(words.say('readershipFinished')),
    ],
    rows: originRows(data, words),
    none: data.origins.length === 0 ? words.say('readershipNone') : null,
    more: null,
  };
  if (data.story) return [figures, origins];
  return [
    {
      id: 'stories',
      title: words.say('readershipStories'),
      columns: [column(words.say('readershipStory'), false), ...counted],
      rows: data.stories.slice(0, STORIES_SHOWN).map((row) => [
        {
          ...link(row.headline, { story: row.id, section: undefined, language: undefined }),
          lang: row.language,
          note: sectionName(row.section),
        },
        ...cells(row),
      ]),
      none: null,
      more:
        data.stories.length > STORIES_SHOWN
          ? words.say('readershipMore', { count: words.number(STORIES_SHOWN) })
          : null,
    },
    figures,
    {
      id: 'sections',
      title: words.say('readershipSections'),
      columns: [column(words.say('readershipSection'), false), ...counted],
      rows: data.sections.map((row) => [
        row.section
          ? link(sectionName(row.section), { section: row.section.slug })
          : { text: sectionName(null) },
        ...cells(row),
      ]),
      none: null,
      more: null,
    },
    origins,
  ];
}

/** One row for each kind of origin, most readers first, and below it one for each host. */
function originRows({ origins, totals }: ReadershipData, words: Words): CellView[][] {
  const row = (cell: CellView, rows: readonly { reads: number; finished: number }[]): CellView[] => {
    const sum = (read: (one: { reads: number; finished: number }) => number) =>
      rows.reduce((all, one) => all + read(one), 0);
    const reads = sum((one) => one.reads);
    return [
      cell,
      { text: words.number(reads) },
      { text: percentText(reads, totals.reads, words) },
      {
        text: percentText(
          sum((one) => one.finished),
          reads,
          words,
        ),
      },
    ];
  };
  const groups = ORIGINS.map((origin) => ({ origin, rows: origins.filter((one) => one.origin === origin) }));
  const readsOf = (rows: readonly { reads: number }[]) => rows.reduce((all, { reads }) => all + reads, 0);
  return groups
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => readsOf(b.rows) - readsOf(a.rows))
    .flatMap(({ origin, rows }) => [
      row({ text: originWord(origin, words) }, rows),
      ...rows
        .filter(({ host }) => host !== '' || origin === 'site')
        .map((one) => row({ text: one.host || words.say('readershipOtherHosts'), isUnder: true }, [one])),
    ]);
}

function originWord(origin: Origin, words: Words): string {
  switch (origin) {
    case 'direct':
      return words.say('readershipDirect');
    case 'internal':
      return words.say('readershipInternal');
    case 'newsletter':
      return words.say('readershipNewsletter');
    case 'alert':
      return words.say('readershipAlert');
    case 'search':
      return words.say('readershipSearch');
    case 'social':
      return words.say('readershipSocial');
    case 'assistant':
      return words.say('readershipAssistant');
    case 'site':
      return words.say('readershipSite');
  }
}

function percentText(part: number, whole: number, words: Words): string {
  if (whole === 0) return '–';
  // What was opened before midnight may be finished after it.
  const share = Math.min(1, part / whole);
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);
}

/** How much more or less, in percent; in numbers where there was nothing before. */
function changeText(now: number, then: number, words: Words): string {
  const signed = { signDisplay: 'exceptZero' } as const;
  const text =
    then === 0
      ? new Intl.NumberFormat(words.locale, signed).format(now)
      : new Intl.NumberFormat(words.locale, { style: 'percent', ...signed }).format(now / then - 1);
  // A hyphen is no sign.
  return text.replace('-', '−');
}

function spanIn({ from, to }: { readonly from: string; readonly to: string }, words: Words) {
  return { from: dayName(from, words), to: dayName(to, words) };
}

function dayName(day: string, words: Words): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
