import { refusal } from '../../words/refusal.ts';
import type { Finding } from '../piece.ts';
import { childOf, readXml } from '../read-xml.ts';
import { readNewsml } from './read-newsml.ts';
import { readNitf } from './read-nitf.ts';

/** The outermost elements of XML that agencies send, in small letters. */
export const WIRE_ELEMENTS: ReadonlySet<string> = new Set([
  ...[
    'newsmessage',
    'newsitem',
    'packageitem',
    'planningitem',
    'conceptitem',
    'knowledgeitem',
    'catalogitem',
  ],
  ...['nitf', 'newsml', 'contentset', 'groupset', 'contentmeta'],
]);

/** Parts of items, which say nothing by themselves but for a text within. */
const PARTS = new Set(['contentset', 'groupset', 'contentmeta']);

/** Reads a file of NewsML-G2 or NITF. Throws a Problem where it is neither. */
export function readWireXml(text: string): Finding[] {
  const { root } = readXml(text);
  if (root.name === 'nitf') return readNitf(root);
  if (root.name === 'newsml') {
    throw refusal('newsmlOne');
  }
  if (!PARTS.has(root.name)) return readNewsml(root);
  const nitf = childOf(childOf(root, 'inlinexml'), 'nitf');
  if (nitf) return readNitf(nitf);
  throw refusal('newsmlPart', { name: root.name });
}
