import type { Analytics } from '../../store/analytics.ts';
import type { Edition } from '../site/edition.ts';
import type { AnswerView, AskField } from './question.view.ts';
import type { TradeDesk } from './trade-source.ts';
import type { TradeWords } from './trade-words.ts';

/** The input of a question. */
export interface Asking {
  readonly analytics: Pick<Analytics, 'rows'>;
  readonly desk: TradeDesk;
  readonly query: Readonly<Record<string, string>>;
  readonly edition: Edition;
  readonly say: TradeWords;
}

/** A question's form, filled in, and its answer; null if nothing was found. */
export interface Asked {
  readonly fields: readonly AskField[];
  readonly answer: Omit<AnswerView, 'notes'> | null;
  readonly notes: readonly string[];
}

/** Asks one of the five questions. */
export type Ask = (asking: Asking) => Promise<Asked>;
