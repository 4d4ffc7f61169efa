import type { Hedge } from '../../language/figures/figure-words.ts';
/**
 * A figure: one quantity that a text states, in the words of this room.
 * Found by `find-figures.ts`; stored as part of a claim.
 */

/** What a figure says of its subject. */
export const MEASURES = ['level', 'share', 'change', 'ratio', 'rank'] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** Days as YYYY-MM-DD, half open: from the first day to the day after the last. */
export type Period = readonly [from: string, to: string];

/**
 * What a figure is about, in SDMX dimensions. Countries are ISO 3166-1 alpha-2 codes and groups of
 * countries their code (`EU27_2020`); a product is a basket's slug, an HS code, or `total`.
 */
export interface Subject {
  /** Who is measured and would report the trade: in "Russia's imports from China", Russia. */
  reporter: string | null;
  /** The other side: in "Russia's imports from China", China. */
  partner: string | null;
  product: string | null;
  flow: 'import' | 'export' | null;
  /** What is measured in the words the text itself uses, for reading: "machine tool imports", "workforce of Dell". */
  words: string | null;
  /** Of whom or where, in the words of the text: "Dell". Older readings do not say. */
  of?: string | null;
  /** In a share, what it is a share of, where the text states its value: "nearly 70 % of … $900 million". */
  whole: number | null;
  /**
   * In a share of a group's trade, who of the group the share is: in "a quarter of the EU's exports to Kyrgyzstan
   * came from Germany" the reporter is the EU, the partner Kyrgyzstan and the part's reporter Germany.
   */
  part?: { reporter: string };
}

/** How a statement reached the newsroom. */
export const ATTRIBUTION_KINDS = ['on record', 'background', 'anonymous', 'document'] as const;

/** Who says a figure, and in what role. */
export interface Attribution {
  kind: (typeof ATTRIBUTION_KINDS)[number];
  /** The person, group or document as the text names it: "two senior Biden administration officials". */
  who: string;
  /** What they did or are: "on the condition of anonymity", "analysed Russian customs data". */
  role: string | null;
}

/** Why a figure is mentioned and not stated, and so no claim of the story: only as words, only supposed, or denied. */
export const SET_ASIDE = ['quoted', 'supposed', 'denied'] as const;

/** One of {@link SET_ASIDE}. */
export type SetAside = (typeof SET_ASIDE)[number];

/**
 * What a text states without a number: a place among others (`rank`) or among all times (`record`), that something went up
 * or down (`change`), or lies above or below another place or thing (`comparison`).
 */
export const STATEMENTS = ['rank', 'record', 'change', 'comparison'] as const;

/** What is said of a subject without a number, as it is kept with a claim: which question may be asked follows from it. */
export interface Statement {
  readonly says: (typeof STATEMENTS)[number];
  /** Of a rank or record: which end comes first. */
  readonly order: 'most' | 'least';
  /** Of a record: since when; null for all times there are. */
  readonly since: Period | null;
  /** Of a record: whether later times count as well ("peaked in 2014"). */
  readonly ofAll: boolean;
  /** Of a change: how many times running it went that way; left out where once is meant. */
  readonly streak?: Streak;
  /** Of a change: whether an amount beside it says how much, so that only a wrong direction is worth a word. */
  readonly hasAmount?: true;
  /** Of a rank or record: whether only the level beside it says of what it is. */
  readonly ofLevel?: true;
}

/** "For the third year running", "every month since March". */
export interface Streak {
  /** How many periods; null where it is said since when. */
  readonly count: number | null;
  /** How many months one of them has. */
  readonly months: 1 | 3 | 12;
  /** Whether it says that it began then: "for the third year running", and not "for three years". */
  readonly isWhole: boolean;
}

/** A quantity found in a text. Offsets are UTF-16 units of the text that was read. */
export interface Figure {
  /** The words of the figure itself, hedge and unit with it: "Nearly 70%". */
  quote: string;
  start: number;
  end: number;
  hedge: Hedge;
  /** In full: $900 million is 900000000, 70 % is 70, doubled is 2, the third largest is 3. */
  value: number;
  /** The upper end of a range, else null. */
  high: number | null;
  /**
   * An ISO 4217 code, `%`, `percentage points`, `basis points`, a physical unit's name in the
   * singular, `times` for ratios, `rank`, or the noun that is counted: in English in the singular, in other
   * languages as the text writes it; null when none.
   */
  unit: string | null;
  /** The year whose prices a currency amount is in ("in 2015 dollars"), else null. */
  unitYear: number | null;
  /**
   * The place value of the last digit the text states, in the unit of `value`; a verdict rounds by it.
   * Zeros that end a whole number count as stated only among its first two digits: 1 for "70 %",
   * 10000000 for "$900 million", 100000 for "2.7 million", 1000000 for "263 million", 1 for "a quarter".
   */
  grain: number;
  measure: Measure;
  /** Which way a change went, where the text says so. */
  direction: 'up' | 'down' | null;
  period: Period | null;
  subject: Subject;
  attribution: Attribution | null;
  /** True for a quantity that no reader would check: "one reason". */
  minor: boolean;
  /** Why it is no claim of the story; null where the story, or whoever it names, states it. Older readings do not say. */
  setAside?: SetAside | null;
  /** For a figure that follows from two others ("jumped from A to B"): their places in the list. */
  derivedFrom: readonly [from: number, to: number] | null;
  /**
   * Set where the text states it without a number. The highest has the value 1 and the unit `rank`; what rose is more than
   * 0, up; what is higher than another as well.
   */
  statement?: Statement;
}

/** What a finder is told besides the text. */
export interface FigureContext {
  /** The text's language, BCP 47: en, ru, zh, fr or ar are read; others get digits, % and currencies. */
  language: string;
  /** The day the story is dated, YYYY-MM-DD, that "last year" counts from; null when it has none. */
  date: string | null;
  /** The headline over the text, which may name what "it" means in its first sentences. */
  headline?: string;
}
