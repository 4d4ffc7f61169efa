import type { Word } from '../words.ts';
import { sentencesOf } from './sentences.ts';
import { FeatureMaker } from './tagger-features.ts';
import { isInside, kindOfLabel, type TaggedKind } from './tagger-labels.ts';
import { Tagger } from './tagger-model.ts';
import { tidyNames } from './tidy-names.ts';
import type { TaggerFile } from './weights-file.ts';
import { listedOrganisations, listedPlaces } from './word-hints.ts';

/** A name that the tagger reads, from a word up to another. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
  /** How sure the least sure of its words is, 0 to 1. */
  readonly sure: number;
}

/** Reads words for names by weights that were learnt. */
export class NameTagger {
  readonly #tagger: Tagger;
  readonly #maker: FeatureMaker;

  constructor({ weights, classes }: TaggerFile) {
    this.#tagger = new Tagger(weights);
    this.#maker = new FeatureMaker(weights.bits, classes);
  }

  /** The names among the words of a passage. Sentences without a capital are not read: they name nobody. */
  find(words: readonly Word[]): TaggedName[] {
    if (!words.some(isCapital)) return [];
    const places = listedPlaces(words);
    const organisations = listedOrganisations(words);
    const names: TaggedName[] = [];
    for (const { from, to } of sentencesOf(words)) {
      if (!hasCapital(words, from, to)) continue;
      const { labels, sure } = this.#tagger.tag(this.#maker.of(words, from, to, places, organisations));
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
    return tidyNames(words, names, places);
  }
}

const isCapital = ({ cap, camel }: Word) => cap || camel;

function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(words[at] as Word)) return true;
  return false;
}
