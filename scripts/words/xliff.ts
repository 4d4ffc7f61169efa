import { SaxesParser } from 'saxes';
import { messagesOf } from './catalogue-files.ts';
import { type Translated, type Unit, unitsOf } from './units.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** A file that cannot be imported, worded for who sends it. */
export class UnreadableTranslation extends Error {}

/** All messages in a language as XLIFF 1.2: a file for each domain, a unit for each message. */
export function toXliff(
  language: string,
  translated: Translated = (domain) => messagesOf(domain, language),
): string {
  const files = [...unitsOf(translated)].map(
    ([domain, units]) =>
      `  <file original="${domain}" source-language="en" target-language="${language}" datatype="plaintext">
    <body>
${units.map(unitXml).join('')}    </body>
  </file>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="${NAMESPACE}">
${files.join('')}</xliff>
`;
}

function unitXml({ key, source, target, note }: Unit): string {
  return `      <trans-unit id="${key}" resname="${key}" xml:space="preserve">
        <source>${escaped(source ?? '')}</source>
        <target state="${target === '' ? 'new' : 'translated'}">${escaped(target)}</target>
${note === null ? '' : `        <note from="developer">${escaped(note)}</note>\n`}      </trans-unit>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a file in XLIFF 1.2 says, and in which language. */
export function fromXliff(text: string): { readonly language: string; readonly units: readonly Unit[] } {
  const parser = new SaxesParser({ xmlns: true });
  const units: Unit[] = [];
  const languages = new Set<string>();
  let unit: { key: string; source: string | null; target: string } | null = null;
  let part: 'source' | 'target' | null = null;
  /** Suggestions of a translation memory have sources and targets of their own. */
  let suggestions = 0;

  parser.on('opentag', ({ local, uri, attributes }) => {
    const value = (name: string) => attributes[name]?.value;
    if (local === 'xliff' && (uri !== NAMESPACE || value('version') !== '1.2'))
      throw new UnreadableTranslation(`Only XLIFF 1.2 is read; this is version ${value('version')}.`);
    if (local === 'file') languages.add(value('target-language') ?? 'no language');
    if (local === 'alt-trans') suggestions += 1;
    if (suggestions > 0) return;
    if (local === 'trans-unit')
      unit = { key: value('resname') ?? value('id') ?? '', source: null, target: '' };
    if (!unit) return;
    // Tools mark segments; any other element in a text stands for something that our messages do not have.
    if (part !== null && local !== 'mrk')
      throw new UnreadableTranslation(`${unit.key} has the element <${local}> in its ${part}.`);
    if (local === 'source' || local === 'target') part = local;
  });
  const addText = (more: string) => {
    if (!unit || suggestions > 0) return;
    if (part === 'source') unit.source = (unit.source ?? '') + more;
    else if (part === 'target') unit.target += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ local }) => {
    if (local === 'alt-trans') suggestions -= 1;
    if (suggestions > 0) return;
    if (local === 'source' || local === 'target') part = null;
    if (local === 'trans-unit' && unit) {
      units.push({ ...unit, note: null });
      unit = null;
    }
  });
  parser.on('error', (error) => {
    throw new UnreadableTranslation(`This is no XML that can be read: ${error.message}`);
  });
  parser.write(text).close();

  const [language, another] = languages;
  if (language === undefined) throw new UnreadableTranslation('There is no <file> in it.');
  if (another !== undefined)
    throw new UnreadableTranslation(
      `Its files are in ${language} and in ${another}: import one language at a time.`,
    );
  return { language, units };
}
