import type { TwoStepSetup } from '../../readers/accounts/two-step.ts';

/** What the page of two-step login shows. */
export interface TwoStepState {
  readonly stage: 'off' | 'setup' | 'on' | 'codes';
  readonly setup?: TwoStepSetup;
  readonly codes?: readonly string[];
  /** What is wrong, by the field it was sent in. */
  readonly wrong?: Readonly<Record<string, string>>;
}
