import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import type { Log } from '../../log.ts';
import { FrontServer } from './front-server.ts';

const log = { error: vi.fn() } as unknown as Log;
const listening = (PORT: number, HOST: string) =>
  new FrontServer(() => undefined, log)
    .listen({ PORT, HOST })
    .catch((error: { line?: string }) => error.line);

test('a port that cannot be opened is an error that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await listening(port, '127.0.0.1')).toBe(
    `Port ${port} on 127.0.0.1 is in use by another program. Stop that program, or set PORT to another port.`,
  );
  other.close();
  expect(await listening(0, '192.0.2.1')).toMatch(
    /^192\.0\.2\.1 is not an address of this machine\. Set HOST /,
  );
  // Only unprivileged users get the first of these, and tests may run as root; and a test must not query a name server.
  for (const [code, syscall, says] of [
    ['EACCES', 'listen', 'This user may not listen on port 80. Set PORT to 1024 or higher'],
    ['ENOTFOUND', 'getaddrinfo', 'desk.example is not an address of this machine. Set HOST'],
  ] as const) {
    const front = new FrontServer(() => undefined, log);
    vi.spyOn(front.http, 'listen').mockImplementation(() =>
      Object.assign(front.http, {
        refused: setImmediate(() =>
          front.http.emit('error', Object.assign(new Error(code), { code, syscall })),
        ),
      }),
    );
    await expect(front.listen({ PORT: 80, HOST: 'desk.example' })).rejects.toMatchObject({
      line: expect.stringContaining(says),
    });
  }
  expect(log.error).not.toHaveBeenCalled();
});
