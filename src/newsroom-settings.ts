import { z } from 'zod';
import { STANDARD_ACCENT } from './accent.ts';
import { POLICY_SETTINGS, PUBLISHER_SETTINGS } from './publisher-settings.ts';
import {
  colour,
  contact,
  days,
  issueStories,
  line,
  months,
  picture,
  probability,
  someOf,
  timeOfDay,
  yesNo,
  zone,
} from './setting-values.ts';
import { BUILT_IN_LANGUAGES, INTERFACE_LANGUAGES } from './words/languages.ts';

/** What can stand in the way of a story that is to go out. */
export const BLOCK_KINDS = ['differs', 'unsupported', 'media', 'screening', 'licence'] as const;

/** The typefaces of headlines and texts. */
export const TYPEFACES = ['serif', 'sans'] as const;

/** The parts of the front page below the stories that editors choose. */
export const FRONT_PARTS = ['latest', 'mostRead', 'sections'] as const;

/** How a setting is filled in on a form: in a line, one or several of a list, yes or no, a zone, a colour or a picture. */
export type SettingControl =
  | 'line'
  | 'choice'
  | 'choices'
  | 'switch'
  | 'zone'
  | 'colour'
  | 'number'
  | 'picture';

/** The parts of the settings page. */
export const SETTING_SECTIONS = [
  'newsroom',
  'publisher',
  'pictures',
  'publishing',
  'newsletter',
  'policies',
  'checks',
  'readership',
] as const;

/** The days of the week, from Monday on. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** One setting of the newsroom: an administrator changes it at the desk, unless the environment sets it. */
export interface NewsroomSetting {
  /** What the API and the form call it. */
  readonly key: string;
  readonly section: (typeof SETTING_SECTIONS)[number];
  readonly control: SettingControl;
  /** Reads it from text, in which the environment, the form and the database have it. */
  readonly schema: z.ZodType;
  /** The default as text; null where there is none. */
  readonly standard: string | null;
  readonly label: string;
  readonly about: string;
  /** What of a list may be chosen. */
  readonly options?: readonly string[];
  /** The most characters it has. */
  readonly most?: number;
}

/**
 * Every setting that an administrator can change at the desk, by its name in the environment, which wins. The form, its
 * checks, the API and docs/settings.md all come from this table.
 */
