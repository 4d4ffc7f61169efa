import type { Word } from '../../../language/cut-words.ts';
import { sentencesOf } from './sentences.ts';
import { hasCapitals, type TaggedLanguage } from './tagged-language.ts';
import type { TaggedName } from './tagged-name.ts';
import { FeatureMaker } from './tagger-features.ts';
import { isInside, kindOfLabel } from './tagger-labels.ts';
import { Tagger } from './tagger-model.ts';
import { tidyNames } from './tidy-names.ts';
import { trustedNames } from './trusted-names.ts';
import type { TaggerFile } from './weights-file.ts';
import { wordLists } from './word-hints.ts';

/** Finds names among words, using trained weights. */
export class NameTagger {
  readonly #tagger: Tagger;
  readonly #maker: FeatureMaker;

  readonly #language: TaggedLanguage;

  constructor({ weights, classes }: TaggerFile, language: TaggedLanguage) {
    this.#language = language;
    this.#tagger = new Tagger(weights);
    this.#maker = new FeatureMaker(weights.bits, classes);
  }

  /** The names in a passage. If the language capitalises names, a sentence without capitals is skipped. */
  find(words: readonly Word[]): TaggedName[] {
    const cased = hasCapitals(this.#language);
    if (cased && !words.some(isCapital)) return [];
    const lists = wordLists(words, this.#language);
    const names: TaggedName[] = [];
    for (const { from, to } of sentencesOf(words)) {
      if (cased && !hasCapital(words, from, to)) continue;
      const { labels, sure } = this.#tagger.tag(this.#maker.of(words, from, to, lists));
      for (let i = 0; i < to - from; i += 1) {
        const label = labels[i] as number;
        if (label === 0 || isInside(label)) continue;
        let end = i + 1;
        let least = sure[i] as number;
        while (end < to - from && labels[end] === label + 1) {
          least = Math.min(least, sure[end] as number);
          end += 1;
        }
        names.push({ from: from + i, to: from + end, kind: kindOfLabel(label), sure: least });
      }
    }
    const tidy = tidyNames(words, names, lists, this.#language);
    return trustedNames(words, tidy, lists, this.#language);
  }
}

const isCapital = ({ cap, camel }: Word) => cap || camel;

function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(words[at] as Word)) return true;
  return false;
}
