import { element } from './ask.ts';
import { type EditorCommand, keyWords } from './commands.ts';
import type { TextDesk } from './writing-desk.ts';

/**
 * The palette: every editor command, found by typing. It opens with Ctrl or Cmd and /, and also lists the shortcuts. It
 * follows the combobox pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function commandPalette<Desk extends TextDesk>(
  desk: Desk,
  commands: readonly EditorCommand<Desk>[],
): { open(): void } {
  const { editing, words } = desk;
  const { editor, root } = editing;
  const dialog = element('dialog', { class: 'writing-dialog writing-palette', 'aria-label': words.palette });
  const search = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'palette-list',
    'aria-autocomplete': 'list',
    'aria-label': words.palette,
    placeholder: words.palette,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = element('ul', { id: 'palette-list', role: 'listbox', 'aria-label': words.palette });
  dialog.append(search, list);
  (root.parentElement ?? root).append(dialog);
  let found: readonly EditorCommand<Desk>[] = [];
  let at = 0;

  const choose = (to: number) => {
    at = Math.min(Math.max(to, 0), found.length - 1);
    for (const [index, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    }
    if (found.length > 0) search.setAttribute('aria-activedescendant', `palette-${at}`);
    else search.removeAttribute('aria-activedescendant');
  };
  const show = () => {
    const typed = search.value.trim().toLocaleLowerCase();
    found = commands.filter(
      ({ word, isHere }) => words[word].toLocaleLowerCase().includes(typed) && (isHere?.(editor) ?? true),
    );
    list.replaceChildren(
      ...found.map(({ word, keys }, index) => {
        const item = element('li', { id: `palette-${index}`, role: 'option' }, words[word]);
        if (keys) item.append(element('kbd', {}, keyWords(keys)));
        item.addEventListener('click', () => take(index));
        return item;
      }),
    );
    choose(0);
  };
  const take = (index: number) => {
    const command = found[index];
    dialog.close();
    if (command) void command.run(desk);
  };
  search.addEventListener('input', show);
  search.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') choose(at + 1);
    else if (event.key === 'ArrowUp') choose(at - 1);
    else if (event.key === 'Enter') take(at);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('cancel', () => editor.commands.focus());
  const open = () => {
    if (dialog.open) return;
    search.value = '';
    dialog.showModal();
    show();
    search.focus();
  };
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' || event.code === 'Slash';
    if (!isSlash || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    open();
  });
  return { open };
}