export const NEWSROOM_SETTINGS = {
  PORTAL_NAME: {
    key: 'name',
    section: 'newsroom',
    control: 'line',
    schema: line.min(1).max(80),
    standard: 'Newsroom',
    most: 80,
    label: 'Name',
    about: 'Shown at the head of every page, in feeds and in emails.',
  },
  PORTAL_TAGLINE: {
    key: 'tagline',
    section: 'newsroom',
    control: 'line',
    schema: line.min(1).max(160).optional(),
    standard: null,
    most: 160,
    label: 'Description',
    about:
      'One sentence about the newsroom, in its main language, for the foot of every page, search engines and feeds. If it is empty, pages say that every story names its source.',
  },
  PORTAL_LANGUAGE: {
    key: 'language',
    section: 'newsroom',
    control: 'choice',
    schema: z.enum(INTERFACE_LANGUAGES),
    standard: 'en',
    options: INTERFACE_LANGUAGES,
    label: 'Main language',
    about: 'The language of pages and emails for anyone who has not chosen another.',
  },
  PORTAL_LANGUAGES: {
    key: 'languages',
    section: 'newsroom',
    control: 'choices',
    schema: someOf(INTERFACE_LANGUAGES, false),
    standard: BUILT_IN_LANGUAGES.join(','),
    options: INTERFACE_LANGUAGES,
    label: 'Languages shown',
    about:
      'The languages readers can switch pages to, always including the main one. With only one, pages have no language menu. Stories may be in any language.',
  },
  PORTAL_ZONE: {
    key: 'zone',
    section: 'newsroom',
    control: 'zone',
    schema: zone,
    standard: 'UTC',
    most: 60,
    label: 'Time zone',
    about: 'Times are shown in this zone. Daily emails and the days of the calendar follow it too.',
  },
  PORTAL_ACCENT: {
    key: 'accent',
    section: 'newsroom',
    control: 'colour',
    schema: colour,
    standard: STANDARD_ACCENT,
    most: 7,
    label: 'Accent colour',
    about:
      'The colour of links and selected items on light pages, such as #0a5f6b. It must be readable as text. A matching colour for dark pages is derived from it.',
  },
  PORTAL_TYPE: {
    key: 'type',
    section: 'newsroom',
    control: 'choice',
    schema: z.enum(TYPEFACES),
    standard: 'serif',
    options: TYPEFACES,
    label: 'Typeface',
    about:
      'What headlines and texts are set in. Both typefaces come with the program and are served by this portal. Languages in other scripts use the matching typeface of the reader’s device.',
  },
  FRONT_PARTS: {
    key: 'frontParts',
    section: 'newsroom',
    control: 'choices',
    schema: someOf(FRONT_PARTS, true),
    standard: FRONT_PARTS.join(','),
    options: FRONT_PARTS,
    label: 'Parts of the front page',
    about:
      'What follows the lead and the stories beside it. Editors choose those on the page Front page at the desk. A part without stories is not shown.',
  },
  CONTACT: {
    key: 'contact',
    section: 'newsroom',
    control: 'line',
    schema: contact,
    standard: null,
    most: 300,
    label: 'Security contact',
    about:
      'Where to report a security problem: mailto: and an email address, or the https:// address of a page. Published in /.well-known/security.txt and /trust.txt.',
  },
  ...PUBLISHER_SETTINGS,
  PORTAL_LOGO: {
    key: 'logo',
    section: 'pictures',
    control: 'picture',
    schema: picture,
    standard: null,
    most: 36,
    label: 'Logo',
    about: 'Shown instead of the name at the head of every page and email, and given to search engines.',
  },
  PORTAL_LOGO_DARK: {
    key: 'logoDark',
    section: 'pictures',
    control: 'picture',
    schema: picture,
    standard: null,
    most: 36,
    label: 'Logo for dark pages',
    about:
      'Shown instead of the logo where a reader’s device asks for dark pages. Without one, the logo is shown there on a light background.',
  },
  PORTAL_ICON: {
    key: 'icon',
    section: 'pictures',
    control: 'picture',
    schema: picture,
    standard: null,
    most: 36,
    label: 'Icon',
    about:
      'A square picture for browser tabs, bookmarks, home screens and feed readers. Without one, they show the mark of Sourceline.',
  },
  TWO_PAIRS_OF_EYES: {
    key: 'fourEyes',
    section: 'publishing',
    control: 'switch',
    schema: yesNo,
    standard: 'yes',
    label: 'A second person approves every story',
    about:
      'A story only goes out once somebody other than the person who last changed its text has approved it. If this is off, an editor can publish alone.',
  },
  ONLY_EDITOR_APPROVES: {
    key: 'onlyEditorApproves',
    section: 'publishing',
    control: 'switch',
    schema: yesNo,
    standard: 'no',
    label: 'The only editor may approve their own stories',
    about:
      'For newsrooms with one editor where a second person would have to approve every story. The history of the story and the audit log record that nobody else looked at it.',
  },
  PUBLISH_BLOCKS: {
    key: 'blocks',
    section: 'publishing',
    control: 'choices',
    schema: someOf(BLOCK_KINDS, true),
    standard: BLOCK_KINDS.join(','),
    options: BLOCK_KINDS,
    label: 'What stops a story',
    about:
      'Problems that keep a story from going out until they are resolved, or an editor overrides them with a reason. Problems that are not selected are still shown at the desk.',
  },
  INTAKE_DAYS: {
    key: 'intakeDays',
    section: 'publishing',
    control: 'number',
    schema: days,
    standard: '30',
    most: 4,
    label: 'Days to keep incoming copy',
    about:
      'Incoming copy that nobody took is deleted after this many days. Anything that somebody took, changed, followed or published is kept.',
  },
  NEWSLETTER_DAYS: {
    key: 'newsletterDays',
    section: 'newsletter',
    control: 'choices',
    schema: someOf(WEEKDAYS, true),
    standard: 'monday,tuesday,wednesday,thursday,friday',
    options: WEEKDAYS,
    label: 'Days of the newsletter',
    about:
      'On these days subscribers get what is new on the front page. If none is selected, there is no newsletter: nobody can subscribe, and menus do not show it.',
  },
  NEWSLETTER_TIME: {
    key: 'newsletterTime',
    section: 'newsletter',
    control: 'line',
    schema: timeOfDay,
    standard: '06:30',
    most: 5,
    label: 'Time of the newsletter',
    about: 'From 00:00 to 23:59, in the time zone of the newsroom.',
  },
  NEWSLETTER_STORIES: {
    key: 'newsletterStories',
    section: 'newsletter',
    control: 'number',
    schema: issueStories,
    standard: '12',
    most: 2,
    label: 'Stories in a newsletter',
    about: 'Up to this many, from 1 to 50, in the order of the front page.',
  },
  RESERVE_TEXT_MINING: {
    key: 'reserveTextMining',
    section: 'policies',
    control: 'switch',
    schema: yesNo,
    standard: 'no',
    label: 'Reserve text and data mining',
    about:
      'Tells machines that the newsroom reserves the rights to text and data mining, such as training AI models: in /.well-known/tdmrep.json and /license.xml (RSL), and in /robots.txt to the crawlers that say they gather texts for it. Search engines may still read every page. Crawlers can ignore it. Stories whose source alone can allow it always say so on their page.',
  },
  ...POLICY_SETTINGS,
  CHECK_SURE: {
    key: 'checkSure',
    section: 'checks',
    control: 'number',
    schema: probability,
    standard: '0.97',
    most: 8,
    label: 'How sure a text check must be',
    about:
      'How likely a verdict on a figure must be right, from 0 to 1, for a text check to show it: at /check, through /api/v1/check, and in the commands check and audit. Nobody looks at these verdicts before they are shown. A lower number shows more of them, but less certain ones. Stories are not affected.',
  },
  CHECK_PAGE: {
    key: 'checkPage',
    section: 'checks',
    control: 'switch',
    schema: yesNo,
    standard: 'no',
    label: 'Anyone may check a text',
    about:
      'Lets anyone check a text at /check and /api/v1/check, against published datasets whose licence allows their values to be shown. The text is not stored. A check takes up to 10 seconds of processor time; each network may make 10 a minute.',
  },
  READERSHIP: {
    key: 'readership',
    section: 'readership',
    control: 'switch',
    schema: yesNo,
    standard: 'yes',
    label: 'Count how stories are read',
    about:
      'Counts reads, finished reads, opened figures and where readers come from, for the page Readership at the desk. Only totals by day are stored: no cookies, no network addresses, and nothing about who read. Browsers that ask not to be tracked, robots and the newsroom’s own staff are not counted. Say so on your privacy page. If this is off, pages load no script for it.',
  },
  READERSHIP_MONTHS: {
    key: 'readershipMonths',
    section: 'readership',
    control: 'number',
    schema: months,
    standard: '25',
    most: 3,
    label: 'Months to keep the counts',
    about:
      'Totals of days that are older than this many months, from 1 to 120, are deleted every night. With 25, a month can still be compared with the same month two years before.',
  },
} as const satisfies Record<string, NewsroomSetting>;

