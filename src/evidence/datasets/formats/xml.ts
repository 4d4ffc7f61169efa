import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { messageOf, type Problem } from '../../../errors.ts';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';

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
    throw refuse('syntax', String(parser.line), what);
  });
  parser.on('doctype', () => {
    throw refuse('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    words = '';
    if (depth > DEPTH_MOST) throw refuse('deep');
    if (Object.keys(attributes).length > ATTRIBUTES_MOST) throw refuse('attributes');
    heard.open(local(name), attributes);
  });
  const say = (text: string) => {
    if (words.length + text.length > WORDS_MOST) throw refuse('text');
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
  if (depth > 0) throw refuse('other');
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

function refuse(fault: RefusalParameters<'xmlUnreadable'>['fault'], line = '', why = ''): Problem {
  return refusal('xmlUnreadable', { fault, line, why });
}
