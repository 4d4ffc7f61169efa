import { periodWords } from '../../../evidence/checks/query-words.ts';
import type { Judgement } from '../../../evidence/checks/verdict.ts';
import { unitSaid, verdictSentence } from '../../../evidence/checks/verdict-words.ts';
import type { FigureRecord } from '../../../evidence/claims/claim.ts';
import type { Period } from '../../../evidence/claims/figure.ts';
import type { Cells } from '../../../evidence/cubes/cells.ts';
import { type Cube, type CubeDimension, measureOf } from '../../../evidence/cubes/cube.ts';
import type { CubeQuery } from '../../../evidence/cubes/cube-query.ts';
import { rulesOf } from '../../../evidence/cubes/measure-kinds.ts';
import { namedTime } from '../../../evidence/cubes/named-years.ts';
import { isAmount, peoplePlace } from '../../../evidence/cubes/people.ts';
import { describeCubeQuery, labelIn, memberWords } from '../../../evidence/cubes/question-words.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { titled } from '../../figures/figure-values.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { verdictWord } from '../../text/mark-words.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import type { ChoiceView } from './bind.view.ts';
import { valueIn } from './figure-words.ts';
import { type QuotedView, quotedOf } from './queue.view.ts';
import {
  ALONG_TIME,
  nameOfMember,
  PEOPLE,
  type PeopleTables,
  type Picked,
  placePicked,
  rankedAlong,
  usualHow,
  writeTime,
} from './table.fields.ts';
import { type Grid, type GridView, gridView } from './table-grid.view.ts';
import { usualQuestion } from './usual-question.ts';

/** The data the page for picking from a table is built from. */
export interface TableParts {
  readonly record: FigureRecord;
  readonly tables: readonly Dataset[];
  readonly dataset: Dataset | null;
  readonly cube: Cube | null;
  /** The population tables an amount may be divided by. */
  readonly people: PeopleTables;
  readonly picked: Picked;
  readonly tried: {
    readonly grid: Grid;
    readonly cells: Cells | null;
    readonly wrong: string | null;
    readonly query: CubeQuery | null;
    readonly judgement: Judgement | null;
    readonly sql: string | null;
  } | null;
}

/** The page, ready to display. */
export interface TableView {
  readonly quoted: QuotedView;
  readonly back: LinkView;
  readonly choose: {
    readonly action: string;
    readonly dataset: ChoiceView;
    readonly button: string;
    readonly hint: string | null;
  };
  readonly none: string | null;
  readonly form: {
    readonly action: string;
    readonly hidden: readonly (readonly [string, string])[];
    readonly choices: readonly ChoiceView[];
    readonly members: readonly (ChoiceView | FieldView)[];
    readonly against: { readonly title: string; readonly fields: readonly (ChoiceView | FieldView)[] } | null;
    readonly than: FieldView | null;
    readonly button: string;
  } | null;
  readonly grid: GridView | null;
  readonly answer: {
    readonly title: string;
    readonly question: string;
    readonly value: string | null;
    readonly verdict: string;
    readonly differs: boolean;
    readonly why: string;
    readonly sql: { readonly title: string; readonly text: string } | null;
  } | null;
  readonly wrong: string | null;
  readonly bind: {
    readonly action: string;
    readonly hidden: readonly (readonly [string, string])[];
    readonly button: string;
  } | null;
}

const MOST_OPTIONS = 1000;

/** Shapes the page for picking a question from a table. */
export function tableView(parts: TableParts, edition: Edition): TableView {
  const { record, tables, dataset, cube, picked, tried } = parts;
  const { claim, story } = record;
  const { words, language } = edition;
  const path = `/desk/figures/${claim.id}`;
  const options = tables.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) }));
  const sent = Object.entries({ ...picked, dataset: dataset?.slug ?? '' }).flatMap(([name, value]) =>
    value && name !== 'lang' ? [[name, value] as const] : [],
  );
  return {
    quoted: quotedOf({ sentence: claim.sentence, exact: claim.exact, language: story.language }),
    back: { text: words.say('cubeBack'), href: hrefIn(edition, path) },
    choose: {
      action: hrefIn(edition, `${path}/table`),
      dataset: {
        name: 'dataset',
        label: words.say('deskDataset'),
        value: dataset?.slug ?? '',
        options: [{ value: '', text: words.say('cubeWhich') }, ...options],
      },
      button: words.say('cubeChoose'),
      hint: dataset || tables.length === 0 ? null : words.say('cubeWhichHint'),
    },
    none: tables.length === 0 ? words.say('cubeNoTables') : dataset && !cube ? words.say('cubeUnread') : null,
    form: dataset && cube ? formOf(parts, cube, dataset, edition) : null,
    grid:
      cube && tried?.cells
        ? gridView(
            tried.grid,
            tried.cells,
            cube,
            {
              picked,
              dataset: dataset?.slug ?? '',
              path: `${path}/table`,
              usual: usualQuestion(record, cube, tried.grid.of.measure),
            },
            edition,
          )
        : null,
    answer:
      cube && tried?.query && tried.judgement
        ? answerView(tried.query, tried.judgement, tried.sql, parts, edition)
        : null,
    // Before anything is selected there are no errors.
    wrong: picked.statistic === undefined ? null : (tried?.wrong ?? null),
    bind: tried?.query
      ? { action: hrefIn(edition, `${path}/bind-table`), hidden: sent, button: words.say('deskBindDo') }
      : null,
  };
}

