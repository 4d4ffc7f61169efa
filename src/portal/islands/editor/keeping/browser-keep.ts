import type { Copy } from '../../../../desk/copy.ts';

/** A text that this browser keeps because the server has not got it. */
export interface KeptHere {
  readonly window: string;
  readonly version: number;
  readonly count: number;
  readonly at: string;
  readonly copy: Copy;
}

const PREFIX = 'sourceline-writing';

/** How long a browser may take to notice that a window is no more, and how often it is asked; in milliseconds. */
const NOTICED_WITHIN = 1_500;
const ASKED_EVERY = 150;

/** Keeps the texts one member writes at one story in this browser, each window's by itself. */
export class BrowserKeep {
  readonly #key: string;
  readonly #window: string;

  constructor(member: string, story: string, window: string) {
    this.#key = `${PREFIX} ${member} ${story} `;
    this.#window = window;
  }

  /** Keeps what this window has; false where the browser keeps nothing. */
  keep(text: Omit<KeptHere, 'window'>): boolean {
    try {
      localStorage.setItem(this.#key + this.#window, JSON.stringify({ ...text, window: this.#window }));
      return true;
    } catch {
      return false;
    }
  }

  /** Forgets what a window had: the server has it. */
  forget(window = this.#window): void {
    try {
      localStorage.removeItem(this.#key + window);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  /** What windows left behind that are no more, the oldest first. */
  async leftBehind(): Promise<KeptHere[]> {
    const latest = Date.now() + NOTICED_WITHIN;
    for (;;) {
      const alive = await windowsAlive();
      const kept = this.#keptByOthers();
      const dead = kept.filter(({ window }) => !alive.has(window));
      // A window that was closed a moment ago may still count as open.
      if (dead.length === kept.length || Date.now() > latest) return dead;
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY));
    }
  }

  #keptByOthers(): KeptHere[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.#key))
        .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as KeptHere | null)
        .filter((kept) => kept !== null && kept.window !== this.#window)
        .map((kept) => kept as KeptHere)
        .sort((one, other) => one.at.localeCompare(other.at));
    } catch {
      return [];
    }
  }
}

/** Says to other windows of this browser that this one is open, for as long as it is. */
export function announceWindow(window: string): void {
  // Without TLS there are no such locks: then what other windows left counts as left.
  void navigator.locks?.request(PREFIX + window, () => new Promise(() => undefined)).catch(() => undefined);
  try {
    localStorage.setItem(`${PREFIX}-window ${window}`, new Date().toISOString());
  } catch {
    // The other windows then do not know this one as one of this browser.
  }
}

/** Whether a window was one of this browser, and is no more. */
export async function isDeadWindow(id: string): Promise<boolean> {
  const window = id.replace(/-/g, '');
  try {
    if (!navigator.locks || localStorage.getItem(`${PREFIX}-window ${window}`) === null) return false;
  } catch {
    return false;
  }
  return !(await windowsAlive()).has(window);
}

/** Forgets windows of more than a week ago. */
export function forgetOldWindows(): void {
  try {
    const limit = new Date(Date.now() - 7 * 86_400_000).toISOString();
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`${PREFIX}-window `) && (localStorage.getItem(key) ?? '') < limit) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Nothing is kept, so nothing is old.
  }
}

async function windowsAlive(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => null)) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
