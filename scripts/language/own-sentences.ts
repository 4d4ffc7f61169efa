import { comma, OwnPhrases } from './own-phrases.ts';
import {
  ADJECTIVES,
  CHANGE,
  CHANGED,
  CHANGING,
  DID_TO,
  DONE,
  HAD,
  HAVE,
  NAMES,
  NOUNS,
  PLURALS,
  SAID,
  UP,
} from './own-words.ts';
import {
  around,
  as,
  inSmallLetters,
  sentenceOf,
  type Tree,
  withCapital,
  withoutCommas,
  word,
} from './tree.ts';
import type { TreebankSentence } from './treebank.ts';

/** Makes sentences with figures as newspapers write them, with their trees. */
export class OwnSentences extends OwnPhrases {
  make(count: number): TreebankSentence[] {
    return Array.from({ length: count }, () => sentenceOf(this.worn(this.sentence()), 'own'));
  }

  /** Some without commas, some in small letters, as texts come that were copied; the others with a capital. */
  worn(sentence: Tree): Tree {
    const noCommas = this.chance(0.15) ? withoutCommas(sentence) : sentence;
    return this.chance(0.1) ? inSmallLetters(noCommas) : withCapital(noCommas);
  }

  sentence(): Tree {
    const clause = this.clause(2);
    const opened = this.chance(0.25)
      ? around(clause, [
          as('obl', this.chance(0.6) ? this.when() : this.one(this.places)),
          ...(this.chance(0.7) ? [comma()] : []),
        ])
      : clause;
    const stop = as('punct', word('.', 'stop'));
    return around(opened, [], this.chance(0.9) ? [stop] : []);
  }

  /** A clause with what else may be in a sentence; `depth` says how many more. */
  clause(depth: number): Tree {
    const bare = this.core(depth);
    if (depth === 0) return bare;
    const kind = this.random();
    if (kind < 0.12)
      return around(
        bare,
        [],
        [
          as(
            'conj',
            around(this.clause(depth - 1), [
              ...this.maybe(0.5, comma()),
              as('cc', word(this.one(['and', 'but', 'and']), 'and')),
            ]),
          ),
        ],
      );
    if (kind < 0.26)
      return around(
        bare,
        [],
        [
          as(
            'advcl',
            around(this.clause(depth - 1), [
              ...this.maybe(0.3, comma()),
              as(
                'mark',
                word(
                  this.one(['as', 'while', 'after', 'because', 'when', 'since', 'if', 'before']),
                  'preposition',
                ),
              ),
            ]),
          ),
        ],
      );
    if (kind < 0.34) {
      const inner = around(
        this.clause(depth - 1),
        this.chance(0.5) ? [as('mark', word('that', 'preposition'))] : [],
      );
      return word(
        this.one(SAID),
        'verb',
        [as('nsubj', this.who()), ...this.maybe(0.2, this.weekday())],
        [as('ccomp', inner)],
      );
    }
    if (kind < 0.42) {
      const said = word(
        this.one(SAID),
        'verb',
        [comma(), as('nsubj', this.who())],
        this.maybe(0.3, this.weekday()),
      );
      return around(bare, [], [as('parataxis', said)]);
    }
    if (kind < 0.5) {
      const joint = this.one(['from', 'to', 'off', 'in', 'for']);
      const verb = word(
        this.one(CHANGING),
        'ing verb',
        [comma()],
        this.one([
          () => [as('obj', this.quantity())],
          () => [as('obj', this.quantity()), as('obl', this.joined(joint, this.what()))],
          () => [as('obj', this.what()), as('obl', this.joined('to', this.quantity()))],
        ])(),
      );
      return around(bare, [], [as('advcl', verb)]);
    }
    if (kind < 0.56) {
      const aside = this.one([
        () =>
          word(
            this.one(['up', 'down']),
            'adverb',
            [comma()],
            [as('obl', this.joined('from', this.quantity()))],
          ),
        () =>
          word('compared', 'participle', this.maybe(0.6, comma()), [
            as('obl', this.joined('with', this.quantity())),
          ]),
      ])();
      return around(bare, [], [as('advcl', aside)]);
    }
    if (kind < 0.62)
      return around(
        bare,
        [],
        [
          as(
            'obl',
            this.joined('with', around(this.plain(), [], [as('nmod', this.joined('of', this.quantity()))])),
          ),
        ],
      );
    if (kind < 0.72) {
      // "… and has 5,000 workers": a second verb of the same subject.
      const other = this.core(0);
      const left = other.left.filter(({ relation }) => !relation.startsWith('nsubj') && relation !== 'expl');
      return around(
        bare,
        [],
        [as('conj', { ...other, left: [as('cc', word(this.one(['and', 'but', 'and']), 'and')), ...left] })],
      );
    }
    return bare;
  }

