import type { Config } from '../../config.ts';
import { LONGEST_SECTION_NAME } from '../../desk/sections/section.ts';
import { MOST_OWN_SECTIONS } from '../../desk/setup/own-sections.ts';
import {
  SECTION_TEMPLATES,
  type SectionTemplate,
  TEMPLATE_NAMES,
} from '../../desk/setup/section-templates.ts';
import type { NewsroomSettingName } from '../../newsroom-settings.ts';
import type { PasswordFault } from '../../readers/accounts/check-password.ts';
import { nameIn } from '../../stories/story.ts';
import type { Words } from '../../words/words.ts';
import { type SettingsTyped, settingField } from '../desk/settings/settings.view.ts';
import { isLoopbackName } from '../http/loopback.ts';
import { NAME_LENGTH } from '../site/door.ts';
import { emailField, newPasswordField } from '../site/door.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** The path of the set-up. */
export const SETUP_PATH = '/setup';

/** The initial settings of a newsroom. */
export const SETUP_SETTINGS = ['PORTAL_NAME', 'PORTAL_LANGUAGE', 'PORTAL_LANGUAGES', 'PORTAL_ZONE'] as const;

/** The values entered, and their errors. */
export interface SetupTyped {
  readonly settings: SettingsTyped;
  readonly person: string;
  readonly email: string;
  readonly template: SectionTemplate;
  /** The newsroom's own sections, one on each line. */
  readonly sections: string;
  /** Whether the administrator gets a test email. */
  readonly mail: boolean;
  readonly demo: boolean;
  readonly wrong: {
    readonly person?: boolean;
    readonly email?: 'wrong' | 'taken' | undefined;
    readonly password?: PasswordFault | null;
    readonly sections?: boolean;
  };
}

/** The set-up page. */
export type SetupView = ReturnType<typeof setupView>;

/** Shapes the page: with the values entered, or initial ones. */
export function setupView(config: Config, token: string, typed: SetupTyped, edition: Edition) {
  const { words } = edition;
  const field = (name: NewsroomSettingName) => settingField(name, config, typed.settings, words);
  const { person, email, wrong, template, demo } = typed;
  const isAlone = isLoopbackName(new URL(config.PUBLIC_URL).hostname);
  return {
    title: words.say('setupTitle'),
    intro: words.say('setupIntro'),
    action: hrefIn(edition, SETUP_PATH),
    token,
    newsroom: { title: words.say('setupPartNewsroom'), fields: SETUP_SETTINGS.map(field) },
    address: {
      label: words.say('setupAddress'),
      url: config.PUBLIC_URL,
      about: isAlone ? words.say('setupAddressLocal') : words.say('setupAddressPublic'),
    },
    you: {
      title: words.say('setupPartYou'),
      about: words.say('setupYouAbout'),
      fields: [
        {
          name: 'person',
          label: words.say('setupYourName'),
          value: person,
          wrong: wrong.person ? words.say('doorNameWrong') : undefined,
          autocomplete: 'name',
          maxLength: NAME_LENGTH,
          required: true,
        },
        emailField(edition, email, { wrong: emailWrong(wrong.email, words) }),
        newPasswordField(edition, words.say('doorPassword'), wrong.password ?? null),
      ],
      mail: {
        label: words.say('setupMail'),
        about: config.SMTP_URL
          ? words.say('setupMailServer', { server: new URL(config.SMTP_URL).hostname })
          : words.say('setupMailNone'),
      },
      test: config.SMTP_URL ? { label: words.say('setupMailTest'), on: typed.mail } : null,
    },
    start: {
      title: words.say('setupPartStart'),
      template: {
        label: words.say('setupSections'),
        hint: words.say('setupSectionsHelp'),
        options: TEMPLATE_NAMES.map((name) => ({
          value: name,
          text: templateName(name, words),
          about: sectionsOf(name, edition),
          on: name === template,
        })),
      },
      sections: {
        name: 'sections',
        label: words.say('setupOwnSections'),
        hint: words.say('setupOwnSectionsHelp'),
        value: typed.sections,
        wrong: wrong.sections
          ? words.say('setupOwnSectionsWrong', { most: MOST_OWN_SECTIONS, length: LONGEST_SECTION_NAME })
          : undefined,
      },
      demo: { label: words.say('setupDemo'), hint: words.say('setupDemoHelp'), on: demo },
    },
    button: words.say('setupButton'),
  };
}

function emailWrong(why: SetupTyped['wrong']['email'], words: Words): string | undefined {
  if (why === 'taken') return words.say('inviteKnown');
  return why === 'wrong' ? words.say('doorEmailWrong') : undefined;
}

function sectionsOf(name: SectionTemplate, { words, language }: Edition): string {
  return words.list(SECTION_TEMPLATES[name].map(({ names }) => nameIn(names, language)));
}

function templateName(name: SectionTemplate, words: Words): string {
  switch (name) {
    case 'general':
      return words.say('setupTemplateGeneral');
    case 'investigations':
      return words.say('setupTemplateInvestigations');
    case 'local':
      return words.say('setupTemplateLocal');
    case 'none':
      return words.say('setupTemplateNone');
  }
}
