import { isId } from '../../../store/ids.ts';
import { type Citation, type LeadMedia, type NamedRef, nameIn } from '../../../stories/story.ts';

// Reads and writes single fields, for both the plain page and the editor: nothing here needs a server or a browser.

/** The fields of the lead picture. */
export interface LeadFields {
  readonly leadPicture: string;
  readonly leadAlt: string;
  readonly leadCaption: string;
  readonly leadCredit: string;
  readonly leadFocal: string;
}

/** Names as one line, each in `language`. */
export function namesLine(refs: readonly NamedRef[], language: string): string {
  return refs.map(({ names }) => nameIn(names, language)).join(', ');
}

/** The names in such a line. */
export function namesOfLine(line: string): string[] {
  return [...new Set(line.split(/[,،、，;؛]/).map((name) => name.trim()))].filter(Boolean);
}

/** Source documents, one per line. */
export function citationLines(citations: readonly Citation[]): string {
  return citations
    .map(({ title, publisher, url }) =>
      // A line that ends with the separator has no URL.
      [title, ...(publisher ? [publisher] : []), url ?? ''].join(' | ').trim(),
    )
    .join('\n');
}

/** The documents in such lines, and the invalid lines. */
export function citationsOfLines(text: string): { citations: Citation[]; wrong: string[] } {
  const citations: Citation[] = [];
  const wrong: string[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const parts = line.split('|').map((part) => part.trim());
    const url = parts.pop() ?? '';
    const [title, publisher] = parts;
    if (title && url === '') citations.push({ title, publisher: publisher || null, url: null });
    else if (title && /^https?:\/\//i.test(url) && URL.canParse(url)) {
      citations.push({ title, publisher: publisher || null, url });
    } else wrong.push(line.trim());
  }
  return { citations, wrong };
}

/** The lead picture as its fields show it. */
export function leadFields(lead: LeadMedia | null): LeadFields {
  return {
    leadPicture: lead ? (lead.mediaId ?? lead.src ?? '') : '',
    leadAlt: lead?.alt ?? '',
    leadCaption: lead?.caption ?? '',
    leadCredit: lead?.credit ?? '',
    leadFocal: lead ? `${Math.round(lead.focal.x * 100)} ${Math.round(lead.focal.y * 100)}` : '',
  };
}

/** The picture in such fields, replacing `before`; null if there is none, or no valid focal point. */
export function leadOfFields(before: LeadMedia | null, fields: LeadFields): LeadMedia | null {
  const was = leadFields(before);
  if ((Object.keys(was) as (keyof LeadFields)[]).every((name) => was[name] === fields[name])) return before;
  const named = fields.leadPicture.trim().replace(/^media:/, '');
  if (named === '' && !fields.leadAlt && !fields.leadCaption && !fields.leadCredit) return null;
  const isSame = before !== null && named === was.leadPicture;
  const mediaId = isId(named) ? named : null;
  const [x, y] = focalOf(fields.leadFocal) ?? [50, 50];
  return {
    mediaId,
    src: mediaId ? null : named || null,
    alt: fields.leadAlt,
    caption: fields.leadCaption || null,
    credit: fields.leadCredit || null,
    width: isSame ? before.width : null,
    height: isSame ? before.height : null,
    focal: isSame && was.leadFocal === fields.leadFocal ? before.focal : { x: x / 100, y: y / 100 },
  };
}

/** Two numbers from 0 to 100; null if invalid. */
export function focalOf(text: string): [number, number] | null {
  const found = /^\s*(\d{1,3})[\s,/]+(\d{1,3})\s*$/.exec(text);
  const [x, y] = [Number(found?.[1]), Number(found?.[2])];
  return x <= 100 && y <= 100 ? [x, y] : null;
}
