import type { PolicySettingName, PublisherSettingName } from '../../publisher-settings.ts';
import type { Words } from '../../words/words.ts';

/** What a fact about the publisher is called. */
export function publisherLabel(name: PublisherSettingName, words: Words): string {
  switch (name) {
    case 'PUBLISHER_NAME':
      return words.say('settingPublisherName');
    case 'PUBLISHER_ADDRESS':
      return words.say('settingPublisherAddress');
    case 'PUBLISHER_EMAIL':
      return words.say('settingPublisherEmail');
    case 'PUBLISHER_PHONE':
      return words.say('settingPublisherPhone');
    case 'PUBLISHER_REGISTRATION':
      return words.say('settingPublisherRegistration');
    case 'PUBLISHER_FOUNDED':
      return words.say('settingPublisherFounded');
    case 'PUBLISHER_OWNERS':
      return words.say('settingPublisherOwners');
    case 'PUBLISHER_BENEFICIARIES':
      return words.say('settingPublisherBeneficiaries');
    case 'PUBLISHER_INCOME':
      return words.say('settingPublisherIncome');
    case 'PUBLISHER_STATE_ADVERTISING':
      return words.say('settingPublisherStateAdvertising');
    case 'PUBLISHER_FOREIGN_ADVERTISING':
      return words.say('settingPublisherForeignAdvertising');
  }
}

/** What to enter for a fact about the publisher. */
export function publisherHelp(name: PublisherSettingName, words: Words): string {
  switch (name) {
    case 'PUBLISHER_NAME':
      return words.say('settingPublisherNameHelp');
    case 'PUBLISHER_ADDRESS':
      return words.say('settingPublisherAddressHelp');
    case 'PUBLISHER_EMAIL':
      return words.say('settingPublisherEmailHelp');
    case 'PUBLISHER_PHONE':
      return words.say('settingPublisherPhoneHelp');
    case 'PUBLISHER_REGISTRATION':
      return words.say('settingPublisherRegistrationHelp');
    case 'PUBLISHER_FOUNDED':
      return words.say('settingPublisherFoundedHelp');
    case 'PUBLISHER_OWNERS':
      return words.say('settingPublisherOwnersHelp');
    case 'PUBLISHER_BENEFICIARIES':
      return words.say('settingPublisherBeneficiariesHelp');
    case 'PUBLISHER_INCOME':
      return words.say('settingPublisherIncomeHelp');
    case 'PUBLISHER_STATE_ADVERTISING':
      return words.say('settingPublisherStateAdvertisingHelp');
    case 'PUBLISHER_FOREIGN_ADVERTISING':
      return words.say('settingPublisherForeignAdvertisingHelp');
  }
}

/** What a policy is called that a setting gives the address of. */
export function policyLabel(name: PolicySettingName, words: Words): string {
  switch (name) {
    case 'POLICY_MISSION':
      return words.say('settingPolicyMission');
    case 'POLICY_VERIFICATION':
      return words.say('settingPolicyVerification');
    case 'POLICY_SOURCES':
      return words.say('settingPolicySources');
    case 'POLICY_FEEDBACK':
      return words.say('settingPolicyFeedback');
    case 'POLICY_DIVERSITY':
      return words.say('settingPolicyDiversity');
    case 'POLICY_STAFF':
      return words.say('settingPolicyStaff');
    case 'POLICY_BYLINES':
      return words.say('settingPolicyBylines');
  }
}

/** What has to be at the address of a policy. */
export function policyHelp(name: PolicySettingName, words: Words): string {
  switch (name) {
    case 'POLICY_MISSION':
      return words.say('settingPolicyMissionHelp');
    case 'POLICY_VERIFICATION':
      return words.say('settingPolicyVerificationHelp');
    case 'POLICY_SOURCES':
      return words.say('settingPolicySourcesHelp');
    case 'POLICY_FEEDBACK':
      return words.say('settingPolicyFeedbackHelp');
    case 'POLICY_DIVERSITY':
      return words.say('settingPolicyDiversityHelp');
    case 'POLICY_STAFF':
      return words.say('settingPolicyStaffHelp');
    case 'POLICY_BYLINES':
      return words.say('settingPolicyBylinesHelp');
  }
}
