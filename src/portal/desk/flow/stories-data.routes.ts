import { type ListedStory, listDeskStories } from '../../../desk/list/story-list.queries.ts';
import { writeCursor } from '../../http/cursor.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type CsvColumns, csvDownload, csvLines } from '../../json/csv.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson } from '../frame/desk-page.ts';
import { wantedStories } from './stories.fields.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_DATA = 1000;

/** GET /desk/stories.json */
export const storiesJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const wanted = wantedStories(request.query, visitor.by.member.id, edition, MOST_DATA);
  const stories = await listDeskStories(context.reading, wanted);
  const { page, cursor } = cutPage(stories, MOST_DATA, ({ key, id }) =>
    writeCursor({ publishedAt: key, id }),
  );
  const { next } = nextPage(context, '/desk/stories.json', request.query, cursor);
  return deskJson({ stories: page.map(listedJson), next });
};

/** GET /desk/stories.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const storiesCsv: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const wanted = wantedStories(request.query, visitor.by.member.id, edition, MOST_DATA);
  const stories = await listDeskStories(context.reading, wanted);
  return csvDownload('desk-stories', csvLines(COLUMNS, stories.slice(0, MOST_DATA).map(listedJson)));
};

/** A story of the list as JSON for the desk. */
export const listedJson = (story: ListedStory) => ({
  id: story.id,
  slug: story.slug,
  language: story.language,
  state: story.state,
  headline: story.headline,
  section: story.section?.slug ?? null,
  source: story.source.slug,
  assigned: story.assigned,
  due: story.dueAt?.toISOString() ?? null,
  scheduled: story.scheduledFor?.toISOString() ?? null,
  embargo: story.embargoUntil?.toISOString() ?? null,
  published: story.publishedAt?.toISOString() ?? null,
  deleted: story.deletedAt?.toISOString() ?? null,
  changed: story.changedAt.toISOString(),
  changedBy: story.changedBy,
  words: story.words,
  openComments: story.comments,
  demo: story.demo,
});

const COLUMNS: CsvColumns<ReturnType<typeof listedJson>> = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  language: ({ language }) => language,
  state: ({ state }) => state,
  headline: ({ headline }) => headline,
  section: ({ section }) => section,
  source: ({ source }) => source,
  assigned: ({ assigned }) => assigned?.name ?? null,
  due: ({ due }) => due,
  scheduled: ({ scheduled }) => scheduled,
  embargo: ({ embargo }) => embargo,
  published: ({ published }) => published,
  deleted: ({ deleted }) => deleted,
  changed: ({ changed }) => changed,
  changed_by: ({ changedBy }) => changedBy,
  words: ({ words }) => words,
  open_comments: ({ openComments }) => openComments,
  demo: ({ demo }) => String(demo),
};
