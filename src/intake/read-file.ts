import type { Readable } from 'node:stream';
import { messageOf } from '../errors.ts';
import { streamOutside } from '../store/outside-file.ts';
import { splitLines } from '../store/split-lines.ts';
import { refusal } from '../words/refusal.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { ListedFile } from './list-files.ts';
import { parseFeed } from './parse-feed.ts';
import { parseJsonLine, readJsonItem } from './parse-json-lines.ts';
import { parseWxr } from './parse-wxr.ts';
import type { Finding } from './piece.ts';
import { readGhost } from './read-ghost.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readPlainPage } from './read-plain-page.ts';
import { reasonOf } from './reason-of.ts';
import { type FileKind, recognise } from './recognise.ts';
import { readIptc7901 } from './wires/read-iptc-7901.ts';
import { readWireXml } from './wires/read-wire-xml.ts';

/** A finding with its place in its file: a line of JSON lines, an item of a feed; null for a file that is one story. */
export interface PlacedFinding {
  place: number | null;
  finding: Finding;
}

const HEAD = 64 * 1024;
const MEGABYTE = 1024 * 1024;
/** Maximum size of a file that must be read as a whole; JSON lines are streamed and may have any size. */
const LARGEST = 64 * MEGABYTE;
const LONGEST_LINE = 8 * MEGABYTE;

/**
 * Reads a file of any kind, one finding after the other; errors become findings, never exceptions. `site` is the
 * address of the original site, for exports that do not state it.
 */
export async function* readFile(
  file: ListedFile,
  standardInput: AsyncIterable<Buffer | string>,
  site: string | null,
): AsyncGenerator<PlacedFinding> {
  let opened: Readable | null = null;
  try {
    if (file.path !== '-') opened = await streamOutside(file.path, { within: file.within });
    const chunks = bytesOf(opened ?? standardInput);
    const head = await headOf(chunks);
    const whole = head.length < HEAD;
    const { text, charset } = decodeBytes(head);
    const kind = recognise(text, file.path);
    if (kind === 'json lines' && !charset.startsWith('utf-16') && !charset.startsWith('utf-32')) {
      yield* readLines(withHead(head, chunks));
      return;
    }
    refuseKind(kind);
    const bytes = whole ? head : await collect(head, chunks, file.size);
    yield* readText(kind, decodeBytes(bytes).text, site);
  } catch (error) {
    yield { place: null, finding: { refused: reasonOf(error), headline: null } };
  } finally {
    // A file refused by its first bytes is not read to the end, and would stay open.
    opened?.destroy();
  }
}

function refuseKind(kind: FileKind): void {
  if (kind === 'empty') throw refusal('fileEmpty');
  if (kind === 'unknown') {
    throw refusal('storyFileUnknown');
  }
}

async function* readText(kind: FileKind, text: string, site: string | null): AsyncGenerator<PlacedFinding> {
  switch (kind) {
    case 'feed':
      yield* placed(parseFeed(text).findings);
      return;
    case 'wordpress':
      yield* placed(parseWxr(text).findings);
      return;
    case 'wire xml':
      yield* oneOrMore(readWireXml(text));
      return;
    case 'wire text':
      yield* oneOrMore(readIptc7901(text));
      return;
    case 'page': {
      // Not read at the start of a portal.
      const { extractPage } = await import('./extract-page.ts');
      yield { place: null, finding: extractPage(text) };
      return;
    }
    case 'page text':
      yield { place: null, finding: readPlainPage(text) };
      return;
    case 'json lines':
      yield* placed(
        text
          .split('\n')
          .filter((line) => line.trim())
          .flatMap(parseJsonLine),
      );
      return;
    default:
      yield* readJson(text, site);
  }
}

function* readJson(text: string, site: string | null): Generator<PlacedFinding> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw refusal('storyFileNoJson', { why: messageOf(error).slice(0, 120) });
  }
  const feed = readJsonFeed(value) ?? readGhost(value, site);
  if (feed) yield* placed(feed.findings);
  else if (Array.isArray(value)) yield* placed(value.flatMap(readJsonItem));
  else {
    yield* oneOrMore(readJsonItem(value));
  }
}

/** The findings of a file that may itself be a single item. */
function* oneOrMore(findings: readonly Finding[]): Generator<PlacedFinding> {
  const [only] = findings;
  if (only && findings.length === 1) yield { place: null, finding: only };
  else yield* placed(findings);
}

function* placed(findings: readonly Finding[]): Generator<PlacedFinding> {
  if (findings.length === 0) throw refusal('storyFileNone');
  let place = 0;
  for (const finding of findings) {
    place += 1;
    yield { place, finding };
  }
}

async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<PlacedFinding> {
  for await (const { number, bytes } of splitLines(stream, LONGEST_LINE)) {
    if (bytes === null) {
      const refused = `The line is longer than ${LONGEST_LINE / MEGABYTE} MB.`;
      yield { place: number, finding: { refused, headline: null } };
      continue;
    }
    const text = decodeBytes(bytes).text.trim();
    if (!text) continue;
    for (const finding of parseJsonLine(text)) yield { place: number, finding };
  }
}

async function* bytesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function headOf(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await chunks.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(pieces);
}

async function* withHead(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function collect(head: Buffer, rest: AsyncGenerator<Buffer>, size: number | null): Promise<Buffer> {
  const tooLarge = (length: number) =>
    refusal('storyFileLarge', { size: Math.round(length / MEGABYTE), most: LARGEST / MEGABYTE });
  if (size !== null && size > LARGEST) throw tooLarge(size);
  const pieces = [head];
  let length = head.length;
  for await (const piece of rest) {
    length += piece.length;
    if (length > LARGEST) throw tooLarge(length);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
