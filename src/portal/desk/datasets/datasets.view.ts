import type { Followed } from '../../../desk/following/followed.ts';
import type { DescriptionState } from '../../../evidence/cubes/descriptions.queries.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { versionDate } from '../../figures/version-date.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { dayOf } from '../../ui/times.ts';
import { followNewView, isOfFollowing } from './follow.view.ts';
import type { UploadTyped } from './upload.fields.ts';

/** The form that uploads a file. */
export interface UploadView {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly file: FieldView;
  readonly fields: readonly (FieldView & { readonly needed: boolean })[];
  readonly about: FieldView | null;
  readonly descriptor: FieldView;
  readonly redistributable: { readonly label: string; readonly hint: string; readonly on: boolean } | null;
  readonly button: string;
}

/** The list of datasets, and the form that adds one. */
export type DatasetsView = ReturnType<typeof datasetsView>;

/** Shapes the list of datasets. */
export function datasetsView(
  datasets: readonly Dataset[],
  described: ReadonlyMap<string, DescriptionState>,
  followed: readonly Followed[],
  typed: UploadTyped | null,
  megabytes: number,
  edition: Edition,
) {
  const { words, zone, language } = edition;
  const follows = new Map(followed.map((one) => [one.slug, one]));
  return {
    rows: datasets.map(({ slug, names, producer, newest, rolesConfirmed, publishedAt }) => ({
      name: { text: nameIn(names, language), href: hrefIn(edition, `/desk/datasets/${slug}`) },
      meta: [
        producer,
        words.say('datasetRows', { count: newest.rowCount }),
        words.say('basketVersion', { number: words.number(newest.number) }),
        ...(publishedAt ? [] : [words.say('datasetPrivate')]),
        ...(follows.has(slug) ? [words.say('dsfRow')] : []),
        versionDate(newest, words, (at) => dayOf(at, words.locale, zone)),
      ],
      open: openWords(rolesConfirmed, follows.get(slug), words),
      columns: toConfirm(slug, described.get(newest.id), edition),
    })),
    empty:
      datasets.length === 0
        ? { text: words.say('datasetsNone'), advice: words.say('datasetsNoneAdvice') }
        : null,
    json: { text: words.say('asJson'), href: '/desk/datasets.json' },
    upload: uploadView(null, isOfFollowing(typed) ? null : typed, megabytes, edition),
    follow: followNewView(typed, edition),
  };
}

function openWords(rolesConfirmed: boolean, followed: Followed | undefined, words: Words): string | null {
  const open = [
    ...(rolesConfirmed ? [] : [words.say('datasetRolesOpen')]),
    ...(followed?.failingSince && !followed.pausedAt ? [words.say('dsfRowFails')] : []),
  ];
  return open.length > 0 ? open.join(' · ') : null;
}

function toConfirm(slug: string, state: DescriptionState | undefined, edition: Edition): LinkView | null {
  if (!state || state.guesses === 0) return null;
  const href = hrefIn(edition, `/desk/datasets/${slug}/columns`);
  return { text: edition.words.say('colToConfirm', { count: state.guesses }), href };
}

/** Shapes the form that uploads a file: for a new dataset, or for the next version of the one at `slug`. */
export function uploadView(
  slug: string | null,
  typed: UploadTyped | null,
  megabytes: number,
  edition: Edition,
): UploadView {
  const { words } = edition;
  const values = typed?.values ?? {};
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    label,
    hint,
    value: values[name],
    wrong: typed?.wrong[name],
  });
  const needed = (view: FieldView) => ({ ...view, needed: true });
  const free = (view: FieldView) => ({ ...view, needed: false });
  const version = [
    free(field('retrieved', words.say('uploadRetrieved'), words.say('uploadRetrievedHint'))),
    free(field('producer-version', words.say('uploadProducerVersion'))),
    free(field('source-url', words.say('uploadSourceUrl'))),
  ];
  return {
    title: slug ? words.say('uploadVersion') : words.say('uploadTitle'),
    hint: words.say('uploadHint', { megabytes: words.number(megabytes) }),
    action: hrefIn(edition, slug ? `/desk/datasets/${slug}/add-version` : '/desk/datasets/add'),
    file: { name: 'file', label: words.say('uploadFile'), wrong: typed?.wrong.file },
    fields: slug
      ? [...version, free(field('note', words.say('uploadNote')))]
      : [
          needed(field('title', words.say('uploadName'))),
          needed(field('producer', words.say('uploadProducer'), words.say('uploadProducerHint'))),
          needed(field('licence', words.say('uploadLicence'), words.say('uploadLicenceHint'))),
          free(field('licence-url', words.say('uploadLicenceUrl'))),
          ...version,
        ],
    about: slug ? null : field('about', words.say('uploadAbout')),
    descriptor: field('descriptor', words.say('uploadDescriptor'), words.say('uploadDescriptorHint')),
    redistributable: slug
      ? null
      : {
          label: words.say('uploadRedistributable'),
          hint: words.say('uploadRedistributableHint'),
          on: values.redistributable === 'yes',
        },
    button: slug ? words.say('uploadVersionDo') : words.say('uploadDo'),
  };
}
