import { createServer, type Socket } from 'node:net';

/** A message in the mailbox of a test. */
export interface StoredMail {
  readonly uid: number;
  readonly text: string;
  /** When the server received it. */
  readonly at: string;
  flags?: string[];
  /** What the server says its size is; by default its size. */
  readonly size?: number;
}

/** A mail server of a test: it knows the commands that the portal sends, and no more. */
export interface MailHost {
  readonly port: number;
  validity: number;
  messages: StoredMail[];
  /** The commands it was sent, with what follows them. */
  readonly asked: string[];
  /** Whether it offers STARTTLS, which it then refuses. */
  offersTls: boolean;
  close(): void;
}

/** The name and password that {@link openMailHost} accepts. */
export const MAIL_LOGIN = { user: 'wire@news.example', password: 'a "quoted" pass\\word' };

/** Starts a mail server without TLS on this machine. */
export async function openMailHost(): Promise<MailHost> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    converse(socket, host);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host: MailHost = {
    port: typeof address === 'object' && address ? address.port : 0,
    validity: 1,
    messages: [],
    asked: [],
    offersTls: false,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  return host;
}

function converse(socket: Socket, host: MailHost): void {
  const say = (...lines: string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
  say('* OK ready');
  let waiting = Buffer.alloc(0);
  let opened = '';
  socket.on('data', (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      const line = waiting.toString('utf8', 0, end);
      waiting = waiting.subarray(end + 2);
      const [, tag = '', command = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/.exec(line) ?? [];
      host.asked.push(`${command} ${rest}`.trim());
      opened = answer(tag, command.toUpperCase(), rest, opened);
    }
  });
  const answer = (tag: string, command: string, rest: string, folder: string): string => {
    const done = (text = 'done') => say(`${tag} OK ${text}`);
    switch (command) {
      case 'CAPABILITY':
        say(`* CAPABILITY IMAP4rev1${host.offersTls ? ' STARTTLS' : ''}`);
        done();
        return folder;
      case 'STARTTLS':
        say(`${tag} NO not today`);
        return folder;
      case 'LOGIN': {
        const isRight = rest === `${quoted(MAIL_LOGIN.user)} ${quoted(MAIL_LOGIN.password)}`;
        if (isRight) done();
        else say(`${tag} NO [AUTHENTICATIONFAILED] wrong`);
        return folder;
      }
      case 'SELECT':
      case 'EXAMINE': {
        if (!/^"?INBOX"?/i.test(rest)) {
          say(`${tag} NO [NONEXISTENT] no such folder`);
          return folder;
        }
        const next = Math.max(0, ...host.messages.map(({ uid }) => uid)) + 1;
        say(`* ${host.messages.length} EXISTS`, '* FLAGS (\\Seen)', '* OK [PERMANENTFLAGS (\\Seen)] ok');
        say(`* OK [UIDVALIDITY ${host.validity}] ok`, `* OK [UIDNEXT ${next}] ok`);
        done(command === 'SELECT' ? '[READ-WRITE] opened' : '[READ-ONLY] opened');
        return 'INBOX';
      }
      case 'UID SEARCH': {
        const found = host.messages.filter(matching(rest, host.messages)).map(({ uid }) => uid);
        say(`* SEARCH ${found.join(' ')}`.trim());
        done();
        return folder;
      }
      case 'UID FETCH': {
        const [uid = ''] = rest.split(' ');
        for (const [at, message] of host.messages.entries())
          if (String(message.uid) === uid) socket.write(fetched(at + 1, message, rest));
        done();
        return folder;
      }
      case 'UID STORE': {
        const uids = new Set((rest.split(' ')[0] ?? '').split(',').flatMap(range).map(String));
        for (const message of host.messages)
          if (uids.has(String(message.uid))) message.flags = [...(message.flags ?? []), '\\Seen'];
        done();
        return folder;
      }
      case 'LIST':
      case 'LSUB':
        if (rest === '"" ""') say('* LIST (\\Noselect) "/" ""');
        else if (/INBOX"?$/i.test(rest)) say(`* ${command} () "/" "INBOX"`);
        done();
        return folder;
      case 'LOGOUT':
        say('* BYE');
        done();
        socket.end();
        return folder;
      default:
        done();
        return folder;
    }
  };
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function range(text: string): number[] {
  const [first = 0, last = first] = text.split(':').map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** As servers do it: a range that ends in * has the last message, whatever it starts with. */
function matching(query: string, all: readonly StoredMail[]): (message: StoredMail) => boolean {
  const [, first] = /(\d+):\*/.exec(query) ?? [];
  const [, day] = /SINCE "?([\w-]+)/i.exec(query) ?? [];
  const last = Math.max(0, ...all.map(({ uid }) => uid));
  return ({ uid, at }) => {
    if (first !== undefined) return uid >= Number(first) || uid === last;
    return day === undefined || new Date(at) >= new Date(`${day} UTC`);
  };
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function fetched(number: number, message: StoredMail, query: string): string {
  const { uid, text, at, size, flags = [] } = message;
  const received = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(received.getUTCDate())}-${MONTHS[received.getUTCMonth()]}-${received.getUTCFullYear()}`;
  const time = [received.getUTCHours(), received.getUTCMinutes(), received.getUTCSeconds()]
    .map(two)
    .join(':');
  const whole = text.replace(/\r?\n/g, '\r\n');
  const head = whole.slice(0, whole.indexOf('\r\n\r\n') + 4);
  const parts = [`UID ${uid}`, `FLAGS (${flags.join(' ')})`];
  if (/RFC822\.SIZE/i.test(query)) parts.push(`RFC822.SIZE ${size ?? Buffer.byteLength(whole)}`);
  if (/INTERNALDATE/i.test(query)) parts.push(`INTERNALDATE "${day} ${time} +0000"`);
  if (/BODY\.PEEK\[HEADER\]/i.test(query)) parts.push(`BODY[HEADER] ${literal(head)}`);
  if (/BODY\.PEEK\[\]/i.test(query)) parts.push(`BODY[]<0> ${literal(whole)}`);
  return `* ${number} FETCH (${parts.join(' ')})\r\n`;
}

function literal(text: string): string {
  return `{${Buffer.byteLength(text)}}\r\n${text}`;
}

/** A message of a test, with the head that a newsroom's server would give it. */
export function mail(
  head: Readonly<Record<string, string>>,
  body = 'The ministry said on Monday that exports had risen by 12 percent in 2023.\n',
): string {
  const all = { From: 'Wire <desk@wire.example>', Subject: 'Exports rise', ...head };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
  return `${lines.join('\n')}\n\n${body}`;
}
