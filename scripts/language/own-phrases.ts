import type { Part } from '../../src/language/parsing/parts.ts';
import { randomOf } from '../random.ts';
import {
  ADJECTIVES,
  ENDINGS,
  MONTHS,
  NAMES,
  NOUNS,
  PLURALS,
  SYLLABLES,
  TIMES,
  UNITS,
  WEEKDAYS,
} from './own-words.ts';
import { around, as, subtree, type Tree, word } from './tree.ts';
import type { TreebankSentence } from './treebank.ts';

/** Makes phrases with figures as newspapers write them: in treebanks of the web there are few. All is random, and seeded. */
export class OwnPhrases {
  readonly random: () => number;
  /** Noun phrases of a treebank, to be put where ours are. */
  readonly phrases: readonly Tree[];
  readonly places: readonly Tree[];

  constructor(seed: number, treebank: readonly TreebankSentence[]) {
    this.random = randomOf(seed);
    this.phrases = phrasesOf(treebank, /^(?:nsubj|nsubj:pass|obj|obl)$/, false);
    this.places = phrasesOf(treebank, /^obl$/, true);
  }

  chance(of: number): boolean {
    return this.random() < of;
  }

  one<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  maybe(of: number, ...trees: Tree[]): Tree[] {
    return this.chance(of) ? trees : [];
  }

  /** A verb in one of its forms, with its subject and what follows. */
  verb(subject: Tree, past: readonly string[], base: readonly string[], right: readonly Tree[]): Tree {
    const kind = this.random();
    if (kind < 0.72) return word(this.one(past), 'verb', [subject], right);
    if (kind < 0.88)
      return word(
        this.one(base),
        'base verb',
        [subject, as('aux', word(this.one(['will', 'could', 'would', 'may', 'can', 'should']), 'modal'))],
        right,
      );
    return word(
      this.one(past),
      'participle',
      [subject, as('aux', word(this.one(['has', 'have', 'had']), 'auxiliary'))],
      right,
    );
  }

  joined(joint: string, noun: Tree): Tree {
    return around(noun, [as('case', word(joint, joint === 'to' ? 'preposition' : 'preposition'))]);
  }

  when(): Tree {
    const kind = this.random();
    if (kind < 0.3) return this.joined('in', word(String(1990 + Math.floor(this.random() * 40)), 'number'));
    if (kind < 0.5) return this.joined('in', word(this.one(MONTHS), 'name'));
    if (kind < 0.7) return this.joined('on', word(this.one(WEEKDAYS), 'name'));
    return this.joined(
      this.one(['in', 'for', 'from', 'during', 'over']),
      word(this.one(TIMES), 'noun', [
        as('det', word('the', 'determiner')),
        ...this.maybe(
          0.6,
          as(
            'amod',
            word(this.one(['last', 'first', 'second', 'third', 'previous', 'past', 'same']), 'adjective'),
          ),
        ),
      ]),
    );
  }

  weekday(): Tree {
    return as('obl:unmarked', word(this.one(WEEKDAYS), 'name'));
  }

  quantity(): Tree {
    const number = as('nummod', word('5', 'number'));
    const kind = this.random();
    if (kind < 0.38) {
      const money = word('$', 'symbol', [], [number]);
      return this.chance(0.15)
        ? around(
            money,
            [],
            [
              as(
                'nmod:unmarked',
                word(this.one(['share', 'barrel', 'year', 'month', 'week']), 'noun', [
                  as('det', word('a', 'determiner')),
                ]),
              ),
            ],
          )
        : money;
    }
    if (kind < 0.7) return word('%', 'symbol', [number]);
    if (kind < 0.85) return word(this.one(UNITS), 'nouns', [number]);
    if (kind < 0.9) return word('5', 'number');
    return word(this.one(PLURALS), 'nouns', [number]);
  }

  /** "60 percent of its value, or $30 billion". */
  part(): Tree {
    const of = as('nmod', this.joined('of', this.what()));
    const again = as(
      'conj',
      around(this.quantity(), [...this.maybe(0.7, comma()), as('cc', word('or', 'and'))]),
    );
    return around(this.quantity(), [], this.chance(0.4) ? [of, again] : this.chance(0.7) ? [of] : [again]);
  }

