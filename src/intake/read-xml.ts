import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { messageOf, Problem } from '../errors.ts';
import { escapeHtml } from '../stories/body-to-html.ts';
import { refusal } from '../words/refusal.ts';
import { withoutDoctype } from './refuse-doctype.ts';
import { type XmlElement, XmlTree } from './xml-tree.ts';

/** A parsed XML file; `fault` says what was wrong with it if it had to be parsed leniently. */
export interface ReadXml {
  root: XmlElement;
  fault: string | null;
}

/** Parses XML strictly, or leniently if it is ill-formed. Throws a Problem if nothing in it is readable. */
export function readXml(text: string): ReadXml {
  const xml = withHtmlEntities(withoutDoctype(text.replace(/^[\s\ufeff]+/, '')));
  let fault: string | null = null;
  let root: XmlElement | null;
  try {
    root = readStrictly(xml);
  } catch (error) {
    if (error instanceof Problem) throw error;
    fault = messageOf(error).replace(/^(?:undefined:)?(?:\d+:\d+:?)?\s*/, '');
    root = readLeniently(xml);
  }
  if (!root) throw refusal('xmlEmpty');
  return { root, fault };
}

function readStrictly(xml: string): XmlElement | null {
  const tree = new XmlTree();
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => tree.begin(name, attributes));
  parser.on('closetag', () => tree.end());
  parser.on('text', (words) => tree.text(words));
  parser.on('cdata', (words) => tree.text(words));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return tree.root();
}

function readLeniently(xml: string): XmlElement | null {
  const tree = new XmlTree();
  const opened: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        opened.push(name);
        tree.begin(name, attributes);
      },
      onclosetag: (name, implied) => {
        if (opened.at(-1) !== name) return;
        opened.pop();
        tree.end(implied);
      },
      ontext: (words) => tree.text(words),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return tree.root();
}

const FIVE = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Feeds use HTML entity names without declaring them: they are replaced by their characters. */
function withHtmlEntities(xml: string): string {
  return xml.replace(/&([A-Za-z][A-Za-z0-9]{1,31});/g, (entity, name: string) => {
    if (FIVE.has(name)) return entity;
    const meant = decodeHTML(entity);
    return meant === entity ? entity : escapeHtml(meant);
  });
}

/** The first child of `element` with one of `names`, in the order of `names`. */
export function childOf(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    for (const child of element?.children ?? []) {
      if (typeof child !== 'string' && child.name === name) return child;
    }
  }
  return undefined;
}

/** Every child of `element` with one of `names`. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** The text of an element, trimmed; null if there is none. */
export function wordsOf(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const words = element.children.map((child) => (typeof child === 'string' ? child : (wordsOf(child) ?? '')));
  return words.join('').trim() || null;
}

/** The text of the first child with one of `names` that has any. */
export function textOf(element: XmlElement | undefined, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const words = wordsOf(child);
      if (words) return words;
    }
  }
  return null;
}

/** The contents of an element, as markup. */
export function markupIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const tag = child.name.replace(/^.*:/, '');
      const attributes = Object.entries(child.attributes)
        .filter(([name]) => /^[a-z-]+$/i.test(name) && name !== 'xmlns')
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
      if (/^(?:br|img|hr)$/.test(tag)) return `<${tag}${attributes.join('')}>`;
      return `<${tag}${attributes.join('')}>${markupIn(child)}</${tag}>`;
    })
    .join('');
}
