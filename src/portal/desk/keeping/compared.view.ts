import type { LineKind } from '../../../desk/comparing/block-lines.ts';
import type {
  ComparedBlock,
  ComparedLine,
  Comparison,
  DraftField,
} from '../../../desk/comparing/compare-drafts.ts';
import type { Draft } from '../../../desk/draft.ts';
import { eachTextField } from '../../../stories/text-fields.ts';
import { directionOf } from '../../../words/direction.ts';
import type { Words } from '../../../words/words.ts';
import { TEXT_FIELD_WORDS } from '../frame/text-field-words.ts';

/** Labels for screen readers, which do not announce strikethrough and underline. */
export type ChangeWords = ReturnType<typeof changeWords>;

/** A line with the name of its type, unless it is a plain paragraph. */
export interface LineView extends ComparedLine {
  readonly label: string | null;
}

/** A block, ready to display. */
export interface BlockView {
  readonly change: ComparedBlock['change'];
  readonly lines: readonly LineView[];
}

/** A run of unchanged blocks, or one changed block. */
export type StretchView =
  | { readonly folded: string; readonly blocks: readonly BlockView[] }
  | { readonly folded: null; readonly blocks: readonly [BlockView] };

/** Two texts compared, ready to display. */
export type ComparedView = ReturnType<typeof comparedView>;

const FIELDS = {
  headline: (words) => words.say('keepFieldHeadline'),
  standfirst: (words) => words.say('keepFieldStandfirst'),
  ...eachTextField((name) => TEXT_FIELD_WORDS[name].label),
  lead: (words) => words.say('keepFieldLead'),
  presentation: (words) => words.say('writePreviews'),
  kind: (words) => words.say('keepFieldKind'),
  language: (words) => words.say('keepFieldLanguage'),
  section: (words) => words.say('keepFieldSection'),
  topics: (words) => words.say('keepFieldTopics'),
  authors: (words) => words.say('keepFieldAuthors'),
  placeSlug: (words) => words.say('keepFieldPlace'),
  source: (words) => words.say('keepFieldSource'),
  agency: (words) => words.say('keepFieldAgency'),
  sourceUrl: (words) => words.say('keepFieldSourceUrl'),
  citations: (words) => words.say('keepFieldCitations'),
} as const satisfies Record<DraftField, (words: Words) => string>;

const LINES = {
  heading: (words) => words.say('keepLineHeading'),
  item: (words) => words.say('keepLineItem'),
  quote: (words) => words.say('keepLineQuote'),
  code: (words) => words.say('keepLineCode'),
  rule: (words) => words.say('keepLineRule'),
  row: (words) => words.say('keepLineRow'),
  picture: (words) => words.say('keepLinePicture'),
  alt: (words) => words.say('keepLineAlt'),
  caption: (words) => words.say('keepLineCaption'),
  credit: (words) => words.say('keepLineCredit'),
  embed: (words) => words.say('keepLineEmbed'),
} as const satisfies Record<Exclude<LineKind, 'paragraph'>, (words: Words) => string>;

/** The name of a draft's field. */
export function fieldWord(field: DraftField, words: Words): string {
  return FIELDS[field](words);
}

/** The labels before and after deletions and insertions. */
export function changeWords(words: Words) {
  return {
    gone: words.say('keepGone'),
    goneEnd: words.say('keepGoneEnd'),
    new: words.say('keepNew'),
    newEnd: words.say('keepNewEnd'),
  };
}

/** Shapes a block. */
export function blockView({ change, lines }: ComparedBlock, words: Words): BlockView {
  return {
    change,
    lines: lines.map((line) => ({
      ...line,
      label: line.kind === 'paragraph' ? null : LINES[line.kind](words),
    })),
  };
}

/** Shapes a comparison; unchanged blocks are folded, except those beside a change. */
export function comparedView(compared: Comparison, { language }: Pick<Draft, 'language'>, words: Words) {
  const { fields, blocks, words: counts } = compared;
  const isSame = fields.length === 0 && blocks.every(({ change }) => change === 'same');
  return {
    lang: language,
    dir: directionOf(language),
    same: isSame ? words.say('keepSameTexts') : null,
    counts: isSame
      ? []
      : [
          words.say('keepWordsGone', { count: counts.gone }),
          words.say('keepWordsNew', { count: counts.new }),
        ],
    fields: fields.map(({ field, pieces }) => ({
      name: fieldWord(field, words),
      line: { kind: 'paragraph' as const, label: null, pieces },
    })),
    bodyTitle: words.say('keepBodyTitle'),
    stretches: stretchesOf(blocks, words),
    says: changeWords(words),
  };
}

/** Longer runs of unchanged blocks than this are folded. */
const MOST_OPEN = 2;

function stretchesOf(blocks: readonly ComparedBlock[], words: Words): StretchView[] {
  const stretches: StretchView[] = [];
  let same: BlockView[] = [];
  const close = () => {
    if (same.length > MOST_OPEN) {
      stretches.push({ folded: words.say('keepUnchanged', { count: same.length }), blocks: same });
    } else for (const block of same) stretches.push({ folded: null, blocks: [block] });
    same = [];
  };
  for (const block of blocks) {
    const view = blockView(block, words);
    if (block.change === 'same') same.push(view);
    else {
      close();
      stretches.push({ folded: null, blocks: [view] });
    }
  }
  close();
  return stretches;
}
