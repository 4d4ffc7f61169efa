import { connect, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDatabaseGone } from './database-gone.ts';
import { LimitedClient } from './limited-client.ts';

const url = process.env.TEST_DATABASE_URL ?? '';

describe.runIf(url)('a connection', () => {
  let server: Server;
  let address: URL;
  let startup = '';
  beforeAll(async () => {
    const target = new URL(url);
    server = createServer((client) => {
      const link = connect(Number(target.port), target.hostname);
      client.once('data', (first) => {
        startup = first.toString('latin1');
      });
      client.pipe(link).pipe(client);
      for (const socket of [client, link]) socket.on('error', () => undefined);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = new URL(url);
    address.port = String((server.address() as { port: number }).port);
  });
  afterAll(() => server.close());

  const limits = async (statementMs: number, options = '') => {
    address.search = options;
    const client = new LimitedClient(address.href, statementMs);
    await client.connect();
    try {
      const { rows } = await client.query(
        `select name, setting from pg_settings where name in ('statement_timeout', 'work_mem', 'TimeZone', 'DateStyle',
          'idle_in_transaction_session_timeout', 'tcp_user_timeout', 'client_connection_check_interval')`,
      );
      return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    } finally {
      await client.end();
    }
  };

  it('sends no settings at startup, which a pooler would refuse', async () => {
    expect(await limits(1_500)).toMatchObject({
      statement_timeout: '1500',
      idle_in_transaction_session_timeout: '300000',
      tcp_user_timeout: '10000',
      client_connection_check_interval: '5000',
      TimeZone: 'UTC',
    });
    expect(startup).toContain('database');
    expect(startup).not.toMatch(/options|timeout|timezone/i);
  });

  it('has our limits whatever DATABASE_URL says, and its other options', async () => {
    const options = `?options=${encodeURIComponent('-c statement_timeout=7 -c work_mem=1MB -c timezone=Asia/Tokyo -c datestyle=German')}`;
    expect(await limits(1_500, options)).toMatchObject({
      statement_timeout: '1500',
      work_mem: '1024',
      TimeZone: 'UTC',
      DateStyle: 'ISO, DMY',
    });
    expect(await limits(0, options)).toMatchObject({
      statement_timeout: '0',
      idle_in_transaction_session_timeout: '0',
    });
  });
});

it('fails where a server takes connections and ends them, also for a caller that passes a callback', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const client = new LimitedClient(`postgres://a@127.0.0.1:${port}/b`, 0);
  const error = await new Promise((connected) => client.connect(connected));
  expect(error).toSatisfy(isDatabaseGone);
  server.close();
});