function answerView(
  query: CubeQuery,
  judgement: Judgement,
  sql: string | null,
  { cube, people, record: { claim } }: TableParts,
  { words, language }: Edition,
): TableView['answer'] {
  if (!cube) return null;
  const { value } = judgement.details;
  return {
    title: words.say('cubeAnswer'),
    question: describeCubeQuery(query, cube, language, query.per && people.get(query.per.dataset)),
    value:
      value === null
        ? null
        : `${words.say('deskDataSay')} ${valueIn(value, unitSaid(claim.figure, judgement.details), words)}`,
    verdict: `${words.say('deskWould')} ${verdictWord(judgement.verdict, words)}`,
    differs: judgement.verdict === 'differs',
    why: verdictSentence(judgement, claim.figure, language),
    sql: sql ? { title: words.say('deskAsSql'), text: sql } : null,
  };
}

function formOf(
  parts: TableParts,
  cube: Cube,
  dataset: Dataset,
  edition: Edition,
): NonNullable<TableView['form']> {
  const { picked, record } = parts;
  const { words, language } = edition;
  const measure = measureOf(cube, picked.measure) ?? cube.measures[0];
  const rules = rulesOf(measure?.kind ?? 'unknown');
  const statistic = picked.statistic || 'value';
  const choice = (name: string, label: string, options: ChoiceView['options']): ChoiceView => ({
    name,
    label,
    value: picked[name] ?? '',
    options,
  });
  const statistics = [
    ['value', words.say('cubeValue'), true],
    ['mean', words.say('cubeMean'), rules.mean],
    ['change', words.say('cubeChange'), true],
    ['share', words.say('cubeShare'), rules.share],
    ['ratio', words.say('cubeRatio'), true],
    ['rank', words.say('cubeRank'), true],
    ['count', words.say('cubeCount'), true],
  ] as const;
  const none = { value: '', text: '—' };
  const times = timeOptions(cube, words);
  const compares = ['change', 'share', 'ratio'].includes(statistic);
  const ranks = statistic === 'rank' || statistic === 'count';
  const along = cube.dimensions.map((one) => ({ value: one.column, text: labelIn(one, language) }));
  const choices: ChoiceView[] = [
    choice(
      'measure',
      words.say('cubeMeasure'),
      cube.measures.map((one) => ({ value: one.columns[0]?.column ?? '', text: labelIn(one, language) })),
    ),
    choice(
      'statistic',
      words.say('cubeStatistic'),
      statistics.flatMap(([value, text, may]) => (may ? [{ value, text }] : [])),
    ),
    ...(times.length > 0 ? [choice('time', words.say('deskPeriod'), [none, ...times])] : []),
    ...(statistic === 'value' ? perPeopleChoices(parts, cube, edition) : []),
    ...(statistic === 'change'
      ? [
          {
            ...choice('how', words.say('cubeHow'), [
              { value: 'percent', text: words.say('cubePercent') },
              { value: 'absolute', text: words.say('cubeAbsolute') },
              { value: 'points', text: words.say('cubePoints') },
            ]),
            value: picked.how || usualHow(measure?.columns[0]?.column ?? '', cube),
          },
          choice('yearly', words.say('cubeYearly'), [
            { value: '', text: words.say('cubeWholeChange') },
            { value: 'yes', text: words.say('cubeEachYear') },
          ]),
        ]
      : []),
    ...(ranks
      ? [
          {
            ...choice('along', words.say('cubeAlong'), [
              ...along,
              ...(statistic === 'rank' ? [{ value: ALONG_TIME, text: words.say('cubeAmongPeriods') }] : []),
            ]),
            value:
              statistic === 'rank'
                ? (rankedAlong(picked, cube.dimensions) ?? ALONG_TIME)
                : (picked.along ?? ''),
          },
        ]
      : []),
    ...(statistic === 'rank'
      ? [
          choice('order', words.say('cubeOrder'), [
            { value: 'most', text: words.say('cubeMost') },
            { value: 'least', text: words.say('cubeLeast') },
          ]),
        ]
      : []),
    ...(statistic === 'count'
      ? [
          choice('is', words.say('cubeIs'), [
            { value: 'above', text: words.say('cubeAbove') },
            { value: 'below', text: words.say('cubeBelow') },
          ]),
        ]
      : []),
  ];
  const against = cube.dimensions.map((dimension, i) =>
    memberField(nameOfMember('e', i), dimension, picked, words.say('cubeSame'), language),
  );
  return {
    action: hrefIn(edition, `/desk/figures/${record.claim.id}/table`),
    hidden: [['dataset', dataset.slug]],
    choices,
    members: cube.dimensions.map((dimension, i) =>
      memberField(nameOfMember('d', i), dimension, picked, wholeText(dimension, words, language), language),
    ),
    against:
      compares || statistic === 'count'
        ? {
            title: words.say('cubeCompared'),
            fields: [
              ...(times.length > 0 ? [choice('earlier', words.say('cubeThen'), [none, ...times])] : []),
              ...(compares ? against : []),
            ],
          }
        : null,
    than:
      statistic === 'count'
        ? {
            name: 'than',
            label: words.say('cubeThan'),
            value: picked.than ?? '',
            hint: words.say('cubeThanHint'),
          }
        : null,
    button: words.say('cubeShow'),
  };
}

