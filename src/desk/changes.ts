import { diffArrays } from 'diff';
import { paragraphsOf, sentencesOf } from '../evidence/claims/sentences.ts';
import { type Body, bodyText } from '../stories/body.ts';
import { nameIn } from '../stories/story.ts';
import type { Copy } from './copy.ts';

/** A run of words that both texts have, or only one. */
export interface WordRun {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

/** A passage that another took the place of; an empty side was not there. */
export interface Passage {
  readonly before: string;
  readonly after: string;
  readonly words: readonly WordRun[];
}

/** Something of a story besides its body that is other, as texts. */
export interface FieldChange extends Passage {
  readonly field: Exclude<keyof Copy, 'body'>;
}

/** What one text of a story changes against another. */
export interface Changes {
  readonly fields: readonly FieldChange[];
  /** The passages of its body, whole sentences, in their order. */
  readonly passages: readonly Passage[];
  /** Whether pictures, links or the form of its body are other, too. */
  readonly form: boolean;
}

const FIELDS: readonly FieldChange['field'][] = [
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'lead',
  'language',
  'kind',
  'section',
  'topics',
  'authors',
  'placeSlug',
  'source',
  'agency',
  'sourceUrl',
  'citations',
  'slug',
];

/** What `after` changes against `before`. */
export function changesOf(before: Copy, after: Copy): Changes {
  const { language } = after;
  const fields = FIELDS.filter((field) => isOther(before, after, field)).map((field) => ({
    field,
    ...passage(shown(before, field), shown(after, field), language),
  }));
  const passages = passagesOf(bodyText(before.body), bodyText(after.body), language);
  return {
    fields,
    passages,
    form: passages.length === 0 ? isOther(before, after, 'body') : media(before.body) !== media(after.body),
  };
}

/** Whether nothing is other. */
export function isNothing({ fields, passages, form }: Changes): boolean {
  return fields.length === 0 && passages.length === 0 && !form;
}

/** All that a reader reads of a copy, for telling whether a passage stands in it. */
export function readableText({ headline, standfirst, dateline, byline, lead, body }: Copy): string {
  return [headline, standfirst, dateline, byline, lead?.caption, bodyText(body)].filter(Boolean).join('\n\n');
}

function isOther(before: Copy, after: Copy, field: keyof Copy): boolean {
  // An address that was not asked for stays as it is.
  if (field === 'slug') return after.slug !== null && after.slug !== before.slug;
  return JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null);
}

function shown(copy: Copy, field: FieldChange['field']): string {
  const { language, section, topics, authors, lead, source, agency, citations } = copy;
  const names = (list: Copy['topics']) => list.map((one) => nameIn(one.names, language)).join(', ');
  switch (field) {
    case 'section':
      return section ? nameIn(section.names, language) : '';
    case 'topics':
      return names(topics);
    case 'authors':
      return names(authors);
    case 'lead':
      return [lead?.alt, lead?.caption, lead?.credit].filter(Boolean).join(' · ');
    case 'source':
      return [source.name, source.licence, source.policy].filter(Boolean).join(' · ');
    case 'agency':
      return agency?.name ?? '';
    case 'citations':
      return citations.map(({ title, url }) => `${title} (${url})`).join('\n');
    default:
      return copy[field] ?? '';
  }
}

/** The sentences that are other; as many on both sides are taken one by one, else they stand together. */
function passagesOf(before: string, after: string, language: string): Passage[] {
  const [old, fresh] = [sentences(before, language), sentences(after, language)];
  const found: Passage[] = [];
  let [from, to] = [0, 0];
  let [gone, come] = [0, 0];
  const flush = () => {
    const pairs = gone === come ? gone : gone + come > 0 ? 1 : 0;
    for (let at = 0; at < pairs; at += 1) {
      const [a, b] =
        pairs === gone && gone === come
          ? [
              [at, at + 1],
              [at, at + 1],
            ]
          : [
              [0, gone],
              [0, come],
            ];
      found.push(
        passage(
          span(before, old, from - gone, a as [number, number]),
          span(after, fresh, to - come, b as [number, number]),
          language,
        ),
      );
    }
    [gone, come] = [0, 0];
  };
  for (const { added, removed, count } of diffArrays(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
  )) {
    if (removed) {
      gone += count;
      from += count;
    } else if (added) {
      come += count;
      to += count;
    } else {
      flush();
      from += count;
      to += count;
    }
  }
  flush();
  return found;
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function sentences(text: string, language: string): Sentence[] {
  return paragraphsOf(text)
    .flatMap((paragraph) => sentencesOf(text, paragraph, language))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end).trim() }))
    .filter((sentence) => sentence.text !== '');
}

function span(text: string, list: readonly Sentence[], base: number, [from, to]: [number, number]): string {
  const [first, last] = [list[base + from], list[base + to - 1]];
  return to > from && first && last ? text.slice(first.start, last.end).trim() : '';
}

function passage(before: string, after: string, language: string): Passage {
  return { before, after, words: wordsOf(before, after, language) };
}

function wordsOf(before: string, after: string, language: string): WordRun[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const cut = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(cut(before), cut(after)).map(({ added, removed, value }) => ({
    text: value.join(''),
    is: added ? 'new' : removed ? 'gone' : 'same',
  }));
}

function media(body: Body): string {
  return JSON.stringify(body.content.filter(({ type }) => type === 'figure' || type === 'embed'));
}
