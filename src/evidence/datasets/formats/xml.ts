import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { messageOf, Problem } from '../../../errors.ts';

/** The attributes of an element, by their names as they are written: those with a prefix are of no column. */
export type Attributes = Readonly<Record<string, string>>;

/** What hears an XML file being read; names of elements are without their prefixes. */
export interface XmlHeard {
  open(name: string, attributes: Attributes): void;
  close(name: string, words: string): void;
  /** Between two pieces of the file: what was read may be handed on. */
  rest?(): Promise<void>;
}

const DEPTH_MOST = 60;
const WORDS_MOST = 1_000_000;
const ATTRIBUTES_MOST = 1000;
const ADVICE = 'Ask the service for it again, or for CSV.';

/** Reads XML as a stream, strictly: a document type is refused, and with it every entity that a file could declare. */
export async function readXml(
  pieces: AsyncIterable<string> | Iterable<string>,
  heard: XmlHeard,
): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let depth = 0;
  let words = '';
  parser.on('error', (error) => {
    const what = messageOf(error)
      .replace(/^(?:undefined:)?\d+:\d+:\s*/, '')
      .replace(/\.$/, '');
    throw refuse(`line ${parser.line}: it is not well-formed (${what})`);
  });
  parser.on('doctype', () => {
    throw refuse('it declares a document type, which no message does');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    words = '';
    if (depth > DEPTH_MOST) throw refuse('it is nested deeper than any message');
    if (Object.keys(attributes).length > ATTRIBUTES_MOST)
      throw refuse('an element has more attributes than any message');
    heard.open(local(name), attributes);
  });
  const say = (text: string) => {
    if (words.length + text.length > WORDS_MOST) throw refuse('an element has more text than any message');
    words += text;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    heard.close(local(name), words.trim());
    words = '';
  });
  for await (const piece of pieces) {
    parser.write(piece);
    await heard.rest?.();
  }
  if (depth > 0) throw refuse('it ends before it is closed, so it is cut short');
  parser.close();
  await heard.rest?.();
}

/** The pieces of a file of text in UTF-8. */
export async function* piecesOf(path: string): AsyncGenerator<string> {
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 }))
    yield String(piece);
}

/** A name without its prefix. */
export function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuse(what: string): Problem {
  return new Problem('bad input', `The XML cannot be read: ${what}.`, ADVICE);
}