  pronoun(): Tree {
    return word(this.one(['it', 'they', 'he', 'she', 'It', 'They', 'He', 'She']), 'pronoun');
  }

  who(): Tree {
    return this.chance(0.3) ? this.pronoun() : this.chance(0.5) ? this.name() : this.plain();
  }

  name(): Tree {
    const count = this.chance(0.55) ? 1 : this.chance(0.7) ? 2 : 3;
    const before = Array.from({ length: count - 1 }, () => as('compound', this.nameWord()));
    return around(this.nameWord(), before);
  }

  /** A word of a name; half of them are made up, for most names of news are in no treebank. */
  nameWord(): Tree {
    if (this.chance(0.5)) return word(this.one(NAMES), 'name');
    const count = 1 + Math.floor(this.random() * 3);
    const made = Array.from({ length: count }, () => this.one(SYLLABLES)).join('') + this.one(ENDINGS);
    return word(made.charAt(0).toUpperCase() + made.slice(1), 'name');
  }

  /** A noun with the words before it. */
  plain(): Tree {
    const isPlural = this.chance(0.4);
    const left: Tree[] = [];
    if (this.chance(0.2))
      left.push(as('nmod:poss', word(this.one(['its', 'their', 'his', 'her']), 'possessive pronoun')));
    else if (!isPlural ? this.chance(0.7) : this.chance(0.3))
      left.push(as('det', word(this.one(['the', 'a', 'the', 'The']), 'determiner')));
    if (this.chance(0.4)) left.push(as('amod', word(this.one(ADJECTIVES), 'adjective')));
    if (this.chance(0.35)) left.push(as('compound', word(this.one(NOUNS), 'noun')));
    return word(this.one(isPlural ? PLURALS : NOUNS), isPlural ? 'nouns' : ('noun' as Part), left);
  }

  /** What is measured: a noun of ours or of the treebank, with whose it is. */
  what(): Tree {
    const kind = this.random();
    if (kind < 0.25) return this.one(this.phrases);
    if (kind < 0.4) return this.name();
    const noun = this.plain();
    if (kind < 0.5) {
      const owner = this.name();
      const genitive = this.chance(0.75) ? [as('case', word("'s", 'possessive'))] : [];
      const bare = {
        ...noun,
        left: noun.left.filter(({ relation }) => relation !== 'det' && relation !== 'nmod:poss'),
      };
      return around(bare, [as(genitive.length > 0 ? 'nmod:poss' : 'compound', around(owner, [], genitive))]);
    }
    if (kind < 0.72)
      return around(
        noun,
        [],
        [
          as(
            'nmod',
            this.joined(
              this.one(['of', 'of', 'of', 'in', 'for', 'to', 'from']),
              this.chance(0.5) ? this.name() : this.plain(),
            ),
          ),
        ],
      );
    return noun;
  }
}

/** A comma, as it hangs on a word. */
export const comma = (): Tree => as('punct', word(',', 'comma'));

/** Short noun phrases of a treebank, without verbs, numbers and signs; with their preposition, or without one. */
function phrasesOf(treebank: readonly TreebankSentence[], relations: RegExp, withCase: boolean): Tree[] {
  const found: Tree[] = [];
  for (const sentence of treebank) {
    for (let at = 0; at < sentence.words.length; at += 1) {
      const tree = subtree(sentence, at, 7);
      if (!tree || !relations.test(tree.relation) || !/^(?:nouns?|name)$/.test(tree.part)) continue;
      const hasCase = tree.left.some(({ relation }) => relation === 'case');
      if (hasCase === withCase && isPlain(tree)) found.push(tree);
    }
  }
  return found;
}

const isPlain = ({ part, left, right }: Tree): boolean =>
  !/verb|participle|auxiliary|modal|number|symbol|stop|comma|colon|quote|bracket|other|interjection|when|who|which/.test(
    part,
  ) && [...left, ...right].every(isPlain);
