import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { ADD_FORM, addAct, CHANGE_FORM, changeAct, REPLAY_FORM, replayAct } from './webhooks.acts.ts';
import { webhookJson, webhookPage, webhooksJson, webhooksPage } from './webhooks.routes.ts';

const { done } = FIELDS;
const cursor = { pattern: /^[1-9]\d{0,14}$/, most: 15, takes: 'the cursor of the previous page' };

/** The desk's URLs for webhooks. */
export const DESK_WEBHOOK_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/webhooks', 'Webhooks, which notify programs of what is published.', { done }),
    who: 'manage webhooks',
    answer: { own: webhooksPage },
  },
  {
    ...atDesk('/desk/webhooks.json', 'The same webhooks as JSON.'),
    who: 'manage webhooks',
    answer: { own: webhooksJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/webhooks', 'Adds a webhook, and shows its secret once.', ADD_FORM),
    who: 'manage webhooks',
    answer: { act: addAct },
  },
  {
    ...atDesk('/desk/webhooks/:id', 'One webhook and its deliveries.', { cursor, done }),
    who: 'manage webhooks',
    answer: { own: webhookPage },
  },
  {
    ...atDesk('/desk/webhooks/:id/deliveries.json', 'The same deliveries as JSON.', { cursor }),
    who: 'manage webhooks',
    answer: { own: webhookJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/webhooks/:id', 'Enables, disables, tests or deletes a webhook.', CHANGE_FORM),
    who: 'manage webhooks',
    answer: { act: changeAct },
  },
  {
    ...byDesk('/desk/webhooks/:id/replay', 'Resends a delivery, or all events in a time range.', REPLAY_FORM),
    who: 'manage webhooks',
    answer: { act: replayAct },
  },
];
