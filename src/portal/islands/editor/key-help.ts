import { element } from './ask.ts';
import { type EditorCommand, keyWords } from './commands.ts';
import type { TextDesk } from './writing-desk.ts';

/** Lists the editor's shortcuts at the end of the form. */
export function keyHelp<Desk extends TextDesk>(
  { editing, words }: Desk,
  commands: readonly EditorCommand<Desk>[],
): void {
  const help = element('details', { class: 'writing-more writing-keys' });
  const list = element('dl', { class: 'writing-key-list' });
  const line = (keys: string, does: string) => {
    const row = element('div');
    const term = element('dt');
    term.append(element('kbd', {}, keys));
    row.append(term, element('dd', {}, does));
    list.append(row);
  };
  line(keyWords('Mod-/'), words.palette);
  line('Alt + F10', words.tools);
  for (const { word, keys } of commands) if (keys) line(keyWords(keys), words[word]);
  line('## ,  - ,  1. ,  > ,  ---', words.keysTyped);
  line('Tab', words.keysTab);
  help.append(element('summary', {}, words.keys), list);
  editing.root.append(help);
}
