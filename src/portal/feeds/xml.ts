/** A piece of XML: text to escape, an element, or nothing. */
export type XmlNode = string | number | Xml | null | undefined | false | readonly XmlNode[];

/** Finished XML; only `xml` creates it. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 forbids even when escaped: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be removed.
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(UNWRITABLE, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

function written(node: XmlNode): string {
  if (node === null || node === undefined || node === false) return '';
  if (node instanceof Xml) return node.text;
  if (Array.isArray(node)) return node.map(written).join('');
  return escaped(String(node));
}

/** One element with its attributes and content; everything is escaped. */
export function xml(name: string, attributes: Attributes, ...content: XmlNode[]): Xml {
  const fields = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = content.map(written).join('');
  return new Xml(inside === '' ? `<${name}${fields}/>` : `<${name}${fields}>${inside}</${name}>`);
}

/** A whole XML document with `root`. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
}
