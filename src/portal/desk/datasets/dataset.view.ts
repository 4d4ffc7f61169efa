import type { Followed } from '../../../desk/following/followed.ts';
import type { DatasetStory } from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset, DatasetField, DatasetVersion } from '../../../evidence/datasets/dataset.ts';
import type { VersionEffect } from '../../../evidence/queue/version-effects.queries.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { dayOf, fullStamp } from '../../ui/times.ts';
import { uploadView } from './datasets.view.ts';
import { followView, isOfFollowing } from './follow.view.ts';
import { roleWord } from './role-word.ts';
import type { UploadTyped } from './upload.fields.ts';

/** A dataset at the desk, ready to display. */
export type DatasetView = ReturnType<typeof datasetView>;

/** The data a dataset's page is built from. */
export interface DatasetParts {
  readonly dataset: Dataset;
  readonly versions: readonly DatasetVersion[];
  readonly effects: ReadonlyMap<string, VersionEffect>;
  readonly stories: readonly DatasetStory[];
  /** How many names in its columns are pending; null until it has been scanned. */
  readonly names: number | null;
  /** How many of its columns are guesses; null if not known yet. */
  readonly guesses: number | null;
  /** What it follows; null if it follows no URL. */
  readonly followed: Followed | null;
  readonly now: Date;
  readonly typed: UploadTyped | null;
  readonly megabytes: number;
}

/** Shapes the page of one dataset. */
export function datasetView(parts: DatasetParts, edition: Edition) {
  const { dataset, versions, effects, stories, names, guesses, typed, megabytes } = parts;
  const { words } = edition;
  const { slug, newest } = dataset;
  const path = `/desk/datasets/${slug}`;
  const fact = (label: string, text: string, href: string | null = null) => ({ label, text, href });
  const { coverage } = newest;
  const first = coverage.periods[0]?.label;
  const last = coverage.periods.at(-1)?.label;
  return {
    about: dataset.about,
    facts: [
      fact(words.say('uploadProducer'), dataset.producer, dataset.producerUrl),
      fact(words.say('uploadLicence'), dataset.licence, dataset.licenceUrl),
      fact(
        words.say('datasetHandedOn'),
        dataset.redistributable ? words.say('datasetMay') : words.say('datasetMayNot'),
      ),
      fact(
        words.say('datasetReaders'),
        dataset.publishedAt ? words.say('datasetOpen') : words.say('datasetPrivate'),
      ),
      fact(words.say('datasetRowsLabel'), words.number(newest.rowCount)),
      ...(first && last
        ? [fact(words.say('deskPeriod'), first === last ? first : `${first} – ${last}`)]
        : []),
      fact(words.say('datasetReporters'), words.number(coverage.reporters.length)),
      fact(words.say('datasetPartners'), words.number(coverage.partners.length)),
      ...(coverage.products > 0 ? [fact(words.say('datasetProducts'), words.number(coverage.products))] : []),
      names === null
        ? fact(words.say('dnTitle'), words.say('dnNotReadYet'))
        : fact(
            words.say('dnTitle'),
            words.say('dnOfDataset', { count: names }),
            hrefIn(edition, '/desk/data-names', { dataset: slug }),
          ),
    ],
    fieldsTitle: words.say('datasetFields'),
    heads: [
      words.say('datasetField'),
      words.say('datasetType'),
      words.say('datasetRole'),
      words.say('datasetMore'),
    ],
    fields: newest.fields.map((field) => fieldRow(field, words)),
    /** Null if the roles are already confirmed. */
    confirm: dataset.rolesConfirmed
      ? null
      : {
          says: words.say('datasetConfirmHint'),
          action: hrefIn(edition, `${path}/roles`),
          seen: String(newest.number),
          button: words.say('datasetConfirm'),
        },
    columns: {
      title: words.say('colOfDataset'),
      guesses: guesses ? words.say('colGuesses', { count: guesses }) : null,
      link: columnsLink(slug, edition),
    },
    upload: uploadView(slug, isOfFollowing(typed) ? null : typed, megabytes, edition),
    follow: followView(slug, parts.followed, typed, parts.now, edition),
    versionsTitle: words.say('deskVersions'),
    versions: versions.map((version) => versionRow(version, effects.get(version.id), edition)),
    storiesTitle: words.say('datasetStories'),
    noStories: words.say('datasetNoStories'),
    stories: stories.map((story) => ({
      link: {
        text: story.headline,
        href: hrefIn(edition, '/desk/figures', { story: story.slug }),
        lang: story.language,
      },
      figures: words.say('datasetFiguresHere', { count: story.figures }),
    })),
    publish: {
      action: hrefIn(edition, `${path}/publish`),
      published: dataset.publishedAt ? 'no' : 'yes',
      button: dataset.publishedAt ? words.say('datasetHide') : words.say('datasetPublish'),
      hint: dataset.publishedAt ? words.say('datasetHideHint') : words.say('datasetPublishHint'),
    },
    remove: {
      action: hrefIn(edition, `${path}/remove`),
      button: words.say('datasetRemove'),
      hint: words.say('datasetRemoveHint'),
    },
    links: [
      { text: words.say('datasetsAll'), href: hrefIn(edition, '/desk/datasets') },
      ...(dataset.publishedAt
        ? [{ text: words.say('deskForReaders'), href: hrefIn(edition, `/dataset/${slug}`) }]
        : []),
    ],
  };
}

/** The link to the columns of a dataset. */
export function columnsLink(slug: string, edition: Edition): LinkView {
  return { text: edition.words.say('colLook'), href: hrefIn(edition, `/desk/datasets/${slug}/columns`) };
}

function fieldRow({ name, type, role, title, unit, multiplier, basis }: DatasetField, words: Words) {
  const times = multiplier === 1 ? [] : [`× ${words.number(multiplier)}`];
  return {
    name,
    type,
    role: role ? roleWord(role, words) : '—',
    more: [title, unit, ...times, basis].filter((part) => part !== null && part !== '').join(' · '),
  };
}

function versionRow(version: DatasetVersion, effect: VersionEffect | undefined, edition: Edition) {
  const { words, zone } = edition;
  const { changes } = version;
  return {
    title: words.say('basketVersion', { number: words.number(version.number) }),
    added: fullStamp(version.addedAt, true, words, zone),
    meta: [
      version.fileName,
      words.say('datasetRows', { count: version.rowCount }),
      ...(version.producerVersion ? [version.producerVersion] : []),
      ...(version.retrieved
        ? [`${words.say('termRetrieved')}: ${dayOf(version.retrieved, words.locale, zone)}`]
        : []),
      ...(version.sourceUrl && URL.canParse(version.sourceUrl) ? [new URL(version.sourceUrl).host] : []),
      `sha256 ${version.sha256.slice(0, 12)}…`,
    ],
    note: version.note,
    changes: changes
      ? words.say('datasetChanges', {
          changed: words.number(changes.changed),
          added: words.number(changes.added),
          removed: words.number(changes.removed),
        })
      : null,
    effect:
      effect && effect.checks > 0
        ? words.say('datasetEffect', {
            checks: words.number(effect.checks),
            proposals: words.number(effect.proposals),
          })
        : null,
  };
}
