import type { Words } from '../../../words/words.ts';

/** The keyboard shortcuts of a desk page: what each does, and how to turn them off. */
export interface KeysView {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly off: string;
  readonly on: string;
  /** The message if a shortcut could not be sent. */
  readonly failed: string;
}

/** The keyboard shortcuts of a page: those of every list, if it has one, after `own`. */
export function keysView(words: Words, own: KeysView['rows'], isList = true): KeysView {
  const list = [
    { keys: ['j', '↓'], does: words.say('keysNext') },
    { keys: ['k', '↑'], does: words.say('keysBefore') },
    { keys: ['Enter'], does: words.say('keysOpen') },
  ];
  return {
    title: words.say('keysTitle'),
    rows: [...own, ...(isList ? list : []), { keys: ['?'], does: words.say('keysHelp') }],
    off: words.say('keysOff'),
    on: words.say('keysOn'),
    failed: words.say('keysFailed'),
  };
}
