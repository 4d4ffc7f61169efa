import { Problem } from '../../errors.ts';

const REFUSALS = {
  picture: ['A chosen picture is not in the media library.', 'Copy its id from its page in the library.'],
  address: [
    'The address of the first publication is not a web address.',
    'Write all of it, such as https://example.org/story.',
  ],
} as const;

/** What is wrong with how a story is to be shown in search, where it is shared and on cards. */
export type PresentationFault = keyof typeof REFUSALS;

/** A refusal of how a story is to be shown, as a page can word it. */
export class PresentationRefusal extends Problem {
  readonly fault: PresentationFault;

  constructor(fault: PresentationFault) {
    const [message, advice] = REFUSALS[fault];
    super('bad input', message, advice);
    this.fault = fault;
  }
}
