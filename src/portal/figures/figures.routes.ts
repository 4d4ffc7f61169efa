import { h } from 'preact';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { storyFigures } from '../../evidence/claims/claims.queries.ts';
import { type UnreadFigures, unreadFigures } from '../../evidence/claims/read-claims.ts';
import { type FoundStory, findStory, type Story } from '../../stories/story.queries.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage, Page, PageContext, PageRequest, Redirect } from '../http/page.ts';
import { csvLines, csvPage } from '../json/csv.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf, storyHref } from '../site/edition.ts';
import { missingPage, withdrawnPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { isListed as isListedStory } from '../text/story-source.view.ts';
import { EXPLAINED_COLUMNS } from './explained-json.ts';
import { FiguresPage } from './FiguresPage.tsx';
import { figureJson } from './figure-json.ts';
import { whyIn } from './figure-reads.ts';
import { figuresView } from './figures.view.ts';

/** `/story/:slug/figures`: every figure of a story with its verdict. */
export const figuresPage: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findStory(context.reading, slug, context.clock.now());
  if (found.found === 'moved') {
    const query = request.asked ? `?lang=${request.asked}` : '';
    return { redirect: `/story/${found.slug}/figures${query}`, status: 301 };
  }
  if (found.found === 'withdrawn') return withdrawnPage(context, request, found);
  if (found.found === 'nothing') return missingPage(context, request, [cacheTags.slug(slug)]);
  return pageOf(context, request, found.story);
};

async function pageOf(context: PageContext, request: PageRequest, story: Story): Promise<Page> {
  const edition = editionOf(context, request.asked ?? interfaceLanguage(story.language));
  const all = await storyFigures(context.reading, story.id, context.clock.now());
  const records = all.filter(isShown);
  const why = (record: FigureRecord) => {
    const [current] = record.verdicts;
    return current ? whyIn(record, edition.language)(current) : '';
  };
  const view = figuresView(story, records, why, unreadIn(story, all), edition);
  const tail = { language: story.language, slug: `${story.slug}/figures` };
  const elsewhere: Partial<Record<InterfaceLanguage, string>> = {};
  for (const language of INTERFACE_LANGUAGES) elsewhere[language] = storyHref({ ...edition, language }, tail);
  const sections = await sectionsShown(context, edition.language);
  const ours = isListedStory(story, edition.publicUrl);
  const frame = frameOf({
    edition,
    sections,
    path: `/story/${story.slug}/figures`,
    title: edition.words.say('figuresOf', { headline: story.headline }),
    description: view.description,
    elsewhere,
    head: { robots: ours && records.length > 0 ? null : 'noindex, follow' },
    demo: story.demo,
  });
  return htmlPage(documentOf(frame, h(FiguresPage, { view }), 'listing'), {
    cacheTags: [cacheTags.story(story.id), cacheTags.sections(edition.language)],
  });
}

/** `/story/:slug/figures.json`. */
export const figuresData: MakePage = async (context, request) => {
  const read = await readForMachines(context, request, '.json');
  if (!('records' in read)) return read;
  const site = context.config.PUBLIC_URL;
  const { slug, headline, language } = read.story;
  return jsonPage(
    {
      story: { slug, url: `${site}/story/${slug}`, headline, language },
      figuresRead: read.story.figuresRead,
      figures: read.records.filter(isListed).map((record) => figureJson(record, site)),
      unread: unreadIn(read.story, read.records),
    },
    [cacheTags.story(read.story.id)],
  );
};

const COLUMNS: Record<string, (figure: ReturnType<typeof figureJson>) => string | number | null> = {
  id: (figure) => figure.id,
  url: (figure) => figure.url,
  place: (figure) => figure.place,
  quote: (figure) => figure.quote,
  sentence: (figure) => figure.sentence,
  hedge: (figure) => figure.hedge,
  value: (figure) => figure.value,
  high: (figure) => figure.high,
  unit: (figure) => figure.unit,
  measure: (figure) => figure.measure,
  from: (figure) => figure.period?.[0] ?? null,
  to: (figure) => figure.period?.[1] ?? null,
  attribution: (figure) => figure.attribution?.who ?? null,
  mark: (figure) => figure.mark,
  set_aside: (figure) => figure.setAside,
  statement: (figure) => figure.statement,
  verdict: (figure) => figure.verdict,
  reason: (figure) => figure.reason,
  data_value: (figure) => figure.dataValue,
  data_value_at_publication: (figure) => figure.revised?.value ?? null,
  version_at_publication: (figure) => figure.revised?.version ?? null,
  dataset: (figure) => figure.dataset,
  version: (figure) => figure.version,
  checked: (figure) => figure.checked,
  signed: (figure) => String(figure.signed),
  ...EXPLAINED_COLUMNS,
};

/** `/story/:slug/figures.csv`. */
export const figuresCsv: MakePage = async (context, request) => {
  const read = await readForMachines(context, request, '.csv');
  if (!('records' in read)) return read;
  const figures = read.records
    .filter(isListed)
    .map((record) => figureJson(record, context.config.PUBLIC_URL));
  return csvPage(`${read.story.slug}-figures`, csvLines(COLUMNS, figures), [cacheTags.story(read.story.id)]);
};

async function readForMachines(
  context: PageContext,
  request: PageRequest,
  ending: string,
): Promise<{ story: Story; records: readonly FigureRecord[] } | Page | Redirect> {
  const slug = request.params.slug ?? '';
  const found: FoundStory = await findStory(context.reading, slug, context.clock.now());
  switch (found.found) {
    case 'story':
      return {
        story: found.story,
        records: await storyFigures(context.reading, found.story.id, context.clock.now()),
      };
    case 'moved':
      return { redirect: `/story/${found.slug}/figures${ending}`, status: 301 };
    case 'withdrawn':
      return missingJson(refusal('storyWithdrawnNow'), [cacheTags.slug(slug)]);
    case 'nothing':
      return missingJson(refusal('storyNotHere'), [cacheTags.slug(slug)]);
  }
}

/** The figures of a story that readers see. */
export async function readersFigures(
  context: Pick<PageContext, 'reading' | 'clock'>,
  storyId: string,
): Promise<FigureRecord[]> {
  const records = await storyFigures(context.reading, storyId, context.clock.now());
  return records.filter(isShown);
}

/** The figures of a story as data: those that readers see, and those it only mentions. */
export async function listedFigures(
  context: Pick<PageContext, 'reading' | 'clock'>,
  storyId: string,
): Promise<FigureRecord[]> {
  const records = await storyFigures(context.reading, storyId, context.clock.now());
  return records.filter(isListed);
}

const isShown = ({ claim }: FigureRecord) => claim.mark !== null;
const isListed = ({ claim }: FigureRecord) => claim.mark !== null || Boolean(claim.figure.setAside);

function unreadIn({ body }: Story, records: readonly FigureRecord[]): UnreadFigures | null {
  return unreadFigures(
    body,
    records.map(({ claim }) => claim),
  );
}
