import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type Egress, type EgressHooks, openEgress } from '../../intake/egress/egress.ts';

/** When a hub of a test verifies a subscription: before it answers, after, or not at all. */
type Verifying = 'before' | 'after' | 'never';

/** How a hub of a test signs what it sends. */
interface Sending {
  readonly method?: 'sha1' | 'sha256' | 'sha384' | 'sha512' | 'md5' | null;
  readonly secret?: string;
  readonly type?: string;
}

/** A WebSub hub for tests: it verifies subscriptions, and sends what is published to all subscribers. */
export interface TestHub {
  /** Reaches the hub under any https name, through the real gate but for this machine. */
  readonly egress: Egress;
  readonly port: number;
  /** The forms it was sent, with the path that each was sent to. */
  asked: Record<string, string>[];
  verifies: Verifying;
  lease: string | null;
  /** What a path answers instead of taking the request. */
  answers: Record<string, { readonly status: number; readonly headers?: Record<string, string> }>;
  /** The callbacks and secrets by topic. */
  readonly subscribers: Map<string, Map<string, string>>;
  /** How each verification was answered. */
  verified: { readonly status: number; readonly text: string; readonly type: string | null }[];
  /** Asks a callback, as a hub does before it begins or ends a subscription. */
  ask(callback: string, question: Record<string, string>): Promise<Response>;
  /** Sends a new version of a topic to its subscribers; returns the status of each answer. */
  publish(topic: string, body: string | Buffer, how?: Sending): Promise<number[]>;
  close(): void;
}

/** Starts a hub; `portal` is where callbacks under `publicUrl` are in truth. */
export async function openTestHub(portal: () => string, publicUrl: string): Promise<TestHub> {
  const inTruth = (callback: string) => callback.replace(publicUrl, portal());
  const ask = (callback: string, question: Record<string, string>) =>
    fetch(inTruth(`${callback}?${new URLSearchParams(question)}`));
  const verify = async (form: Record<string, string>) => {
    const [topic = '', callback = '', mode = ''] = [
      form['hub.topic'],
      form['hub.callback'],
      form['hub.mode'],
    ];
    const challenge = `c-${hub.asked.length}`;
    const lease = hub.lease === null ? {} : { 'hub.lease_seconds': hub.lease };
    const answer = await ask(callback, {
      ...{ 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': challenge },
      ...(mode === 'subscribe' && lease),
    });
    const text = await answer.text();
    hub.verified.push({ status: answer.status, text, type: answer.headers.get('content-type') });
    if (answer.status !== 200 || text !== challenge) return;
    const those = hub.subscribers.get(topic) ?? new Map<string, string>();
    if (mode === 'subscribe') those.set(callback, form['hub.secret'] ?? '');
    else those.delete(callback);
    hub.subscribers.set(topic, those);
  };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const path = request.url ?? '';
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      hub.asked.push({ path, type: request.headers['content-type'] ?? '', ...form });
      const other = hub.answers[path];
      if (other) return response.writeHead(other.status, other.headers).end();
      // A subscriber that is gone has not confirmed.
      if (hub.verifies === 'before') await verify(form).catch(() => undefined);
      response.writeHead(202).end();
      if (hub.verifies === 'after') await verify(form).catch(() => undefined);
      return undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const hub: TestHub = {
    egress: egressTo(port),
    port,
    ...{ asked: [], verifies: 'before', lease: '864000', answers: {}, verified: [], subscribers: new Map() },
    ask,
    publish: async (topic, body, { method = 'sha256', secret, type = 'application/rss+xml' } = {}) => {
      const statuses: number[] = [];
      for (const [callback, known] of hub.subscribers.get(topic) ?? []) {
        const headers: Record<string, string> = { 'content-type': type };
        if (method)
          headers['x-hub-signature'] = `${method}=${createHmac(method, secret ?? known)
            .update(body)
            .digest('hex')}`;
        const answer = await fetch(inTruth(callback), { method: 'POST', body: body as BodyInit, headers });
        statuses.push(answer.status);
      }
      return statuses;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return hub;
}

/** The real gate, through which every public https name leads to one port of this machine. */
function egressTo(port: number): Egress {
  const hooks: EgressHooks = { allow: (at, to) => at === '127.0.0.1' && to === port };
  const local = openEgress(hooks);
  const outside = openEgress({ resolve: async () => [{ address: '10.0.0.1', family: 4 }] });
  return {
    send: async (request) => {
      const { host, pathname, search, protocol } = new URL(request.url);
      // Everything but the names of tests goes as it would in truth.
      if (!host.endsWith('.example') || protocol !== 'https:') return outside.send(request);
      const answer = await local.send({
        ...request,
        url: `http://127.0.0.1:${port}${pathname}${search}`,
        plain: true,
      });
      return { ...answer, url: `https://${host}${pathname}${search}` };
    },
  };
}
