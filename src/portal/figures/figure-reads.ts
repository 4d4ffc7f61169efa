import type { Problem } from '../../errors.ts';
import type { FigureQuery } from '../../evidence/checks/figure-query.ts';
import { describeQuery, type QueryNames } from '../../evidence/checks/query-words.ts';
import { isCubeQuery, type Question, secondOf } from '../../evidence/checks/question.ts';
import { verdictSentence } from '../../evidence/checks/verdict-words.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { figureRecord } from '../../evidence/claims/claims.queries.ts';
import {
  checkOfFigure,
  correctionsOfFigure,
  type FoundFigure,
  findFigure,
} from '../../evidence/claims/figure-places.queries.ts';
import { findBasket } from '../../evidence/codes/baskets.queries.ts';
import { hsName } from '../../evidence/codes/hs.ts';
import { newestDescriptions } from '../../evidence/cubes/descriptions.queries.ts';
import { describeCubeQuery } from '../../evidence/cubes/question-words.ts';
import { openToReaders } from '../../evidence/datasets/open-values.ts';
import { findPublishedDataset } from '../../evidence/datasets/published-dataset.queries.ts';
import type { Reading } from '../../store/database.ts';
import { findStory } from '../../stories/story.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { type Edition, editionOf } from '../site/edition.ts';
import { goneFigurePage, missingPage, withdrawnPage } from '../site/error.routes.ts';
import type { FigurePageInput } from './figure.view.ts';
import { type RowsBehind, type RowsWanted, readBehind } from './rows-behind.ts';

/** A figure with the data of its pages. */
export interface FoundEvidence {
  readonly given: FigurePageInput;
  readonly edition: Edition;
  /** The cache tags of a page about it. */
  readonly shows: readonly string[];
}

/** Why there is no figure at a URL. */
export interface NoFigure {
  readonly no: Exclude<FoundFigure, { found: 'figure' }>;
}

/** The figure at a URL, or one of its checks, as readers see it. */
export async function readFigure(
  context: PageContext,
  request: Pick<PageRequest, 'params' | 'asked'>,
): Promise<FoundEvidence | NoFigure> {
  const id = request.params.id ?? '';
  const check = request.params.check ?? null;
  const now = context.clock.now();
  const found = await findFigure(context.reading, id, now);
  if (found.found !== 'figure') return { no: found };
  const record = await figureRecord(context.reading, id, now);
  if (!record?.claim.mark) return { no: { found: 'nothing' } };
  const edition = editionOf(context, request.asked ?? interfaceLanguage(record.story.language));
  if (check === null) return evidenceOf(context, record, edition, null);
  const kept = await checkOfFigure(context.reading, id, check);
  return kept
    ? evidenceOf(context, { ...record, check: kept }, edition, check)
    : { no: { found: 'nothing' } };
}

/** The page for a missing figure. */
export async function pageWithout(
  context: PageContext,
  request: PageRequest,
  { no }: NoFigure,
): Promise<Page> {
  if (no.found === 'nothing') return missingPage(context, request, []);
  const story = await findStory(context.reading, no.story.slug, context.clock.now());
  if (story.found === 'withdrawn') return withdrawnPage(context, request, story);
  return goneFigurePage(context, request, no.story, no.at);
}

/** The problem for a missing figure. */
export function problemWithout({ no }: NoFigure): Problem {
  if (no.found === 'nothing') return refusal('figureNotHere');
  const { headline } = no.story;
  return no.why === 'withdrawn'
    ? refusal('figureWithdrawn', { headline })
    : refusal('figureRewritten', { headline });
}

/** The rows behind a figure's value, as its readers may see them. */
export function rowsOfFigure(
  context: Pick<PageContext, 'analytics'>,
  { record, dataset, second }: Pick<FigurePageInput, 'record' | 'dataset' | 'second'>,
  wanted: RowsWanted,
): Promise<RowsBehind | null> {
  const { version, second: people } = record.check ?? {};
  const open = dataset && version ? openToReaders(dataset, version) : null;
  const other = second && people ? openToReaders(second, people) : null;
  const versions = open && (!people || other) ? { version: open, second: other } : null;
  return readBehind(context, record, versions, wanted);
}

/** Reads the data of a figure's page, besides its record. */
export async function evidenceOf(
  context: Pick<PageContext, 'reading'>,
  record: FigureRecord,
  edition: Edition,
  fixed: string | null,
): Promise<FoundEvidence> {
  const query = record.evidence?.rests.kind === 'query' ? record.evidence.rests.query : null;
  const dataset = query && (await findPublishedDataset(context.reading, query.dataset));
  const slug = query && secondOf(query);
  const second = slug ? await findPublishedDataset(context.reading, slug) : null;
  const corrections = await correctionsOfFigure(context.reading, record.claim.id);
  const { language } = edition;
  return {
    given: {
      record,
      dataset,
      second,
      corrections,
      fixed,
      why: whyIn(record, language),
      question: query && (await questionIn(context.reading, record, query, language)),
    },
    edition,
    shows: [
      cacheTags.story(record.story.id),
      ...(query ? [cacheTags.dataset(query.dataset)] : []),
      ...(slug ? [cacheTags.dataset(slug)] : []),
    ],
  };
}

/** The verdicts of a figure, as sentences in `language`. */
export function whyIn(record: FigureRecord, language: InterfaceLanguage): FigurePageInput['why'] {
  return (judgement) => verdictSentence(judgement, record.claim.figure, language);
}

/** A question in words; null if the description of its table is unknown. */
async function questionIn(
  reading: Reading,
  record: FigureRecord,
  query: Question,
  language: string,
): Promise<string | null> {
  if (!isCubeQuery(query))
    return describeQuery(query, language, await namesOf(reading, record, query, language));
  const { version, second } = record.check ?? {};
  const ids = [version, second].flatMap((one) => one?.id ?? []);
  const known = await newestDescriptions(reading, ids);
  const cube = known.get(version?.id ?? '')?.cube;
  return cube ? describeCubeQuery(query, cube, language, known.get(second?.id ?? '')?.cube) : null;
}

/** The names in a question: of its unit, and of its products. */
async function namesOf(
  reading: Reading,
  record: FigureRecord,
  query: FigureQuery,
  language: string,
): Promise<QueryNames> {
  const filters = [query.filter, ...(query.part ? [query.part] : [])];
  const slugs = new Set(filters.flatMap(({ product }) => ('basket' in product ? [product.basket] : [])));
  const baskets = new Map<string, string>();
  for (const slug of slugs) {
    const basket = await findBasket(reading, slug);
    if (basket) baskets.set(slug, nameIn(basket.names, language));
  }
  const field = record.check?.version?.fields.find(({ name }) => name === query.value);
  return {
    unit: field?.unit ?? null,
    product: (key) => baskets.get(key) ?? hsName(key),
  };
}
