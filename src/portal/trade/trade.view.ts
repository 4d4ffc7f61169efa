import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { lacksFor } from '../../evidence/trade/trade-question.ts';
import { nameIn } from '../../stories/story.ts';
import { periodText } from '../figures/figure-values.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { lackText, questionText } from './questions.ts';
import { QUESTIONS } from './trade-fields.ts';

/** The trade desk, ready to display. */
export type TradeView = ReturnType<typeof tradeView>;

/** Whether readers can use a dataset on the trade desk. */
export function isTradeDataset(dataset: Dataset): boolean {
  return dataset.valuesOpen && QUESTIONS.some((question) => lacksFor(question, dataset.newest).length === 0);
}

/** Shapes the trade desk: its questions and datasets. */
export function tradeView(
  datasets: readonly Dataset[],
  baskets: readonly { readonly slug: string; readonly names: Readonly<Record<string, string>> }[],
  edition: Edition,
) {
  const { words, language } = edition;
  const asked = datasets.filter(isTradeDataset);
  return {
    title: words.say('tradeDesk'),
    stand: words.say('tradeDeskAbout'),
    questionsTitle: words.say('tradeQuestions'),
    questions: QUESTIONS.map((question) => {
      const { title, asks } = questionText(question, words);
      return { title, asks };
    }),
    datasetsTitle: words.say('tradeDatasets'),
    datasets: asked.map((dataset) => {
      const { slug, newest } = dataset;
      const first = newest.coverage.periods[0]?.label ?? '';
      const last = newest.coverage.periods.at(-1)?.label ?? '';
      return {
        name: nameIn(dataset.names, language),
        href: hrefIn(edition, `/dataset/${slug}`),
        about: words.say('tradeDatasetAbout', {
          producer: dataset.producer,
          first: periodText(first, words),
          last: periodText(last, words),
          rows: words.say('tradeRows', { count: newest.rowCount }),
        }),
        questions: QUESTIONS.map((question) => {
          const lacks = lacksFor(question, newest);
          return {
            text: questionText(question, words).title,
            href: hrefIn(edition, `/trade/${slug}/${question}`),
            lacks: lacks.length > 0 ? lacks.map((lack) => lackText(lack, words)).join(' ') : null,
          };
        }),
      };
    }),
    empty:
      asked.length === 0
        ? { text: words.say('tradeNoDatasets'), advice: words.say('tradeNoDatasetsAdvice') }
        : null,
    baskets: {
      title: words.say('tradeBaskets'),
      help: words.say('tradeBasketsAbout'),
      links: baskets.map(({ slug, names }) => ({
        text: nameIn(names, language),
        href: hrefIn(edition, `/basket/${slug}`),
      })),
    },
  };
}