/** The name of a newsroom setting in the environment. */
export type NewsroomSettingName = keyof typeof NEWSROOM_SETTINGS;

/** The values of the newsroom settings, as the program uses them. */
export type NewsroomValues = {
  [Name in NewsroomSettingName]: z.output<(typeof NEWSROOM_SETTINGS)[Name]['schema']>;
};

/** The names of the newsroom settings, in the order of the settings page. */
export const NEWSROOM_SETTING_NAMES = Object.keys(NEWSROOM_SETTINGS) as NewsroomSettingName[];

/** The names of the settings that are filled in on the form of the settings page: pictures are uploaded beside it. */
export const FORM_SETTING_NAMES = NEWSROOM_SETTING_NAMES.filter(
  (name) => NEWSROOM_SETTINGS[name].section !== 'pictures',
);

/** The names of the settings that are pictures. */
export const PICTURE_SETTING_NAMES = ['PORTAL_LOGO', 'PORTAL_LOGO_DARK', 'PORTAL_ICON'] as const;

/** The name of a setting that is a picture. */
export type PictureSettingName = (typeof PICTURE_SETTING_NAMES)[number];

/** The values with what follows from them: the main language is always among those shown. */
export function settledValues(values: NewsroomValues): NewsroomValues {
  const { PORTAL_LANGUAGE: main, PORTAL_LANGUAGES: shown } = values;
  const languages = INTERFACE_LANGUAGES.filter((language) => language === main || shown.includes(language));
  return { ...values, PORTAL_LANGUAGES: languages };
}

/** A value of a setting as text, which its schema reads back; null: the default. */
export function settingText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(',');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
