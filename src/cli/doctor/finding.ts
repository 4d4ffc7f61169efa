/** The result of one check; `unknown` if it could not be made. */
export type State = 'ok' | 'unknown' | 'warning' | 'fault';

/** The outcome of one check. */
export interface Finding {
  readonly name: string;
  readonly state: State;
  /** What was found. */
  readonly says: string;
  /** How to fix it; empty if nothing needs doing. */
  readonly todo: string;
}

/** How to check. */
export interface Looking {
  readonly now: () => Date;
  /** Skips the slow checks, which read whole tables and files. */
  readonly quick: boolean;
  /** Settings that are wrong and have their defaults instead. */
  readonly wrong?: ReadonlySet<string>;
}

/** Takes findings as they come. */
export interface Report {
  ok(name: string, says: string): void;
  /** It cannot be checked. */
  unknown(name: string, says: string, todo?: string): void;
  /** It works, but not properly, or not for much longer. */
  warning(name: string, says: string, todo: string): void;
  /** It does not work, or data has been lost. */
  fault(name: string, says: string, todo: string): void;
  /** Ok if `isFine`, otherwise a fault. */
  fine(name: string, isFine: boolean, says: string, todo: string): void;
}

/** A report that passes each finding to `hear`. */
export function reportTo(hear: (finding: Finding) => void): Report {
  const say =
    (state: State) =>
    (name: string, says: string, todo = '') =>
      hear({ name, state, says, todo });
  const ok = say('ok');
  const fault = say('fault');
  return {
    ok,
    unknown: say('unknown'),
    warning: say('warning'),
    fault,
    fine: (name, isFine, says, todo) => (isFine ? ok(name, says) : fault(name, says, todo)),
  };
}

/** Whether a message from the socket is a finding. */
export function isFinding(value: unknown): value is Finding {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'state' in value && 'says' in value
  );
}

/** Formats bytes for people. */
export function sizeOf(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Formats seconds for people. */
export function timeOf(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} seconds`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} minutes`;
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} hours`;
  return `${Math.round(seconds / 86_400)} days`;
}
