/** How it stands with one thing: `unknown` where it cannot be checked. */
export type State = 'ok' | 'unknown' | 'warning' | 'fault';

/** One thing that the doctor looked at. */
export interface Finding {
  readonly name: string;
  readonly state: State;
  /** What it is. */
  readonly says: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly todo: string;
}

/** How to look. */
export interface Looking {
  readonly now: () => Date;
  /** Leaves out what takes long: no table and no file is read whole. */
  readonly quick: boolean;
}

/** Where findings are said, as they come. */
export interface Report {
  ok(name: string, says: string): void;
  /** It cannot be checked. */
  unknown(name: string, says: string, todo?: string): void;
  /** It works, but not for long, or not as it should. */
  warning(name: string, says: string, todo: string): void;
  /** It does not work, or something is lost. */
  fault(name: string, says: string, todo: string): void;
  /** A fault, or ok where there is nothing to say. */
  fine(name: string, isFine: boolean, says: string, todo: string): void;
}

/** A report that hands each finding on. */
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

/** Whether something that came over the socket is a finding. */
export function isFinding(value: unknown): value is Finding {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'state' in value && 'says' in value
  );
}

/** Bytes for a person. */
export function sizeOf(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Seconds for a person. */
export function timeOf(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} seconds`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} minutes`;
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} hours`;
  return `${Math.round(seconds / 86_400)} days`;
}
