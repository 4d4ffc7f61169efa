import { SentencesAround } from '../../language/sentences.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { nameIn } from '../../stories/story.ts';
import type { Abstention } from '../abstaining/abstention.ts';
import { abstentionOf } from '../abstaining/abstention-of.ts';
import { abstentionSentence } from '../abstaining/abstention-words.ts';
import type { ClaimPlace, PlacedFigure } from '../claims/claim.ts';
import type { Figure, FigureContext } from '../claims/figure.ts';
import { type Judgement as Said, tradeInWords } from '../claims/judge.ts';
import { inTextOrder } from '../claims/text-order.ts';
import { describeDatasets, linkedTables } from '../cubes/describe-versions.ts';
import { listDatasets } from '../datasets/dataset.queries.ts';
import { checkText, type FigureByTable, leastSure, type OpenFigure } from '../linking/check-text.ts';
import { type OpenTable, openTables } from '../linking/open-tables.ts';
import { saysNow } from '../linking/says-now.ts';
import { judgeOf, type TradeAnswer, type TradeJudge } from './judge-of.ts';
import { unverifiable } from './judge-readings.ts';
import type { Judgement, Verdict } from './verdict.ts';
import { inputsSentence, verdictSentence } from './verdict-words.ts';

/** What a verdict on a figure rests on. */
export interface DataBehind {
  /** The dataset's slug. */
  readonly dataset: string;
  /** The slug of the dataset of people that an amount is divided by; left out where it is not. */
  readonly people?: string;
  /** The question that was put to it, in words. */
  readonly question: string;
  /** What it answers, in the unit of the figure. */
  readonly value: number | null;
  /** The probability that the verdict is right: 0 to 1. */
  readonly sure: number;
}

/**
 * What a table says of a figure; below the certainty that a verdict takes, only which question comes closest. Or what the
 * text itself says: that the figure follows from others.
 */
export interface TableAnswer {
  /** Null where it follows from other figures. */
  readonly dataset: string | null;
  /** The dataset of people that an amount is divided by; null where it is not. */
  readonly people: string | null;
  /** In the language that the judge was made for; null where the words fit several equally well. */
  readonly question: string | null;
  /** Null where it is not certain enough to be said. */
  readonly judgement: Judgement | null;
}

/** A figure of a text with what a check says of it. */
export type JudgedFigure = Figure &
  Pick<PlacedFigure, 'place'> &
  Said & {
    readonly data: DataBehind | null;
    /** What the words above were made from: an answer of trade, or of a table; null where no dataset comes near. */
    readonly answer: TradeAnswer | TableAnswer | null;
    /** Why it is not checked; null where it is, and where the judgement of the answer says why not. */
    readonly abstention: Abstention | null;
  };

/** Checks the figures that were found in the parts of a text, and what it states without a number that data decide. */
export type JudgeText = (
  parts: Readonly<Record<ClaimPlace, string>>,
  found: readonly PlacedFigure[],
  context: FigureContext,
) => Promise<JudgedFigure[]>;

/** The judge of a newsroom without datasets: nothing can be checked. */
export const judgeTextWithoutData: JudgeText = async (_parts, found) =>
  found.map(({ place, figure }) => ({ place, ...figure, ...abstained(figure, () => null, String) }));

/**
 * A judge of texts by the newsroom's datasets, without a person's yes: trade by its flows, everything else by the tables
 * whose words the text uses, where that is at least `sure`. Each table that cannot be read goes to `onUnread` once.
 */
export async function judgeTextOf(
  store: Store,
  analytics: Analytics,
  sure: number,
  onUnread: (slug: string, error: unknown) => void,
): Promise<JudgeText> {
  const byTrade = await judgeOf(store.reading, analytics, onUnread);
  const datasets = await listDatasets(store.reading);
  const { described, unread } = await describeDatasets(store, analytics, linkedTables(datasets));
  for (const { slug, error } of unread) onUnread(slug, error);
  return judgeTextBy(byTrade, openTables(analytics, described), sure, onUnread);
}

