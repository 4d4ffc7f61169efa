import { Command, InvalidArgumentError } from 'commander';
import { addWebhook, changeWebhook, MOST_WEBHOOKS, removeWebhook } from '../desk/webhooks/change-webhook.ts';
import { pingWebhook, replayDelivery, replayRange } from '../desk/webhooks/replay-deliveries.ts';
import { WEBHOOK_EVENTS } from '../desk/webhooks/webhook.ts';
import {
  type Delivery,
  listDeliveries,
  listWebhooks,
  WEBHOOK_ORDERS,
  type Webhook,
} from '../desk/webhooks/webhooks.queries.ts';
import { Problem } from '../errors.ts';
import { readSecrets } from '../readers/secrets/read-secrets.ts';
import { onPeople, printResult } from './users/on-people.ts';

const ID = 'its id, as `sourceline webhooks list` shows it';
const MOST_SHOWN = 100;

/** `sourceline webhooks`: where the portal tells programs of what is published, from a terminal. */
export function webhooksCommand(): Command {
  return new Command('webhooks')
    .description('Add, list, test, switch and remove webhooks, show and repeat what was sent.')
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(deliveriesCommand())
    .addCommand(pingCommand())
    .addCommand(replayCommand())
    .addCommand(switchCommand('on', 'Switch a webhook on; what waits for it is sent.'))
    .addCommand(
      switchCommand('off', 'Switch a webhook off; what is published meanwhile can be replayed later.'),
    )
    .addCommand(removeCommand());
}

function addCommand(): Command {
  return new Command('add')
    .description('Add a webhook; the secret its deliveries are signed with is printed once.')
    .argument('<url>', 'an https address that others can reach')
    .option('--about <text>', 'what it is for', '')
    .option('--event <events...>', `what it is told of: ${WEBHOOK_EVENTS.join(', ')}; all without it`)
    .option('--json', 'answer with one object')
    .action((url: string, { about, event, json }: { about: string; event?: string[]; json?: boolean }) =>
      onPeople(async ({ store, config, by, now }) => {
        const wanted = { url, about, events: event?.flatMap((one) => one.split(',')) ?? WEBHOOK_EVENTS };
        const secrets = await readSecrets(store, config);
        const made = await store.write((writing) => addWebhook(writing, by, wanted, secrets, now));
        printResult(json, made, `${made.id} is added. Its secret: ${made.secret}`);
      }),
    );
}

function listCommand(): Command {
  return new Command('list')
    .description('List every webhook.')
    .option('--json', 'one object a line')
    .action(({ json }: { json?: boolean }) =>
      onPeople(async ({ store, by }) => {
        const page = { order: WEBHOOK_ORDERS.oldest, most: MOST_WEBHOOKS };
        for (const webhook of await listWebhooks(store.reading, by, { page }))
          process.stdout.write(`${json ? JSON.stringify(webhook) : line(webhook)}\n`);
      }),
    );
}

function deliveriesCommand(): Command {
  return new Command('deliveries')
    .description(`Show the newest ${MOST_SHOWN} deliveries of a webhook, with what came of each.`)
    .argument('<id>', ID)
    .option('--json', 'one object a line')
    .action((id: string, { json }: { json?: boolean }) =>
      onPeople(async ({ store }) => {
        for (const one of await listDeliveries(store.reading, id, { most: MOST_SHOWN }))
          process.stdout.write(`${json ? JSON.stringify(one) : deliveryLine(one)}\n`);
      }),
    );
}

function pingCommand(): Command {
  return new Command('ping')
    .description('Send a test to a webhook; the worker carries it.')
    .argument('<id>', ID)
    .option('--json', 'answer with one object')
    .action((id: string, { json }: { json?: boolean }) =>
      onPeople(async ({ store, by, now }) => {
        const delivery = await store.write((writing) => pingWebhook(writing, by, id, now));
        printResult(json, { delivery }, `A test is on its way: delivery ${delivery}.`);
      }),
    );
}

function replayCommand(): Command {
  return new Command('replay')
    .description('Send one delivery again, or every event of a span of time, under the same ids.')
    .argument('<id>', ID)
    .option('--delivery <id>', 'one delivery')
    .option('--from <time>', 'the beginning of a span, such as 2026-03-31T12:00:00Z', timeArgument)
    .option('--to <time>', 'its end, not included', timeArgument)
    .option('--json', 'answer with one object')
    .action((id: string, options: { delivery?: string; from?: Date; to?: Date; json?: boolean }) =>
      onPeople(async ({ store, by, now }) => {
        const { delivery, from, to, json } = options;
        const count = await store.write(async (writing) => {
          if (delivery) {
            await replayDelivery(writing, by, id, delivery, now);
            return 1;
          }
          if (from && to) return replayRange(writing, by, id, { from, to }, now);
          throw new Problem(
            'bad input',
            'Nothing says what to send again.',
            'Give --delivery, or --from and --to.',
          );
        });
        printResult(json, { count }, `${count} ${count === 1 ? 'event is' : 'events are'} sent again.`);
      }),
    );
}

function switchCommand(to: 'on' | 'off', about: string): Command {
  return new Command(to)
    .description(about)
    .argument('<id>', ID)
    .option('--json', 'answer with one object')
    .action((id: string, { json }: { json?: boolean }) =>
      onPeople(async ({ store, by, now }) => {
        await store.write((writing) => changeWebhook(writing, by, id, { on: to === 'on' }, now));
        printResult(json, { id, on: to === 'on' }, `${id} is ${to}.`);
      }),
    );
}

function removeCommand(): Command {
  return new Command('remove')
    .description('Remove a webhook with its log.')
    .argument('<id>', ID)
    .option('--json', 'answer with one object')
    .action((id: string, { json }: { json?: boolean }) =>
      onPeople(async ({ store, by }) => {
        await store.write((writing) => removeWebhook(writing, by, id));
        printResult(json, { id, removed: true }, `${id} is removed.`);
      }),
    );
}

function timeArgument(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new InvalidArgumentError('Write a time such as 2026-03-31T12:00:00Z.');
  return at;
}

function line({ id, url, events, offAt, offWhy, failingSince, waiting }: Webhook): string {
  const state = offAt
    ? `off since ${offAt.toISOString()}${offWhy ? `: ${offWhy}` : ''}`
    : failingSince
      ? `failing since ${failingSince.toISOString()}`
      : 'on';
  return [id, url, events.join(','), state, `${waiting} waiting`].join('  ');
}

function deliveryLine({ id, event, state, attempts }: Delivery): string {
  const last = attempts.at(-1);
  const came = last ? `${last.status ?? last.failure} in ${last.ms} ms, try ${attempts.length}` : 'not tried';
  return [id, event.at.toISOString(), event.type, state, came].join('  ');
}
