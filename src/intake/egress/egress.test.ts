import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '../../errors.ts';
import { type EgressHooks, type Outgoing, openEgress } from './egress.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const local: EgressHooks = { allow: (address) => address === '127.0.0.1' };

async function problemOf(request: Outgoing, hooks: EgressHooks = {}): Promise<string> {
  try {
    await openEgress(hooks).send(request);
    return 'sent';
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return (error as Problem).message;
  }
}

test('sends what it is given under our name, and answers whole', async () => {
  const port = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { 'user-agent': agent, ttl, host } = request.headers;
      response.setHeader('x-kept', 'yes');
      response
        .writeHead(201)
        .end(JSON.stringify({ agent, ttl, host, body: Buffer.concat(chunks).toString() }));
    });
  });
  const answer = await openEgress(local).send({
    url: `http://127.0.0.1:${port}/path?q=1#part`,
    plain: true,
    method: 'POST',
    headers: { TTL: '60' },
    body: 'hello',
  });
  expect(answer.status).toBe(201);
  expect(answer.headers['x-kept']).toBe('yes');
  expect(answer.url).toBe(`http://127.0.0.1:${port}/path?q=1`);
  const told = JSON.parse(answer.bytes.toString()) as Record<string, string>;
  expect(told.agent).toMatch(/^Sourceline/);
  expect(told).toMatchObject({ ttl: '60', body: 'hello', host: `127.0.0.1:${port}` });
});

test('refuses what is not https, not the port of its scheme, or holds a password', async () => {
  expect(await problemOf({ url: 'http://example.com/' })).toMatch(/is not https/);
  expect(await problemOf({ url: 'ftp://example.com/', plain: true })).toMatch(/neither https nor http/);
  expect(await problemOf({ url: 'file:///etc/passwd', plain: true })).toMatch(/neither/);
  expect(await problemOf({ url: 'https://example.com:8443/' })).toMatch(/port 8443/);
  expect(await problemOf({ url: 'https://example.com:80/' })).toMatch(/port 80/);
  expect(await problemOf({ url: 'https://me:word@example.com/' })).toMatch(/password/);
  expect(await problemOf({ url: 'example' })).toMatch(/is not an address/);
  const cookie = { url: 'https://example.com/', headers: { Cookie: 'a=b' } };
  await expect(openEgress().send(cookie)).rejects.toThrow(/Cookie/);
});

test('refuses every address that is not public, however it is written', async () => {
  const hosts = [
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '10.0.0.1',
    '169.254.169.254',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[fd00::1]',
    'localhost',
  ];
  for (const host of hosts) {
    expect(await problemOf({ url: `https://${host}/` }), host).toMatch(/not a public internet address/);
  }
});

test('a name with one address that is not public is refused, and asked for once', async () => {
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return [
      { address: '93.184.216.34', family: 4 },
      { address: '192.168.0.1', family: 4 },
    ];
  };
  expect(await problemOf({ url: 'https://two-faced.example/' }, { resolve })).toMatch(/192\.168\.0\.1/);
  expect(asked).toBe(1);
});

test('connects to the address that was checked, whatever the name would say next', async () => {
  const port = await serve((request, response) => response.end(request.headers.host));
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return [{ address: asked === 1 ? '127.0.0.1' : '10.9.8.7', family: 4 }];
  };
  const answer = await openEgress({ ...local, resolve }).send({
    url: `http://rebinding.example:${port}/`,
    plain: true,
  });
  expect(answer.bytes.toString()).toBe(`rebinding.example:${port}`);
  expect(asked).toBe(1);
});

test('follows no redirect unless asked, then three at most, and checks each', async () => {
  let count = 0;
  const port = await serve((request, response) => {
    count += 1;
    if (request.url === '/inside') response.writeHead(302, { Location: 'http://10.0.0.1/' }).end();
    else response.writeHead(302, { Location: '/again' }).end();
  });
  const url = `http://127.0.0.1:${port}`;
  const gate = openEgress(local);
  expect((await gate.send({ url: `${url}/a`, plain: true })).status).toBe(302);
  expect(count).toBe(1);
  expect((await gate.send({ url: `${url}/a`, plain: true, redirects: 9 })).status).toBe(302);
  expect(count).toBe(5);
  expect(await problemOf({ url: `${url}/inside`, plain: true, redirects: 1 }, local)).toMatch(/10\.0\.0\.1/);
});

test('tells one host’s authorization, and its key, to no other', async () => {
  const seen: unknown[] = [];
  const second = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers['ocp-apim-subscription-key']);
    response.end();
  });
  const first = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers['ocp-apim-subscription-key']);
    response.writeHead(302, { Location: `http://127.0.0.1:${second}/` }).end();
  });
  await openEgress(local).send({
    url: `http://127.0.0.1:${first}/`,
    plain: true,
    redirects: 1,
    headers: { Authorization: 'vapid t=1', 'Ocp-Apim-Subscription-Key': 'k1' },
  });
  expect(seen).toEqual(['vapid t=1', 'k1', undefined, undefined]);
});

test('stops at its limits: bytes, and time', async () => {
  const port = await serve((request, response) => {
    if (request.url === '/long') response.end(Buffer.alloc(3000));
    else if (request.url === '/drip') {
      response.write('a');
      setInterval(() => response.write('a'), 20).unref();
    }
  });
  const url = `http://127.0.0.1:${port}`;
  expect(await problemOf({ url: `${url}/long`, plain: true, most: 2000 }, local)).toMatch(
    /more than 2,000 bytes/,
  );
  expect(await problemOf({ url: `${url}/silent`, plain: true, within: 150 }, local)).toMatch(/in time/);
  expect(await problemOf({ url: `${url}/drip`, plain: true, within: 150 }, local)).toMatch(/in time/);
  const never = () => new Promise<never>(() => undefined);
  expect(await problemOf({ url: 'https://slow.example/', connectWithin: 50 }, { resolve: never })).toMatch(
    /could not be found in time/,
  );
});
