import { SaxesParser } from 'saxes';
import { messageOf } from '../../../errors.ts';
import { refusal } from '../../../words/refusal.ts';
import { type LineWrong, wrong } from './line-wrong.ts';
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
  const refuse = (...[fault, more]: LineWrong) => wrong(file, parser.line, fault, more);
  parser.on('error', (error) => {
    const what = messageOf(error)
      .replace(/^(?:undefined:)?\d+:\d+:\s*/, '')
      .replace(/\.$/, '');
    throw refuse('syntax', { name: what });
  });
  parser.on('doctype', () => {
    throw refuse('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEPTH_MOST) throw refuse('deep');
    if (depth === 1) {
      if (name !== asked.root) throw refuse('root', { name: name.slice(0, 60), other: asked.root });
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
    if (elements > ELEMENTS_MOST) throw refuse('elements');
    const element: RecordElement = { name, words: '', children: [] };
    within?.children.push(element);
    open.push(element);
  });
  const heard = (text: string) => {
    const element = open.at(-1);
    if (!element) return;
    words += text.length;
    if (words > WORDS_MOST) throw refuse('text');
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
  if (depth > 0) throw refusal('listFileUnfit', { file: file.name, fault: 'cut', other: '' });
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
