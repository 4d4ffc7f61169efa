import type { LockAnswer } from '../../../../desk/keeping/lock.ts';
import type { Editing } from '../editing.ts';
import { isDeadWindow } from './browser-keep.ts';
import type { KeepText } from './keep-text.ts';
import type { KeepingLine } from './keeping-line.ts';

const EVERY = 5_000;

interface Told extends Omit<LockAnswer, 'lock'> {
  readonly lock: {
    readonly windowId: string;
    readonly own: boolean;
    readonly holder: { readonly name: string };
    readonly since: string;
  };
}

/** Holds the story's lock for this window, or follows along while another window holds it. */
export function holdStory(editing: Editing, text: KeepText, line: KeepingLine): { hold(): Promise<void> } {
  const { root, storyId, windowId } = editing;
  const address = `/desk/stories/${storyId}/lock`;
  const fields = root.querySelector<HTMLFieldSetElement>('.writing-fields');
  const button = root.querySelector<HTMLButtonElement>('.writing-bar button[type="submit"]');
  let isMine = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const body = (act: 'hold' | 'over' | 'leave') =>
    new URLSearchParams({ window: windowId, version: String(editing.version), act });

  const allow = (may: boolean) => {
    if (isMine === may) return;
    isMine = may;
    editing.editor.setEditable(may, false);
    if (fields) fields.disabled = !may;
    if (button) button.disabled = !may;
  };

  const ask = async (act: 'hold' | 'over' = 'hold'): Promise<void> => {
    clearTimeout(timer);
    const asked = editing.version;
    const headers = { Accept: 'application/json' };
    const request = { method: 'POST', headers, body: body(act), signal: AbortSignal.timeout(EVERY) };
    const answer = await fetch(address, request).catch(() => null);
    const told = (answer?.ok ? await answer.json().catch(() => null) : null) as Told | null;
    if (told) await hear(told, asked);
    timer = setTimeout(() => void ask(), EVERY);
  };

  const hear = async (told: Told, asked: number): Promise<void> => {
    const { mine, lock, others, current, waiting } = told;
    if (!mine && lock.own && (await isDeadWindow(lock.windowId))) {
      await text.recover();
      return ask('over');
    }
    line.others(others);
    if (!mine && isMine) {
      // Unsaved changes become a conflicting draft, which can be merged.
      if (text.isDirty) await text.save();
    }
    const isFresh = editing.version === asked && !text.isDirty && !text.isSending && !text.isAside;
    if (current && isFresh) {
      text.put(current.draft, current.version);
      if (isMine && mine) line.bar('new', line.say('newText'));
    }
    allow(mine);
    if (mine) line.noBar('held');
    else {
      const time = line.time(lock.since);
      const who = lock.own
        ? line.say('otherWindow', { time })
        : line.say('heldBy', { name: lock.holder.name, time });
      const over = line.button('takeOver', () => void ask('over'));
      line.bar('held', `${who} ${line.say('readAlong')}`, over);
    }
    if (waiting && !text.isAside) {
      const href = `/desk/stories/${storyId}/set-asides/${waiting.id}${location.search}`;
      line.bar('waits', line.say('oneWaits'), line.link('lookAtBoth', href));
    } else line.noBar('waits');
  };

  addEventListener('pagehide', () => navigator.sendBeacon(address, body('leave')));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void ask();
  });
  return { hold: () => ask() };
}
