import { connect, createServer, type Server, type Socket } from 'node:net';

/** A connection through the proxy. */
interface Link {
  readonly client: Socket;
  readonly server: Socket;
  /** Whether it is one that listens for notifications. */
  isListening: boolean;
  isHeld: boolean;
}

/** Which connections something happens to. */
export type Which = 'all' | 'listening';

/** A network between a program and its database that a test takes away, slows down or cuts. */
export interface FaultyNetwork {
  /** Where the program connects instead. */
  readonly port: number;
  /**
   * Nothing comes through any more, and nobody is told: as where a firewall drops packets. Where it is of those that
   * listen, new connections come through.
   */
  hold(which?: Which): void;
  /** Everything comes through again, with connections that were held cut. */
  open(): void;
  /** Cuts connections as they are; new ones come through. */
  reset(which?: Which): void;
  /** Refuses new connections and cuts the others, until `open`. */
  refuse(): void;
  /** Each way takes this many milliseconds. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** How soon a server ends a connection whose other side is gone: 5 seconds, and three times 2. */
const NOTICED_BY_SERVER_MS = 11_000;

/** Puts a network before the server at `target`. */
export async function openFaultyNetwork(target: { host: string; port: number }): Promise<FaultyNetwork> {
  const links = new Set<Link>();
  let areNewHeld = false;
  let isRefusing = false;
  let delay = 0;

  const hold = (link: Link) => {
    link.isHeld = true;
    // Here the machine itself would go on answering for both sides: a server asks on a real network, and hears nothing.
    setTimeout(() => link.server.destroy(), NOTICED_BY_SERVER_MS).unref();
  };
  const cut = (link: Link) => {
    links.delete(link);
    link.client.resetAndDestroy();
    link.server.resetAndDestroy();
  };
  const chosen = (which: Which) => [...links].filter((link) => which === 'all' || link.isListening);
  const pass = (link: Link, from: Socket, to: Socket) => {
    // What is slow overtakes nothing.
    let lastAt = 0;
    from.on('data', (chunk: Buffer) => {
      if (from === link.client && /listen "/i.test(chunk.toString('latin1'))) link.isListening = true;
      // What was held is lost with its connection.
      const send = () => {
        if (!link.isHeld && !to.destroyed) to.write(chunk);
      };
      const now = performance.now();
      lastAt = Math.max(now + delay, lastAt);
      if (lastAt > now) setTimeout(send, lastAt - now);
      else send();
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      if (link.isHeld) return;
      links.delete(link);
      to.destroy();
    });
  };
  const server: Server = createServer((client) => {
    if (isRefusing) return void client.resetAndDestroy();
    client.setNoDelay(true);
    const link: Link = {
      client,
      server: connect({ ...target, noDelay: true }),
      isListening: false,
      isHeld: areNewHeld,
    };
    links.add(link);
    pass(link, client, link.server);
    pass(link, link.server, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    hold: (which = 'all') => {
      areNewHeld ||= which === 'all';
      for (const link of chosen(which)) hold(link);
    },
    open: () => {
      const lost = [...links].filter(({ isHeld }) => isHeld);
      areNewHeld = false;
      isRefusing = false;
      delay = 0;
      for (const link of lost) cut(link);
    },
    reset: (which = 'all') => {
      for (const link of chosen(which)) cut(link);
    },
    refuse: () => {
      isRefusing = true;
      for (const link of [...links]) cut(link);
    },
    delay: (ms) => {
      delay = ms;
    },
    close: async () => {
      for (const link of [...links]) cut(link);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
