import type { MentionsInStory } from '../../../entities/queue/entity-at-desk.queries.ts';
import { roleMay } from '../../../readers/permission.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { kindWord } from '../../text/entity-words.ts';
import { localName } from '../../text/shown-name.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { dayOf } from '../../ui/times.ts';
import { quotedOf } from '../figures/queue.view.ts';
import { deskStoryHref } from '../frame/desk-story-href.ts';
import { countryWord, entityStateWord, kindOptions, percentOf } from './entity-choices.ts';
import { entityDataView } from './entity-data.view.ts';
import type { ActView, EntityParts, EntityTyped } from './entity-parts.ts';
import { historyView } from './history.view.ts';
import { mayChange, mayPart } from './may-change.ts';
import { relationsView } from './relations.view.ts';
import { statementsView } from './statements.view.ts';

/** The form that publishes or unpublishes an entity's page. */
export type PublishView = NonNullable<ReturnType<typeof publishView>>;

/** A story that names the entity, ready to display. */
export type StoryRow = ReturnType<typeof storyRow>;

/** One entity at the desk, ready to display. */
export type EntityView = ReturnType<typeof entityView>;

/** Shapes the page of one entity. */
export function entityView(parts: EntityParts, edition: Edition) {
  const { words } = edition;
  const { desk, role } = parts;
  const { entity, readAs } = desk;
  const changes = mayChange(desk, role);
  const parting = mayPart(desk, role);
  const path = `/desk/entities/${entity.id}`;
  const act = (name: string, text: string): ActView => ({ action: hrefIn(edition, `${path}/${name}`), text });
  return {
    /** The name for readers in the page's language; null if it is the label. */
    local: localName(entity, edition.language),
    about: [
      kindWord(entity.schema, words),
      ...(entity.country ? [countryWord(entity.country, words)] : []),
      entityStateWord(entity.state, words),
    ],
    page:
      entity.state === 'published' && !readAs
        ? { text: words.say('deskForReaders'), href: hrefIn(edition, `/entity/${entity.slug}`) }
        : null,
    seen: String(entity.changedAt.getTime()),
    readAs: readAs && {
      text: words.say('entIsReadAs'),
      link: { text: readAs.label, href: hrefIn(edition, `/desk/entities/${readAs.id}`) },
      undo: parting.has(entity.id) ? act('unmerge', words.say('entUnmerge')) : null,
    },
    mergedTitle: words.say('entMergedHere'),
    merged: desk.merged.map((one) => ({
      text: one.label,
      href: hrefIn(edition, `/desk/entities/${one.id}`),
      undo: parting.has(one.id)
        ? {
            action: hrefIn(edition, `/desk/entities/${one.id}/unmerge`),
            text: words.say('entUnmerge'),
          }
        : null,
    })),
    whyLabel: words.say('entWhy'),
    publish: readAs ? null : publishView(parts, edition),
    publishNote: readAs ? null : publishNote(parts, edition),
    details: detailsView(parts, edition),
    /** Who can change this, if the member may not. */
    detailsNote: changes ? null : words.say('entEditorChanges'),
    statementsTitle: words.say('entStatementsTitle'),
    statements: statementsView(parts, edition),
    relations: relationsView(parts, edition),
    storiesTitle: words.say('entStoriesTitle'),
    stories: parts.stories.map((story) => storyRow(story, edition)),
    noStories: words.say('entNoStories'),
    data: entityDataView(parts.data, edition),
    hitsTitle: words.say('entHitsTitle'),
    hits: parts.hits.map((hit) => ({
      name: hit.entry.names[0]?.name ?? hit.entry.key,
      /** Null if the member may not decide hits. */
      href: roleMay(parts.role, 'decide hits') ? hrefIn(edition, `/desk/screening/${hit.id}`) : null,
      about: [
        words.say('entOnList', { list: nameIn(hit.version.listNames, edition.language), key: hit.entry.key }),
        words.say('entSure', { percent: percentOf(hit.score, words) }),
        hitStateWord(hit.state, edition),
      ],
      waits: hit.state === 'waiting',
    })),
    noHits: words.say('entNoHits'),
    /** Set if not all of its names are searched for. */
    hitsLeft: parts.namesLeft > 0 ? words.say('screenNamesLeft', { count: parts.namesLeft }) : null,
    toolsTitle: words.say('entToolsTitle'),
    tools:
      readAs || !changes
        ? []
        : [
            {
              text: words.say('entMergeTool'),
              hint: words.say('entMergeToolHint'),
              href: hrefIn(edition, `${path}/merge`),
              key: 'm',
            },
            {
              text: words.say('entSplitTool'),
              hint: words.say('entSplitToolHint'),
              href: hrefIn(edition, `${path}/split`),
              key: 's',
            },
          ],
    historyTitle: words.say('entHistory'),
    history: historyView(parts, edition),
    noHistory: words.say('entNoHistory'),
    back: { text: words.say('entAll'), href: hrefIn(edition, '/desk/entities') },
  };
}