  /** A clause that states a quantity. */
  core(depth: number): Tree {
    const kind = this.random() * 1.07;
    const subject = as('nsubj', this.subject(depth));
    if (kind > 1) return this.planned(subject);
    if (kind < 0.24) return this.verb(subject, CHANGED, CHANGE, this.steps());
    if (kind < 0.32)
      return word(
        this.one(UP),
        'adverb',
        [subject, as('cop', word(this.one(['was', 'were', 'is', 'are']), 'auxiliary'))],
        [
          as('obl:unmarked', this.quantity()),
          ...this.maybe(0.3, as('obl', this.joined('at', this.quantity()))),
          ...this.maybe(0.3, as('obl', this.when())),
        ],
      );
    if (kind < 0.42) {
      const amount = this.quantity();
      const cop = as('cop', word(this.one(['is', 'was', 'are', 'were']), 'auxiliary'));
      const adverb = as('advmod', word(this.one(['currently', 'now', 'already', 'only', 'still']), 'adverb'));
      return around(
        amount,
        [subject, cop, ...this.maybe(0.3, adverb)],
        this.maybe(0.4, as('obl', this.when())),
      );
    }
    if (kind < 0.56) return this.verb(subject, HAD, HAVE, [as('obj', this.counted(depth)), ...this.tail()]);
    if (kind < 0.66) {
      const object = as('obj', this.what());
      const joints = this.chance(0.3)
        ? [as('obl', this.joined('from', this.quantity())), as('obl', this.joined('to', this.quantity()))]
        : [as('obl', this.joined(this.one(['to', 'by', 'at', 'for', 'from', 'with']), this.quantity()))];
      return this.verb(subject, DID_TO, DID_TO, [object, ...joints, ...this.tail()]);
    }
    if (kind < 0.72) {
      const paid = [
        as('obj', this.quantity()),
        as(this.chance(0.5) ? 'obl' : 'nmod', this.joined(this.one(['for', 'in', 'on']), this.what())),
      ];
      return this.verb(
        subject,
        ['paid', 'spent', 'invested', 'offered', 'charged', 'raised'],
        ['pay', 'spend', 'invest', 'offer', 'charge', 'raise'],
        paid,
      );
    }
    if (kind < 0.83) {
      const passive = as('nsubj:pass', this.subject(depth));
      const be = this.chance(0.25)
        ? [as('aux', word('will', 'modal')), as('aux:pass', word('be', 'auxiliary'))]
        : [as('aux:pass', word(this.one(['was', 'were', 'is', 'are']), 'auxiliary'))];
      const joint = this.one(['for', 'to', 'by', 'at', 'in', 'from']);
      return word(
        this.one(DONE),
        'participle',
        [passive, ...be],
        [as('obl', this.joined(joint, this.quantity())), ...this.tail()],
      );
    }
    if (kind < 0.87)
      return word(
        this.one(['is', 'are', 'was', 'were']),
        'verb',
        [as('expl', word('there', 'there'))],
        [as('nsubj', this.counted(0)), ...this.tail()],
      );
    if (kind < 0.92) {
      // "78 percent of the deal will be paid in cash".
      const part = around(this.quantity(), [], [as('nmod', this.joined('of', this.what()))]);
      return this.verb(as('nsubj', part), CHANGED, HAVE, [as('obj', this.what())]);
    }
    if (kind < 0.96) {
      // "Shares of Ford rose 2 percent, Sony 3 percent and Dell 4 percent".
      const first = this.verb(subject, CHANGED, CHANGE, [as('obl:unmarked', this.quantity())]);
      const gap = (last: boolean) =>
        as(
          'conj',
          word(
            this.one(NAMES),
            'name',
            [...this.maybe(last ? 0.2 : 0.9, comma()), ...(last ? [as('cc', word('and', 'and'))] : [])],
            [
              as(
                'other',
                this.chance(0.4) ? this.joined(this.one(['by', 'to']), this.quantity()) : this.quantity(),
              ),
            ],
          ),
        );
      return around(first, [], this.chance(0.5) ? [gap(false), gap(true)] : [gap(true)]);
    }
    // "Total cost: $5".
    return around(this.plain(), [], [as('punct', word(':', 'colon')), as('appos', this.quantity())]);
  }

