import { element } from './ask.ts';
import { type EditorCommand, keyWords } from './commands.ts';
import type { TextDesk } from './writing-desk.ts';

/**
 * The toolbar above the text: one Tab stop, navigated with the arrows; Alt and F10 focus it.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function toolStrip<Desk extends TextDesk>(
  desk: Desk,
  commands: readonly EditorCommand<Desk>[],
  openPalette: () => void,
): void {
  const { editing, words } = desk;
  const { editor, root } = editing;
  const strip = element('div', { class: 'writing-strip', role: 'toolbar', 'aria-label': words.tools });
  const tools = commands.flatMap((command): [EditorCommand<Desk>, HTMLButtonElement][] => {
    if (!command.strip) return [];
    const button = element('button', { type: 'button', 'data-part': command.strip }, words[command.word]);
    if (command.keys) button.title = keyWords(command.keys);
    button.addEventListener('click', () => void command.run(desk));
    return [[command, button]];
  });
  const more = element('button', { type: 'button', title: keyWords('Mod-/') }, words.palette);
  more.addEventListener('click', openPalette);
  const buttons = [...tools.map(([, button]) => button), more];
  strip.append(...buttons);
  // A click leaves the cursor where it is in the text.
  strip.addEventListener('mousedown', (event) => event.preventDefault());
  editor.view.dom.parentElement?.before(strip);

  const shown = () => buttons.filter(({ hidden }) => !hidden);
  const stop = (button: HTMLButtonElement | undefined) => {
    for (const one of buttons) one.tabIndex = one === button ? 0 : -1;
  };
  stop(buttons[0]);
  strip.addEventListener('keydown', (event) => {
    const all = shown();
    const now = all.indexOf(event.target as HTMLButtonElement);
    const isRtl = getComputedStyle(strip).direction === 'rtl';
    const by = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    if (!by || now < 0) return;
    event.preventDefault();
    const next = all[(now + by + all.length) % all.length];
    stop(next);
    next?.focus();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'F10' || !event.altKey) return;
    event.preventDefault();
    shown()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
  });

  // At most once per frame, and never while a key is being handled.
  let waits = false;
  const show = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      for (const [{ isOn, isHere }, button] of tools) {
        if (isOn) button.setAttribute('aria-pressed', String(isOn(editor)));
        button.hidden = !(isHere?.(editor) ?? true);
      }
    });
  };
  editor.on('selectionUpdate', show);
  editor.on('update', show);
  show();
}
