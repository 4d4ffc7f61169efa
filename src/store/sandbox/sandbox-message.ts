import type { PlainProblem } from '../../words/refusal.ts';

/** A job that the child is handed on its standard input, as one line of JSON. */
export interface SandboxOrder {
  readonly task: string;
  readonly input: unknown;
  /** The process that must be alive for the child to go on. */
  readonly parent: number;
  /** Above so many bytes of memory the child ends itself. */
  readonly bytes: number;
  /** Whether another order may follow. */
  readonly again: boolean;
}

/** One line of the child's answer. */
export type SandboxMessage =
  | { readonly progress: unknown }
  | { readonly output: unknown }
  | { readonly problem: PlainProblem }
  | { readonly fault: string };
