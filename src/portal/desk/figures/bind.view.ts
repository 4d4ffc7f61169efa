import { isCubeQuery, ownSqlOf } from '../../../evidence/checks/question.ts';
import { ATTRIBUTION_KINDS, MEASURES } from '../../../evidence/claims/figure.ts';
import { roleMay } from '../../../readers/permission.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import type { FigureParts, FigureTyped } from './figure-parts.ts';
import { flowWord, measureWord } from './figure-words.ts';
import { type QueryField, type QueryTyped, typedFigure, typedQuery } from './query-form.ts';
import { sourceKind } from './understood.view.ts';

/** A field with options. */
export type ChoiceView = FieldView & { readonly options: readonly OptionView[] };

/** The forms that bind a claim to something other than the proposals. */
export type BindView = ReturnType<typeof bindView>;

/** Shapes the forms that bind; each is prefilled from the claim's evidence, its proposal, or its text. */
export function bindView(parts: FigureParts, edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('deskBind'),
    /** The link to the page for picking a question from a table. */
    table:
      parts.lists.datasets.length > 0
        ? {
            text: words.say('cubePick'),
            href: hrefIn(edition, `/desk/figures/${parts.record.claim.id}/table`),
          }
        : null,
    query: parts.lists.datasets.length > 0 ? queryForm(parts, edition) : null,
    sql:
      parts.lists.datasets.length > 0 && roleMay(parts.role, 'sign verdicts')
        ? sqlForm(parts, edition)
        : null,
    source: sourceForm(parts, edition),
  };
}

function beginning({ record, proposals }: FigureParts): QueryTyped {
  const rests =
    record.evidence?.rests ??
    proposals.find(({ evidence }) => evidence.rests.kind === 'query')?.evidence.rests;
  if (rests?.kind === 'query' && !isCubeQuery(rests.query) && rests.query.sql === null)
    return typedQuery(rests.query);
  return typedFigure(record.claim.figure);
}

function formOf({ record, typed }: FigureParts, form: FigureTyped['form'], path: string, edition: Edition) {
  const mine = typed?.form === form ? typed : null;
  return {
    mine,
    action: hrefIn(edition, `/desk/figures/${record.claim.id}/${path}`),
    open: mine !== null,
    wrong: mine?.wrong.form,
    shown: mine?.shown ?? [],
  };
}

function queryForm(parts: FigureParts, edition: Edition) {
  const { words } = edition;
  const { mine, ...around } = formOf(parts, 'query', 'bind', edition);
  const values: QueryTyped = mine?.values ?? beginning(parts);
  const field = (name: QueryField, label: string, hint?: string): FieldView => ({
    name,
    label,
    hint,
    value: values[name] ?? '',
    wrong: mine?.wrong[name],
  });
  const none = { value: '', text: '—' };
  const areaHint = words.say('deskAreaHint');
  return {
    ...around,
    title: words.say('deskBindQuery'),
    hint: words.say('deskBindQueryHint'),
    tryIt: words.say('deskTry'),
    button: words.say('deskBindDo'),
    wholeTitle: words.say('deskWhole'),
    partTitle: words.say('deskPartOf'),
    rankTitle: words.say('deskRankOf'),
    dataset: { ...field('dataset', words.say('deskDataset')), options: datasetOptions(parts, edition) },
    statistic: {
      ...field('statistic', words.say('deskMeasure')),
      options: MEASURES.map((measure) => ({ value: measure, text: measureWord(measure, words) })),
    },
    flow: {
      ...field('flow', words.say('deskFlow')),
      options: [
        { value: '', text: flowWord(null, words) },
        { value: 'import', text: flowWord('import', words) },
        { value: 'export', text: flowWord('export', words) },
      ],
    },
    along: {
      ...field('along', words.say('deskRankAlong')),
      options: [
        none,
        { value: 'reporter', text: words.say('deskReporter') },
        { value: 'partner', text: words.say('deskPartner') },
        { value: 'product', text: words.say('deskProduct') },
      ],
    },
    fields: {
      value: field('value', words.say('deskValueField'), words.say('deskValueFieldHint')),
      reporter: field('reporter', words.say('deskReporter'), areaHint),
      partner: field('partner', words.say('deskPartner'), areaHint),
      product: field('product', words.say('deskProduct'), words.say('deskProductHint')),
      period: field('period', words.say('deskPeriod'), words.say('deskPeriodHint')),
      from: field('from', words.say('deskFrom'), words.say('deskFromHint')),
      'part-reporter': field('part-reporter', words.say('deskPartReporter')),
      'part-partner': field('part-partner', words.say('deskPartPartner')),
      'part-product': field('part-product', words.say('deskPartProduct')),
      of: field('of', words.say('deskRankWhose')),
    },
  };
}

function datasetOptions({ lists }: FigureParts, { language }: Edition): OptionView[] {
  return lists.datasets.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) }));
}

function sqlForm(parts: FigureParts, edition: Edition) {
  const { words } = edition;
  const { mine, ...around } = formOf(parts, 'sql', 'bind-sql', edition);
  const rests = parts.record.evidence?.rests;
  const kept = rests?.kind === 'query' ? rests.query : null;
  return {
    ...around,
    title: words.say('deskBindSql'),
    hint: words.say('deskBindSqlHint'),
    tryIt: words.say('deskTry'),
    button: words.say('deskBindDo'),
    dataset: {
      name: 'dataset',
      id: 'sql-dataset',
      label: words.say('deskDataset'),
      value: mine?.values.dataset ?? kept?.dataset,
      options: datasetOptions(parts, edition),
    },
    sql: {
      name: 'sql',
      label: words.say('deskSql'),
      hint: words.say('deskSqlHint'),
      value: mine?.values.sql ?? (kept && ownSqlOf(kept)) ?? '',
      wrong: mine?.wrong.sql,
    },
  };
}

function sourceForm(parts: FigureParts, edition: Edition) {
  const { words } = edition;
  const { mine, ...around } = formOf(parts, 'source', 'bind-source', edition);
  const { attribution } = parts.record.claim.figure;
  const rests = parts.record.evidence?.rests;
  const kept = rests?.kind === 'source' ? rests.source : null;
  const begin: Readonly<Record<string, string | null | undefined>> = mine?.values ?? {
    ...(kept ?? { kind: attribution?.kind, who: attribution?.who, role: attribution?.role }),
  };
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    label,
    hint,
    value: begin[name] ?? '',
    wrong: mine?.wrong[name],
  });
  return {
    ...around,
    title: words.say('deskBindSource'),
    hint: words.say('deskBindSourceHint'),
    button: words.say('deskBindDo'),
    kind: {
      ...field('kind', words.say('deskSourceKind')),
      value: (begin.kind ?? '').replaceAll(' ', '-'),
      options: ATTRIBUTION_KINDS.map((kind) => ({
        value: kind.replaceAll(' ', '-'),
        text: sourceKind(kind, words),
      })),
    },
    fields: [
      field('who', words.say('deskSourceWho'), words.say('deskSourceWhoHint')),
      field('role', words.say('deskSourceRole')),
      field('title', words.say('deskSourceTitle')),
      field('url', words.say('deskSourceUrl')),
    ],
  };
}
