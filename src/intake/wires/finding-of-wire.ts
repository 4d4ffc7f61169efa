import { escapeHtml } from '../../stories/body-to-html.ts';
import { cleanLine } from '../../stories/clean-text.ts';
import { filesIn, pictureFile } from '../picture-file.ts';
import { emptyPiece, type Finding, type Piece, type PieceMedia } from '../piece.ts';
import { headlineWords, plainWords } from '../plain-words.ts';
import { readNames } from '../read-names.ts';
import { exactTime, quietTime } from '../read-time.ts';
import { embargoEnd, endsVaguely, mayGoWith, UNRESTRICTED } from './restriction.ts';
import {
  isUnderEmbargo,
  noteReadsLikeKill,
  opensWithEmbargo,
  readsLikeKill,
  speaksOfEmbargo,
} from './warnings-in-words.ts';
import { addressesOf, type WireItem, type WirePicture } from './wire-item.ts';

/** Longer than any item name shown instead of a headline. */
const LONGEST_NAME = 200;
const LONGEST_OPENING = 3000;
const MOST_PICTURES = 40;
const MOST_NAMED = 200;

/** Converts a wire item to a finding: a story, or an order to withdraw one. The single mapping for all wires. */
export function findingOf(item: WireItem): Finding {
  const headline = headlineWords(item.headline ?? '');
  if (item.status === 'canceled') {
    if (!item.guid.trim())
      return { refused: 'It cancels an item without saying which.', headline: headline || null };
    const { guid, aliases, version, changed, edNote } = item;
    const names = { guid, aliases, senders: sendersOf(item) };
    return { canceled: { ...names, version, at: changed, note: edNote, headline: headline || null } };
  }
  const byName = [...item.names, plainWords(item.about), item.guid].map((name) => shortened(name ?? ''));
  const whole = { ...item, html: withoutHeadline(item.html, headline) };
  const stopped = stoppedBecause(whole, headline);
  const held = stopped ?? unfitBecause(whole, headline);
  const piece = pieceOf(whole);
  return {
    piece: {
      ...piece,
      headline: headline || (byName.find((name) => name !== '') ?? ''),
      held: held && `${held}, so it becomes a draft.`,
      wire: piece.wire && { ...piece.wire, stops: stopped !== null },
    },
  };
}

/** A text without a leading heading that only repeats its headline. */
function withoutHeadline(html: string, headline: string): string {
  const [heading, words = ''] = /<h1\b[^>]{0,300}>([^<]{1,1000})<\/h1>/i.exec(html.slice(0, 5000)) ?? [];
  return heading && plainWords(words) === headline ? html.replace(heading, '') : html;
}

