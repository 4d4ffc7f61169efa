import type { Part } from '../../src/language/parsing/parts.ts';
import { randomOf } from '../random.ts';
import { around, as, sentenceOf, subtree, type Tree, word } from './tree.ts';
import type { TreebankSentence } from './treebank.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** What figures of news are of, with what else a sentence needs; compiled by us. */
const NOUNS =
  list(`profit revenue income turnover output production growth inflation unemployment debt deficit surplus demand
  supply price cost rent wage salary pay dividend stake share stock bond yield rate index fund market sector industry budget
  spending investment export import trade tax tariff fee fine loan mortgage deposit value capital economy population turnout
  support approval range speed capacity power emission temperature rainfall crop harvest fleet factory plant refinery pipeline
  project deal contract merger takeover bid offer sale purchase forecast estimate target guidance margin unit division
  business company bank airline retailer maker carmaker insurer agency ministry office bureau government state city county
  region district country bloc union hospital school university club team season campaign report survey poll study`);
const PLURALS =
  list(`profits revenues earnings sales shares stocks bonds yields rates prices costs wages exports imports shipments
  orders deliveries vehicles cars homes houses barrels tonnes workers employees jobs people passengers customers users
  subscribers members voters students patients cases deaths injuries arrests casualties soldiers troops officers stores
  branches factories plants companies firms banks funds futures losses assets liabilities reserves deposits loans points goals
  runs yards rebounds votes seats stations flights tickets units megawatts litres gallons acres hectares`);
const ADJECTIVES =
  list(`net gross annual quarterly monthly total average median core domestic foreign federal public private
  industrial retail wholesale global local national underlying adjusted operating benchmark overall new first-half maximum
  minimum daily weekly current recent combined commercial residential`);
const NAMES =
  list(`Acme Ford Dell Samsung Nintendo Sony Boeing Airbus Tesla Toyota Volkswagen Siemens Shell Exxon Walmart Target
  Amazon Apple Google Netflix Lyft Uber Intel Nvidia Pfizer Merck Novartis Bayer Nestle Unilever Barclays Citigroup Goldman
  Berkshire Hathaway Morgan Stanley Wells Fargo Adani Reliance Tata Infosys Huawei Alibaba Tencent Dow Nasdaq Nikkei Topix FTSE
  Kospi Sensex Stoxx Dax Russell Hang Seng Shanghai Composite Germany France Britain China Japan India Brazil Russia Canada
  Mexico Italy Spain Poland Turkey Egypt Kenya Ohio Texas California Florida Alberta Ontario Queensland London Paris Tokyo
  Smith Jones Brown Garcia Miller Davis Wilson Anderson Taylor Moore Clark Lewis Walker Allen Young King Wright Scott Green`);
const SYLLABLES = list(
  'ba be bri ca cor da del do el fa fen ga gor ha hel in ja ka kel la lin ma mer mon na nor o pa per qua ra ren ro sa sel ta tel tor u va vel vi wa wes ya ye za zo',
);
const ENDINGS = list(
  'n r s x t l m a o ia ex ix on an en ar or us is wold ton ley man sen son ski berg tech corp soft bank med gen co',
);
const CHANGED = list(
  'rose fell jumped dropped climbed slipped gained lost added shed surged tumbled plunged grew shrank increased decreased declined edged advanced retreated soared sank slid eased narrowed widened doubled dipped rebounded averaged totalled reached hit cost costs rises falls drops grows gains loses exceeds exceeded weighs holds',
);
const CHANGE = list(
  'rise fall jump drop climb slip gain lose add grow shrink increase decrease decline average total reach hit cost exceed',
);
const CHANGING = list(
  'rising falling jumping dropping climbing gaining losing adding growing increasing declining reaching averaging totalling earning costing spending paying bringing leaving sending taking',
);
const HAD = list(
  'has had owns owned employs employed operates operated hired sold bought made built produced shipped delivered exported imported scored won lost received earned reported posted recorded announced opened closed approved allocated needs wants offers offered',
);
const HAVE = list(
  'have own employ operate hire sell buy make build produce ship deliver export import score win receive earn report open close approve offer pay spend invest',
);
const DID_TO = list(
  'cut raised lifted lowered increased reduced trimmed boosted sold bought valued priced put revised extended expanded set',
);
const DONE = list(
  'cut raised lifted lowered increased reduced trimmed boosted sold bought valued priced estimated revised fined paid spent invested built made cancelled killed injured arrested',
);
const SAID = list(
  'said says reported estimated announced showed found added noted expects believes predicts thinks',
);
const UP = list('up down higher lower off');
const UNITS = list(
  'miles kilometres tonnes barrels degrees hours minutes metres feet pounds kilograms gallons litres megawatts watts percent points dollars euros yen acres hectares',
);
const TIMES = list('year month quarter week season day decade half');
const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const MONTHS = list('January February March April June July August September October November December');

