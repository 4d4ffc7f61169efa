import type { Draft } from '../../../../desk/draft.ts';
import type { Editing } from '../editing.ts';
import { BrowserKeep, type KeptHere } from './browser-keep.ts';
import type { KeepingLine } from './keeping-line.ts';
import { type Sent, sendText } from './send-text.ts';

/**
 * Saves after this pause in typing, and at the latest after the other since the first unsaved change; in milliseconds.
 */
const PAUSE = 700;
const LATEST = 1_700;
/** How often the text is stored in the browser during typing. */
const KEPT_EVERY = 250;
const LONGEST_WAIT = 30_000;

/** Saves the text at each pause, and stores it in this browser until the server has it. */
export class KeepText {
  readonly #editing: Editing;
  readonly #line: KeepingLine;
  readonly #keep: BrowserKeep;
  #changes = 0;
  #savedChanges = 0;
  #dirtySince = 0;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #keptAt = 0;
  #sending: Promise<void> | null = null;
  #failures = 0;
  #putting = false;
  /** Whether the text is saved as a conflicting draft, until the two have been merged. */
  isAside = false;

  constructor(editing: Editing, line: KeepingLine) {
    this.#editing = editing;
    this.#line = line;
    this.#keep = new BrowserKeep(line.member, editing.storyId, editing.windowId);
    editing.onChange(() => this.#changed());
    addEventListener('online', () => void this.save());
    addEventListener('pagehide', () => this.#leave());
    addEventListener('beforeunload', (event) => {
      if (this.isDirty && !this.#keepNow()) event.preventDefault();
    });
  }

  /** Whether there are changes the server does not have. */
  get isDirty(): boolean {
    return this.#changes > this.#savedChanges;
  }

  /** Whether a save is in progress. */
  get isSending(): boolean {
    return this.#sending !== null;
  }

  /** Loads a text from elsewhere into the editor, without marking it as unsaved. */
  put(draft: Draft, version: number): void {
    this.#putting = true;
    this.#editing.write(draft);
    this.#putting = false;
    this.#editing.version = version;
  }

  /** Saves now; resolves when the server has responded to all changes. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    // A name becomes a topic, an author or a place once it has been looked up.
    await this.#editing.ready();
    if (this.#sending) await this.#sending;
    if (!this.isDirty) return;
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
    });
    await this.#sending;
  }

  /** Sends the texts of windows of this browser that are gone, and displays one if it becomes the current version. */
  async recover(): Promise<void> {
    for (const kept of await this.#keep.leftBehind()) await this.#recoverOne(kept);
  }

  async #recoverOne(kept: KeptHere): Promise<void> {
    const before = this.#editing.read();
    const isKnown = JSON.stringify(before) === JSON.stringify(kept.copy);
    const sent = await sendText(this.#editing.root.action, { ...kept, draft: kept.copy });
    if (sent.became === 'lost' || sent.became === 'refused') return this.#failed(sent);
    this.#keep.forget(kept.window);
    if (sent.became === 'set aside') return this.#aside(sent);
    // Local changes will conflict with it at the next save, and both texts are kept.
    if (this.isDirty) return;
    this.put(kept.copy, sent.version);
    if (isKnown) return;
    const leave = this.#line.button('leaveOut', () => {
      this.#editing.write(before);
      this.#line.noBar('recovered');
    });
    this.#line.bar('recovered', this.#line.say('recovered', { time: this.#line.time(kept.at) }), leave);
  }

  #changed(): void {
    if (this.#putting) return;
    this.#changes += 1;
    const now = Date.now();
    if (this.#changes === this.#savedChanges + 1) this.#dirtySince = now;
    const keepIn = Math.max(0, this.#keptAt + KEPT_EVERY - now);
    this.#keepTimer ??= setTimeout(() => this.#keepNow(), keepIn);
    // While the server is unreachable, it is retried at its own pace.
    if (this.#failures === 0) this.#saveIn(Math.min(PAUSE, Math.max(0, this.#dirtySince + LATEST - now)));
  }

  #saveIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  /** Stores the text in this browser; false if it has no storage. */
  #keepNow(): boolean {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    if (!this.isDirty) return true;
    this.#keptAt = Date.now();
    const { version } = this.#editing;
    const at = new Date().toISOString();
    return this.#keep.keep({ version, count: this.#count + 1, at, copy: this.#editing.read() });
  }

  async #send(): Promise<void> {
    await this.#editing.ready();
    const { root, version, windowId } = this.#editing;
    const changes = this.#changes;
    this.#count += 1;
    this.#dirtySince = Date.now();
    if (this.#failures === 0 && !this.isAside) this.#line.status(this.#line.say('saving'));
    const text = { version, draft: this.#editing.read(), window: windowId, count: this.#count };
    const sent = await sendText(root.action, text);
    if (sent.became === 'lost' || sent.became === 'refused') return this.#failed(sent);
    this.#failures = 0;
    this.#savedChanges = changes;
    if (sent.became === 'saved') {
      this.#editing.version = sent.version;
      this.isAside = false;
      this.#line.status(this.#line.say('saved', { time: this.#line.time(sent.at) }));
    } else this.#aside(sent);
    if (this.isDirty) this.#saveIn(PAUSE);
    else this.#keep.forget();
  }

  #aside({ why, setAsideId, current }: Extract<Sent, { became: 'set aside' }>): void {
    this.isAside = true;
    const name = current.savedBy?.name ?? '';
    const text =
      why === 'taken over'
        ? this.#line.say('takenOver', { name })
        : this.#line.say(why === 'story moved' ? 'moved' : 'conflicted');
    const href = `/desk/stories/${this.#editing.storyId}/set-asides/${setAsideId}${location.search}`;
    this.#line.status('');
    this.#line.bar('aside', text, this.#line.link('lookAtBoth', href));
  }

  #failed(sent: Extract<Sent, { became: 'lost' | 'refused' }>): void {
    this.#failures += 1;
    const isKept = this.#keepNow();
    const line = this.#line;
    if (!isKept) line.status(line.say('nowhere'), true);
    else if (sent.became === 'lost') line.status(line.say('onlyHere'), true);
    else if (sent.status === 401 || sent.status === 403) line.status(line.say('loginAgain'), true);
    else line.status(line.say('refused', { why: sent.message }), true);
    this.#saveIn(Math.min(LONGEST_WAIT, 1_000 * 2 ** (this.#failures - 1)));
  }

  #leave(): void {
    if (!this.isDirty) return;
    this.#keepNow();
    const { root, version, windowId } = this.#editing;
    this.#count += 1;
    const text = { version, draft: this.#editing.read(), window: windowId, count: this.#count };
    void sendText(root.action, text, true);
  }
}