function shortened(name: string): string {
  const line = headlineWords(name.slice(0, 4000));
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))}…`;
}

/** The sender's instruction not to publish an item, or not yet; null if there is none. */
function stoppedBecause(item: WireItem, headline: string): string | null {
  if (item.status === 'withheld') return 'Its sender holds it back until further notice';
  if (item.inCanceled) return 'A package that refers to it was cancelled';
  if (item.embargoOpen || isEmbargoedInWords(item, headline)) return 'It is under an embargo without an end';
  if (endsVaguely(item)) return 'The end of its embargo has no hour, or no time zone that we know';
  if (
    [headline, item.slugline ?? '', openingOf(item)].some(readsLikeKill) ||
    noteReadsLikeKill(item.edNote ?? '')
  )
    return 'It may be the order to withdraw another';
  return null;
}

/** Why a publishable item must not be published by an import without a person; null if it may be. */
function unfitBecause(item: WireItem, headline: string): string | null {
  if (item.kind !== 'text') return `It is not a text, but of the type "${cleanLine(item.kind).slice(0, 40)}"`;
  if (!plainWords(item.html)) return 'It has no text';
  if (!headline) return 'It has no headline';
  if ([...shownIn(item.html, item.pictures)].some((picture) => !isShown(picture, item)))
    return 'Its text has a picture that its sender holds back';
  return item.partial ? 'Its sender says that it is not complete' : null;
}

/**
 * Whether an item is under an embargo only according to its text. An embargo that ended before the item was created
 * does not count.
 */
function isEmbargoedInWords(item: WireItem, headline: string): boolean {
  const { changed, created, slugline, edNote } = item;
  const [end, made] = [exactTime(embargoEnd(item)), exactTime(changed ?? created)];
  if (end && made && end > made) return false;
  return (
    [headline, slugline ?? ''].some(isUnderEmbargo) ||
    speaksOfEmbargo(edNote ?? '') ||
    opensWithEmbargo(openingOf(item))
  );
}

/** The start of a text, up to the end of a sentence or of a block. */
function openingOf({ html, about }: WireItem): string {
  const blocks = (html || about).slice(0, LONGEST_OPENING).split(/<\/(?:p|h\d|div|li|td)>|<br\b/i);
  const first = blocks.map(plainWords).find((words) => words !== '') ?? '';
  return first.split(/(?<=[\p{L}\p{N}]{3})[.!?。！？؟](?=\s|$)/u)[0] ?? '';
}

function pieceOf(item: WireItem): Piece {
  const published = item.created ?? item.changed;
  const { slugline } = item;
  const text = item.html || item.about;
  const inText = shownIn(text, item.pictures);
  const pictures = item.pictures
    .filter((picture) => isShown(picture, item) && !inText.has(picture))
    .slice(0, MOST_PICTURES);
  const [lead, ...others] = pictures;
  const authors = readNames(item.byline ?? '');
  return {
    ...emptyPiece(),
    guid: item.guid,
    url: item.page,
    slug: slugline && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slugline) ? slugline : null,
    standfirst: item.standfirst && plainWords(item.standfirst),
    html: text + others.map(figureOf).join(''),
    published,
    updated: item.created && item.changed !== item.created ? item.changed : null,
    authors,
    byline: authors.length === 0 ? item.byline : null,
    language: item.language,
    section: item.section,
    topics: item.named.flatMap(({ kind, name }) => (kind === 'subject' && name ? [name] : [])),
    dateline: item.dateline,
    source: item.source,
    sourceUrl: item.sourceUrl,
    licence: item.licence,
    imprint: item.copyright,
    embargo: embargoEnd(item),
    media: lead ? [mediaOf(lead)] : [],
    rights: new Map(
      item.pictures.flatMap((picture) => {
        const rights = { ...picture.rights, expiresOn: dayOf(picture.rights.expiresOn) };
        return addressesOf(picture).map((src) => [src, rights] as const);
      }),
    ),
    group: item.group,
    wire:
      item.guid.trim() === ''
        ? null
        : {
            guid: item.guid,
            aliases: item.aliases,
            senders: sendersOf(item),
            version: item.version,
            at: item.changed,
            isFirstDated: item.created !== null,
            stops: false,
            slugline,
            edNote: item.edNote,
            urgency: urgencyOf(item.urgency),
            terms: item.terms ?? item.copyright,
            pictures: item.pictures.flatMap((picture) => {
              const { guid } = picture;
              const isThere = isShown(picture, item) || inText.has(picture);
              return guid && guid !== item.guid && isThere
                ? addressesOf(picture).map((src) => ({ guid, src }))
                : [];
            }),
            named: item.named.filter(({ name, code }) => name ?? code).slice(0, MOST_NAMED),
          },
  };
}

function sendersOf({ source, alsoFrom }: WireItem): string[] {
  return [source, ...alsoFrom].filter((name) => name !== null);
}

/** The pictures of an item that its text already shows, in any rendition. */
function shownIn(html: string, pictures: readonly WirePicture[]): ReadonlySet<WirePicture> {
  const files = pictures.length > 0 ? filesIn(html) : new Set<string>();
  return new Set(pictures.filter((one) => addressesOf(one).some((src) => files.has(pictureFile(src)))));
}

function isShown({ restriction = UNRESTRICTED }: WirePicture, item: WireItem): boolean {
  return mayGoWith(restriction, item, item.changed);
}

function mediaOf({
  rights: _rights,
  restriction: _restriction,
  guid: _guid,
  others: _others,
  ...picture
}: WirePicture): PieceMedia {
  return picture;
}

/** Pictures after the first go below the text. */
function figureOf({ src, alt, caption, credit }: WirePicture): string {
  const words = [caption && plainWords(caption), credit && `(Photo: ${plainWords(credit)})`]
    .filter(Boolean)
    .join(' ');
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"><figcaption>${escapeHtml(words)}</figcaption></figure>`;
}

function urgencyOf(urgency: number | null): number | null {
  return urgency !== null && Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : null;
}

/** The date of a valid time; null for an invalid one, which sets no last day. */
function dayOf(time: string | null | undefined): string | null {
  return (time && quietTime(time)?.at.toISOString().slice(0, 10)) || null;
}
