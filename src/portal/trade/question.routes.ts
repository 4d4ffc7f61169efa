import { h } from 'preact';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { openToReaders, type ReadableVersion } from '../../evidence/datasets/open-values.ts';
import { findPublishedDataset } from '../../evidence/datasets/published-dataset.queries.ts';
import { lacksFor, type TradeQuestion } from '../../evidence/trade/trade-question.ts';
import { nameIn } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { closedRows } from '../figures/closed-rows.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage, PageContext, PageRequest } from '../http/page.ts';
import { csvPage } from '../json/csv.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf, hrefIn } from '../site/edition.ts';
import { missingPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import type { Asked } from './ask.ts';
import { QuestionPage } from './QuestionPage.tsx';
import type { QuestionPageView } from './question.view.ts';
import { ASKS, lackText, questionText } from './questions.ts';
import { QUESTIONS } from './trade-fields.ts';
import { openTradeDesk } from './trade-source.ts';
import { TradeWords } from './trade-words.ts';

/** `/trade/:dataset/<question>`: the form, the answer as a chart and a table, and its sources. */
export const questionPage =
  (question: TradeQuestion): MakePage =>
  async (context, request) => {
    const edition = editionOf(context, request.asked);
    const slug = request.params.dataset ?? '';
    const dataset = await findPublishedDataset(context.reading, slug);
    if (!dataset) return missingPage(context, request, [cacheTags.dataset(slug)]);
    const open = openToReaders(dataset);
    const asked = open ? await askOf(context, request, { dataset, open }, question, edition) : NOT_ASKED;
    const view = pageView(dataset, question, request.query, asked, edition);
    const path = `/trade/${slug}/${question}`;
    const named = Object.keys(request.query).some((name) => name !== 'lang');
    const frame = frameOf({
      edition,
      sections: await sectionsShown(context, edition.language),
      path,
      query: withoutLang(request.query),
      title: `${view.title}: ${nameIn(dataset.names, edition.language)}`,
      description: view.stand,
      head: { robots: named ? 'noindex, follow' : null },
    });
    const page = htmlPage(documentOf(frame, h(QuestionPage, { view }), 'trade'), {
      cacheTags: said(slug, edition),
    });
    return open ? page : { ...page, status: 403 };
  };

/** The same answer as JSON. */
export const questionJson =
  (question: TradeQuestion): MakePage =>
  async (context, request) => {
    const edition = editionOf(context, request.asked);
    const slug = request.params.dataset ?? '';
    const dataset = await findPublishedDataset(context.reading, slug);
    if (!dataset) return missingJson(refusal('tableUnknown'), [cacheTags.dataset(slug)]);
    const open = openOrRefuse(dataset);
    const { answer, lacks } = await askOf(context, request, { dataset, open }, question, edition);
    const { newest } = dataset;
    return jsonPage(
      {
        question,
        dataset: {
          slug,
          url: `${edition.publicUrl}/dataset/${slug}`,
          version: newest.number,
          sha256: newest.sha256,
          producer: dataset.producer,
          licence: dataset.licence,
          retrieved: newest.retrieved,
        },
        lacks,
        ...(answer?.data.about ?? {}),
        columns: answer?.data.columns ?? [],
        rows: answer?.data.rows ?? [],
        figure: answer?.figure ?? null,
      },
      said(slug, edition),
    );
  };

/** The rows of the same answer as CSV. */
export const questionCsv =
  (question: TradeQuestion): MakePage =>
  async (context, request) => {
    const edition = editionOf(context, request.asked);
    const slug = request.params.dataset ?? '';
    const dataset = await findPublishedDataset(context.reading, slug);
    if (!dataset) return missingJson(refusal('tableUnknown'), [cacheTags.dataset(slug)]);
    const open = openOrRefuse(dataset);
    const { answer } = await askOf(context, request, { dataset, open }, question, edition);
    const lines = [answer?.data.columns ?? [], ...(answer?.data.rows ?? [])];
    return csvPage(`${slug}-${question}`, lines, said(slug, edition));
  };

type AskedOrLacking = Asked & { readonly lacks: ReturnType<typeof lacksFor> };

const NOT_ASKED: AskedOrLacking = { lacks: [], fields: [], answer: null, notes: [] };

/** For software: an answer about a single cell is that cell's value. */
function openOrRefuse(dataset: Dataset): ReadableVersion {
  const open = openToReaders(dataset);
  if (!open) throw closedRows(dataset);
  return open;
}

async function askOf(
  context: PageContext,
  request: PageRequest,
  { dataset, open }: { readonly dataset: Dataset; readonly open: ReadableVersion },
  question: TradeQuestion,
  edition: Edition,
): Promise<AskedOrLacking> {
  const { query } = request;
  const lacks = lacksFor(question, open);
  if (lacks.length > 0) return { ...NOT_ASKED, lacks };
  const desk = await openTradeDesk(context, dataset, open);
  const say = new TradeWords(desk, edition);
  const asked = await ASKS[question]({
    analytics: context.analytics,
    desk,
    query: withoutLang(query),
    edition,
    say,
  });
  return { ...asked, lacks };
}

function said(slug: string, edition: Edition): string[] {
  // A basket decides which rows are summed, so all answers are invalidated when one changes.
  return [cacheTags.dataset(slug), cacheTags.baskets, cacheTags.sections(edition.language)];
}

function withoutLang(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'lang'));
}

