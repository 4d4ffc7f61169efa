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
      ...forMachines(`${path}.json`, 'The same answer as data.', questionJson(question), { ...query, lang }),
      answer: { page: questionJson(question), tier: 'transient' },
      perMinute: ANSWERS_A_MINUTE,
    },
    {
      ...forMachines(`${path}.csv`, 'The same answer as a table.', questionCsv(question), { ...query, lang }),
      answer: { page: questionCsv(question), tier: 'transient' },
      perMinute: ANSWERS_A_MINUTE,
    },
  ];
};

/** The URLs of the trade desk. */
export const TRADE_ROUTES: readonly Route[] = [
  forPeople('/trade', 'The trade desk: five questions to trade data.', tradePage),
  ...answering('shares', 'Where trade comes from or goes to, in shares.'),
  ...answering('surges', 'What changed most against its own history.'),
  ...answering('mirror-gaps', 'What exporter and importer report of the same trade.'),
  ...answering('roundabout', 'Whether a third country imports listed goods instead.'),
  ...answering('unit-values', 'Unit values that stand apart.'),
  forPeople('/basket/:slug', 'A basket of products, and its versions.', basketPage),
  forMachines('/basket/:slug.json', 'The same basket as data.', basketJson, { lang }),
  forMachines('/basket/:slug.csv', 'Its codes as a table.', basketCsv, { lang }),
];
