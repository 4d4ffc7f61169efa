import type { Judgement } from '../../../evidence/checks/verdict.ts';
import { unitSaid, verdictSentence } from '../../../evidence/checks/verdict-words.ts';
import { figureRecord } from '../../../evidence/claims/claims.queries.ts';
import { ATTRIBUTION_KINDS, type Figure } from '../../../evidence/claims/figure.ts';
import type { AnalyticsRow } from '../../../store/analytics.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { verdictWord } from '../../text/mark-words.ts';
import { isWebAddress } from '../datasets/upload.fields.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { claimOf, redirectToClaim } from './claim.acts.ts';
import { bindQuery, bindSource } from './decide-figure.ts';
import { readDeskLists } from './desk-lists.ts';
import { drawFigure } from './figure.routes.ts';
import { type FigureTyped, noSuchClaim } from './figure-parts.ts';
import { valueIn } from './figure-words.ts';
import { QUERY_FORM, readQueryForm } from './query-form.ts';
import { type TriedFigure, tryQuery } from './try-query.ts';
import { trySql } from './try-sql.ts';

type Binder = PermittedVisitor<'bind figures'>;
type Signer = PermittedVisitor<'sign verdicts'>;

const TRY = { try: { most: 3 } } as const;
const SHOWN_ROWS = 5;

/** The fields of the form that binds a claim to a question, or tries it. */
export const BIND_FORM: Form = { ...QUERY_FORM, ...TRY };
/** The fields of the form that binds a claim to SQL, or tries it. */
export const BIND_SQL_FORM: Form = { dataset: { most: 120 }, sql: { most: 5000, lines: true }, ...TRY };
/** The fields of the form that binds a claim to a source. */
export const BIND_SOURCE_FORM: Form = {
  kind: { most: 20 },
  who: { most: 300 },
  role: { most: 300 },
  title: { most: 300 },
  url: { most: 500 },
};

/** POST /desk/figures/:id/bind: tries a question, or binds the claim to it. */
export const bindAct: Act<Binder> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const claim = claimOf(request);
  const asked = await figureOf(context, claim);
  const { figure } = asked;
  const lists = await readDeskLists(context);
  const baskets = new Set(lists.baskets.map(({ slug }) => slug));
  const read = readQueryForm(request.form, { datasets: lists.datasets, baskets }, words);
  const again = (typed: Omit<FigureTyped, 'form' | 'values'>, status: 200 | 400) =>
    drawFigure(context, request, visitor, {
      typed: { form: 'query', values: request.form, ...typed },
      status,
    });
  if ('wrong' in read) return again({ wrong: { form: words.say('bindWrong'), ...read.wrong } }, 400);
  if (request.form.try) {
    const {
      words: question,
      judgement,
      failure,
    } = await tryQuery(context, asked, read.query, lists, edition.language);
    if (!judgement) return again({ wrong: { form: failure ?? words.say('tradeNoValue') } }, 400);
    return again({ wrong: {}, shown: [question, ...judged(judgement, figure, edition)] }, 200);
  }
  const done = await bindQuery(context, visitor.by, claim, read.query);
  return redirectToClaim(context, request, visitor, done);
};

/** POST /desk/figures/:id/bind-sql: tries a SELECT of a data editor, and binds the claim to it if it succeeds. */
export const bindSqlAct: Act<Signer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const claim = claimOf(request);
  const { figure } = await figureOf(context, claim);
  const { dataset: slug = '', sql = '' } = request.form;
  const again = (typed: Omit<FigureTyped, 'form' | 'values'>, status: 200 | 400) =>
    drawFigure(context, request, visitor, { typed: { form: 'sql', values: request.form, ...typed }, status });
  const dataset = (await readDeskLists(context)).datasets.find((one) => one.slug === slug);
  if (!dataset) return again({ wrong: { form: words.say('queryWrongDataset') } }, 400);
  if (!sql) return again({ wrong: { sql: words.say('uploadNeeded') } }, 400);
  const { query, tried, failure } = await trySql(context, figure, dataset, sql);
  if (failure !== null) {
    const why = failure || words.say('tradeNoValue');
    return again({ wrong: { sql: words.say('bindSqlFailed', { why }) }, shown: rowLines(tried.rows) }, 400);
  }
  if (request.form.try) {
    return again(
      { wrong: {}, shown: [...judged(tried.judgement, figure, edition), ...rowLines(tried.rows)] },
      200,
    );
  }
  const done = await bindQuery(context, visitor.by, claim, query);
  return redirectToClaim(context, request, visitor, done);
};

/** POST /desk/figures/:id/bind-source */
export const bindSourceAct: Act<Binder> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { kind: word = '', who = '', role = '', title = '', url = '' } = request.form;
  const kind = ATTRIBUTION_KINDS.find((one) => one.replaceAll(' ', '-') === word);
  const claim = claimOf(request);
  const wrong = {
    ...(!kind && { kind: words.say('uploadNeeded') }),
    ...(!who && { who: words.say('uploadNeeded') }),
    ...(url && !isWebAddress(url) && { url: words.say('uploadWrongUrl') }),
  };
  if (!kind || Object.keys(wrong).length > 0) {
    const typed = { form: 'source', values: request.form, wrong } as const;
    return drawFigure(context, request, visitor, { typed, status: 400 });
  }
  const source = { kind, who, role: role || null, title: title || null, url: url || null };
  try {
    const done = await bindSource(context, visitor.by, claim, source);
    return redirectToClaim(context, request, visitor, done === 'bound' ? 'source' : done);
  } catch (error) {
    const typed = { form: 'source', values: request.form, wrong: { form: lineOf(error, words) } } as const;
    return drawFigure(context, request, visitor, { typed, status: statusOf(error) });
  }
};

async function figureOf({ reading }: ActContext, claim: string): Promise<TriedFigure> {
  const record = await figureRecord(reading, claim);
  if (!record) throw noSuchClaim();
  return { ...record.claim, language: record.story.language };
}

function judged(judgement: Judgement, figure: Figure, { words, language }: Edition): string[] {
  const { value } = judgement.details;
  return [
    ...(value === null
      ? []
      : [`${words.say('deskDataSay')} ${valueIn(value, unitSaid(figure, judgement.details), words)}`]),
    `${words.say('deskWould')} ${verdictWord(judgement.verdict, words)}`,
    verdictSentence(judgement, figure, language),
  ];
}

function rowLines(rows: readonly AnalyticsRow[]): string[] {
  return rows.slice(0, SHOWN_ROWS).map((row) =>
    Object.entries(row)
      .map(([name, value]) => `${name}: ${value ?? '—'}`)
      .join(' · '),
  );
}
