import type { TradeQuestion } from '../../evidence/trade/trade-question.ts';
import { FIELDS, type Route } from '../http/route.ts';
import { forMachines, forPeople } from '../http/route-rows.ts';
import { basketCsv, basketJson, basketPage } from './basket.routes.ts';
import { questionCsv, questionJson, questionPage } from './question.routes.ts';
import { tradePage } from './trade.routes.ts';
import { TRADE_FIELDS } from './trade-fields.ts';

const { lang } = FIELDS;
/** Each answer reads a file of rows: no one needs more of them per minute. */
const ANSWERS_A_MINUTE = 120;

const answering = (question: TradeQuestion, about: string): Route[] => {
  const path = `/trade/:dataset/${question}`;
  const query = TRADE_FIELDS[question];
  return [
    { ...forPeople(path, about, questionPage(question), query, 'transient'), perMinute: ANSWERS_A_MINUTE },
    {
      ...forMachines(`${path}.json`, 'The same answer as JSON.', questionJson(question), { ...query, lang }),
      answer: { page: questionJson(question), tier: 'transient' },
      perMinute: ANSWERS_A_MINUTE,
    },
    {
      ...forMachines(`${path}.csv`, 'The same answer as CSV.', questionCsv(question), { ...query, lang }),
      answer: { page: questionCsv(question), tier: 'transient' },
      perMinute: ANSWERS_A_MINUTE,
    },
  ];
};

/** The URLs of the trade desk. */
export const TRADE_ROUTES: readonly Route[] = [
  forPeople('/trade', 'The trade desk: five queries on trade data.', tradePage),
  ...answering('shares', 'Shares of trade by origin or destination.'),
  ...answering('surges', 'The largest changes compared with past trade.'),
  ...answering('mirror-gaps', 'Exporter and importer reports of the same trade, compared.'),
  ...answering('roundabout', 'Whether listed goods are now imported through a third country.'),
  ...answering('unit-values', 'Unusual unit values.'),
  forPeople('/basket/:slug', 'A product basket and its versions.', basketPage),
  forMachines('/basket/:slug.json', 'The same basket as JSON.', basketJson, { lang }),
  forMachines('/basket/:slug.csv', 'Its codes as CSV.', basketCsv, { lang }),
];
