import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import { type Block, type Body, bodyText, type Inline } from '../../stories/body.ts';
import { runOffsets } from '../../stories/run-offsets.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import type { BodyFigure } from './body-figures.view.ts';

/** A name in a story's text, linked to a dossier. */
export interface BodyName {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The first mention of each entity with a page in a body, in order: in plain words only, so never within a figure,
 * another link, a heading, or across two runs. If the words have changed since, the name is left out.
 */
export function bodyNames(
  named: readonly NamedInStory[],
  body: Body,
  figures: readonly BodyFigure[],
  edition: Edition,
): BodyName[] {
  if (named.length === 0) return [];
  const text = bodyText(body);
  const plain = plainRuns(body);
  const marked: readonly Stretch[] = figures.filter(({ spans }) => spans === null);
  const names: BodyName[] = [];
  for (const { slug, places } of named) {
    const place = places.find(
      ({ start, end, exact }) =>
        end > start &&
        text.slice(start, end) === exact &&
        plain.some((run) => run.start <= start && end <= run.end) &&
        ![...marked, ...names].some((other) => other.start < end && start < other.end),
    );
    if (place) names.push({ start: place.start, end: place.end, href: hrefIn(edition, `/entity/${slug}`) });
  }
  return names.sort((a, b) => a.start - b.start);
}

/** The runs of text outside headings and links. */
function plainRuns(body: Body): Stretch[] {
  const headings = new Set(
    body.content.flatMap((block: Block) => (block.type === 'heading' ? block.content : [])),
  );
  return [...runOffsets(body)].flatMap(([run, start]: [Inline, number]) =>
    run.type === 'text' &&
    !headings.has(run) &&
    !(run.marks ?? []).some(({ type }) => type === 'link' || type === 'code')
      ? [{ start, end: start + run.text.length }]
      : [],
  );
}
