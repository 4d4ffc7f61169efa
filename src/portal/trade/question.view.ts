import type { Part } from '../../words/message.ts';
import type { LinkView } from '../ui/link.view.ts';

/** A bar of a chart: its length in percent of the longest. */
export interface BarView {
  readonly name: string;
  readonly value: string;
  readonly percent: number;
  readonly on: boolean;
}

/** A line of a chart: continuous segments, in points of a box of 1000 by 300. */
export interface LineView {
  readonly name: string;
  readonly look: 'on' | 'second' | 'quiet' | 'quieter';
  readonly stretches: readonly string[];
  /** Its last value, in words. */
  readonly end: string;
}

/** The chart of an answer. */
export type TradeChartView =
  | {
      readonly kind: 'bars';
      readonly label: string;
      readonly title: string;
      readonly bars: readonly BarView[];
    }
  | {
      readonly kind: 'lines';
      readonly label: string;
      readonly title: string;
      readonly lines: readonly LineView[];
      /** The area between two lines, as points. */
      readonly band: readonly string[];
      /** The marked day, in percent of the width. */
      readonly rule: { readonly x: number; readonly text: string } | null;
      readonly grid: readonly { readonly y: number; readonly text: string }[];
      readonly ticks: readonly { readonly x: number; readonly text: string }[];
    };

/** A field of a question's form. */
export interface AskField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** The options, in groups; empty if it is typed. */
  readonly options: readonly {
    readonly title: string | null;
    readonly options: readonly { readonly value: string; readonly text: string }[];
  }[];
  readonly kind: 'choice' | 'date' | 'digits';
}

/** One cell: its text, and its link. */
export interface CellView {
  readonly text: string;
  readonly href?: string;
  readonly title?: string;
}

/** The answer to a question, in words for people and in values for software. */
export interface AnswerView {
  /** The answer in one sentence; null if there is none. */
  readonly said: string | null;
  readonly charts: readonly TradeChartView[];
  readonly table: {
    readonly title: string;
    readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
    readonly rows: readonly (readonly CellView[])[];
  } | null;
  /** Notes on the answer: its sources, what is missing. */
  readonly notes: readonly string[];
  /** The question of an equivalent figure; null if no figure can express it. */
  readonly figure: object | null;
  /** The answer as data: its rows, and their metadata. */
  readonly data: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
    readonly about: object;
  };
}

/** The whole page of a question. */
export interface QuestionPageView {
  readonly kicker: LinkView;
  readonly title: string;
  readonly stand: string;
  readonly dataset: readonly Part[];
  readonly questions: readonly LinkView[];
  readonly questionsLabel: string;
  readonly form: {
    readonly action: string;
    readonly label: string;
    readonly fields: readonly AskField[];
    readonly lang: string | null;
    readonly button: string;
  } | null;
  readonly lacks: {
    readonly text: string;
    readonly advice: string;
    readonly items: readonly string[];
  } | null;
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly answer: AnswerView | null;
  readonly notesTitle: string;
  /** The notes if there is no answer to put them under. */
  readonly notes: readonly string[];
  readonly method: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly source: LinkView | null;
  };
  readonly links: readonly (LinkView & { readonly rel?: string })[];
  readonly linksLabel: string;
  /** Null if readers may not see the values. */
  readonly licence: string | null;
}
