import type { Dossier, NamedFigure } from '../../entities/dossier/dossier.ts';
import { type FigureMark, MARKS } from '../../evidence/checks/verdict.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { nameIn } from '../../stories/story.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import type { Part } from '../../words/message.ts';
import { cardGroups } from '../cards/card-groups.view.ts';
import { followingFormOf, followOf } from '../cards/follow.view.ts';
import type { FactView } from '../figures/figure.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { figureHref } from '../text/body-figures.view.ts';
import { kindWord } from '../text/entity-words.ts';
import { markWord } from '../text/mark-words.ts';
import { shownName } from '../text/shown-name.ts';
import { graphView } from './graph.view.ts';
import { inDataView } from './in-data.view.ts';
import { listStatusView } from './list-status.view.ts';
import { saidViews } from './said.view.ts';
import { storyPart } from './said-source.view.ts';
import { statementsView } from './statements.view.ts';
import { timelineOf } from './timeline.view.ts';

/** A figure in a sentence that names the entity. */
export interface NamedFigureView {
  readonly href: string;
  readonly mark: FigureMark;
  readonly word: string;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly story: Part;
}

/** The dossier of an entity, ready to display. */
export type DossierView = ReturnType<typeof dossierView>;

/** The maximum number shown, to keep pages light. */
const MOST_SAID = 30;
const MOST_ROWS = 150;
const FIRST_FIGURES = 8;

/** Shapes the dossier of an entity. */
export function dossierView(dossier: Dossier, edition: Edition) {
  const { words, language } = edition;
  const { entity, lists, storyCount, stories } = dossier;
  const name = shownName(entity, language);
  const stated = statementsView(dossier, edition);
  const said = saidViews(dossier, edition);
  const timeline = timelineOf(dossier, edition);
  const summary = dossier.statements.find(({ prop }) => prop === 'summary');
  const path = `/entity/${entity.slug}`;
  const facts = [
    { title: words.say('dosNames'), facts: stated.names },
    { title: words.say('dosNumbers'), facts: stated.numbers },
    { title: words.say('dosKnown'), facts: [...topicFacts(dossier, edition), ...stated.others] },
  ];
  return {
    kicker: kickerOf(entity, edition),
    name,
    nameLang: langOfName(name, dossier, edition),
    scripts: stated.scripts,
    summary: summary
      ? { text: summary.value, lang: summary.lang ? markOf(summary.lang, edition).lang : undefined }
      : null,
    follow: {
      form: followingFormOf(edition, path),
      button: followOf({ kind: 'entity', target: entity.slug }, name, edition),
    },
    lists:
      lists.length > 0
        ? { title: words.say('dosLists'), items: lists.map((status) => listStatusView(status, edition)) }
        : null,
    said: {
      title: words.say('dosSaid'),
      items: said.slice(0, MOST_SAID),
      /** How many more are in the table. */
      more: said.length > MOST_SAID ? words.say('dosGraphMore', { count: said.length - MOST_SAID }) : null,
      none: said.length === 0 ? words.say('dosSaidNone', { name }) : null,
    },
    graph: graphView(dossier, edition),
    facts: facts.filter((group) => group.facts.length > 0),
    figures: figuresOf(dossier.figures, edition),
    data: inDataView(dossier.data, edition),
    stories: {
      title: storyCount > 0 ? words.say('dosStories', { count: storyCount }) : words.say('dosStoriesNone'),
      note:
        storyCount > stories.length
          ? words.say('dosStoriesNewest', { count: words.number(stories.length) })
          : null,
      /** The page's language first, then the others, each under its own name. */
      groups: cardGroups(stories, edition),
    },
    timeline: timeline.length > 1 ? { title: words.say('dosTimeline'), items: timeline } : null,
    statements:
      stated.rows.length > 0
        ? {
            title: words.say('dosStatements'),
            columns: [
              words.say('dosStatement'),
              words.say('dosValue'),
              words.say('dosLanguage'),
              words.say('dosWhoSays'),
              words.say('dosFirstSeen'),
              words.say('dosLastSeen'),
            ],
            rows: stated.rows.slice(0, MOST_ROWS),
            more:
              stated.rows.length > MOST_ROWS
                ? words.say('dosMoreInData', { count: stated.rows.length - MOST_ROWS })
                : null,
          }
        : null,
    links: [
      { text: words.say('dosJson'), href: hrefIn(edition, `${path}/data.json`) },
      { text: words.say('dosCsv'), href: `${path}/statements.csv` },
      ...(dossier.data.length > 0 ? [{ text: words.say('dosDataCsv'), href: `${path}/in-data.csv` }] : []),
      { text: words.say('dosFtm'), href: `${path}/ftm.json` },
    ],
  };
}

/** An entity's kind and country, each a link to similar entities. */
export function kickerOf(entity: Pick<Dossier['entity'], 'schema' | 'country'>, edition: Edition): Part[] {
  const { words, language } = edition;
  return [
    { text: kindWord(entity.schema, words), href: hrefIn(edition, '/entities', { kind: entity.schema }) },
    ...(entity.country && entity.schema !== 'Place'
      ? [
          { text: ' · ' },
          {
            text: countryName(entity.country, language),
            href: hrefIn(edition, '/entities', { country: entity.country }),
          },
        ]
      : []),
  ];
}

function langOfName(name: string, { statements }: Dossier, edition: Edition): string | undefined {
  const named = statements.find(({ value, lang }) => value === name && lang !== '');
  return named ? markOf(named.lang, edition).lang : undefined;
}

function topicFacts({ topic }: Dossier, edition: Edition): FactView[] {
  if (!topic) return [];
  const text = nameIn(topic.names, edition.language);
  return [
    { term: edition.words.say('dosTopic'), parts: [{ text, href: hrefIn(edition, `/topic/${topic.slug}`) }] },
  ];
}

function figuresOf(figures: readonly NamedFigure[], edition: Edition) {
  const { words } = edition;
  // A story in five languages states each of its figures five times.
  const own = figures.filter(({ story }) => interfaceLanguage(story.language) === edition.language);
  const items = (own.length > 0 ? own : figures).flatMap(
    ({ id, mark: letter, exact, sentence, story }): NamedFigureView[] => {
      const mark = MARKS.find((one) => one === letter);
      if (!mark) return [];
      const at = sentence.indexOf(exact);
      return [
        {
          href: figureHref(edition, id, story.language),
          mark,
          word: markWord(mark, words),
          before: at < 0 ? '' : sentence.slice(0, at),
          exact,
          after: at < 0 ? '' : sentence.slice(at + exact.length),
          ...markOf(story.language, edition),
          story: storyPart(story, edition),
        },
      ];
    },
  );
  if (items.length === 0) return null;
  const rest = items.slice(FIRST_FIGURES);
  return {
    title: words.say('dosFigures'),
    items: items.slice(0, FIRST_FIGURES),
    /** The toggle for the rest; null if there is none. */
    more: rest.length > 0 ? words.say('dosMoreFigures', { count: rest.length }) : null,
    rest,
  };
}
