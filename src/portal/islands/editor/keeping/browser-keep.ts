import type { Draft } from '../../../../desk/draft.ts';

/** A text stored in this browser because the server does not have it. */
export interface KeptHere {
  readonly window: string;
  readonly version: number;
  readonly count: number;
  readonly at: string;
  readonly copy: Draft;
}

const PREFIX = 'sourceline-writing';

/** How long a browser may take to notice that a window is gone, and how often to check; in milliseconds. */
const NOTICED_WITHIN = 1_500;
const ASKED_EVERY = 150;

/** Stores one member's unsaved text of one story in this browser, separately for each window. */
export class BrowserKeep {
  readonly #key: string;
  readonly #window: string;

  constructor(member: string, story: string, window: string) {
    this.#key = `${PREFIX} ${member} ${story} `;
    this.#window = window;
  }

  /** Stores this window's text; false if the browser has no storage. */
  keep(text: Omit<KeptHere, 'window'>): boolean {
    try {
      localStorage.setItem(this.#key + this.#window, JSON.stringify({ ...text, window: this.#window }));
      return true;
    } catch {
      return false;
    }
  }

  /** Deletes a window's text, because the server has it. */
  forget(window = this.#window): void {
    try {
      localStorage.removeItem(this.#key + window);
    } catch {
      // Without storage there is nothing to delete.
    }
  }

  /** The texts of windows that are gone, oldest first. */
  async leftBehind(): Promise<KeptHere[]> {
    const latest = Date.now() + NOTICED_WITHIN;
    for (;;) {
      const alive = await windowsAlive();
      const kept = this.#keptByOthers();
      const dead = kept.filter(({ window }) => !alive.has(window));
      // A window that was just closed may still count as open.
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

/** Tells other windows of this browser that this one is open, for as long as it is. */
export function announceWindow(window: string): void {
  // Without TLS there are no such locks: then the texts of other windows count as abandoned.
  void navigator.locks?.request(PREFIX + window, () => new Promise(() => undefined)).catch(() => undefined);
  try {
    localStorage.setItem(`${PREFIX}-window ${window}`, new Date().toISOString());
  } catch {
    // The other windows then do not recognise this one as one of this browser.
  }
}

/** Whether a window belonged to this browser, and is gone. */
export async function isDeadWindow(id: string): Promise<boolean> {
  const window = id.replace(/-/g, '');
  try {
    if (!navigator.locks || localStorage.getItem(`${PREFIX}-window ${window}`) === null) return false;
  } catch {
    return false;
  }
  return !(await windowsAlive()).has(window);
}

/** Deletes windows older than a week. */
export function forgetOldWindows(): void {
  try {
    const limit = new Date(Date.now() - 7 * 86_400_000).toISOString();
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`${PREFIX}-window `) && (localStorage.getItem(key) ?? '') < limit) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Without storage nothing is old.
  }
}

async function windowsAlive(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => null)) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
