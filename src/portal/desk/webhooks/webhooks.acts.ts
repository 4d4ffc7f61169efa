import { addWebhook, changeWebhook, removeWebhook } from '../../../desk/webhooks/change-webhook.ts';
import { pingWebhook, replayDelivery, replayRange } from '../../../desk/webhooks/replay-deliveries.ts';
import { Problem } from '../../../errors.ts';
import { problemLine, refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { readZoneTime } from '../../ui/zone-time.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawWebhook, drawWebhooks, type Keeper, webhookOf } from './webhooks.routes.ts';

const PATH = '/desk/webhooks';

/** The fields of the form that adds a webhook. */
export const ADD_FORM: Form = { url: { most: 2_000 }, about: { most: 200 }, event: { most: 40, many: true } };
/** The action on a webhook: `ping`, `on`, `off` or `remove`. */
export const CHANGE_FORM: Form = { what: { most: 10 } };
/** What to redeliver: one delivery, or a time range. */
export const REPLAY_FORM: Form = { delivery: { most: 36 }, from: { most: 30 }, to: { most: 30 } };

/** POST /desk/webhooks */
export const addAct: Act<Keeper> = async (context, request, visitor) => {
  const { url = '', about = '' } = request.form;
  const typed = { url, about, events: request.many.event ?? [] };
  try {
    const made = await context.store.write((writing) =>
      addWebhook(writing, visitor.by, typed, context.accounts.secrets, context.clock.now()),
    );
    context.log.info({ by: visitor.by.member.id, webhook: made.id }, 'a webhook was added');
    if (request.wantsJson) return { json: made, status: 201 };
    return drawWebhooks(context, request, visitor, { secret: made.secret });
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    return drawWebhooks(context, request, visitor, { typed, notice, status: statusOf(error) });
  }
};

/** POST /desk/webhooks/:id */
export const changeAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id } = await webhookOf(context, request, visitor);
  const { by } = visitor;
  const now = context.clock.now();
  const { what } = request.form;
  const { store } = context;
  const at = `${PATH}/${id}`;
  if (what === 'ping') {
    await store.write((writing) => pingWebhook(writing, by, id, now));
    return { seeOther: hrefIn(edition, at, { done: 'pinged' }) };
  }
  if (what === 'remove') {
    await store.write((writing) => removeWebhook(writing, by, id));
    return { seeOther: hrefIn(edition, PATH, { done: 'removed' }) };
  }
  if (what !== 'on' && what !== 'off') {
    throw refusal('webhookActUnknown');
  }
  await store.write((writing) => changeWebhook(writing, by, id, { on: what === 'on' }, now));
  return { seeOther: hrefIn(edition, at, { done: 'changed' }) };
};

/** POST /desk/webhooks/:id/replay */
export const replayAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id } = await webhookOf(context, request, visitor);
  const { form } = request;
  const { by } = visitor;
  const now = context.clock.now();
  try {
    const count = await context.store.write(async (writing) => {
      if (form.delivery) {
        await replayDelivery(writing, by, id, form.delivery, now);
        return 1;
      }
      const [from, to] = [
        readZoneTime(form.from ?? '', edition.zone),
        readZoneTime(form.to ?? '', edition.zone),
      ];
      if (!from || !to) throw refusal('spanTimesMissing');
      return replayRange(writing, by, id, { from, to }, now);
    });
    const notice = { text: edition.words.say('hooksReplayed', { count }), wrong: false };
    return drawWebhook(context, request, visitor, { notice });
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === 'not found') throw error;
    const status = error.kind === 'too large' ? 400 : statusOf(error);
    return drawWebhook(context, request, visitor, {
      sent: form,
      status,
      notice: { text: problemLine(error, edition.words), wrong: true },
    });
  }
};
