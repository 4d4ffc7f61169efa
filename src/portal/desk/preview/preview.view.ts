import type { StoryFlow } from '../../../desk/flow.queries.ts';
import { whyNotShared } from '../../../desk/preview/change-preview-links.ts';
import type { PreviewedStory } from '../../../desk/preview/preview-story.ts';
import type { Member } from '../../../readers/member.ts';
import { cutAsShown, PRESENTATION_SHOWN } from '../../../stories/presentation.ts';
import { LONGEST_LINK_NAME, PREVIEW_DAYS, type PreviewLink } from '../../../stories/preview/preview-link.ts';
import { isIndexable } from '../../../stories/story.ts';
import { directionOf } from '../../../words/direction.ts';
import type { Words } from '../../../words/words.ts';
import { cardOf } from '../../cards/card.view.ts';
import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';
import { storyHead } from '../../stories/story.view.ts';
import { sharedPicture } from '../../ui/picture.view.ts';
import { stampIn } from '../../ui/times.ts';

/** The preview of a story and its preview links, ready to display. */
export type PreviewPageView = ReturnType<typeof previewPageView>;

/** The data a preview's page is built from. */
export interface PreviewParts {
  readonly flow: StoryFlow;
  readonly previewed: PreviewedStory;
  readonly links: readonly PreviewLink[];
  readonly made: string | null;
  readonly typed: { readonly name: string; readonly days: string } | null;
}

/** Shapes the page of a story's preview; `shown` is its readers' edition. */
export function previewPageView(
  { flow, previewed, links, made, typed }: PreviewParts,
  member: Pick<Member, 'id' | 'role'>,
  shown: Edition,
  edition: Edition,
) {
  const { words, now } = edition;
  const { story } = previewed;
  const at = `/desk/stories/${flow.id}`;
  const head = storyHead({ ...story, slug: previewed.slug }, shown);
  const picture = sharedPicture(story);
  const host = new URL(shown.publicUrl).host;
  const why = whyNotShared(member, sharedOf(flow), now);
  return {
    links: [
      { text: words.say('flowTheText'), href: hrefIn(edition, at) },
      { text: words.say('flowWorkflow'), href: hrefIn(edition, `${at}/workflow`) },
      ...(why === 'out'
        ? [{ text: words.say('changesAsReaders'), href: storyHref(shown, story), lang: story.language }]
        : []),
    ],
    page: {
      title: words.say('pvPage'),
      about: previewed.isWritten ? words.say('pvWritten') : words.say('pvPageAbout'),
      open: { text: words.say('pvOpen'), href: hrefIn(edition, `${at}/preview/page`) },
    },
    lang: story.language,
    dir: directionOf(story.language),
    card: {
      title: words.say('pvCard'),
      card: { ...cardOf(story, shown), href: hrefIn(edition, `${at}/preview/page`), save: null },
    },
    search: {
      title: words.say('pvSearch'),
      where: (head.canonical ?? `${host}/story/${previewed.slug}`).replace(/^https?:\/\//, ''),
      headline: cutAsShown(head.title ?? story.headline, PRESENTATION_SHOWN.searchTitle),
      text: cutAsShown(head.description, PRESENTATION_SHOWN.searchDescription),
      /** Shown if search engines are asked to leave it out. */
      hidden: isIndexable(story.source.policy, story.presentation) ? null : words.say('pvHidden'),
    },
    social: {
      title: words.say('pvSocial'),
      where: host,
      headline: head.social?.title ?? story.headline,
      text: head.social?.description ?? head.description,
      picture: picture && { src: picture.path, alt: picture.alt },
      none: words.say('pvNoPicture'),
    },
    /** Null if the story is public and no link was ever created. */
    shared:
      why === 'out' && links.length === 0 ? null : sharedView({ flow, links, made, typed }, why, edition),
  };
}

/** The preview links, and the form that creates one if this member may. */
function sharedView(
  { flow, links, made, typed }: Omit<PreviewParts, 'previewed'>,
  why: ReturnType<typeof whyNotShared>,
  edition: Edition,
) {
  const { words } = edition;
  const at = `/desk/stories/${flow.id}`;
  return {
    title: words.say('pvLinks'),
    /** What a link does; null if no more can be created. */
    about: why === 'out' ? null : words.say('pvLinksAbout'),
    /** A link just created, shown only once. */
    made: made === null ? null : { text: words.say('pvMade'), label: words.say('pvAddress'), address: made },
    none: links.length === 0 ? words.say('pvLinksNone') : null,
    rows: links.map((link) => rowOf(link, edition)),
    revoke:
      why === 'not yours'
        ? null
        : { action: hrefIn(edition, `${at}/preview/revoke`), button: words.say('pvRevoke') },
    /** Why this member cannot create a link; null if they can. */
    why: why && whyWord(why, words),
    form: why
      ? null
      : {
          title: words.say('pvNew'),
          action: hrefIn(edition, `${at}/preview`),
          name: {
            name: 'name',
            label: words.say('pvName'),
            hint: words.say('pvNameHint'),
            value: typed?.name ?? '',
            maxLength: LONGEST_LINK_NAME,
          },
          days: {
            name: 'days',
            label: words.say('pvDays'),
            value: typed?.days ?? '7',
            options: PREVIEW_DAYS.map((days) => ({
              value: String(days),
              text: words.say('tokensDaysCount', { count: days }),
            })),
          },
          button: words.say('pvMake'),
        },
    data: { text: words.say('asJson'), href: `${at}/preview.json` },
  };
}

/** The parts of a story's workflow that decide who may share its preview. */
export function sharedOf({ state, startedBy, assigned, publishedAt, embargoUntil }: StoryFlow) {
  return {
    state,
    startedBy: startedBy?.id ?? null,
    assignedTo: assigned?.id ?? null,
    publishedAt,
    embargoUntil,
  };
}

function rowOf(link: PreviewLink, { words, zone, now }: Edition) {
  const time = (at: Date) => stampIn(at, { words, zone });
  const { revokedAt, expiresAt, openedAt, madeBy } = link;
  const ended = revokedAt
    ? words.say('tokensRevokedAt', time(revokedAt))
    : expiresAt <= now
      ? words.say('tokensExpired', time(expiresAt))
      : null;
  return {
    id: link.id,
    name: link.name || words.say('pvUnnamed'),
    times: [
      words.say('pvMadeBy', { name: madeBy || words.say('hitSomebody'), ...time(link.madeAt) }),
      ...(ended ? [] : [words.say('tokensUntil', time(expiresAt))]),
      openedAt
        ? words.say('pvOpened', { count: link.opened, ...time(openedAt) })
        : words.say('pvNeverOpened'),
    ],
    /** Why it is no longer valid; null while it is. */
    ended,
  };
}

function whyWord(why: NonNullable<ReturnType<typeof whyNotShared>>, words: Words): string {
  switch (why) {
    case 'not yours':
      return words.say('pvNotYours');
    case 'embargo':
      return words.say('pvEmbargoed');
    case 'gone':
      return words.say('pvGone');
    case 'out':
      return words.say('pvOut');
  }
}
