import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerQuestions, askAll } from './process-socket.ts';

let folder: string;
const stops: (() => unknown)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-socket-'));
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  rmSync(folder, { recursive: true, force: true });
});

const answering = async (how: () => Promise<unknown>) => {
  const stop = await answerQuestions(folder, new Map([['asked', how]]));
  if (stop) stops.push(stop);
  return stop;
};
const sockets = () => readdirSync(folder).sort();
/** The name of a socket as the process `pid` of this machine would have it. */
const nameFor = (pid: number) => {
  const prefix = /^process-[0-9a-f]{6}/.exec(sockets()[0] ?? '')?.[0];
  return `${prefix}-${pid}-0123abcd.sock`;
};
const ended = () => spawnSync(process.execPath, ['--version']).pid;
/** A process that takes connections and handles each in this way. */
const anotherProcess = async (handle: (socket: Socket) => void): Promise<Server> => {
  await (await answering(async () => null))?.();
  await answering(async () => 'from the other');
  const server = createServer((socket) => handle(socket.on('error', () => undefined).resume())).listen(
    join(folder, nameFor(process.ppid)),
  );
  stops.push(() => new Promise((closed) => server.close(closed)));
  await new Promise((listening) => server.once('listening', listening));
  return server;
};
const answers = (asked: Awaited<ReturnType<typeof askAll>>) =>
  Promise.all(asked.map(({ answer }) => answer.catch((error: Error) => error.message)));

test('a start removes the sockets of processes that have ended, and no others', async () => {
  await (await answering(async () => 1))?.();
  await answering(async () => 2);
  // Nobody listens there, as between the two steps of opening a socket, or with its queue full.
  const [starting, dead] = [nameFor(process.ppid), nameFor(ended())];
  const elsewhere = 'process-000000-1-0123abcd.sock';
  for (const name of [starting, dead, elsewhere]) writeFileSync(join(folder, name), '');
  const own = sockets().filter((name) => ![starting, dead, elsewhere].includes(name));
  expect(own).toHaveLength(1);
  await answering(async () => 3);
  expect(sockets()).toEqual(expect.arrayContaining([...own, starting, elsewhere]));
  expect(sockets()).not.toContain(dead);
  expect(sockets()).toHaveLength(4);
  expect((await answers(await askAll(folder, 'asked'))).sort()).toEqual([2, 3]);
});

test('a process that says nothing is given up, and does not keep others from answering', async () => {
  await anotherProcess(() => undefined);
  const asked = await askAll(folder, 'asked', null, 200);
  expect((await answers(asked)).sort()).toEqual([
    'The running process has not responded for 0.2 seconds.',
    'from the other',
  ]);
  for (const { close } of asked) close();
});

test('a process that is busy for long is not given up', async () => {
  const stop = await answerQuestions(
    folder,
    new Map([['asked', () => new Promise((done) => setTimeout(done, 600, 'at last'))]]),
    50,
  );
  if (stop) stops.push(stop);
  expect(await answers(await askAll(folder, 'asked', null, 200))).toEqual(['at last']);
});

test('an answer that cannot be understood is an error of its question alone', async () => {
  await anotherProcess((socket) => socket.end('gibberish\n'));
  expect((await answers(await askAll(folder, 'asked'))).sort()).toEqual([
    'The running process sent an unreadable answer.',
    'from the other',
  ]);
});
