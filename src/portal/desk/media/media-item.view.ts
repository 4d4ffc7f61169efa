import type { Config } from '../../../config.ts';
import { languagesOut } from '../../../desk/tell-of-picture.ts';
import { roleMay } from '../../../readers/permission.ts';
import { CROP_SHAPES, cropBox } from '../../../stories/media/crop-box.ts';
import type { ListedMedia } from '../../../stories/media/library.queries.ts';
import type { MediaFile, MediaHistoryEntry } from '../../../stories/media/media-history.queries.ts';
import type { Focal } from '../../../stories/media/media-item.ts';
import type { MediaUse } from '../../../stories/media/uses.queries.ts';
import { directionOf } from '../../../words/direction.ts';
import { writtenLanguages } from '../../../words/languages.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { fullStamp } from '../../ui/times.ts';
import { stateWord } from '../flow/flow-words.ts';
import { mediaState, type UploadLimits } from './library.view.ts';
import { toldField } from './media.fields.ts';
import { mediaSrc } from './media-json.ts';
import type { MediaParts } from './media-parts.ts';
import { changeWord, fieldWord, MEDIA_FIELDS, placeWord } from './media-words.ts';
import { notesOf, replaceView } from './replace.view.ts';

/** A shape the portal crops the picture to, around its focal point. */
export interface CutView {
  readonly name: string;
  readonly ratio: number;
  /** Whether the server crops it, centring the focal point as far as the edges allow; a page only keeps it in view. */
  readonly isServers: boolean;
  readonly position: string;
}

/** The page of one picture, ready to display. */
export type MediaItemView = ReturnType<typeof mediaItemView>;

/** Shapes the page of one picture. */
export function mediaItemView(
  parts: MediaParts,
  edition: Edition,
  limits: UploadLimits & Pick<Config, 'TWO_PAIRS_OF_EYES'>,
) {
  const { item, uses, files, role } = parts;
  const { words, zone } = edition;
  const { id, width, height } = item;
  const path = `/desk/media/${id}`;
  const manages = roleMay(role, 'manage pictures');
  return {
    image: { src: mediaSrc(item, 1200), width, height, alt: item.alt[parts.language] ?? '' },
    facts: [
      ...(item.name ? [item.name] : []),
      words.say('mediaSize', { width: words.number(width), height: words.number(height) }),
      item.mime.replace('image/', '').replace('svg+xml', 'svg').toUpperCase(),
      ...(item.frames > 1 ? [words.say('mediaFrames', { count: item.frames })] : []),
      ...(item.takenAt ? [words.say('mediaTaken', { time: item.takenAt })] : []),
      words.say('mediaAddedBy', {
        name: item.addedBy ?? words.say('mediaByImport'),
        time: fullStamp(item.addedAt, true, words, zone).text,
      }),
    ],
    state: [
      ...(item.removedAt ? [{ text: words.say('mediaRemoved'), look: 'wrong' as const }] : []),
      ...mediaState(item, edition),
    ],
    focal: focalView(parts, edition),
    cuts: { title: words.say('mediaCuts'), list: cutsOf(item, edition) },
    form: formView(parts, edition),
    uses: {
      title: words.say('mediaWhereUsed'),
      none: uses.length > 0 ? null : words.say('mediaNowhere'),
      rows: uses.map((use) => useRow(use, edition)),
    },
    files: {
      title: words.say('mediaFilesKept'),
      none: files.length > 0 ? null : words.say('mediaNoFileKept'),
      rows: files.map((file) => fileRow(file, id, edition)),
      replace: manages && !item.removedAt ? replaceView(parts, edition, limits) : null,
    },
    removing:
      manages && !item.removedAt
        ? {
            title: words.say('mediaRemove'),
            action: hrefIn(edition, `${path}/remove`),
            hint:
              uses.length > 0
                ? words.say('mediaRemoveRefused', { count: uses.length })
                : words.say('mediaRemoveHint'),
            isRefused: uses.length > 0,
            button: words.say('mediaRemoveButton'),
          }
        : null,
    bringBack:
      manages && item.removedAt
        ? {
            action: hrefIn(edition, `${path}/bring-back`),
            hint: words.say('mediaBackHint'),
            button: words.say('mediaBackButton'),
          }
        : null,
    history: {
      title: words.say('mediaHistory'),
      none: parts.history.length > 0 ? null : words.say('mediaNoHistory'),
      rows: parts.history.map((entry) => historyRow(entry, edition)),
    },
    data: [
      { text: words.say('mediaToLibrary'), href: hrefIn(edition, '/desk/media') },
      { text: words.say('asJson'), href: `${path}.json` },
    ],
  };
}

function focalView({ item, typed }: MediaParts, { words }: Edition) {
  const percent = (share: number) => Math.round(share * 10_000) / 100;
  const { x, y } = item.focal;
  return {
    title: words.say('mediaFocal'),
    hint: words.say('mediaFocalHint'),
    /** The picture’s label as a control, for moving the focal point with the arrow keys. */
    label: words.say('mediaFocalMove'),
    at: words.say('mediaFocalAt', { x: '{x}', y: '{y}' }),
    left: percent(x),
    top: percent(y),
    x: { name: 'focalX', label: words.say('mediaFocalX'), value: typed?.focalX ?? String(percent(x)) },
    y: { name: 'focalY', label: words.say('mediaFocalY'), value: typed?.focalY ?? String(percent(y)) },
  };
}

