import type { Dossier, RelationSide, SaidRelation } from '../../entities/dossier/dossier.ts';
import { hsName } from '../../evidence/codes/hs.ts';
import { nameIn } from '../../stories/story.ts';
import type { Part } from '../../words/message.ts';
import type { FactView } from '../figures/figure.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { relationWord } from '../text/entity-words.ts';
import { shownName } from '../text/shown-name.ts';
import { dayOf } from '../ui/times.ts';
import { bidiIsolate, dateText, storyPart } from './said-source.view.ts';

/** One claim about an entity, with its source. */
export interface SaidView {
  readonly id: string;
  /** Who does what to whom. */
  readonly what: readonly Part[];
  readonly facts: readonly FactView[];
  readonly quote: {
    readonly text: string;
    readonly lang?: string | undefined;
    readonly dir?: 'ltr' | 'rtl' | undefined;
  } | null;
  readonly who: readonly Part[];
}

const LONGEST_HEADING = 70;

/** Shapes the relations of an entity as claims about it. */
export function saidViews(
  { entity, relations }: Pick<Dossier, 'entity' | 'relations'>,
  edition: Edition,
): SaidView[] {
  return relations.map((relation) => ({
    id: relation.id,
    what: whatOf(relation, entity.id, edition),
    facts: factsOf(relation, edition),
    quote: relation.quote
      ? { text: relation.quote.exact, ...(relation.story ? markOf(relation.story.language, edition) : {}) }
      : null,
    who: whoOf(relation, edition),
  }));
}

/** Who does what to whom, as a line; the entity whose page it is has no link. */
export function whatOf(relation: SaidRelation, ownId: string | null, edition: Edition): Part[] {
  const { words } = edition;
  const to = relation.to ? sidePart(relation.to, ownId, edition) : { text: words.say('dosNobodyNamed') };
  return [sidePart(relation.from, ownId, edition), { text: ` ${relationWord(relation.kind, words)} ` }, to];
}

/** One side of a relation: a link if it has a page. */
export function sidePart(side: RelationSide, ownId: string | null, edition: Edition): Part {
  const text = bidiIsolate(shownName(side, edition.language), edition.words);
  return side.published && side.id !== ownId
    ? { text, href: hrefIn(edition, `/entity/${side.slug}`) }
    : { text };
}

/** The source of a relation. */
export function whoOf(relation: SaidRelation, edition: Edition): Part[] {
  const { words, zone } = edition;
  const { attribution, story, source } = relation;
  const parts: Part[] = [];
  if (attribution) {
    const role =
      attribution.kind === 'anonymous' && !attribution.role ? words.say('dosAnonymous') : attribution.role;
    const who = role ? `${attribution.who}, ${role}` : attribution.who;
    parts.push(
      ...words.line('dosSaidBy', { who: { text: bidiIsolate(who, words), lang: langOf(relation, edition) } }),
    );
  } else if (story) {
    parts.push({ text: words.say('dosStorySays') });
  }
  if (story) {
    const date = dayOf(story.publishedAt, words.locale, zone);
    parts.push({ text: ' · ' }, ...words.line('dosSaidIn', { story: storyPart(story, edition), date }));
  }
  if (source) {
    const title: Part = source.url
      ? { text: bidiIsolate(source.title, words), href: source.url, rel: 'external' }
      : { text: bidiIsolate(source.title, words) };
    parts.push(
      ...(parts.length > 0 ? [{ text: ' · ' }] : []),
      ...words.line('dosSourceSays', { source: title }),
    );
  }
  return parts;
}

function langOf({ story }: SaidRelation, edition: Edition): string | undefined {
  return story ? markOf(story.language, edition).lang : undefined;
}

function factsOf(relation: SaidRelation, edition: Edition): FactView[] {
  const { words, language } = edition;
  const lang = langOf(relation, edition);
  const said = (text: string): Part[] => [{ text: bidiIsolate(text, words), lang }];
  const facts: FactView[] = [];
  if (relation.goods) facts.push({ term: words.say('dosGoods'), parts: said(relation.goods) });
  if (relation.codes.length > 0)
    facts.push({
      term: words.say('dosCodes'),
      parts: relation.codes.flatMap((code, at) => codeParts(code, at, edition)),
    });
  if (relation.baskets.length > 0)
    facts.push({
      term: words.say('dosBaskets'),
      parts: words.listOf(
        relation.baskets.map(({ slug, names }) => ({
          text: nameIn(names, language),
          href: hrefIn(edition, `/basket/${slug}`),
        })),
      ),
    });
  if (relation.endUse) facts.push({ term: words.say('dosEndUse'), parts: said(relation.endUse) });
  if (relation.starts)
    facts.push({ term: words.say('dosSince'), parts: [{ text: dateText(relation.starts, edition) }] });
  if (relation.ends)
    facts.push({ term: words.say('dosUntil'), parts: [{ text: dateText(relation.ends, edition) }] });
  return facts;
}

function codeParts(code: string, at: number, { words, language }: Edition): Part[] {
  const english = language === 'en' ? undefined : 'en';
  const name = hsName(code);
  const short =
    name && name.length > LONGEST_HEADING ? `${name.slice(0, LONGEST_HEADING - 1).trimEnd()}…` : name;
  return [
    ...(at > 0 ? [{ text: '; ' }] : []),
    short ? { text: bidiIsolate(`${code} ${short}`, words), lang: english } : { text: code },
  ];
}
