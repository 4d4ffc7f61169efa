import { SaxesParser } from 'saxes';
import type { FoundWords } from './picture-words.ts';

const DC = 'http://purl.org/dc/elements/1.1/';
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const WANTED: Readonly<Record<string, keyof FoundWords>> = {
  [`${DC}description`]: 'caption',
  [`${DC}creator`]: 'maker',
  [`${DC}rights`]: 'rights',
  [`${PHOTOSHOP}Credit`]: 'credit',
  [`${PHOTOSHOP}DateCreated`]: 'takenAt',
  [`${XMP}CreateDate`]: 'takenAt',
};
const MOST_BYTES = 400_000;
const DEEPEST = 40;

/**
 * Reads caption, creator, credit, rights and date from XMP; a packet that is not XML, or declares entities, is ignored.
 */
export function readXmp(packet: Uint8Array): FoundWords {
  const text = Buffer.from(packet.buffer, packet.byteOffset, Math.min(packet.length, MOST_BYTES)).toString();
  const found: Record<string, string[]> = {};
  const open: string[] = [];
  let current = '';
  const note = (wanted: keyof FoundWords | undefined, value: string) => {
    if (wanted && value) found[wanted] = [...(found[wanted] ?? []), value];
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Error('declares entities');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > DEEPEST) throw new Error('nests too deep');
    open.push(uri + local);
    current = '';
    for (const attribute of Object.values(attributes)) {
      note(WANTED[attribute.uri + attribute.local], attribute.value.trim());
    }
  });
  parser.on('text', (more) => {
    current += more;
  });
  parser.on('closetag', () => {
    const name = open.pop() ?? '';
    const within = [...open].reverse().find((outer) => !outer.startsWith(RDF));
    const wanted = WANTED[name] ?? (name === `${RDF}li` ? WANTED[within ?? ''] : undefined);
    note(wanted, current.trim());
    current = '';
  });
  try {
    parser.write(text.replace(/\0+$/, '')).close();
  } catch {
    return {};
  }
  const { caption, maker, credit, rights, takenAt } = found;
  return {
    caption: caption?.[0],
    maker: maker && [...new Set(maker)].slice(0, 4).join(', '),
    credit: credit?.[0],
    rights: rights?.[0],
    takenAt: takenAt?.[0],
  };
}

/** The packet with only caption and credit that is sent to readers; null if both are unknown. */
export function writeXmp({ caption, credit }: { caption: string; credit: string }): string | null {
  if (!caption && !credit) return null;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}">`,
    `<rdf:Description rdf:about="" xmlns:dc="${DC}" xmlns:photoshop="${PHOTOSHOP}">`,
    caption &&
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(caption)}</rdf:li></rdf:Alt></dc:description>`,
    credit && `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
