import { request as ask, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** The line between a browser and the net: an HTTP proxy that can be cut, for its service workers too. */
export interface Line {
  /** For a browser context: all it asks for goes over this line. */
  readonly proxy: { readonly server: string };
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Opens a line. Playwright's `setOffline` does not reach service workers of a Chromium of many processes. */
export async function openLine(): Promise<Line> {
  let isCut = false;
  const server = createServer((asked, answer) => {
    const { url = '', method = 'GET', headers } = asked;
    const asking = ask(url, { method, headers }, (told) => {
      answer.writeHead(told.statusCode ?? 502, told.rawHeaders);
      told.pipe(answer);
    });
    asking.on('error', () => answer.destroy());
    asked.pipe(asking);
  });
  // What Playwright itself asks for comes through a tunnel.
  server.on('connect', ({ url = '' }, near, head) => {
    const { hostname, port } = new URL(`http://${url}`);
    const far = connect(Number(port || 80), hostname, () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.write(head);
      far.pipe(near).pipe(far);
    });
    far.on('error', () => near.destroy());
    near.on('error', () => far.destroy());
  });
  server.on('connection', (socket) => {
    if (isCut) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    mend: () => {
      isCut = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
