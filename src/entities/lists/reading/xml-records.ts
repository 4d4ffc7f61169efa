import { SaxesParser } from 'saxes';
import { messageOf, Problem } from '../../../errors.ts';
import { wrong } from './read-table.ts';
import { type TextFile, textOf } from './text-file.ts';

/** An element of a record: its words, and the elements in it. */
export interface RecordElement {
  readonly name: string;
  words: string;
  readonly children: RecordElement[];
}

/** What is asked of a file of records. */
export interface XmlRecords {
  /** The name of the root, and what is done with its attributes. */
  readonly root: string;
  readonly onRoot: (attributes: Readonly<Record<string, string>>) => void;
  /** The names of the elements that are records. */
  readonly records: ReadonlySet<string>;
  readonly onRecord: (record: RecordElement, line: number) => void | Promise<void>;
}

const ELEMENTS_MOST = 50_000;
const WORDS_MOST = 1_000_000;
const DEPTH_MOST = 30;

/** Reads the records of an XML file one after another, strictly; a document type is refused, and so is what could declare anything. */
export async function readXmlRecords(file: TextFile, asked: XmlRecords): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const ready: { record: RecordElement; line: number }[] = [];
  const open: RecordElement[] = [];
  let depth = 0;
  let elements = 0;
  let words = 0;
  const refuse = (what: string, advice?: string) => wrong(file, parser.line, what, advice);
  parser.on('error', (error) => {
    const what = messageOf(error)
      .replace(/^(?:undefined:)?\d+:\d+:\s*/, '')
      .replace(/\.$/, '');
    throw refuse(`is not well-formed XML (${what})`);
  });
  parser.on('doctype', () => {
    throw refuse('declares a document type, which no list does', 'It is not read, for safety.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEPTH_MOST) throw refuse('is nested deeper than any list');
    if (depth === 1) {
      if (name !== asked.root) throw refuse(`begins with <${name.slice(0, 60)}> instead of <${asked.root}>`);
      asked.onRoot(attributes);
      return;
    }
    const within = open.at(-1);
    if (!within && !asked.records.has(name)) return;
    if (!within) {
      elements = 0;
      words = 0;
    }
    elements += 1;
    if (elements > ELEMENTS_MOST) throw refuse('has more elements than any entry of a list');
    const element: RecordElement = { name, words: '', children: [] };
    within?.children.push(element);
    open.push(element);
  });
  const heard = (text: string) => {
    const element = open.at(-1);
    if (!element) return;
    words += text.length;
    if (words > WORDS_MOST) throw refuse('has more text than any entry of a list');
    element.words += text;
  };
  parser.on('text', heard);
  parser.on('cdata', heard);
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (element && open.length === 0) ready.push({ record: element, line: parser.line });
  });
  const hand = async () => {
    for (const { record, line } of ready.splice(0)) await asked.onRecord(record, line);
  };
  for await (const piece of textOf(file)) {
    parser.write(piece);
    await hand();
  }
  if (depth > 0)
    throw new Problem(
      'bad input',
      `${file.name}: ends before it is closed, so it is cut short.`,
      'Download it again.',
    );
  parser.close();
  await hand();
}

/** The words of the first child with a name; empty where there is none. */
export function wordsIn(element: RecordElement, name: string): string {
  return element.children.find((child) => child.name === name)?.words.trim() ?? '';
}

/** Every child with a name. */
export function childrenOf(element: RecordElement, name: string): RecordElement[] {
  return element.children.filter((child) => child.name === name);
}