  /** "Plans to cut 5,000 jobs", "announced plans to …", "expects sales to rise to $5". */
  planned(subject: Tree): Tree {
    const kind = this.random();
    const to = as('mark', word('to', 'to'));
    const done = word(this.one(HAVE), 'base verb', [to], [as('obj', this.counted(0)), ...this.tail()]);
    if (kind < 0.35)
      return word(
        this.one(['plans', 'wants', 'agreed', 'hopes', 'expects', 'aims', 'needs', 'promised']),
        'verb',
        [subject],
        [as('xcomp', done)],
      );
    if (kind < 0.6) {
      const plan = word(this.one(['plans', 'proposals', 'steps']), 'nouns', [], [as('acl', done)]);
      return word(
        this.one(['announced', 'unveiled', 'approved', 'dropped']),
        'verb',
        [subject],
        [as('obj', plan)],
      );
    }
    const changed = word(this.one(CHANGE), 'base verb', [to], this.steps());
    return word(
      this.one(['expects', 'expected', 'wants', 'allowed', 'forced']),
      'verb',
      [subject],
      [as('obj', this.what()), as('xcomp', changed)],
    );
  }

  /** "Rose 5 percent to $7 from $6 in March". */
  steps(): Tree[] {
    const steps: Tree[] = [];
    if (this.chance(0.65)) steps.push(as('obl:unmarked', this.chance(0.2) ? this.part() : this.quantity()));
    else if (this.chance(0.6)) steps.push(as('obl', this.joined('by', this.quantity())));
    const ends = [
      as('obl', this.joined('to', this.quantity())),
      as('obl', this.joined('from', this.quantity())),
    ];
    if (this.chance(0.3)) ends.reverse();
    if (steps.length === 0 || this.chance(0.45)) steps.push(ends[0] as Tree);
    if (this.chance(0.25)) steps.push(ends[1] as Tree);
    return [...steps, ...this.tail()];
  }

  tail(): Tree[] {
    return [
      ...this.maybe(0.35, as('obl', this.when())),
      ...this.maybe(0.2, as('obl', this.one(this.places))),
    ];
  }

  /** Things with a number, or with a quantity before or behind them. */
  counted(depth: number): Tree {
    const kind = this.random();
    const number = as('nummod', word('5', 'number'));
    if (kind < 0.45) {
      const noun = word(this.one(PLURALS), 'nouns', [
        number,
        ...this.maybe(0.35, as('amod', word(this.one(ADJECTIVES), 'adjective'))),
        ...this.maybe(0.25, as('compound', word(this.one(NOUNS), 'noun'))),
      ]);
      return depth > 0 && this.chance(0.15) ? this.relative(noun, 0) : noun;
    }
    if (kind < 0.7) {
      // "A 5 percent stake", "a $5 fine", "a 50 mile range".
      const before = as('compound', this.quantity());
      return word(
        this.one(NOUNS),
        'noun',
        [
          as('det', word(this.one(['a', 'the', 'an']), 'determiner')),
          before,
          ...this.maybe(0.3, as('amod', word(this.one(ADJECTIVES), 'adjective'))),
        ],
        this.maybe(0.3, as('nmod', this.joined(this.one(['in', 'on', 'for']), this.what()))),
      );
    }
    if (kind < 0.85) return around(this.plain(), [], [as('nmod', this.joined('of', this.quantity()))]);
    return around(
      this.quantity(),
      [],
      this.chance(0.6)
        ? [as('nmod', this.joined('of', this.what()))]
        : [as('nmod', this.joined('in', word(this.one(PLURALS), 'nouns')))],
    );
  }

  /** What a clause is about. */
  subject(depth: number): Tree {
    const noun = this.chance(0.15) ? this.pronoun() : this.chance(0.25) ? this.name() : this.what();
    if (noun.part === 'pronoun' || depth === 0) return noun;
    const kind = this.random();
    if (kind < 0.1) return this.relative(noun, 0);
    if (kind < 0.16 && noun.right.length === 0)
      return around(noun, [], [as('appos', around(this.plain(), [comma()])), comma()]);
    if (kind < 0.2)
      return around(
        noun,
        [],
        [
          as(
            'acl',
            word(
              this.one(['earning', 'using', 'including', 'stored', 'made', 'produced', 'held']),
              'participle',
              [],
              [as('obl', this.joined('in', this.plain()))],
            ),
          ),
        ],
      );
    return noun;
  }

  /** "Ford, which has 13,000 workers". */
  relative(noun: Tree, depth: number): Tree {
    const clause = this.core(depth);
    const subjectAt = clause.left.findIndex(
      ({ relation }) => relation === 'nsubj' || relation === 'nsubj:pass',
    );
    if (subjectAt < 0) return noun;
    const relation = clause.left[subjectAt]?.relation ?? 'nsubj';
    const pronoun = as(relation, word(this.one(['which', 'that', 'which']), 'which'));
    const rest = clause.left.filter((_, i) => i !== subjectAt);
    const isAside = this.chance(0.6);
    const inner = { ...clause, left: [...(isAside ? [comma()] : []), pronoun, ...rest] };
    return around(noun, [], [as('acl:relcl', inner), ...this.maybe(isAside ? 0.9 : 0, comma())]);
  }
}
