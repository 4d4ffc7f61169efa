import { escapeHtml } from '../../stories/body-to-html.ts';
import { type Agency, agencySigning } from '../agencies.ts';
import type { Finding } from '../piece.ts';
import { quietTime } from '../read-time.ts';
import { findingOf } from './finding-of-wire.ts';
import { hasWordForEmbargo } from './warnings-in-words.ts';
import { emptyItem, type WireItem } from './wire-item.ts';

// A message starts with SOH and its heading, has its text between STX and ETX, then its time, and ends with EOT.
const [SOH, STX, ETX, EOT] = [1, 2, 3, 4].map((code) => String.fromCharCode(code)) as [
  string,
  string,
  string,
  string,
];
/** The sender and its number, the priority, the category, the word count, and optional further text. */
const HEADING =
  /^([A-Za-z]{1,8}) ?(\d{1,6}) +(\d) +([A-Za-z]{1,3}) +(\d{1,6})(?:[ \t]+([^\r\n]*))?(?:\r?\n|\r|$)/;
const END = /(\d{2})(\d{2})(\d{2})\s+([A-Za-z]{1,5})\s+(\p{L}{3,9})\.?\s+(\d{4}|\d{2})\b/u;
/** Text between two of these lines, or after one, is for editors. */
const NOT_FOR_PRINT =
  /^.*(?:following information is not for publication|following information is not intended for publication|nicht zur ver[öo]ffentlichung).*$/imu;
const BYLINE = /^\s*(?:by|von|par|por|di|da)\s+\p{Lu}.{2,100}$/iu;
/** How many lines at the start of the text may contain a headline or an embargo notice. */
const HEAD_LINES = 4;
const LONGEST_LINE = 2000;

/** Whether a text starts with an IPTC 7901 message, the wire format from before markup. */
export function isIptc7901(text: string): boolean {
  const at = text.slice(0, 64).indexOf(SOH);
  return at >= 0 && HEADING.test(text.slice(at + 1, at + 400));
}

/** Reads the messages in an IPTC 7901 file, whose only metadata are in their headings. */
export function readIptc7901(text: string): Finding[] {
  return text
    .split(SOH)
    .slice(1)
    .map((message): Finding => {
      const heading = HEADING.exec(message);
      if (!heading) return { refused: 'The heading of the message is not one of IPTC 7901.', headline: null };
      const rest = message.slice(heading[0].length);
      const [begin, end] = [rest.indexOf(STX), rest.indexOf(ETX)];
      if (begin < 0) return { refused: 'The message has no text.', headline: null };
      if (end < begin) return { refused: 'The file breaks off inside it.', headline: null };
      const after = rest.slice(end + 1).split(EOT)[0] ?? '';
      const text = rest.slice(begin + 1, end);
      if (text.trim() === '') return { refused: 'The message has no text.', headline: null };
      return findingOf(itemOf(heading, rest.slice(0, begin), text, after));
    });
}

function itemOf(heading: RegExpExecArray, between: string, text: string, after: string): WireItem {
  const [, sender = '', number = '', priority, category = '', , more = ''] = heading;
  const at = timeIn(after);
  const slugline = slugOf(`${more} ${between}`);
  const { body, note } = withoutNote(text.replace(/\r\n?/g, '\n'));
  const { headline, byline, lines } = headOf(body);
  const agency = agencyIn(sender, more);
  // Numbers restart each day.
  const day = at ? (quietTime(at)?.at.toISOString().slice(0, 10) ?? '') : '';
  return {
    ...emptyItem(`iptc7901:${sender.toLowerCase()}${number}:${day || slugline || headline}`),
    changed: at,
    embargoOpen: body.trimStart().split('\n').slice(0, HEAD_LINES).some(hasWordForEmbargo),
    headline,
    names: [slugline],
    slugline,
    edNote: note,
    urgency: Number(priority),
    byline,
    source: agency?.name ?? sender,
    sourceUrl: agency?.url ?? null,
    html: paragraphsIn(lines),
    named: [{ kind: 'subject', name: null, code: `category:${category}`, rel: 'category' }],
  };
}

function slugOf(text: string): string | null {
  return text.slice(0, LONGEST_LINE).replace(/\s+/g, ' ').trim().replace(/\/+$/, '') || null;
}

/** The time after the text, such as "091000 GMT May 24": day, hour and minute, then zone, month and year. */
function timeIn(after: string): string | null {
  const [, day, hour, minute, zone, month, year = ''] = END.exec(after.slice(0, 200)) ?? [];
  if (!day) return null;
  const century = Number(year) < 70 ? '20' : '19';
  return `${day} ${month} ${year.length === 4 ? year : `${century}${year}`} ${hour}:${minute} ${zone}`;
}

function withoutNote(text: string): { body: string; note: string | null } {
  const [before = '', ...parts] = text.split(new RegExp(NOT_FOR_PRINT, 'gimu'));
  const note = parts
    .filter((_, i) => i % 2 === 0)
    .join('\n')
    .trim();
  const rest = parts.filter((_, i) => i % 2 === 1).join('\n');
  return { body: `${before}\n${rest}`, note: note || null };
}

/** The headline, up to a line that ends with "=" or else the first line; and the byline after it. */
function headOf(body: string): { headline: string; byline: string | null; lines: string[] } {
  const lines = body.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const marked = lines.slice(first, first + HEAD_LINES).findIndex((line) => line.endsWith('='));
  const last = marked < 0 ? first : first + marked;
  const headline = lines
    .slice(first, last + 1)
    .map((line) => withoutMark(line.trimStart()))
    .join(' ');
  const below = lines.slice(last + 1);
  const next = below.findIndex((line) => line !== '');
  const line = withoutMark(below[next]?.trimStart() ?? '');
  const isByline = BYLINE.test(line.slice(0, LONGEST_LINE));
  return { headline, byline: isByline ? line : null, lines: isByline ? below.slice(next + 1) : below };
}

function withoutMark(line: string): string {
  return line.endsWith('=') ? line.slice(0, -1).trimEnd() : line;
}

/** Lines as paragraphs: each starts after a blank line, or with an indent. */
function paragraphsIn(lines: readonly string[]): string {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const words = line.trim();
    if (words === '' || /^(?: {2,}|\t)/.test(line)) paragraphs.push([]);
    if (words !== '') paragraphs.at(-1)?.push(words);
  }
  return paragraphs
    .filter((words) => words.length > 0)
    .map((words) => `<p>${escapeHtml(words.join(' '))}</p>`)
    .join('');
}

function agencyIn(sender: string, more: string): Agency | null {
  for (const word of [sender, ...more.split(/\s+/).slice(0, 12)]) {
    const agency = agencySigning(word);
    if (agency) return agency;
  }
  return null;
}
