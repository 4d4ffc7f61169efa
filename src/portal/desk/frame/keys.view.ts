import type { Words } from '../../../words/words.ts';

/** The keys of a page of the desk: what each does, and the words of turning them off. */
export interface KeysView {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly off: string;
  readonly on: string;
  /** Said where what was pressed could not be sent. */
  readonly failed: string;
}

/** The keys of a page: those of every list, if it has one, with `own` before them. */
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
