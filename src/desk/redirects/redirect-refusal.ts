import { Problem, type ProblemKind } from '../../errors.ts';

const REFUSALS = {
  from: ['bad input', 'This is not a path of this site.', 'Write one such as /old/story or /old/*.'],
  to: [
    'bad input',
    'This is neither a path of this site nor an https address.',
    'Write one such as /story/new.',
  ],
  wildcard: [
    'bad input',
    'A * may only end a path, and the target only if the path has one too.',
    'Write /old/* and /new/*.',
  ],
  live: ['conflict', 'The portal answers this address itself.', 'Redirect another one.'],
  loop: ['conflict', 'This redirect would lead back to itself.', 'Choose another target.'],
  known: ['conflict', 'This path is already redirected.', 'Change that redirect.'],
  many: ['conflict', 'The list of redirects is full.', 'Remove some first, or use a *.'],
  version: ['conflict', 'Somebody has changed this redirect since.', 'Check it and try again.'],
} as const satisfies Record<string, readonly [ProblemKind, string, string]>;

/** Why a redirect is refused. */
export type RedirectFault = keyof typeof REFUSALS;

/** A refusal of a redirect, as a page can word it. */
export class RedirectRefusal extends Problem {
  readonly fault: RedirectFault;

  constructor(fault: RedirectFault) {
    const [kind, message, advice] = REFUSALS[fault];
    super(kind, message, advice);
    this.fault = fault;
  }
}
