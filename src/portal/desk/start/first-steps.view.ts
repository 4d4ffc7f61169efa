import type { Config } from '../../../config.ts';
import type { FirstStepsDone } from '../../../desk/setup/setup.queries.ts';
import { NEWSROOM_SETTINGS } from '../../../newsroom-settings.ts';
import type { Role } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { STORIES_PATH } from '../flow/stories.view.ts';
import { pageKindWord } from '../newsroom-pages/page-words.ts';
import { PAGES_PATH } from '../newsroom-pages/pages.view.ts';
import { SETTINGS_PATH } from '../settings/settings.view.ts';

/** First steps for a newsroom that has published nothing yet. */
export type FirstView = NonNullable<ReturnType<typeof firstStepsView>>;

/** One of the first steps: where it is done, and how far it is. */
export interface FirstStep {
  readonly link: LinkView;
  readonly about: string;
  /** What is still missing, each with where it is done. */
  readonly missing: readonly LinkView[];
  /** Said of a step that is done; null before. */
  readonly done: string | null;
}

/** What readers should be able to look up before a site goes public. */
const NEEDED = ['about', 'imprint', 'privacy'] as const;

/** The first steps, in the order they are best done in, depending on the role; null if there are none. */
export function firstStepsView(
  steps: FirstStepsDone,
  isWithoutSections: boolean,
  role: Role,
  config: Pick<Config, 'PORTAL_LOGO' | 'PORTAL_ACCENT' | 'PORTAL_TAGLINE'>,
  edition: Edition,
) {
  const { words } = edition;
  const mayMake = roleMay(role, 'manage sections');
  const title = words.say('secFirst');
  if (!mayMake) return isWithoutSections ? { title, text: words.say('secFirstAsk'), steps: [] } : null;
  const step = (
    text: string,
    about: string,
    path: string,
    isDone: boolean,
    missing: readonly LinkView[] = [],
  ): FirstStep => ({
    link: { text, href: path },
    about,
    missing,
    done: isDone ? words.say('firstDone') : null,
  });
  const missing = NEEDED.filter((kind) => !steps.pages.includes(kind));
  const isDressed =
    config.PORTAL_LOGO !== undefined ||
    config.PORTAL_TAGLINE !== undefined ||
    config.PORTAL_ACCENT !== NEWSROOM_SETTINGS.PORTAL_ACCENT.standard;
  return {
    title,
    text: null,
    steps: [
      ...(roleMay(role, 'manage settings')
        ? [
            step(
              words.say('firstSettings'),
              words.say('firstSettingsAbout'),
              hrefIn(edition, SETTINGS_PATH),
              isDressed,
            ),
          ]
        : []),
      isWithoutSections
        ? step(
            words.say('secFirstMake'),
            words.say('secFirstAbout'),
            `${hrefIn(edition, '/desk/sections')}#new`,
            false,
          )
        : step(
            words.say('firstSections'),
            words.say('firstSectionsAbout'),
            hrefIn(edition, '/desk/sections'),
            true,
          ),
      ...(roleMay(role, 'manage people')
        ? [
            step(
              words.say('firstInvite'),
              words.say('firstInviteAbout'),
              `${hrefIn(edition, '/desk/invitations')}#new`,
              steps.hasColleagues,
            ),
          ]
        : []),
      ...(roleMay(role, 'manage pages')
        ? [
            step(
              words.say('firstPages'),
              words.say('firstPagesAbout'),
              hrefIn(edition, PAGES_PATH),
              missing.length === 0,
              missing.map((kind) => ({
                text: pageKindWord(kind, words),
                href: hrefIn(edition, `${PAGES_PATH}/new`, { kind, language: edition.standard }),
              })),
            ),
          ]
        : []),
      ...(roleMay(role, 'manage menus')
        ? [
            step(
              words.say('firstMenus'),
              words.say('firstMenusAbout'),
              hrefIn(edition, '/desk/menus'),
              steps.hasMenu,
            ),
          ]
        : []),
      step(
        words.say('firstStory'),
        words.say('firstStoryAbout'),
        hrefIn(edition, `${STORIES_PATH}/new`),
        false,
      ),
    ],
  };
}