/** The populations an amount may be divided by: only tables that cover its places and time are offered. */
function perPeopleChoices(
  { picked, people, tables }: TableParts,
  cube: Cube,
  { words, language }: Edition,
): ChoiceView[] {
  const measure = measureOf(cube, picked.measure) ?? cube.measures[0];
  if (!measure || !isAmount(measure)) return [];
  const of = placePicked(picked, cube);
  const options = tables.flatMap(({ slug, names }) => {
    const counted = people.get(slug);
    return counted && peoplePlace(of, cube, counted) ? [{ value: slug, text: nameIn(names, language) }] : [];
  });
  if (options.length === 0) return [];
  const number = (count: number) =>
    count === 1 ? words.say('cubeEachPerson') : words.say('cubePeople', { count: words.number(count) });
  return [
    {
      name: 'per',
      label: words.say('cubePer'),
      value: picked.per ?? '',
      options: [{ value: '', text: words.say('cubeNotDivided') }, ...options],
    },
    {
      name: 'people',
      label: words.say('cubeForHowMany'),
      value: picked.people ?? '',
      options: PEOPLE.map((count) => ({ value: String(count), text: number(count) })),
    },
  ];
}

/** A list of members to choose from; if it is too long to scroll through, a text field. */
function memberField(
  name: string,
  dimension: CubeDimension,
  picked: Picked,
  empty: string,
  language: string,
): ChoiceView | FieldView {
  // A member with an empty cell is the total, or cannot be selected.
  const members = dimension.members.filter(({ code }) => code !== '');
  const label = titled(labelIn(dimension, language), language);
  const value = picked[name] ?? '';
  if (members.length > MOST_OPTIONS)
    return {
      name,
      label,
      value,
      hint: members
        .slice(0, 3)
        .map(({ code }) => code)
        .join(', '),
    };
  const options = members.map(({ code }) => ({
    value: code,
    text: titled(memberWords(dimension, code, language), language),
  }));
  return { name, label, value, options: [{ value: '', text: empty }, ...options] };
}

function wholeText(dimension: CubeDimension, words: Words, language: string): string {
  const { whole } = dimension;
  return whole === null ? '—' : words.say('cubeWhole', { name: memberWords(dimension, whole, language) });
}

/** The selectable periods, newest first: whole years before the months of a table. */
function timeOptions({ periods, frequency }: Cube, words: Words): { value: string; text: string }[] {
  const option = (time: Period) => ({
    value: writeTime(time),
    text: periodWords(namedTime(time, { periods }), words.locale),
  });
  const own = periods.map(({ period }) => option(period)).reverse();
  if (frequency === 'year' || frequency === null) return own;
  const years = [...new Set(periods.map(({ period }) => Number(period[0].slice(0, 4))))].reverse();
  return [...years.map((year) => option([`${year}-01-01`, `${year + 1}-01-01`])), ...own];
}
