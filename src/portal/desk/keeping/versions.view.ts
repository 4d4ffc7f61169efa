import type { DeskStory } from '../../../desk/draft.queries.ts';
import type { StoredDraft } from '../../../desk/draft.ts';
import type { SetAsideRow } from '../../../desk/keeping/set-aside.queries.ts';
import type { RevisionRow } from '../../../desk/revisions/revision.queries.ts';
import type { VersionRef } from '../../../desk/revisions/version.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { fullStamp, type Stamp } from '../../ui/times.ts';
import { reasonWord, whyWord } from './version-words.ts';

/** One text of a story in the list. */
export interface VersionRow {
  readonly key: string;
  readonly name: string;
  readonly about: string | null;
  readonly by: string;
  readonly at: Stamp;
  readonly waits: string | null;
  readonly link: string;
  readonly links: readonly LinkView[];
}

/** The list of a story's texts. */
export type VersionsView = ReturnType<typeof versionsView>;

/** The choice of one of the texts. */
export interface ChoiceOfVersion extends FieldView {
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The data the list is built from. */
export interface VersionParts {
  readonly story: DeskStory;
  readonly standing: StoredDraft;
  readonly revisions: readonly RevisionRow[];
  readonly kept: readonly SetAsideRow[];
  readonly mayWrite: boolean;
  readonly typed?: { readonly name: string; readonly wrong: string } | undefined;
}

/** Shapes the list of a story's texts, newest first. */
export function versionsView(parts: VersionParts, edition: Edition) {
  const { story, mayWrite, typed } = parts;
  const { words, language, standard } = edition;
  const at = `/desk/stories/${story.id}`;
  const rows = versionRows(parts, edition);
  const options = rows.map(({ key, name, at: stamp }) => ({ value: key, text: `${name}, ${stamp.text}` }));
  const choice = (name: 'from' | 'to', label: string, value: string): ChoiceOfVersion => {
    return { name, label, value, options };
  };
  return {
    rows,
    back: { text: words.say('keepBackToStory'), href: hrefIn(edition, at) },
    languages: { text: words.say('keepLanguages'), href: hrefIn(edition, `${at}/languages`) },
    checkpoint: mayWrite
      ? {
          title: words.say('keepCheckpoint'),
          action: hrefIn(edition, `${at}/checkpoint`),
          field: {
            name: 'name',
            label: words.say('keepCheckpointName'),
            hint: words.say('keepCheckpointHint'),
            value: typed?.name ?? '',
            ...(typed && { wrong: typed.wrong }),
          },
          button: words.say('keepCheckpoint'),
        }
      : null,
    compare: {
      title: words.say('keepCompareTwo'),
      action: `${at}/compare`,
      button: words.say('keepCompare'),
      lang: language === standard ? null : language,
      from: choice('from', words.say('keepEarlier'), rows[1]?.key ?? rows[0]?.key ?? 'now'),
      to: choice('to', words.say('keepLater'), rows[0]?.key ?? 'now'),
    },
  };
}

/** Shapes the texts of a story in the order they were saved, newest first. */
export function versionRows(
  { story, standing, revisions, kept }: VersionParts,
  edition: Edition,
): VersionRow[] {
  const { words, zone } = edition;
  const at = `/desk/stories/${story.id}`;
  const compare = (from: string, to: string, text: string): LinkView => ({
    text,
    href: hrefIn(edition, `${at}/compare`, { from, to }),
  });
  const shown = (key: string, name: string, when: Date, by: StoredDraft['savedBy']) => ({
    key,
    name,
    by: by?.name ?? words.say('keepByNobody'),
    at: fullStamp(when, true, words, zone),
    when,
    waits: null,
    link: hrefIn(edition, `${at}/revisions/${key}`),
  });
  const since = words.say('keepWithNow');
  const rows = [
    ...revisions.map(({ number, at: when, reason, publicNote, by }) => ({
      ...shown(String(number), words.say('keepRevision', { number: words.number(number) }), when, by),
      about: [
        reasonWord(reason, words),
        ...(publicNote ? [words.say('keepToldReaders', { note: publicNote })] : []),
      ].join('. '),
      links: [
        ...(number > 1 ? [compare(String(number - 1), String(number), words.say('keepWithBefore'))] : []),
        compare(String(number), 'now', since),
      ],
    })),
    ...kept.map((one) => ({
      ...shown(one.id, whyWord(one, words), one.at, one.by),
      about: null,
      waits: one.settledAt ? null : words.say('keepWaits'),
      links: one.settledAt
        ? [compare(one.id, 'now', since)]
        : [{ text: words.say('keepMerge'), href: hrefIn(edition, `${at}/set-asides/${one.id}`) }],
    })),
  ].sort((one, other) => other.when.getTime() - one.when.getTime());
  const newest = revisions[0]?.number;
  const now = {
    ...shown('now', words.say('keepNow'), standing.savedAt, standing.savedBy),
    about: null,
    links: newest ? [compare(String(newest), 'now', since)] : [],
  };
  return [now, ...rows].map(({ when: _, ...row }) => row);
}

/** The name of a version in a sentence. */
export function versionName(ref: VersionRef, parts: VersionParts, edition: Edition): string {
  const key = ref.kind === 'now' ? 'now' : ref.kind === 'revision' ? String(ref.number) : ref.id;
  const row = versionRows(parts, edition).find((one) => one.key === key);
  return row ? `${row.name} (${row.at.text})` : key;
}
