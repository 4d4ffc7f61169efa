import { h } from 'preact';
import { CORRECTION_KINDS, type CorrectionKind } from '../../stories/correction.ts';
import { type ListedCorrection, listCorrections } from '../../stories/corrections.queries.ts';
import { jsonPage } from '../http/json-page.ts';
import type { MakePage, PageContext } from '../http/page.ts';
import { FIELDS } from '../http/route.ts';
import type { Query } from '../http/route-rows.ts';
import { csvPage } from '../json/csv.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';
import { correctionJson } from '../stories/story.json.ts';
import { CorrectionsPage } from './CorrectionsPage.tsx';
import { correctionsView } from './corrections.view.ts';

const LISTED = 100;
const MOST_DATA = 1000;

/** The fields that filter the corrections. */
export const CORRECTIONS_LIST_QUERY: Query = {
  kind: {
    pattern: new RegExp(`^(${CORRECTION_KINDS.join('|')})$`),
    most: 13,
    takes: CORRECTION_KINDS.join(', '),
  },
};

/** The fields that filter the corrections as data. */
export const CORRECTIONS_DATA_QUERY: Query = { ...CORRECTIONS_LIST_QUERY, language: FIELDS.language };

/** `/corrections`: the corrections, newest first. */
export const correctionsPage: MakePage = async (context, { asked, query }) => {
  const edition = editionOf(context, asked);
  const { language, standard, now } = edition;
  const kind = kindOf(query.kind);
  let storyLanguage = language;
  let corrections = await listCorrections(context.reading, { language, kind }, LISTED, now);
  if (corrections.length === 0 && language !== standard) {
    storyLanguage = standard;
    corrections = await listCorrections(context.reading, { language: standard, kind }, LISTED, now);
  }
  const view = correctionsView(corrections, storyLanguage, kind, edition);
  const frame = frameOf({
    edition,
    sections: await readSections(context, language),
    path: '/corrections',
    title: view.title,
    description: view.promise,
    head: { alternates: await editionAlternates(context, edition, '/corrections') },
  });
  return htmlPage(documentOf(frame, h(CorrectionsPage, { view }), 'listing'), {
    cacheTags: [cacheTags.language(language), cacheTags.language(standard), cacheTags.everything],
  });
};

/** `/corrections.json`: the same as data, in all languages unless one is given. */
export const correctionsListJson: MakePage = async (context, { query }) => {
  const list = await dataOf(context, query);
  const site = context.config.PUBLIC_URL;
  return jsonPage({ corrections: list.map((one) => listedJson(one, site)) }, [cacheTags.everything]);
};

/** `/corrections.csv`: the same as a table. */
export const correctionsListCsv: MakePage = async (context, { query }) => {
  const site = context.config.PUBLIC_URL;
  const rows = (await dataOf(context, query)).map((one) => listedJson(one, site));
  const columns = [
    ['id', 'at', 'kind', 'text', 'passageBefore', 'passageAfter', 'figure'],
    ['url', 'headline', 'language'],
  ].flat();
  const lines = rows.map(({ story, ...row }) => {
    const cells: Record<string, string | null> = { ...row, ...story };
    return columns.map((column) => cells[column] ?? null);
  });
  return csvPage('corrections', [columns, ...lines], [cacheTags.everything]);
};

function dataOf(context: PageContext, query: Readonly<Record<string, string>>) {
  const asked = { language: query.language ?? null, kind: kindOf(query.kind) };
  return listCorrections(context.reading, asked, MOST_DATA, context.clock.now());
}

function listedJson(correction: ListedCorrection, site: string) {
  const { slug, headline, language } = correction;
  return { ...correctionJson(correction, site), story: { url: `${site}/story/${slug}`, headline, language } };
}

function kindOf(given: string | undefined): CorrectionKind | null {
  return CORRECTION_KINDS.find((kind) => kind === given) ?? null;
}
