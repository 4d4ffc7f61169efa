import { abstentionSentence } from '../../evidence/abstaining/abstention-words.ts';
import type { CheckedForReaders } from '../../evidence/checks/check-for-readers.ts';
import { describeQuery } from '../../evidence/checks/query-words.ts';
import type { Judgement, Verdict } from '../../evidence/checks/verdict.ts';
import { verdictSentence } from '../../evidence/checks/verdict-words.ts';
import type { Basket } from '../../evidence/codes/basket.ts';
import { hsName } from '../../evidence/codes/hs.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { nameIn } from '../../stories/story.ts';
import type { Words } from '../../words/words.ts';

/** A figure in a reader's text with what the open datasets say about it, in the reader's language. */
export interface CheckedFigure {
  readonly found: CheckedForReaders['figures'][number];
  readonly verdict: Verdict;
  readonly why: string;
  /** The judgement behind the words above; null if no dataset is close. */
  readonly judgement: Judgement | null;
  /** The question that was asked, or the closest one. */
  readonly question: { readonly text: string; readonly asked: boolean } | null;
  /** Null if no dataset is close. */
  readonly dataset: Dataset | null;
  /** The population dataset it is divided by; null if it is not per capita. */
  readonly people: Dataset | null;
  /** The value according to the data, in the unit of the figure; null if it decides nothing. */
  readonly value: number | null;
}

/** Puts found figures into words, each with its dataset and the question put to it. */
export function checkedFigures(
  { figures, datasets }: Pick<CheckedForReaders, 'figures' | 'datasets'>,
  baskets: readonly Basket[],
  words: Words,
): CheckedFigure[] {
  const titleOf = (slug: string) => nameIn(datasets.get(slug)?.names ?? {}, words.language) || slug;
  return figures.map((found) => {
    const { answer } = found;
    const dataset = answer?.dataset ? (datasets.get(answer.dataset) ?? null) : null;
    const judgement = answer?.judgement ?? null;
    return {
      found,
      verdict: judgement?.verdict ?? 'cannot be checked',
      judgement,
      why: whyOf(found, judgement, titleOf, words),
      question: dataset && questionOf(answer, dataset, baskets, words.language),
      dataset,
      people: answer && 'people' in answer ? (datasets.get(answer.people ?? '') ?? null) : null,
      value: judgement && judgement.verdict !== 'cannot be checked' ? judgement.details.value : null,
    };
  });
}

function whyOf(
  found: CheckedFigure['found'],
  judgement: Judgement | null,
  titleOf: (slug: string) => string,
  { language }: Words,
): string {
  if (judgement) return verdictSentence(judgement, found, language);
  return found.abstention ? abstentionSentence(found.abstention, { language, titleOf, open: true }) : '';
}

function questionOf(
  answer: CheckedFigure['found']['answer'],
  dataset: Dataset,
  baskets: readonly Basket[],
  language: string,
): CheckedFigure['question'] {
  if (!answer) return null;
  if ('question' in answer)
    return answer.question === null ? null : { text: answer.question, asked: answer.judgement !== null };
  const { query } = answer;
  const value = dataset.newest.fields.find(({ name }) => name === query.value);
  const product = (key: string) => {
    const basket = baskets.find(({ slug }) => slug === key);
    return basket ? nameIn(basket.names, language) : hsName(key);
  };
  return {
    text: describeQuery(query, language, { unit: value?.unit ?? null, product }),
    asked: true,
  };
}