/** A judge of texts by a judge of trade and these tables, as {@link judgeTextOf} makes one of all there are. */
export function judgeTextBy(
  byTrade: TradeJudge,
  tables: readonly OpenTable[],
  sure: number,
  onUnread: (slug: string, error: unknown) => void,
  language = 'en',
): JudgeText {
  const told = new Set<string>();
  const onceUnread = (slug: string, error: unknown) => {
    if (!told.has(slug)) onUnread(slug, error);
    told.add(slug);
  };
  const titles = new Map(tables.map(({ dataset: { slug, names } }) => [slug, nameIn(names, 'en')]));
  const titleOf = (slug: string) => titles.get(slug) ?? slug;
  return async (parts, found, context) => {
    const byTables = await checkText(parts, found, context, tables, sure, onceUnread);
    const { figures, open, statements, whyNot } = byTables;
    const judged: JudgedFigure[] = [];
    const isOfNow = nowIn(parts, found, context);
    for (const one of found) {
      const { place, figure } = one;
      const asked = await byTrade(figure, () => isOfNow(one));
      const { by, ...trade } = isOffScale(figure, asked.by)
        ? { ...asked, by: null, verdict: 'cannot be checked' as const }
        : asked;
      const table = trade.verdict === 'cannot be checked' ? figures.get(figure) : undefined;
      const fits = by === null && !figure.minor ? open.get(figure) : undefined;
      const why = () => whyNot(figure, language);
      const said = table
        ? (saidOf(table, figure, sure, language) ?? tooLoosely(table, why(), titleOf, language))
        : fits && fittingSeveral(fits, figure);
      const other = () =>
        by ? { ...trade, data: null, answer: by, abstention: null } : abstained(figure, why, titleOf);
      judged.push({ place, ...figure, ...(said ?? other()) });
    }
    for (const [i, one] of judged.entries()) judged[i] = one.answer === null ? following(one, judged) : one;
    // What is said without a number is a figure only where data decide it.
    const stated = statements.map(({ place, figure, by }) => ({
      place,
      figure: { place, ...figure, ...saidBy(by, figure, language) },
    }));
    return inTextOrder(
      judged.map((figure) => ({ place: figure.place, figure })),
      stated,
    ).map(({ figure }) => figure);
  };
}

/**
 * Whether trade data contradict a figure by more than any slip of a million for a billion: then the file's scale is unknown,
 * or it is about something else.
 */
function isOffScale({ value }: Figure, by: TradeAnswer | null): boolean {
  const data = by?.judgement.details.value ?? null;
  if (by?.judgement.verdict !== 'differs' || data === null || data === 0 || value === 0) return false;
  const times = Math.abs(value / data);
  return times > MOST_TIMES || times < 1 / MOST_TIMES;
}

const MOST_TIMES = 20_000;

/** Null where it is not sure enough. */
function saidOf(table: FigureByTable, figure: Figure, sure: number, language: string): SaidByTable | null {
  if (table.judgement.verdict === 'cannot be checked') return unanswered(table, figure, language);
  return table.sure >= leastSure(table.judgement, sure) ? saidBy(table, figure, language) : null;
}

/** Whether a figure is said to be that of now: its sentence is looked for once it is asked. */
function nowIn(
  parts: Readonly<Record<ClaimPlace, string>>,
  found: readonly PlacedFigure[],
  { language }: FigureContext,
): (one: PlacedFigure) => boolean {
  const around = new Map<ClaimPlace, SentencesAround>();
  return ({ place, figure }) => {
    const text = parts[place];
    const sentences = around.get(place) ?? new SentencesAround(text, language);
    around.set(place, sentences);
    const figures = found.flatMap((one) => (one.place === place ? [one.figure] : []));
    return saysNow({ text, sentence: sentences.around(figure), figure, figures }, language);
  };
}

