import type { Dossier, SaidStatement } from '../../entities/dossier/dossier.ts';
import { NAME_PROPERTIES, PROPERTIES, type Property } from '../../entities/statements/properties.ts';
import { countryName } from '../../language/countries/country-name.ts';
import type { Part } from '../../words/message.ts';
import type { FactView } from '../figures/figure.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { shownName } from '../text/shown-name.ts';
import { propertyWord } from './property-words.ts';
import { bidiIsolate, dateText, sourceOf } from './said-source.view.ts';

/** The maximum number of sources shown for a value; the table has the rest. */
const SOURCES = 3;
const SCRIPTS = ['Latin', 'Cyrillic', 'Han', 'Arabic', 'Hebrew', 'Hangul', 'Kana', 'Greek'] as const;
const SCRIPT_PATTERNS = new Map(
  SCRIPTS.map((script) => [
    script,
    script === 'Kana'
      ? /[\p{Script=Hiragana}\p{Script=Katakana}]/u
      : new RegExp(`\\p{Script=${script}}`, 'u'),
  ]),
);

/** Shapes the statements about an entity. */
export function statementsView(
  { entity, statements }: Pick<Dossier, 'entity' | 'statements'>,
  edition: Edition,
) {
  const isName = (prop: string) => (NAME_PROPERTIES as readonly string[]).includes(prop);
  const typeOf = (prop: string) => PROPERTIES.get(prop)?.type ?? 'text';
  const of = (wanted: (statement: SaidStatement) => boolean) => statements.filter(wanted);
  const names = of(({ prop }) => isName(prop));
  const shown = shownName(entity, edition.language);
  return {
    /** Its names in other scripts than its label's. */
    scripts: otherScripts(shown, entity.label, names, edition),
    names: factsOf(
      names.filter(({ value }) => value !== shown),
      edition,
      false,
    ),
    numbers: factsOf(
      of(({ prop }) => typeOf(prop) === 'identifier'),
      edition,
      true,
    ),
    others: factsOf(
      // The summary is at the top of the page.
      of(({ prop }) => !isName(prop) && prop !== 'summary' && typeOf(prop) !== 'identifier'),
      edition,
      true,
    ),
    rows: statements.map((statement) => ({
      prop: propertyWord(statement.prop, edition.words),
      value: valuePart(statement, edition),
      language: statement.lang ? edition.words.nameOfLanguage(statement.lang) : '',
      source: sourceOf(statement, edition),
      first: day(statement.firstSeen, edition),
      last: day(statement.lastSeen, edition),
    })),
  };
}

/**
 * One name in each other script: the label if it is in that script, or else a name, an alias, or a former name, in that
 * order.
 */
function otherScripts(
  shown: string,
  label: string,
  names: readonly SaidStatement[],
  edition: Edition,
): Part[] {
  const own = scriptOf(shown);
  const seen = new Set([own]);
  const parts: Part[] = [];
  const rankOf = ({ prop, value }: SaidStatement) => (value === label ? -1 : rank(prop));
  const ranked = [...names].sort((a, b) => rankOf(a) - rankOf(b));
  for (const name of ranked) {
    const script = scriptOf(name.value);
    if (script === null || seen.has(script)) continue;
    seen.add(script);
    if (parts.length > 0) parts.push({ text: ' · ' });
    parts.push(valuePart(name, edition));
  }
  return parts;
}

function rank(prop: string): number {
  return (NAME_PROPERTIES as readonly string[]).indexOf(prop);
}

function scriptOf(text: string): string | null {
  for (const [script, pattern] of SCRIPT_PATTERNS) if (pattern.test(text)) return script;
  return null;
}

/** One line for each property, its values with their sources. */
function factsOf(statements: readonly SaidStatement[], edition: Edition, sourced: boolean): FactView[] {
  const byProp = new Map<string, Map<string, SaidStatement[]>>();
  for (const statement of statements) {
    const values = byProp.get(statement.prop) ?? new Map<string, SaidStatement[]>();
    byProp.set(statement.prop, values);
    values.set(statement.value, [...(values.get(statement.value) ?? []), statement]);
  }
  const order = [...PROPERTIES.keys()];
  return [...byProp]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([prop, values]) => ({
      term: propertyWord(prop, edition.words),
      parts: [...values.values()].flatMap((said, at) => [
        ...(at > 0 ? [{ text: sourced ? '; ' : ' · ' }] : []),
        ...(said[0] ? [valuePart(said[0], edition)] : []),
        ...(sourced ? sourcesOf(said, edition) : []),
      ]),
    }));
}

function sourcesOf(said: readonly SaidStatement[], edition: Edition): Part[] {
  // A story that says it about two entities that have been merged is one source.
  const sources = said.filter(
    ({ story }, at) => !story || said.findIndex((other) => other.story?.id === story.id) === at,
  );
  return [
    { text: ' (' },
    ...sources
      .slice(0, SOURCES)
      .flatMap((statement, at) => [...(at > 0 ? [{ text: ', ' }] : []), ...sourceOf(statement, edition)]),
    { text: sources.length > SOURCES ? ', …)' : ')' },
  ];
}

/** The value as shown: a date in words, a country by name, a URL as a link. */
function valuePart(statement: SaidStatement, edition: Edition): Part {
  const { value, lang } = statement;
  const type: Property['type'] | undefined = PROPERTIES.get(statement.prop)?.type;
  switch (type) {
    case 'country':
      return {
        text: countryName(value, edition.language),
        href: hrefIn(edition, '/entities', { country: value }),
      };
    case 'date':
      return { text: dateText(value, edition) };
    case 'url':
      return { text: plainAddress(value), href: value, rel: 'external nofollow' };
    default: {
      if (statement.prop === 'wikidataId')
        return { text: value, href: `https://www.wikidata.org/wiki/${value}`, rel: 'external' };
      return { text: bidiIsolate(value, edition.words), lang: lang ? markOf(lang, edition).lang : undefined };
    }
  }
}

function plainAddress(url: string): string {
  const text = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function day(at: Date, { words, zone }: Edition): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: zone }).format(at);
}
