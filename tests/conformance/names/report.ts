import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNewNames, namesByRules } from '../../../src/entities/mentions/find-new-names.ts';
import { NO_NAMES } from '../../../src/entities/mentions/known-names.ts';
import { familyOf } from '../../../src/entities/mentions/mention.ts';
import { readMentions } from '../../../src/entities/mentions/read-mentions.ts';
import { mixNames } from '../../../src/entities/mentions/tagger/mix-names.ts';
import { nameTagger } from '../../../src/entities/mentions/tagger/name-tagger.ts';
import { taggedLanguage } from '../../../src/entities/mentions/tagger/tagged-language.ts';
import { halfOfCorpus } from '../../halves.ts';
import type { CorpusResult } from '../corpus.ts';
import {
  NAME_CLASSES,
  NAME_CORPORA,
  type NameCorpus,
  type NameSpan,
  NEWS,
  readNameCorpus,
} from './labelled-corpus.ts';
import { ratesOf, type SpanScore, scoreSpans } from './score-spans.ts';

/** Ways to read a sentence for names. */
const READERS: Readonly<Record<string, (text: string, language: string) => NameSpan[]>> = {
  rules: (text, language) => mentionSpans(text, language, namesByRules),
  tagger: (text, language) => mentionSpans(text, language, namesByTagger),
  both: (text, language) => mentionSpans(text, language),
};

/** What the tagger finds by itself. */
const namesByTagger: typeof namesByRules = (_text, words, tag) => {
  const language = taggedLanguage(tag);
  return language ? mixNames(words, [], nameTagger(language).find(words), language) : [];
};

/** Exact spans by class in labelled corpora, the tuned half and the other one. */
export function checkNames(corpora: string, only?: string): CorpusResult {
  const lines: string[] = [];
  const reached: { readonly line: string; readonly is: boolean }[] = [];
  for (const corpus of NAME_CORPORA) {
    if (only !== undefined && only !== corpus.language) continue;
    if (!existsSync(join(corpora, corpus.file === NEWS ? NEWS : join('ner', corpus.file)))) continue;
    const sentences = readNameCorpus(corpora, corpus);
    for (const half of [0, 1] as const) {
      for (const [reader, read] of Object.entries(READERS)) {
        const score = scoreSpans(halfOfCorpus(sentences, half), (text) => read(text, corpus.language));
        lines.push(lineOf(corpus, half, reader, score));
        const least =
          reader === 'both' && half === 1 ? LEAST[`${corpus.language} ${corpus.name}`] : undefined;
        if (least) reached.push(...goalsOf(corpus, least, ratesOf(score.all)));
      }
    }
  }
  const missed = reached.filter(({ is }) => !is).map(({ line }) => `missed: ${line}`);
  return {
    name: 'names in labelled corpora',
    measure: 'of the figures that were reached before',
    rate: reached.length === 0 ? 1 : 1 - missed.length / reached.length,
    floor: 1,
    lines: [...missed, ...lines],
  };
}

/** What the unseen halves reached, a little below: a change that loses it says so. */
const LEAST: Readonly<Record<string, { readonly precision: number; readonly f1: number }>> = {
  'en News': { precision: 0.82, f1: 0.79 },
  'fr WikiNEuRal': { precision: 0.86, f1: 0.62 },
  'ru WikiNEuRal': { precision: 0.81, f1: 0.42 },
  'zh MSRA': { precision: 0.83, f1: 0.58 },
  'ar ANERcorp': { precision: 0.73, f1: 0.53 },
};

function goalsOf(
  { name, language }: NameCorpus,
  least: { readonly precision: number; readonly f1: number },
  rates: ReturnType<typeof ratesOf>,
): { readonly line: string; readonly is: boolean }[] {
  return (['precision', 'f1'] as const).map((what) => ({
    line: `${language} ${name}: ${what} ${rates[what].toFixed(3)}, before at least ${least[what]}`,
    is: rates[what] >= least[what],
  }));
}

function lineOf(
  { name, language, trainedOn }: NameCorpus,
  half: 0 | 1,
  reader: string,
  score: SpanScore,
): string {
  const percent = (value: number) => `${Math.round(value * 100)}`.padStart(3);
  const rates = ([...NAME_CLASSES, 'all'] as const).map((is) => {
    const { precision, recall, f1 } = ratesOf(score[is]);
    return `${is.slice(0, 6)} ${[precision, recall, f1].map(percent).join('')}`;
  });
  const which = trainedOn ? 'learnt' : half === 0 ? 'tuned' : 'unseen';
  return `${language} ${name.padEnd(10)} ${which.padEnd(6)} ${reader.padEnd(6)} ${rates.join(' | ')}`;
}

/** What the program finds in a sentence that is the whole text of a story. */
export function mentionSpans(
  text: string,
  language: string,
  find: typeof namesByRules = findNewNames,
): NameSpan[] {
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
  const body = { type: 'doc' as const, content };
  return readMentions({ language, headline: '', standfirst: null, body, caption: null }, NO_NAMES, find).map(
    ({ start, end, schema }) => ({ start, end, is: familyOf(schema) }),
  );
}
