import { createHash } from 'node:crypto';
import { Problem } from '../../errors.ts';
import { escapeHtml } from '../../stories/body-to-html.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { NoFeed, readFeedDocument } from '../feeds/feed-document.ts';
import { emptyPiece, type Finding } from '../piece.ts';
import { reasonOf } from '../reason-of.ts';
import { recognise } from '../recognise.ts';
import { findingOf } from '../wires/finding-of-wire.ts';
import { emptyItem } from '../wires/wire-item.ts';
import { linesOfHtml } from './mail-lines.ts';
import { headlineOf, ownLines, paragraphsOf } from './own-words.ts';
import type { MailContent, MailFile, MailHead } from './read-mail.ts';

/** How the findings of a message are marked. */
export interface MailOrigin {
  /** The id of the first message of its thread from the same sender. */
  readonly root: string;
  /** When the newsroom's server received it. */
  readonly at: Date;
  /** Whether that server has verified its sender. */
  readonly isVerified: boolean;
}

/** The kinds of files that agencies send their items in. */
const WIRES: ReadonlySet<string> = new Set(['wire xml', 'wire text', 'json', 'json lines']);
const HEAD = 64 * 1024;
const UNVERIFIED = 'Nobody has verified who sent its message, so it becomes a draft.';

/** The id of a message; one without is known by what it says. */
export function idOfMail({ id, from, subject }: MailHead, at: Date | null): string {
  if (id !== null) return id;
  const said = JSON.stringify([from, subject, at?.toISOString() ?? null]);
  return `none:${createHash('sha256').update(said).digest('base64url')}`;
}

/** What a message brings: the items in its files, if an agency sends it so, otherwise its text as a story. */
export function findingsOfMail(head: MailHead, content: MailContent, origin: MailOrigin): Finding[] {
  const inText = content.text === null ? [] : wireIn({ name: '', bytes: Buffer.from(content.text) }, true);
  const found = [...inText, ...content.files.flatMap((file) => wireIn(file, false))];
  const findings = found.length > 0 ? found : [storyOf(head, content, origin)];
  return origin.isVerified ? findings : findings.map(unverified);
}

/** The items of a file of an agency; none of any other file. */
function wireIn({ name, bytes }: MailFile, isText: boolean): Finding[] {
  const { text } = decodeBytes(bytes.subarray(0, HEAD));
  const kind = recognise(text, name);
  // In the text of a message, braces may be anything.
  if (!WIRES.has(kind) || (isText && !kind.startsWith('wire'))) return [];
  try {
    const document = readFeedDocument(bytes, name);
    return document.kind === 'feed' ? [...document.findings] : [];
  } catch (error) {
    if (error instanceof NoFeed && kind.startsWith('json')) return [];
    if (!(error instanceof Problem)) throw error;
    return [{ refused: reasonOf(error), headline: name || null }];
  }
}

function storyOf(head: MailHead, { text, html }: MailContent, { root, at }: MailOrigin): Finding {
  const lines = text?.trim() ? text.split(/\r\n|[\n\r]/) : linesOfHtml(html ?? '');
  const paragraphs = paragraphsOf(ownLines(lines));
  const headline = headlineOf(head.subject);
  if (!headline) return { refused: 'It has no subject.', headline: null };
  if (paragraphs.length === 0) return { refused: 'It has no text of its own.', headline };
  return findingOf({
    ...emptyItem(`mail:${head.from}:${root}`),
    changed: at.toISOString(),
    headline,
    html: paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('\n'),
  });
}

/** What nobody has verified is not published, and withdraws nothing: anybody may have written that address. */
function unverified(finding: Finding): Finding {
  if ('refused' in finding) return finding;
  if ('piece' in finding) return { piece: { ...finding.piece, held: finding.piece.held ?? UNVERIFIED } };
  const { headline, guid, note, at } = finding.canceled;
  const said = note ?? headline ?? guid;
  return {
    piece: {
      ...emptyPiece(),
      headline: `Withdraw: ${headline ?? guid}`,
      html: `<p>${escapeHtml(said)}</p>`,
      published: at,
      held: 'Its sender asks to withdraw a story, and nobody has verified who it is.',
    },
  };
}