function cutsOf(item: ListedMedia, { words }: Edition): CutView[] {
  const { card, lead, social } = CROP_SHAPES;
  const byPage = (name: string, ratio: number): CutView => ({
    name,
    ratio,
    isServers: false,
    position: `${item.focal.x * 100}% ${item.focal.y * 100}%`,
  });
  const byServer = (name: string, ratio: number): CutView => ({
    name,
    ratio,
    isServers: true,
    position: positionOf(item, ratio, item.focal),
  });
  return [
    byPage(words.say('mediaCutCard'), card),
    byPage(words.say('mediaCutSquare'), 1),
    byServer(words.say('mediaCutLead'), lead),
    byServer(words.say('mediaCutSocial'), social),
  ];
}

/** The CSS position that crops a picture as the server does. */
export function positionOf(
  size: { readonly width: number; readonly height: number },
  ratio: number,
  focal: Focal,
): string {
  const box = cropBox(size, ratio, focal);
  const share = (start: number, rest: number) => (rest > 0 ? Math.round((start / rest) * 1000) / 10 : 50);
  return `${share(box.left, size.width - box.width)}% ${share(box.top, size.height - box.height)}%`;
}

function formView({ item, language, typed, uses, notes, role }: MediaParts, edition: Edition) {
  const { words } = edition;
  const out = languagesOut(uses);
  const mayTell = roleMay(role, 'publish stories');
  const { rights } = item;
  const named = new Intl.DisplayNames([words.locale], { type: 'language' });
  const languages = [
    ...new Set([
      ...writtenLanguages(edition.languages),
      ...Object.keys(item.alt),
      ...Object.keys(item.caption),
      language,
    ]),
  ];
  const field = (name: string, label: string, value: string, hint?: string): FieldView => ({
    name,
    label,
    value: typed?.[name] ?? value,
    ...(hint && { hint }),
  });
  return {
    title: words.say('mediaWords'),
    action: hrefIn(edition, `/desk/media/${item.id}/words`),
    seen: typed?.seen ?? String(item.changedAt.getTime()),
    language,
    direction: directionOf(language),
    languagesLabel: words.say('mediaWordsIn'),
    languages: languages.map((tag) => ({
      text: item.alt[tag] || item.caption[tag] ? `${named.of(tag) ?? tag} ✓` : (named.of(tag) ?? tag),
      href: hrefIn(edition, `/desk/media/${item.id}`, { in: tag }),
      current: tag === language,
    })),
    wordsHint: words.say('mediaWordsHint'),
    alt: field('alt', words.say('mediaAlt'), item.alt[language] ?? '', words.say('mediaAltOneHint')),
    caption: field('caption', words.say('mediaCaption'), item.caption[language] ?? ''),
    credit: field('credit', words.say('mediaCredit'), item.credit),
    rightsTitle: words.say('mediaRights'),
    rights: [
      field('holder', words.say('mediaHolder'), rights.holder),
      field('licence', words.say('mediaLicence'), rights.licence),
      field(
        'territories',
        words.say('mediaTerritories'),
        rights.territories,
        words.say('mediaTerritoriesHint'),
      ),
    ],
    expires: field(
      'expires',
      words.say('mediaExpires'),
      rights.expiresOn ?? '',
      words.say('mediaExpiresHint'),
    ),
    note: field('note', words.say('mediaRightsNote'), rights.note),
    /** If it is published: what a change requires, and the notes to readers. */
    told: out.length === 0 ? null : mayTell ? words.say('mediaWordsTold') : words.say('mediaWordsEditors'),
    notes: mayTell ? notesOf(out, notes, toldField, edition) : [],
    button: words.say('mediaSave'),
  };
}

function useRow(use: MediaUse, edition: Edition) {
  const { words } = edition;
  return {
    story: {
      text: use.headline || words.say('mediaNoHeadline'),
      href: hrefIn(edition, `/desk/stories/${use.storyId}`),
      lang: use.language,
    },
    meta: [
      stateWord(use.state, words),
      use.isLead ? words.say('mediaAtHead') : words.say('mediaInText'),
      ...use.places.filter((place) => place !== 'story').map((place) => placeWord(place, words)),
    ],
    page: use.isOut ? { text: words.say('mediaToReaders'), href: `/story/${use.slug}` } : null,
  };
}

function fileRow(file: MediaFile, id: string, { words, zone }: Edition) {
  return {
    link: { text: file.name, href: `/desk/media/${id}/files/${file.version}` },
    meta: [
      words.say('mediaVersion', { number: words.number(file.version) }),
      words.say('mediaKilobytes', { size: words.number(Math.max(1, Math.round(file.size / 1024))) }),
      fullStamp(file.at, true, words, zone).text,
    ],
  };
}

function historyRow(entry: MediaHistoryEntry, edition: Edition) {
  const { words, zone } = edition;
  const fields = entry.kind === 'describe' ? MEDIA_FIELDS.filter((name) => name in entry.details) : [];
  return {
    text: changeWord(entry.kind, entry.by ?? words.say('mediaByImport'), words),
    more: words.list(fields.map((name) => fieldWord(name, words))),
    at: fullStamp(entry.at, true, words, zone),
  };
}
