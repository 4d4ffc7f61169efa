import type { TradeLack, TradeQuestion } from '../../evidence/trade/trade-question.ts';
import type { Words } from '../../words/words.ts';
import type { Ask } from './ask.ts';
import { mirrorGapsAsk } from './mirror-gaps.view.ts';
import { roundaboutAsk } from './roundabout.view.ts';
import { sharesAsk } from './shares.view.ts';
import { surgesAsk } from './surges.view.ts';
import { unitValuesAsk } from './unit-values.view.ts';

/** The text about a question besides its answer. */
export interface QuestionText {
  readonly title: string;
  readonly asks: string;
  readonly method: readonly string[];
  readonly source: { readonly text: string; readonly href: string } | null;
}

/** The function for each question. */
export const ASKS: Readonly<Record<TradeQuestion, Ask>> = {
  shares: sharesAsk,
  surges: surgesAsk,
  'mirror-gaps': mirrorGapsAsk,
  roundabout: roundaboutAsk,
  'unit-values': unitValuesAsk,
};

/** A question's name, description, method and limits, in words. */
export function questionText(question: TradeQuestion, words: Words): QuestionText {
  switch (question) {
    case 'shares':
      return {
        title: words.say('tradeShares'),
        asks: words.say('tradeSharesAsks'),
        method: [words.say('tradeSharesMethod'), words.say('tradeSharesLimits')],
        source: null,
      };
    case 'surges':
      return {
        title: words.say('tradeSurges'),
        asks: words.say('tradeSurgesAsks'),
        method: [words.say('tradeSurgesMethod'), words.say('tradeSurgesLimits')],
        source: null,
      };
    case 'mirror-gaps':
      return {
        title: words.say('tradeMirror'),
        asks: words.say('tradeMirrorAsks'),
        method: [words.say('tradeMirrorMethod'), words.say('tradeMirrorLimits')],
        source: {
          text: 'Bustos, Jackson, Torun et al., Tackling Discrepancies in Trade Data, Growth Lab Working Paper 251, 2025',
          href: 'https://www.hks.harvard.edu/publications/tackling-discrepancies-trade-data-harvard-growth-lab-international-trade-datasets',
        },
      };
    case 'roundabout':
      return {
        title: words.say('tradeRoundabout'),
        asks: words.say('tradeRoundaboutAsks'),
        method: [words.say('tradeRoundaboutMethod'), words.say('tradeRoundaboutLimits')],
        source: null,
      };
    case 'unit-values':
      return {
        title: words.say('tradeUnitValues'),
        asks: words.say('tradeUnitValuesAsks'),
        method: [words.say('tradeUnitValuesMethod'), words.say('tradeUnitValuesLimits')],
        source: null,
      };
  }
}

/** What a dataset is missing, in words. */
export function lackText(lack: TradeLack, words: Words): string {
  switch (lack) {
    case 'no value':
      return words.say('lackValue');
    case 'no sum':
      return words.say('lackSum');
    case 'no partners':
      return words.say('lackPartners');
    case 'no reporters':
      return words.say('lackReporters');
    case 'no products':
      return words.say('lackProducts');
    case 'no quantity':
      return words.say('lackQuantity');
    case 'one direction':
      return words.say('lackDirection');
    case 'no common members':
      return words.say('lackCommon');
    case 'no history':
      return words.say('lackHistory');
  }
}
