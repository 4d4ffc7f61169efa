import { emailAddress, line, newsroomAddress, telephone, yearOrDay } from './setting-values.ts';

/** A setting that is one line of text, or empty. */
const said = <const Key extends string>(key: Key, most: number, label: string, about: string) =>
  ({
    key,
    section: 'publisher',
    control: 'line',
    schema: line.min(1).max(most).optional(),
    standard: null,
    most,
    label,
    about,
  }) as const;

/** A policy, by the address at which readers find it. */
const policy = <const Key extends string>(key: Key, label: string, about: string) =>
  ({
    key,
    section: 'policies',
    control: 'line',
    schema: newsroomAddress,
    standard: null,
    most: 300,
    label,
    about,
  }) as const;

/**
 * Who publishes the newsroom, as Article 6 of the European Media Freedom Act and the Journalism Trust Initiative ask:
 * shown on the imprint and on the page about ownership, and given to machines.
 */
export const PUBLISHER_SETTINGS = {
  PUBLISHER_NAME: said('publisherName', 160, 'Publisher', 'Its legal name and legal form, as registered.'),
  PUBLISHER_ADDRESS: said('publisherAddress', 300, 'Postal address', 'On one line, with the country.'),
  PUBLISHER_EMAIL: {
    ...said('publisherEmail', 200, 'Email address', 'Where anyone can write to the publisher.'),
    schema: emailAddress,
  },
  PUBLISHER_PHONE: {
    ...said('publisherPhone', 40, 'Telephone', 'With the country code, such as +43 1 234567.'),
    schema: telephone,
  },
  PUBLISHER_REGISTRATION: said(
    'publisherRegistration',
    200,
    'Registration',
    'The register and the number in it, or the VAT number.',
  ),
  PUBLISHER_FOUNDED: {
    ...said('publisherFounded', 10, 'Founded', 'The year or the day, such as 2019 or 2019-05-01.'),
    schema: yearOrDay,
  },
  PUBLISHER_OWNERS: said(
    'publisherOwners',
    1_000,
    'Owners',
    'Everyone with a direct or indirect share large enough to influence decisions, and its size. Include any state or public authority.',
  ),
  PUBLISHER_BENEFICIARIES: said(
    'publisherBeneficiaries',
    1_000,
    'Beneficial owners',
    'The people who ultimately own or control the publisher.',
  ),
  PUBLISHER_INCOME: said(
    'publisherIncome',
    1_000,
    'Sources of income',
    'In the last financial year: name the year, and give amounts or shares.',
  ),
  PUBLISHER_STATE_ADVERTISING: said(
    'publisherStateAdvertising',
    400,
    'State advertising',
    'Public money for advertising in the last year: the total, the year and who paid. If there was none, say so.',
  ),
  PUBLISHER_FOREIGN_ADVERTISING: said(
    'publisherForeignAdvertising',
    400,
    'Advertising by foreign states',
    'Advertising income from public authorities and state companies outside the EU, or outside your country: the total and the year. If there was none, say so.',
  ),
} as const;

/** Where readers find each policy that the Trust Project asks for and no kind of page stands for. */
export const POLICY_SETTINGS = {
  POLICY_MISSION: policy(
    'policyMission',
    'Mission and coverage priorities',
    'Where you say what you cover, and for whom.',
  ),
  POLICY_VERIFICATION: policy(
    'policyVerification',
    'Fact-checking',
    'Where you explain how you check facts.',
  ),
  POLICY_SOURCES: policy(
    'policySources',
    'Unnamed sources',
    'Where you explain when you quote sources without naming them.',
  ),
  POLICY_FEEDBACK: policy(
    'policyFeedback',
    'Readers’ feedback',
    'Where you explain how readers can respond or complain, and what happens next.',
  ),
  POLICY_DIVERSITY: policy(
    'policyDiversity',
    'Diversity',
    'Where you explain how you make sure that diverse voices are heard.',
  ),
  POLICY_STAFF: policy('policyStaff', 'Diversity of staff', 'Where you report how diverse your staff is.'),
  POLICY_BYLINES: policy(
    'policyBylines',
    'Stories without a byline',
    'Where you explain why some stories have no byline.',
  ),
} as const;

/** The name of a setting about the publisher. */
export type PublisherSettingName = keyof typeof PUBLISHER_SETTINGS;

/** The name of a setting that says where a policy is. */
export type PolicySettingName = keyof typeof POLICY_SETTINGS;

/** The names of the settings about the publisher, in the order of the settings page. */
export const PUBLISHER_SETTING_NAMES = Object.keys(PUBLISHER_SETTINGS) as PublisherSettingName[];

/** The names of the settings that say where a policy is. */
export const POLICY_SETTING_NAMES = Object.keys(POLICY_SETTINGS) as PolicySettingName[];

/** Whether a setting is about the publisher. */
export function isPublisherSetting(name: string): name is PublisherSettingName {
  return Object.hasOwn(PUBLISHER_SETTINGS, name);
}

/** Whether a setting says where a policy is. */
export function isPolicySetting(name: string): name is PolicySettingName {
  return Object.hasOwn(POLICY_SETTINGS, name);
}
