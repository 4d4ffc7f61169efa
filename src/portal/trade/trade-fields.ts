import { TRADE_QUESTIONS, type TradeQuestion } from '../../evidence/trade/trade-question.ts';
import { FIELDS } from '../http/route.ts';
import type { Query } from '../http/route-rows.ts';

const area = {
  pattern: /^[^\p{Cc}<>"]+$/u,
  most: 80,
  takes: 'a country code such as KG, or a group code such as EU27_2020',
};
const goods = {
  product: {
    pattern: /^\d{2}(?:\d{2}){0,4}$/,
    most: 10,
    takes: 'an HS code with an even number of digits, two to ten',
  },
  basket: FIELDS.slug,
};
const days = { from: FIELDS.date, to: FIELDS.date };
const flow = { pattern: /^(?:import|export)$/, most: 6, takes: 'import or export' };
const sides = { reporter: area, partner: area };
const floor = { pattern: /^(?:0|[1-9]\d{0,11})$/, most: 12, takes: 'a whole number of up to twelve digits' };

/** The query fields of each question; its URL is the question. */
export const TRADE_FIELDS = {
  shares: {
    ...sides,
    ...goods,
    ...days,
    flow,
    by: { pattern: /^(?:reporter|partner|product)$/, most: 8, takes: 'reporter, partner or product' },
    of: area,
  },
  surges: {
    ...sides,
    ...goods,
    ...days,
    flow,
    by: {
      pattern: /^(?:reporter|partner|product|pair|partner-product)$/,
      most: 15,
      takes: 'reporter, partner, pair, product or partner-product',
    },
    floor,
  },
  'mirror-gaps': { ...sides, ...goods, ...days },
  roundabout: {
    ...sides,
    ...goods,
    day: FIELDS.date,
    months: { pattern: /^(?:3|6|12|24|36)$/, most: 2, takes: '3, 6, 12, 24 or 36' },
    floor,
  },
  'unit-values': { ...sides, ...goods, ...days, flow },
} as const satisfies Record<TradeQuestion, Query>;

/** The questions in display order. */
export const QUESTIONS: readonly TradeQuestion[] = TRADE_QUESTIONS;
