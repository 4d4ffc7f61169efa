import { h } from 'preact';
import { allSources } from '../../../desk/choices.queries.ts';
import { findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import type { Draft } from '../../../desk/draft.ts';
import { emptyDraft, ownSource } from '../../../desk/empty-draft.ts';
import { startStory } from '../../../desk/start-story.ts';
import type { Reading } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { STORY_KINDS, type StoryKind } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { kindOptions, languageOptions, policyWord } from '../frame/choices.view.ts';
import { deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { withOwn } from './draft-fields.ts';
import { NewStoryPage } from './NewStoryPage.tsx';
import { ID_FIELD, noSuchStory, type Writer } from './story.routes.ts';

/** The query of the page that starts a story. */
export const NEW_QUERY: Query = { translates: ID_FIELD };

/** The fields of a new story. */
export const NEW_FORM: Form = {
  language: { most: 35 },
  kind: { most: 20 },
  source: { most: 120 },
  translates: { most: 36 },
};

/** GET /desk/stories/new */
export const newStoryPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawNew(context, request, visitor, { translates: request.query.translates ?? '' });

/** POST /desk/stories/new: creates a story, and redirects to the editor. */
export const newStoryAct: Act<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { form, wantsJson } = request;
  const translates = form.translates || null;
  let draft: Draft;
  try {
    draft = await beginning(context.reading, form, edition);
  } catch (error) {
    if (wantsJson) throw error;
    return drawNew(context, request, visitor, form, error);
  }
  const story = await context.store.write((writing) =>
    startStory(writing, draft, visitor.by, context.clock.now(), translates),
  );
  context.log.info({ by: visitor.by.member.id, story: story.id }, 'a story was begun');
  if (wantsJson) return { json: { id: story.id }, status: 201 };
  const query = { done: 'begun', beside: translates ?? undefined };
  return { seeOther: hrefIn(edition, `/desk/stories/${story.id}`, query) };
};

/** An empty draft as requested; for a translation, with everything but the words. */
async function beginning(
  reading: Reading,
  form: Readonly<Record<string, string>>,
  { name }: Edition,
): Promise<Draft> {
  const { language = '', kind = '', source = '', translates = '' } = form;
  if (!FIELDS.language.pattern.test(language) || language.length > FIELDS.language.most) {
    throw refusal('writeWrongLanguage');
  }
  if (!isKind(kind)) throw refusal('writeWrongKind');
  const own = ownSource(name);
  const found = withOwn(await allSources(reading), own).find(({ slug }) => slug === source);
  const empty = { ...emptyDraft(language, name), kind, source: found ?? own };
  if (!translates) return empty;
  const original = await draftToTranslate(reading, translates);
  if (!original) throw noSuchStory();
  const { section, topics, authors, placeSlug, lead, agency, sourceUrl, citations } = original;
  return {
    ...empty,
    section,
    topics,
    authors,
    placeSlug,
    lead,
    agency,
    sourceUrl,
    citations,
    source: found ?? original.source,
  };
}

async function drawNew(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  typed: Readonly<Record<string, string>>,
  error?: unknown,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words, language, languages } = edition;
  const { translates = '' } = typed;
  const original = translates ? await draftToTranslate(context.reading, translates) : null;
  if (translates && !original) throw noSuchStory();
  const own = ownSource(edition.name);
  const sources = withOwn(await allSources(context.reading), own);
  const kinds = kindOptions(words);
  const view = {
    action: hrefIn(edition, '/desk/stories/new'),
    begin: words.say('writeBegin'),
    translates,
    original: original && words.say('writeTranslates', { headline: original.headline }),
    language: {
      name: 'language',
      label: words.say('writeLanguage'),
      // A newsroom of two languages translates into the other one.
      value:
        typed.language ||
        (original && [language, ...languages].find((one) => one !== original.language)) ||
        language,
      options: languageOptions(words, null).filter(({ value }) => value !== original?.language),
    },
    kind: {
      name: 'kind',
      label: words.say('writeKind'),
      value: typed.kind || original?.kind || 'news',
      options: kinds,
    },
    source: {
      name: 'source',
      label: words.say('writeSourceFrom'),
      value: typed.source || original?.source.slug || own.slug,
      options: sources.map((one) => ({
        value: one.slug,
        text: `${one.name} · ${policyWord(one.policy, words)}`,
      })),
    },
  };
  const head = {
    path: '/desk/stories',
    at: '/desk/stories/new',
    title: words.say('writeNew'),
    intro: words.say('writeNewIntro'),
    ...(error !== undefined && {
      status: statusOf(error),
      notice: { text: lineOf(error, words), wrong: true },
    }),
  };
  return deskPage(context, edition, visitor, request, head, h(NewStoryPage, { story: view }));
}

async function draftToTranslate(reading: Reading, id: string): Promise<Draft | null> {
  if (!isId(id)) return null;
  return (await findDraft(reading, id))?.draft ?? (await findDeskStory(reading, id))?.draft ?? null;
}

function isKind(text: string): text is StoryKind {
  return (STORY_KINDS as readonly string[]).includes(text);
}
