import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { ADD_FORM, addAct, CHANGE_FORM, changeAct, REPLAY_FORM, replayAct } from './webhooks.acts.ts';
import { webhookJson, webhookPage, webhooksJson, webhooksPage } from './webhooks.routes.ts';

const { done } = FIELDS;
const cursor = { pattern: /^[1-9]\d{0,14}$/, most: 15, takes: 'the cursor of the page before' };

/** The desk's URLs for webhooks. */
export const DESK_WEBHOOK_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/webhooks', 'Where the portal tells programs of what is published.', { done }),
    who: 'manage webhooks',
    answer: { own: webhooksPage },
  },
  {
    ...atDesk('/desk/webhooks.json', 'The same webhooks as data.'),
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
    ...atDesk('/desk/webhooks/:id', 'One webhook, and what was sent to it.', { cursor, done }),
    who: 'manage webhooks',
    answer: { own: webhookPage },
  },
  {
    ...atDesk('/desk/webhooks/:id/deliveries.json', 'What was sent to it, as data.', { cursor }),
    who: 'manage webhooks',
    answer: { own: webhookJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/webhooks/:id', 'Switches a webhook on or off, tests it, or removes it.', CHANGE_FORM),
    who: 'manage webhooks',
    answer: { act: changeAct },
  },
  {
    ...byDesk('/desk/webhooks/:id/replay', 'Sends a delivery, or a span of time, again.', REPLAY_FORM),
    who: 'manage webhooks',
    answer: { act: replayAct },
  },
];