function detailsView({ desk, topics, typed }: EntityParts, edition: Edition) {
  const { words } = edition;
  const { entity } = desk;
  const given = typed?.form === 'details' ? typed : null;
  const values: Readonly<Record<string, string>> = given?.values ?? {
    label: entity.label,
    slug: entity.slug,
    kind: entity.schema,
    country: entity.country ? countryWord(entity.country, words) : '',
    topic: entity.topicSlug ?? '',
  };
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    id: `details-${name}`,
    label,
    hint,
    value: values[name] ?? '',
    wrong: given?.wrong[name],
  });
  return {
    action: hrefIn(edition, `/desk/entities/${entity.id}/details`),
    text: words.say('entSaveDetails'),
    title: words.say('entDetails'),
    open: given !== null,
    label: field('label', words.say('entLabel'), words.say('entLabelHint')),
    slug: field('slug', words.say('entSlug'), words.say('entSlugHint')),
    kind: { ...field('kind', words.say('entKind')), options: kindOptions(words) },
    country: field('country', words.say('entCountry'), words.say('entCountryHint')),
    topic: {
      ...field('topic', words.say('entTopic'), words.say('entTopicHint')),
      options: [
        { value: '', text: words.say('entNoTopic') },
        ...topics.map(({ slug, name }) => ({ value: slug, text: name })),
      ],
    },
    yes:
      entity.state === 'published' && entity.schema !== 'Person'
        ? {
            label: words.say('entBecomesPersonYes'),
            hint: words.say('entPersonYesHint'),
            wrong: given?.wrong.yes,
          }
        : null,
    why: field('why', words.say('entWhyIfAny')),
  };
}

function publishView(parts: EntityParts, edition: Edition) {
  const { words } = edition;
  const { desk, role, typed } = parts;
  const { entity } = desk;
  if (!roleMay(role, 'publish entities')) return null;
  const path = `/desk/entities/${entity.id}`;
  const why = (form: EntityTyped['form'], label: string): FieldView => {
    const given = typed?.form === form ? typed : null;
    return { name: 'why', id: `${form}-why`, label, value: given?.values.why, wrong: given?.wrong.why };
  };
  if (entity.state === 'published') {
    return {
      action: hrefIn(edition, `${path}/unpublish`),
      title: words.say('entUnpublish'),
      text: words.say('entUnpublishDo'),
      hint: words.say('entUnpublishHint'),
      yes: null,
      named: null,
      why: why('unpublish', words.say('entWhy')),
      grave: true,
    };
  }
  if (entity.state !== 'known') return null;
  const isPerson = entity.schema === 'Person';
  return {
    action: hrefIn(edition, `${path}/publish`),
    title: words.say('entPublish'),
    text: words.say('entPublishDo'),
    hint: words.say('entPublishHint'),
    /** The confirmation needed to turn an entity with a page into a person. */
    /** The explicit confirmation that a person's page needs. */
    yes: isPerson
      ? {
          label: words.say('entPersonYes'),
          hint: words.say('entPersonYesHint'),
          wrong: typed?.form === 'publish' ? typed.wrong.yes : undefined,
        }
      : null,
    /** The confirmation for a name that nothing visible to readers gives. */
    named: parts.nameGiven
      ? null
      : {
          label: words.say('entNameYes'),
          hint: words.say('entNameYesHint'),
          wrong: typed?.form === 'publish' ? typed.wrong.named : undefined,
        },
    why: why('publish', words.say('entWhyIfAny')),
    grave: false,
  };
}

function publishNote({ desk, role }: EntityParts, { words }: Edition): string | null {
  const { state } = desk.entity;
  if (state === 'proposed') return words.say('entOnlyProposed');
  if (state === 'rejected') return words.say('entWasRejected');
  if (state === 'known' && !roleMay(role, 'publish entities')) return words.say('entEditorPublishes');
  return null;
}

function storyRow(story: MentionsInStory, edition: Edition) {
  const { words, zone } = edition;
  return {
    story: { text: story.headline, href: deskStoryHref(edition, story), lang: story.language },
    date: dayOf(story.at, words.locale, zone),
    counts: [
      ...(story.accepted > 0 ? [words.say('entAcceptedHere', { count: story.accepted })] : []),
      ...(story.proposed > 0 ? [words.say('entProposedHere', { count: story.proposed })] : []),
    ],
    review:
      story.proposed > 0
        ? {
            text: words.say('entReviewStory'),
            href: hrefIn(edition, '/desk/mentions', { story: story.slug }),
          }
        : null,
    quoted: quotedOf(story),
  };
}

function hitStateWord(state: string, { words }: Edition): string {
  switch (state) {
    case 'same':
      return words.say('entHitSame');
    case 'not the same':
      return words.say('entHitNotSame');
    case 'unsure':
      return words.say('entHitUnsure');
    default:
      return words.say('entHitWaits');
  }
}