/** Makes sentences with figures as newspapers write them, with their trees: in treebanks of the web there are few. */
export class OwnSentences {
  readonly #random: () => number;
  /** Noun phrases of a treebank, to be put where ours are. */
  readonly #phrases: readonly Tree[];
  readonly #places: readonly Tree[];

  constructor(seed: number, treebank: readonly TreebankSentence[]) {
    this.#random = randomOf(seed);
    this.#phrases = phrasesOf(treebank, /^(?:nsubj|nsubj:pass|obj|obl)$/, false);
    this.#places = phrasesOf(treebank, /^obl$/, true);
  }

  make(count: number): TreebankSentence[] {
    return Array.from({ length: count }, () => sentenceOf(this.#worn(this.#sentence()), 'own'));
  }

  /** Some without commas, some in small letters, as texts come that were copied; the others with a capital. */
  #worn(sentence: Tree): Tree {
    const noCommas = this.#chance(0.15) ? withoutCommas(sentence) : sentence;
    return this.#chance(0.1) ? inSmallLetters(noCommas) : withCapital(noCommas);
  }

  #chance(of: number): boolean {
    return this.#random() < of;
  }

  #one<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T;
  }

  #sentence(): Tree {
    const clause = this.#clause(2);
    const opened = this.#chance(0.25)
      ? around(clause, [
          as('obl', this.#chance(0.6) ? this.#when() : this.#one(this.#places)),
          ...(this.#chance(0.7) ? [comma()] : []),
        ])
      : clause;
    const stop = as('punct', word('.', 'stop'));
    return around(opened, [], this.#chance(0.9) ? [stop] : []);
  }

  /** A clause with what else may be in a sentence; `depth` says how many more. */
  #clause(depth: number): Tree {
    const bare = this.#core(depth);
    if (depth === 0) return bare;
    const kind = this.#random();
    if (kind < 0.12)
      return around(
        bare,
        [],
        [
          as(
            'conj',
            around(this.#clause(depth - 1), [
              ...this.#maybe(0.5, comma()),
              as('cc', word(this.#one(['and', 'but', 'and']), 'and')),
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
            around(this.#clause(depth - 1), [
              ...this.#maybe(0.3, comma()),
              as(
                'mark',
                word(
                  this.#one(['as', 'while', 'after', 'because', 'when', 'since', 'if', 'before']),
                  'preposition',
                ),
              ),
            ]),
          ),
        ],
      );
    if (kind < 0.34) {
      const inner = around(
        this.#clause(depth - 1),
        this.#chance(0.5) ? [as('mark', word('that', 'preposition'))] : [],
      );
      return word(
        this.#one(SAID),
        'verb',
        [as('nsubj', this.#who()), ...this.#maybe(0.2, this.#weekday())],
        [as('ccomp', inner)],
      );
    }
    if (kind < 0.42) {
      const said = word(
        this.#one(SAID),
        'verb',
        [comma(), as('nsubj', this.#who())],
        this.#maybe(0.3, this.#weekday()),
      );
      return around(bare, [], [as('parataxis', said)]);
    }
    if (kind < 0.5) {
      const joint = this.#one(['from', 'to', 'off', 'in', 'for']);
      const verb = word(
        this.#one(CHANGING),
        'ing verb',
        [comma()],
        this.#one([
          () => [as('obj', this.#quantity())],
          () => [as('obj', this.#quantity()), as('obl', this.#joined(joint, this.#what()))],
          () => [as('obj', this.#what()), as('obl', this.#joined('to', this.#quantity()))],
        ])(),
      );
      return around(bare, [], [as('advcl', verb)]);
    }
    if (kind < 0.56) {
      const aside = this.#one([
        () =>
          word(
            this.#one(['up', 'down']),
            'adverb',
            [comma()],
            [as('obl', this.#joined('from', this.#quantity()))],
          ),
        () =>
          word('compared', 'participle', this.#maybe(0.6, comma()), [
            as('obl', this.#joined('with', this.#quantity())),
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
            this.#joined(
              'with',
              around(this.#plain(), [], [as('nmod', this.#joined('of', this.#quantity()))]),
            ),
          ),
        ],
      );
    if (kind < 0.72) {
      // "… and has 5,000 workers": a second verb of the same subject.
      const other = this.#core(0);
      const left = other.left.filter(({ relation }) => !relation.startsWith('nsubj') && relation !== 'expl');
      return around(
        bare,
        [],
        [as('conj', { ...other, left: [as('cc', word(this.#one(['and', 'but', 'and']), 'and')), ...left] })],
      );
    }
    return bare;
  }

  #maybe(of: number, ...trees: Tree[]): Tree[] {
    return this.#chance(of) ? trees : [];
  }

  /** A clause that states a quantity. */
  #core(depth: number): Tree {
    const kind = this.#random() * 1.07;
    const subject = as('nsubj', this.#subject(depth));
    if (kind > 1) return this.#planned(subject);
    if (kind < 0.24) return this.#verb(subject, CHANGED, CHANGE, this.#steps());
    if (kind < 0.32)
      return word(
        this.#one(UP),
        'adverb',
        [subject, as('cop', word(this.#one(['was', 'were', 'is', 'are']), 'auxiliary'))],
        [
          as('obl:unmarked', this.#quantity()),
          ...this.#maybe(0.3, as('obl', this.#joined('at', this.#quantity()))),
          ...this.#maybe(0.3, as('obl', this.#when())),
        ],
      );
    if (kind < 0.42) {
      const amount = this.#quantity();
      const cop = as('cop', word(this.#one(['is', 'was', 'are', 'were']), 'auxiliary'));
      const adverb = as(
        'advmod',
        word(this.#one(['currently', 'now', 'already', 'only', 'still']), 'adverb'),
      );
      return around(
        amount,
        [subject, cop, ...this.#maybe(0.3, adverb)],
        this.#maybe(0.4, as('obl', this.#when())),
      );
    }
    if (kind < 0.56)
      return this.#verb(subject, HAD, HAVE, [as('obj', this.#counted(depth)), ...this.#tail()]);
    if (kind < 0.66) {
      const object = as('obj', this.#what());
      const joints = this.#chance(0.3)
        ? [as('obl', this.#joined('from', this.#quantity())), as('obl', this.#joined('to', this.#quantity()))]
        : [as('obl', this.#joined(this.#one(['to', 'by', 'at', 'for', 'from', 'with']), this.#quantity()))];
      return this.#verb(subject, DID_TO, DID_TO, [object, ...joints, ...this.#tail()]);
    }
    if (kind < 0.72) {
      const paid = [
        as('obj', this.#quantity()),
        as(this.#chance(0.5) ? 'obl' : 'nmod', this.#joined(this.#one(['for', 'in', 'on']), this.#what())),
      ];
      return this.#verb(
        subject,
        ['paid', 'spent', 'invested', 'offered', 'charged', 'raised'],
        ['pay', 'spend', 'invest', 'offer', 'charge', 'raise'],
        paid,
      );
    }
    if (kind < 0.83) {
      const passive = as('nsubj:pass', this.#subject(depth));
      const be = this.#chance(0.25)
        ? [as('aux', word('will', 'modal')), as('aux:pass', word('be', 'auxiliary'))]
        : [as('aux:pass', word(this.#one(['was', 'were', 'is', 'are']), 'auxiliary'))];
      const joint = this.#one(['for', 'to', 'by', 'at', 'in', 'from']);
      return word(
        this.#one(DONE),
        'participle',
        [passive, ...be],
        [as('obl', this.#joined(joint, this.#quantity())), ...this.#tail()],
      );
    }
    if (kind < 0.87)
      return word(
        this.#one(['is', 'are', 'was', 'were']),
        'verb',
        [as('expl', word('there', 'there'))],
        [as('nsubj', this.#counted(0)), ...this.#tail()],
      );
    if (kind < 0.92) {
      // "78 percent of the deal will be paid in cash".
      const part = around(this.#quantity(), [], [as('nmod', this.#joined('of', this.#what()))]);
      return this.#verb(as('nsubj', part), CHANGED, HAVE, [as('obj', this.#what())]);
    }
    if (kind < 0.96) {
      // "Shares of Ford rose 2 percent, Sony 3 percent and Dell 4 percent".
      const first = this.#verb(subject, CHANGED, CHANGE, [as('obl:unmarked', this.#quantity())]);
      const gap = (last: boolean) =>
        as(
          'conj',
          word(
            this.#one(NAMES),
            'name',
            [...this.#maybe(last ? 0.2 : 0.9, comma()), ...(last ? [as('cc', word('and', 'and'))] : [])],
            [
              as(
                'other',
                this.#chance(0.4)
                  ? this.#joined(this.#one(['by', 'to']), this.#quantity())
                  : this.#quantity(),
              ),
            ],
          ),
        );
      return around(first, [], this.#chance(0.5) ? [gap(false), gap(true)] : [gap(true)]);
    }
    // "Total cost: $5".
    return around(this.#plain(), [], [as('punct', word(':', 'colon')), as('appos', this.#quantity())]);
  }

  /** "Plans to cut 5,000 jobs", "announced plans to …", "expects sales to rise to $5". */
  #planned(subject: Tree): Tree {
    const kind = this.#random();
    const to = as('mark', word('to', 'to'));
    const done = word(this.#one(HAVE), 'base verb', [to], [as('obj', this.#counted(0)), ...this.#tail()]);
    if (kind < 0.35)
      return word(
        this.#one(['plans', 'wants', 'agreed', 'hopes', 'expects', 'aims', 'needs', 'promised']),
        'verb',
        [subject],
        [as('xcomp', done)],
      );
    if (kind < 0.6) {
      const plan = word(this.#one(['plans', 'proposals', 'steps']), 'nouns', [], [as('acl', done)]);
      return word(
        this.#one(['announced', 'unveiled', 'approved', 'dropped']),
        'verb',
        [subject],
        [as('obj', plan)],
      );
    }
    const changed = word(this.#one(CHANGE), 'base verb', [to], this.#steps());
    return word(
      this.#one(['expects', 'expected', 'wants', 'allowed', 'forced']),
      'verb',
      [subject],
      [as('obj', this.#what()), as('xcomp', changed)],
    );
  }

  /** "Rose 5 percent to $7 from $6 in March". */
  #steps(): Tree[] {
    const steps: Tree[] = [];
    if (this.#chance(0.65))
      steps.push(as('obl:unmarked', this.#chance(0.2) ? this.#part() : this.#quantity()));
    else if (this.#chance(0.6)) steps.push(as('obl', this.#joined('by', this.#quantity())));
    const ends = [
      as('obl', this.#joined('to', this.#quantity())),
      as('obl', this.#joined('from', this.#quantity())),
    ];
    if (this.#chance(0.3)) ends.reverse();
    if (steps.length === 0 || this.#chance(0.45)) steps.push(ends[0] as Tree);
    if (this.#chance(0.25)) steps.push(ends[1] as Tree);
    return [...steps, ...this.#tail()];
  }

  /** "60 percent of its value, or $30 billion". */
  #part(): Tree {
    const of = as('nmod', this.#joined('of', this.#what()));
    const again = as(
      'conj',
      around(this.#quantity(), [...this.#maybe(0.7, comma()), as('cc', word('or', 'and'))]),
    );
    return around(this.#quantity(), [], this.#chance(0.4) ? [of, again] : this.#chance(0.7) ? [of] : [again]);
  }

  #tail(): Tree[] {
    return [
      ...this.#maybe(0.35, as('obl', this.#when())),
      ...this.#maybe(0.2, as('obl', this.#one(this.#places))),
    ];
  }

  /** A verb in one of its forms, with its subject and what follows. */
  #verb(subject: Tree, past: readonly string[], base: readonly string[], right: readonly Tree[]): Tree {
    const kind = this.#random();
    if (kind < 0.72) return word(this.#one(past), 'verb', [subject], right);
    if (kind < 0.88)
      return word(
        this.#one(base),
        'base verb',
        [subject, as('aux', word(this.#one(['will', 'could', 'would', 'may', 'can', 'should']), 'modal'))],
        right,
      );
    return word(
      this.#one(past),
      'participle',
      [subject, as('aux', word(this.#one(['has', 'have', 'had']), 'auxiliary'))],
      right,
    );
  }

  #joined(joint: string, noun: Tree): Tree {
    return around(noun, [as('case', word(joint, joint === 'to' ? 'preposition' : 'preposition'))]);
  }

  #when(): Tree {
    const kind = this.#random();
    if (kind < 0.3) return this.#joined('in', word(String(1990 + Math.floor(this.#random() * 40)), 'number'));
    if (kind < 0.5) return this.#joined('in', word(this.#one(MONTHS), 'name'));
    if (kind < 0.7) return this.#joined('on', word(this.#one(WEEKDAYS), 'name'));
    return this.#joined(
      this.#one(['in', 'for', 'from', 'during', 'over']),
      word(this.#one(TIMES), 'noun', [
        as('det', word('the', 'determiner')),
        ...this.#maybe(
          0.6,
          as(
            'amod',
            word(this.#one(['last', 'first', 'second', 'third', 'previous', 'past', 'same']), 'adjective'),
          ),
        ),
      ]),
    );
  }

  #weekday(): Tree {
    return as('obl:unmarked', word(this.#one(WEEKDAYS), 'name'));
  }

  #quantity(): Tree {
    const number = as('nummod', word('5', 'number'));
    const kind = this.#random();
    if (kind < 0.38) {
      const money = word('$', 'symbol', [], [number]);
      return this.#chance(0.15)
        ? around(
            money,
            [],
            [
              as(
                'nmod:unmarked',
                word(this.#one(['share', 'barrel', 'year', 'month', 'week']), 'noun', [
                  as('det', word('a', 'determiner')),
                ]),
              ),
            ],
          )
        : money;
    }
    if (kind < 0.7) return word('%', 'symbol', [number]);
    if (kind < 0.85) return word(this.#one(UNITS), 'nouns', [number]);
    if (kind < 0.9) return word('5', 'number');
    return word(this.#one(PLURALS), 'nouns', [number]);
  }

  /** Things with a number, or with a quantity before or behind them. */
  #counted(depth: number): Tree {
    const kind = this.#random();
    const number = as('nummod', word('5', 'number'));
    if (kind < 0.45) {
      const noun = word(this.#one(PLURALS), 'nouns', [
        number,
        ...this.#maybe(0.35, as('amod', word(this.#one(ADJECTIVES), 'adjective'))),
        ...this.#maybe(0.25, as('compound', word(this.#one(NOUNS), 'noun'))),
      ]);
      return depth > 0 && this.#chance(0.15) ? this.#relative(noun, 0) : noun;
    }
    if (kind < 0.7) {
      // "A 5 percent stake", "a $5 fine", "a 50 mile range".
      const before = as('compound', this.#quantity());
      return word(
        this.#one(NOUNS),
        'noun',
        [
          as('det', word(this.#one(['a', 'the', 'an']), 'determiner')),
          before,
          ...this.#maybe(0.3, as('amod', word(this.#one(ADJECTIVES), 'adjective'))),
        ],
        this.#maybe(0.3, as('nmod', this.#joined(this.#one(['in', 'on', 'for']), this.#what()))),
      );
    }
    if (kind < 0.85) return around(this.#plain(), [], [as('nmod', this.#joined('of', this.#quantity()))]);
    return around(
      this.#quantity(),
      [],
      this.#chance(0.6)
        ? [as('nmod', this.#joined('of', this.#what()))]
        : [as('nmod', this.#joined('in', word(this.#one(PLURALS), 'nouns')))],
    );
  }

  /** What a clause is about. */
  #subject(depth: number): Tree {
    const noun = this.#chance(0.15) ? this.#pronoun() : this.#chance(0.25) ? this.#name() : this.#what();
    if (noun.part === 'pronoun' || depth === 0) return noun;
    const kind = this.#random();
    if (kind < 0.1) return this.#relative(noun, 0);
    if (kind < 0.16 && noun.right.length === 0)
      return around(noun, [], [as('appos', around(this.#plain(), [comma()])), comma()]);
    if (kind < 0.2)
      return around(
        noun,
        [],
        [
          as(
            'acl',
            word(
              this.#one(['earning', 'using', 'including', 'stored', 'made', 'produced', 'held']),
              'participle',
              [],
              [as('obl', this.#joined('in', this.#plain()))],
            ),
          ),
        ],
      );
    return noun;
  }

  /** "Ford, which has 13,000 workers". */
  #relative(noun: Tree, depth: number): Tree {
    const clause = this.#core(depth);
    const subjectAt = clause.left.findIndex(
      ({ relation }) => relation === 'nsubj' || relation === 'nsubj:pass',
    );
    if (subjectAt < 0) return noun;
    const relation = clause.left[subjectAt]?.relation ?? 'nsubj';
    const pronoun = as(relation, word(this.#one(['which', 'that', 'which']), 'which'));
    const rest = clause.left.filter((_, i) => i !== subjectAt);
    const isAside = this.#chance(0.6);
    const inner = { ...clause, left: [...(isAside ? [comma()] : []), pronoun, ...rest] };
    return around(noun, [], [as('acl:relcl', inner), ...this.#maybe(isAside ? 0.9 : 0, comma())]);
  }

  #pronoun(): Tree {
    return word(this.#one(['it', 'they', 'he', 'she', 'It', 'They', 'He', 'She']), 'pronoun');
  }

  #who(): Tree {
    return this.#chance(0.3) ? this.#pronoun() : this.#chance(0.5) ? this.#name() : this.#plain();
  }

  #name(): Tree {
    const count = this.#chance(0.55) ? 1 : this.#chance(0.7) ? 2 : 3;
    const before = Array.from({ length: count - 1 }, () => as('compound', this.#nameWord()));
    return around(this.#nameWord(), before);
  }

  /** A word of a name; half of them are made up, for most names of news are in no treebank. */
  #nameWord(): Tree {
    if (this.#chance(0.5)) return word(this.#one(NAMES), 'name');
    const count = 1 + Math.floor(this.#random() * 3);
    const made = Array.from({ length: count }, () => this.#one(SYLLABLES)).join('') + this.#one(ENDINGS);
    return word(made.charAt(0).toUpperCase() + made.slice(1), 'name');
  }

  /** A noun with what stands before it. */
  #plain(): Tree {
    const isPlural = this.#chance(0.4);
    const left: Tree[] = [];
    if (this.#chance(0.2))
      left.push(as('nmod:poss', word(this.#one(['its', 'their', 'his', 'her']), 'possessive pronoun')));
    else if (!isPlural ? this.#chance(0.7) : this.#chance(0.3))
      left.push(as('det', word(this.#one(['the', 'a', 'the', 'The']), 'determiner')));
    if (this.#chance(0.4)) left.push(as('amod', word(this.#one(ADJECTIVES), 'adjective')));
    if (this.#chance(0.35)) left.push(as('compound', word(this.#one(NOUNS), 'noun')));
    return word(this.#one(isPlural ? PLURALS : NOUNS), isPlural ? 'nouns' : ('noun' as Part), left);
  }

  /** What is measured: a noun of ours or of the treebank, with whose it is. */
  #what(): Tree {
    const kind = this.#random();
    if (kind < 0.25) return this.#one(this.#phrases);
    if (kind < 0.4) return this.#name();
    const noun = this.#plain();
    if (kind < 0.5) {
      const owner = this.#name();
      const genitive = this.#chance(0.75) ? [as('case', word("'s", 'possessive'))] : [];
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
            this.#joined(
              this.#one(['of', 'of', 'of', 'in', 'for', 'to', 'from']),
              this.#chance(0.5) ? this.#name() : this.#plain(),
            ),
          ),
        ],
      );
    return noun;
  }
}

const withoutCommas = (tree: Tree): Tree => ({
  ...tree,
  left: tree.left.filter(({ part }) => part !== 'comma').map(withoutCommas),
  right: tree.right.filter(({ part }) => part !== 'comma').map(withoutCommas),
});

const inSmallLetters = (tree: Tree): Tree => ({
  ...tree,
  word: tree.word.toLowerCase(),
  left: tree.left.map(inSmallLetters),
  right: tree.right.map(inSmallLetters),
});

/** With a capital at its first word. */
function withCapital(tree: Tree): Tree {
  const [first, ...others] = tree.left;
  if (first) return { ...tree, left: [withCapital(first), ...others] };
  return { ...tree, word: tree.word.charAt(0).toUpperCase() + tree.word.slice(1) };
}

const comma = (): Tree => as('punct', word(',', 'comma'));

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
