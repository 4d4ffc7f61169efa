import { h } from 'preact';
import { SCHEMATA } from '../../../entities/entity.ts';
import {
  languagesOfNames,
  listNames,
  MENTION_STATES,
  type NamesWanted,
  type QueuedName,
} from '../../../entities/mentions/mention-queue.queries.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { doneNotice } from './done-words.ts';
import { schemaOf } from './entity-choices.ts';
import { MentionsPage } from './MentionsPage.tsx';
import { MENTIONS_PATH, NAMES_LISTED, namesView } from './mentions.view.ts';

type Reviewer = PermittedVisitor<'review entities'>;

const MOST_DATA = 500;

/** The field that names a kind of entity. */
export const KIND_FIELD = {
  pattern: new RegExp(`^(?:${SCHEMATA.join('|')})$`),
  most: 20,
  takes: `one of ${SCHEMATA.join(', ')}`,
};

/** The fields that filter the queue of names. */
export const NAMES_QUERY: Query = {
  state: { pattern: /^(?:accepted|rejected)$/, most: 10, takes: 'accepted or rejected' },
  kind: KIND_FIELD,
  story: FIELDS.slug,
  language: FIELDS.language,
  q: FIELDS.q,
  cursor: FIELDS.cursor,
};

/** GET /desk/mentions */
export const mentionsPage: MakeOwnPage<Reviewer> = (context, request, visitor) =>
  drawMentions(context, request, visitor, {});

/** Draws the queue of names, with errors where a form was refused. */
export async function drawMentions(
  context: PageContext,
  request: PageRequest,
  visitor: Reviewer,
  more: { readonly notice?: NoticeView; readonly status?: Page['status'] },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { query } = request;
  const [names, languages] = await Promise.all([
    listNames(context.reading, wantedNames(request, NAMES_LISTED)),
    languagesOfNames(context.reading),
  ]);
  const head = {
    path: MENTIONS_PATH,
    title: words.say('deskNames'),
    intro: words.say('entNamesIntro'),
    status: more.status,
    notice: more.notice ?? doneNotice(query.done, edition),
  };
  const view = namesView(names, query, languages, edition);
  return deskPage(context, edition, visitor, request, head, h(MentionsPage, { names: view }));
}

/** GET /desk/mentions.json */
export const mentionsJson: MakeOwnPage<Reviewer> = async (context, request) => {
  const names = await listNames(context.reading, wantedNames(request, MOST_DATA));
  const { page, cursor } = cutPage(names, MOST_DATA, (last) => writeCursor(last.cursor));
  const { next } = nextPage(context, '/desk/mentions.json', request.query, cursor);
  return deskJson({ names: page.map(nameData), next });
};

/** The names matching a query, at most `most`. */
export function wantedNames({ query }: Pick<PageRequest, 'query'>, most: number): NamesWanted {
  return {
    state: MENTION_STATES.find((state) => state === query.state) ?? 'proposed',
    schema: schemaOf(query.kind),
    story: query.story,
    language: query.language,
    text: query.q,
    after: readCursor(query.cursor),
    most,
  };
}

/** A name as JSON for the desk. */
export const nameData = ({ at, by, decidedAt, ...name }: QueuedName) => ({
  id: name.id,
  name: name.name,
  kind: name.schema,
  mentions: name.mentions,
  stories: name.stories,
  score: name.score,
  cue: name.cue,
  role: name.role,
  country: name.country,
  first: {
    story: name.slug,
    language: name.language,
    place: name.place,
    start: name.start,
    quote: name.exact,
    sentence: name.sentence,
  },
  newest: at,
  decided: decidedAt && { by, at: decidedAt },
  candidates: name.candidates.map(({ id, label, schema, country, state, score, stories }) => ({
    id,
    label,
    kind: schema,
    country,
    state,
    score,
    stories,
  })),
});
