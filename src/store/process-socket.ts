import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { messageOf, type Problem } from '../errors.ts';
import { Refusal, refusal } from '../words/refusal.ts';
import { makeFolder } from './make-folder.ts';
import { hasProcess } from './process-mark.ts';

/** The system refuses longer socket paths. */
const LONGEST_PATH = 100;
const LONGEST_QUESTION = 65_536;
/** How often a process sends a heartbeat while it works on an answer. */
const SAYS_EVERY_MS = 2_000;
/** How long without a heartbeat until the caller gives up: the process is stopped, or too busy. */
const SILENT_MS = 20_000;

/** The caller, while its question is open. */
export interface Asker {
  /** Sends a message before the answer. */
  tell(value: unknown): void;
  /** Aborted when the caller closes the question or its process ends. */
  readonly gone: AbortSignal;
}

/** The questions a process answers, by name. */
export type Questions = ReadonlyMap<string, (given: unknown, asker: Asker) => Promise<unknown>>;

/** A question sent to a process. */
export interface Asked {
  /** Messages sent before the answer, as they arrive. */
  readonly told: AsyncIterable<unknown>;
  /** The answer; rejects with a Problem if the process could not give one. */
  readonly answer: Promise<unknown>;
  /** Closes the question; the process can release anything held for it. */
  close(): void;
}

/** The process accepts questions, but has not sent anything for a while. */
export class Silent extends Refusal {
  constructor(milliseconds: number) {
    super('processSilent', { seconds: milliseconds / 1000 });
  }
}

/**
 * Answers `questions` over a socket in `directory` that only this user can open; returns a function that stops it, or
 * null if the path is too long for the system. Several processes can share the folder, each with its own socket.
 */
export async function answerQuestions(
  directory: string,
  questions: Questions,
  saysEvery = SAYS_EVERY_MS,
): Promise<(() => Promise<void>) | null> {
  makeFolder(directory);
  // Containers that share the folder can have the same process numbers.
  const name = `${ownPrefix()}${process.pid}-${randomBytes(4).toString('hex')}.sock`;
  const path = socketPath(directory, name);
  if (!path) return null;
  await removeDead(directory);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    void answerOne(socket, questions, saysEvery);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(path, done);
  });
  chmodSync(path, 0o600);
  server.unref();
  return async () => {
    const closed = new Promise((done) => server.close(done));
    for (const socket of open) socket.destroy();
    await closed;
  };
}

/**
 * Asks every process in `directory`; there can be several if they share a server's database. The answer of one that
 * cannot be reached, or is silent for `silentMs`, rejects with a Problem.
 */
export async function askAll(
  directory: string,
  question: string,
  given: unknown = null,
  silentMs = SILENT_MS,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const name of socketsIn(directory)) {
    const path = socketPath(directory, name);
    if (!path) continue;
    try {
      const socket = await connect(path);
      if (socket) asked.push(askOver(socket, question, given, silentMs));
    } catch (error) {
      asked.push(notReached(error));
    }
  }
  return asked;
}

function notReached(error: unknown): Asked {
  const answer = Promise.reject<never[]>(
    refusal('processUnreached', { why: messageOf(error) }, { cause: error }),
  );
  answer.catch(() => undefined);
  async function* none(): AsyncGenerator<unknown> {
    yield* await answer;
  }
  return { told: none(), answer, close: () => undefined };
}

function askOver(socket: Socket, question: string, given: unknown, silentMs: number): Asked {
  const told: unknown[] = [];
  let wake: () => void = () => undefined;
  let over = false;
  const answer = new Promise<unknown>((resolve, reject) => {
    const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
    const giveUp = (why: Problem) => {
      reject(why);
      socket.destroy();
    };
    const silent = setTimeout(() => giveUp(new Silent(silentMs)), silentMs);
    lines.on('line', (line) => {
      silent.refresh();
      const said = readLine(line);
      if (!said) return giveUp(refusal('processUnreadable'));
      if ('working' in said) return;
      if ('told' in said) told.push(said.told);
      else if ('answer' in said) resolve(said.answer);
      else reject(refusal('processFailed', { why: String(said.failed) }));
      over ||= !('told' in said);
      if (over) clearTimeout(silent);
      wake();
    });
    socket.once('close', () => {
      clearTimeout(silent);
      over = true;
      wake();
      reject(refusal('processEnded'));
    });
  });
  // Callers that read only the messages get the error there.
  answer.catch(() => undefined);
  async function* each(): AsyncGenerator<unknown> {
    for (;;) {
      while (told.length > 0) yield told.shift();
      if (over) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    await answer;
  }
  socket.write(`${JSON.stringify({ question, given })}\n`);
  return { told: each(), answer, close: () => socket.destroy() };
}

/** Parses a line from a process; null if it is invalid. */
function readLine(line: string): { told?: unknown; answer?: unknown; failed?: string } | null {
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === 'object' ? said : null;
  } catch {
    return null;
  }
}

async function answerOne(socket: Socket, questions: Questions, saysEvery: number): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  const say = (value: object) => {
    if (socket.writable) socket.write(`${JSON.stringify(value)}\n`);
  };
  const working = setInterval(() => say({ working: true }), saysEvery);
  try {
    const { question, given } = JSON.parse(await firstLine(socket)) as { question: string; given: unknown };
    const answering = questions.get(question);
    if (!answering) throw new Error(`unknown question: ${question}`);
    say({ answer: await answering(given, { tell: (told) => say({ told }), gone: gone.signal }) });
  } catch (error) {
    say({ failed: messageOf(error) });
  } finally {
    clearInterval(working);
  }
}

/** Reads the line with the question; the connection stays open. */
function firstLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += String(chunk);
      const end = text.indexOf('\n');
      if (end < 0 && text.length <= LONGEST_QUESTION) return;
      socket.off('data', read);
      // Keep reading, or the end of the connection would go unnoticed.
      socket.resume();
      if (end < 0) reject(new Error('the question is too long'));
      else resolve(text.slice(0, end));
    };
    socket.on('data', read);
    socket.once('close', () => reject(new Error('no question was asked')));
  });
}

/** Removes sockets left behind by processes of this machine that have ended; any other may be about to answer. */
async function removeDead(directory: string): Promise<void> {
  for (const name of socketsIn(directory)) {
    const path = socketPath(directory, name);
    const pid = Number(name.split('-')[2]);
    if (!path || !name.startsWith(ownPrefix()) || (pid !== process.pid && hasProcess(pid))) continue;
    const socket = await connect(path).catch(() => 'unknown' as const);
    if (socket === null) rmSync(path, { force: true });
    else if (socket !== 'unknown') socket.destroy();
  }
}

function socketsIn(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => /^process-[0-9a-f]{6}-\d+-[0-9a-f]{8}\.sock$/.test(name));
  } catch {
    return [];
  }
}

/** The name includes the machine: in a shared folder, each machine removes only its own sockets. */
function ownPrefix(): string {
  return `process-${createHash('sha256').update(hostname()).digest('hex').slice(0, 6)}-`;
}

function connect(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ path });
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null);
      else reject(error);
    });
    socket.on('error', () => undefined);
  });
}

/** The shorter of the two paths of a socket; null if both are too long for the system. */
function socketPath(directory: string, name: string): string | null {
  const absolute = resolve(join(directory, name));
  const near = relative(process.cwd(), absolute);
  const path = near.length < absolute.length ? near : absolute;
  return path.length <= LONGEST_PATH ? path : null;
}