function pageView(
  dataset: Dataset,
  question: TradeQuestion,
  query: Readonly<Record<string, string>>,
  asked: AskedOrLacking,
  edition: Edition,
): QuestionPageView {
  const { words } = edition;
  const { slug, newest } = dataset;
  const text = questionText(question, words);
  const path = `/trade/${slug}/${question}`;
  const own = withoutLang(query);
  const { answer } = asked;
  const name = nameIn(dataset.names, edition.language);
  const figure = answer?.figure
    ? [
        {
          text: words.say('tradeMakeFigure'),
          href: hrefIn(edition, '/desk/figures/new', { query: JSON.stringify(answer.figure) }),
          rel: 'nofollow',
        },
      ]
    : [];
  return {
    kicker: { text: words.say('tradeDesk'), href: hrefIn(edition, '/trade') },
    title: text.title,
    stand: text.asks,
    dataset: words.line('tradeOfDataset', {
      dataset: { text: name, href: hrefIn(edition, `/dataset/${slug}`) },
      version: words.number(newest.number),
      producer: dataset.producerUrl
        ? { text: dataset.producer, href: dataset.producerUrl, rel: 'external' }
        : dataset.producer,
    }),
    questions: QUESTIONS.map((one) => ({
      text: questionText(one, words).title,
      href: hrefIn(edition, `/trade/${slug}/${one}`),
      current: one === question,
    })),
    questionsLabel: words.say('tradeQuestions'),
    form:
      asked.fields.length > 0
        ? {
            action: path,
            label: text.title,
            fields: asked.fields,
            lang: edition.language === edition.standard ? null : edition.language,
            button: words.say('tradeShow'),
          }
        : null,
    lacks:
      asked.lacks.length > 0 || !dataset.valuesOpen
        ? {
            text: words.say('tradeCannot'),
            advice: words.say('tradeCannotAdvice'),
            items: dataset.valuesOpen
              ? asked.lacks.map((lack) => lackText(lack, words))
              : [words.say('tradeLicenceClosed', { licence: dataset.licence })],
          }
        : null,
    empty:
      asked.lacks.length === 0 && dataset.valuesOpen && !answer
        ? { text: words.say('tradeEmpty'), advice: words.say('tradeEmptyAdvice') }
        : null,
    answer: answer ? { ...answer, notes: asked.notes } : null,
    notesTitle: words.say('tradeRests'),
    notes: answer ? [] : asked.notes,
    method: { title: words.say('tradeMethod'), paragraphs: text.method, source: text.source },
    links: [
      ...figure,
      ...(answer
        ? [
            { text: 'JSON', href: hrefIn(edition, `${path}.json`, own) },
            { text: 'CSV', href: hrefIn(edition, `${path}.csv`, own) },
          ]
        : []),
    ],
    linksLabel: words.say('tradeLinks'),
    licence: dataset.valuesOpen ? words.say('tradeLicence', { licence: dataset.licence }) : null,
  };
}
