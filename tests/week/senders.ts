import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import type { TestHub } from '../../src/desk/feeds/hub-testing.ts';
import type { MailHost } from '../../src/intake/mail/testing.ts';
import { AUTH_SERVER, type PushTo } from './follow-sources.ts';
import { feedOf, mailOf, ninjsOf } from './formats.ts';
import { type SentItem, type SentVersion, versionAt } from './sent-items.ts';

/** What sends by itself: who pushes, the hub, the mail server, and who puts files into the folder. */
export interface Senders {
  /** Sends what is new by `now`; what is not taken is sent again the next time. Returns how many are still to be sent. */
  send(now: number): Promise<number>;
  /** How often something was sent a second time although it had been taken. */
  readonly repeated: number;
}

/** Sets them up; `portal` is where the portal is. */
export function sendersTo(
  items: readonly SentItem[],
  to: {
    readonly portal: () => string;
    readonly push: PushTo;
    readonly hub: TestHub;
    readonly mail: MailHost;
    readonly folder: string;
  },
): Senders {
  const sent = new Set<string>();
  let waiting: { readonly id: string; readonly item: SentVersion }[] = [];
  let hubWaits = false;
  let pushes = 0;
  const post = async (id: string, item: SentVersion, now: number): Promise<boolean> => {
    const body = JSON.stringify(ninjsOf(item));
    const at = new Date(now);
    const headers = {
      ...{ 'webhook-id': id, 'webhook-timestamp': String(Math.floor(now / 1000)) },
      'webhook-signature': new Webhook(to.push.secret).sign(id, at, body),
      'content-type': 'application/json',
    };
    const address = `${to.portal()}/push/${to.push.id}`;
    const answer = await fetch(address, { method: 'POST', body, headers }).catch(() => null);
    await answer?.body?.cancel();
    return answer?.status === 202;
  };
  const publish = async (now: number): Promise<boolean> => {
    const its = items.filter(({ of }) => of.trouble === 'hub');
    const [source] = its.map(({ of }) => of);
    if (!source) return true;
    const out = its.flatMap((item) => versionAt(item, now) ?? []);
    const body = feedOf(source, out.slice(-15));
    const answers = await to.hub
      .publish(`https://${source.host}/feed`, body, { type: 'application/json' })
      .catch(() => [0]);
    return answers.every((status) => status === 202);
  };
  const senders = {
    repeated: 0,
    send: async (now: number) => {
      for (const one of items) {
        const item = versionAt(one, now);
        const id = item && `${item.id}.${item.version}${item.isKilled ? '.kill' : ''}`;
        if (!item || !id || sent.has(id)) continue;
        sent.add(id);
        if (item.of.way === 'push') waiting.push({ id, item });
        if (item.of.trouble === 'hub') hubWaits = true;
        if (item.of.way === 'mailbox')
          to.mail.messages.push({
            ...{ uid: to.mail.messages.length + 1, text: mailOf(item, AUTH_SERVER) },
            at: item.at.toISOString(),
          });
        if (item.of.way === 'folder') {
          const file = join(to.folder, `${item.id}.json`);
          writeFileSync(file, JSON.stringify(ninjsOf(item)));
          utimesSync(file, item.at, item.at);
        }
      }
      const still: typeof waiting = [];
      for (const one of waiting) {
        if (!(await post(one.id, one.item, now))) still.push(one);
        else if (pushes++ % 3 === 0 && (await post(one.id, one.item, now))) senders.repeated += 1;
      }
      waiting = still;
      if (hubWaits) hubWaits = !(await publish(now));
      return waiting.length + Number(hubWaits);
    },
  };
  return senders;
}
