import type { TwoStepSetup } from '../../readers/accounts/two-step.ts';

/** The data for the two-step login page. */
export interface TwoStepState {
  readonly stage: 'off' | 'setup' | 'on' | 'codes';
  readonly setup?: TwoStepSetup;
  readonly codes?: readonly string[];
  /** The errors, by field name. */
  readonly wrong?: Readonly<Record<string, string>>;
}