type SaidByTable = Said & Pick<JudgedFigure, 'data' | 'answer' | 'abstention'>;

function saidBy(table: FigureByTable, figure: Figure, language: string): SaidByTable {
  const { judgement, dataset, people, sure } = table;
  const question = table.question('en');
  const inputs = inputsSentence(judgement, 'en');
  return {
    verdict: judgement.verdict,
    reason: `${verdictSentence(judgement, figure, 'en')}${inputs ? ` ${inputs}` : ''} (${question}; ${sourcesOf(table)})`,
    data: {
      dataset,
      ...(people !== null && { people }),
      question,
      value: judgement.details.value,
      sure,
    },
    answer: { dataset, people, question: table.question(language), judgement },
    abstention: null,
  };
}

/** The datasets that were asked, for records in English. */
function sourcesOf({ dataset, people }: FigureByTable): string {
  return people === null || people === dataset ? dataset : `${dataset} and ${people}`;
}

/** What a figure is whose question is plain, and has no answer: what is missing is said, and nothing is judged. */
function unanswered(table: FigureByTable, figure: Figure, language: string): SaidByTable {
  const { judgement, dataset, people, question } = table;
  return {
    verdict: 'cannot be checked',
    reason: `${verdictSentence(judgement, figure, 'en')} (${question('en')}; ${sourcesOf(table)})`,
    data: null,
    answer: { dataset, people, question: question(language), judgement },
    abstention: null,
  };
}

/** What a figure is whose words fit a question, and not well enough for a verdict without a person. */
function tooLoosely(
  { question, dataset, people }: FigureByTable,
  abstention: Abstention | null,
  titleOf: (slug: string) => string,
  language: string,
): SaidByTable {
  return {
    verdict: 'cannot be checked',
    reason: abstention ? inEnglish(abstention, titleOf) : '',
    data: null,
    answer: { dataset, people, question: question(language), judgement: null },
    abstention,
  };
}

/** What a figure is whose words fit several questions equally well. */
function fittingSeveral({ judgement, dataset }: OpenFigure, figure: Figure): SaidByTable {
  return {
    verdict: judgement.verdict,
    reason: verdictSentence(judgement, figure, 'en'),
    data: null,
    answer: { dataset, people: null, question: null, judgement },
    abstention: null,
  };
}

/** A figure that the text worked out itself says from which others, and what a check says of them. */
function following(one: JudgedFigure, all: readonly JudgedFigure[]): JudgedFigure {
  if (!one.derivedFrom || one.minor || one.setAside) return one;
  const follows = one.derivedFrom.flatMap((at) => {
    const from = all[at];
    return from ? [{ quote: from.quote, verdict: from.verdict as Verdict }] : [];
  });
  const { verdict, reason, details } = unverifiable(one, 'derived', []);
  const judgement = { verdict, reason, details: { ...details, follows } };
  return {
    ...one,
    reason: verdictSentence(judgement, one, 'en'),
    answer: { dataset: null, people: null, question: null, judgement },
    abstention: null,
  };
}

/** What a figure is that no dataset decides. */
function abstained(
  figure: Figure,
  whyNot: () => Abstention | null,
  titleOf: (slug: string) => string,
): SaidByTable {
  const abstention = abstentionOf(figure, whyNot);
  const isOfTrade = abstention.dataset === null && TRADE.has(abstention.code);
  const reason = (isOfTrade && tradeInWords(figure)) || inEnglish(abstention, titleOf);
  return { verdict: 'cannot be checked', reason, data: null, answer: null, abstention };
}

/** Of trade the record says whose and of what. */
const TRADE = new Set<Abstention['code']>(['no trade', 'period unsaid']);

function inEnglish(abstention: Abstention, titleOf: (slug: string) => string): string {
  return abstentionSentence(abstention, { language: 'en', titleOf, open: false });
}
