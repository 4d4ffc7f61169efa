import { FIELDS, type Route } from '../route.ts';
import { atDesk, byDesk } from '../route-rows.ts';
import {
  addBasketAct,
  BASKET_FORM,
  basketPage,
  basketsJson,
  basketsPage,
  REVISE_FORM,
  reviseBasketAct,
} from './baskets/baskets.routes.ts';
import { figurePage } from './figures/figure.routes.ts';
import { QUEUE_QUERY, queueCsv, queueJson, queuePage } from './figures/queue.routes.ts';
import { startPage } from './start.routes.ts';

const { done } = FIELDS;

/** The addresses of evidence at the desk. */
export const DESK_EVIDENCE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk', 'What waits at the desk.'),
    who: 'bind figures',
    answer: { own: startPage },
  },
  {
    ...atDesk('/desk/figures', 'The queue of claims, by story.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queuePage },
  },
  {
    ...atDesk('/desk/figures.json', 'The same claims as data.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/figures.csv', 'The same claims as a table.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/figures/:id', 'One claim, what it rests on and what is proposed.', { done }),
    who: 'bind figures',
    answer: { own: figurePage },
  },
  {
    ...atDesk('/desk/baskets', 'The baskets of products.'),
    who: 'change baskets',
    answer: { own: basketsPage },
  },
  {
    ...atDesk('/desk/baskets.json', 'The same baskets as data.'),
    who: 'change baskets',
    answer: { own: basketsJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/baskets/add', 'Makes a basket.', BASKET_FORM),
    who: 'change baskets',
    answer: { act: addBasketAct },
  },
  {
    ...atDesk('/desk/baskets/:slug', 'One basket, its codes and versions.', { done }),
    who: 'change baskets',
    answer: { own: basketPage },
  },
  {
    ...byDesk('/desk/baskets/:slug/revise', 'Makes a new version of a basket.', REVISE_FORM),
    who: 'change baskets',
    answer: { act: reviseBasketAct },
  },
];
