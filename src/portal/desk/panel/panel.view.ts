import type { FigureRead, SameCopy, WritingRead } from '../../../desk/reading/read-writing.ts';
import { verdictSentence } from '../../../evidence/checks/verdict-words.ts';
import type { Role } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import type { StoryCard } from '../../../stories/card.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { unreadLine } from '../../figures/unread-line.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { asideWord, placeWord, signWord } from '../../text/mark-words.ts';
import type { LinkView } from '../../ui/link.view.ts';
import type { BlocksView } from '../blocks/blocks.view.ts';

/** A figure of the text, as the panel shows it. */
export type PanelFigure = ReturnType<typeof figureOf>;

/** An entity the text names. */
export interface PanelName {
  readonly name: string;
  readonly href: string | null;
  readonly note: string | null;
  readonly hit: LinkView | null;
}

/** The findings in a text, ready to display. */
export type PanelView = ReturnType<typeof panelView>;

/** A story the text could link to. */
export type PanelRelated = ReturnType<typeof relatedRow>;

/** The data a panel is built from. */
export interface PanelParts {
  readonly read: WritingRead;
  readonly related: readonly StoryCard[];
  /** The language of the text. */
  readonly language: string;
  readonly blocks: BlocksView;
  /** The portal's own URL, without a trailing slash. */
  readonly site: string;
}

/** The maximum number of listed figures; the text itself has a mark at each. */
const MOST_LISTED = 200;

/** Shapes the findings in a text for a member of the newsroom. */
export function panelView(
  { read, related, language, blocks, site }: PanelParts,
  edition: Edition,
  role: Role,
) {
  const { words } = edition;
  const figures = read.figures.map((figure) => figureOf(figure, edition));
  const listed = figures.slice(0, MOST_LISTED);
  return {
    title: words.say('panelTitle'),
    /** The story's language, for quotations from it. */
    lang: language,
    ticks: figures.flatMap(({ mark }) => mark ?? []),
    figures: {
      title: words.say('panelFigures'),
      none: words.say('panelNoFigures'),
      rows: figures,
      listed,
      more:
        figures.length > listed.length
          ? words.say('listMore', { count: figures.length - listed.length })
          : null,
      unread: unreadLine(read.unread, words),
    },
    names: {
      title: words.say('panelNames'),
      none: words.say('panelNoNames'),
      rows: namesOf(read, edition, role),
    },
    copies: { title: words.say('panelCopies'), rows: read.copies.map((copy) => copyOf(copy, edition)) },
    /** Stories to link to; empty if none are related. */
    related: {
      title: words.say('panelRelated'),
      put: words.say('panelPutLink'),
      rows: related.map((card) => relatedRow(card, site, edition)),
    },
    blocks,
    saved: words.say('panelAsSaved'),
  };
}

function figureOf(figure: FigureRead, edition: Edition) {
  const { found, old, judgement, evidence, mark, proposals } = figure;
  const { words } = edition;
  const link = old
    ? { text: words.say('panelBind'), href: hrefIn(edition, `/desk/figures/${old.id}`) }
    : null;
  const { exact, start, end } = found;
  // Where it is: in the headline or the standfirst; null for the body. Offsets count in that field.
  const place = { exact, place: found.place, where: placeWord(found.place, words), start, end, link };
  const waiting = proposals > 0 ? words.say('panelProposals', { count: proposals }) : null;
  if (mark === null) {
    const { setAside } = found.figure;
    const word = setAside ? asideWord(setAside, words) : words.say('statementWord');
    return {
      ...place,
      /** Null if the text only mentions it, or states it without a number and nothing has been accepted yet. */
      mark,
      word,
      why: null,
      more: setAside ? null : waiting,
    };
  }
  const who = found.figure.attribution?.who ?? null;
  const decided = evidence?.kind === 'query' && judgement !== null;
  return {
    ...place,
    mark,
    word:
      found.figure.derivedFrom && !evidence
        ? words.say('markDerived')
        : signWord(mark, decided ? judgement : null, words),
    why: decided
      ? verdictSentence(judgement, found.figure, words.language)
      : mark === 'a' && who
        ? old && proposals === 0
          ? words.say('restsOnWord', { who })
          : words.say('panelOnWord', { who })
        : null,
    more: old ? waiting : words.say('panelNew'),
  };
}

function namesOf({ mentions, entities, blocks }: WritingRead, edition: Edition, role: Role): PanelName[] {
  const { words } = edition;
  const names = new Map<string, PanelName>();
  for (const { found, state, entityId } of mentions) {
    if (state === 'rejected' || found.cue === 'country') continue;
    const entity = entityId ? entities.get(entityId) : undefined;
    const key = entity?.id ?? found.name;
    if (names.has(key)) continue;
    const hit = blocks.find(
      (block) => block.kind === 'screening' && block.hitId !== null && block.entityId === entity?.id,
    );
    const hitId = hit?.kind === 'screening' ? hit.hitId : null;
    const path = roleMay(role, 'decide hits') ? `/desk/screening/${hitId}` : `/desk/entities/${entity?.slug}`;
    names.set(key, {
      name: entity ? nameIn({ '': entity.label, ...entity.names }, words.language) : found.name,
      href: entity ? hrefIn(edition, `/desk/entities/${entity.slug}`) : null,
      note: entity ? null : words.say('panelNewName'),
      hit: hitId ? { text: words.say('panelMaybeListed'), href: hrefIn(edition, path) } : null,
    });
  }
  return [...names.values()];
}

function copyOf({ id, headline, source, overlap }: SameCopy, edition: Edition) {
  const { words } = edition;
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(overlap);
  return {
    link: { text: headline, href: hrefIn(edition, `/desk/stories/${id}`) },
    note: words.say('panelCopyShare', { percent, source }),
  };
}

function relatedRow({ headline, slug, publishedAt }: StoryCard, site: string, edition: Edition) {
  const { words, zone } = edition;
  const path = `/story/${slug}`;
  return {
    link: { text: headline, href: hrefIn(edition, path) },
    /** The full URL for a link in the text. */
    address: site + path,
    note: new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: zone }).format(publishedAt),
  };
}
