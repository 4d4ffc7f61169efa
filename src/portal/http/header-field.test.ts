import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { headerField } from './header-field.ts';

test('reads a field as node:http does, however it is written and as often as it is sent', async () => {
  const asked = await requestWith([
    'Host: localhost',
    'ACCEPT-encoding: gzip',
    'Accept-Encoding: br',
    'Cookie: a=1',
    'cookie: b=2',
    'If-None-Match: "x"',
    'X-Empty:',
  ]);
  for (const name of ['host', 'accept-encoding', 'cookie', 'if-none-match', 'x-empty', 'via'])
    expect(headerField(asked, name), name).toBe(asked.headers[name]);
  expect(headerField(asked, 'accept-encoding')).toBe('gzip, br');
});

async function requestWith(fields: readonly string[]): Promise<IncomingMessage> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const arrived = new Promise<IncomingMessage>((resolve) => {
    server.on('request', (request, response) => {
      response.end();
      resolve(request);
    });
  });
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(['GET / HTTP/1.1', ...fields, 'Connection: close', '', ''].join('\r\n'));
  const request = await arrived;
  socket.destroy();
  server.close();
  return request;
}
