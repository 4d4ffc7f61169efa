import {
  POLICY_SETTING_NAMES,
  type PolicySettingName,
  PUBLISHER_SETTING_NAMES,
  type PublisherSettingName,
} from '../../publisher-settings.ts';
import type { PageKind } from '../../stories/newsroom-pages/newsroom-page.ts';
import type { Words } from '../../words/words.ts';
import { publisherLabel } from './publisher-words.ts';

/** What the settings say of the publisher, and where its policies are. */
export type PublisherValues = Readonly<
  Partial<Record<PublisherSettingName | PolicySettingName, string | undefined>>
>;

const CONTACTS = ['PUBLISHER_ADDRESS', 'PUBLISHER_EMAIL', 'PUBLISHER_PHONE'] as const;
/** What Article 6 of the European Media Freedom Act asks about owners and money: https://eur-lex.europa.eu/eli/reg/2024/1083/oj */
const OWNERSHIP = [
  'PUBLISHER_OWNERS',
  'PUBLISHER_BENEFICIARIES',
  'PUBLISHER_INCOME',
  'PUBLISHER_STATE_ADVERTISING',
  'PUBLISHER_FOREIGN_ADVERTISING',
] as const;

/** The facts that are shown below the text of each kind of page. */
const SHOWN: Partial<Record<PageKind, readonly PublisherSettingName[]>> = {
  imprint: ['PUBLISHER_NAME', ...CONTACTS, 'PUBLISHER_REGISTRATION', 'PUBLISHER_FOUNDED'],
  ownership: ['PUBLISHER_NAME', ...CONTACTS, ...OWNERSHIP],
  contact: CONTACTS,
};

/** The properties of the facts that schema.org has one for: https://schema.org/NewsMediaOrganization */
const PROPERTIES = {
  PUBLISHER_NAME: 'legalName',
  PUBLISHER_ADDRESS: 'address',
  PUBLISHER_EMAIL: 'email',
  PUBLISHER_PHONE: 'telephone',
  PUBLISHER_REGISTRATION: 'identifier',
  PUBLISHER_FOUNDED: 'foundingDate',
} as const;

const POLICIES: Record<PolicySettingName, string> = {
  POLICY_MISSION: 'missionCoveragePrioritiesPolicy',
  POLICY_VERIFICATION: 'verificationFactCheckingPolicy',
  POLICY_SOURCES: 'unnamedSourcesPolicy',
  POLICY_FEEDBACK: 'actionableFeedbackPolicy',
  POLICY_DIVERSITY: 'diversityPolicy',
  POLICY_STAFF: 'diversityStaffingReport',
  POLICY_BYLINES: 'noBylinesPolicy',
};

/** The facts for readers of a kind of page, in the order they are asked for. */
export function publisherFacts(kind: PageKind, values: PublisherValues, words: Words) {
  const shown = SHOWN[kind] ?? [];
  return PUBLISHER_SETTING_NAMES.flatMap((name) => {
    const value = values[name];
    if (value === undefined || !shown.includes(name)) return [];
    return [{ term: publisherLabel(name, words), value, isLtr: name === 'PUBLISHER_PHONE' }];
  });
}

/** The facts in schema.org terms; `ownership` is the page about it. */
export function publisherJsonLd(
  values: PublisherValues,
  ownership: string | undefined,
  words: Words,
): object {
  const stated = Object.entries(PROPERTIES).flatMap(([name, property]) => {
    const value = values[name as keyof typeof PROPERTIES];
    return value === undefined ? [] : [[property, value] as const];
  });
  // The vocabulary has one property for owners and money together.
  const owning = OWNERSHIP.flatMap((name) => {
    const text = values[name];
    return text === undefined
      ? []
      : [{ '@type': 'CreativeWork', name: publisherLabel(name, words), text } as const];
  });
  return {
    ...Object.fromEntries(stated),
    ...(owning.length > 0 && { ownershipFundingInfo: [...(ownership ? [ownership] : []), ...owning] }),
  };
}

/** Each property of a policy that the settings give the address of, as `find` leads to it. */
export function statedPolicies(
  values: PublisherValues,
  find: (address: string) => string | null,
): Record<string, string> {
  return Object.fromEntries(
    POLICY_SETTING_NAMES.flatMap((name) => {
      const found = values[name] === undefined ? null : find(values[name]);
      return found === null ? [] : [[POLICIES[name], found] as const];
    }),
  );
}
