/** Shows the share buttons this browser supports, and handles them. */
export function shareTools(tools: HTMLElement): void {
  const url = tools.dataset.share ?? location.href;
  const title = tools.dataset.title ?? document.title;
  const status = tools.parentElement?.querySelector('[role=status]');
  const actions: Record<string, ((button: HTMLButtonElement) => Promise<void> | void) | null> = {
    send: 'share' in navigator ? () => navigator.share({ title, url }).catch(() => undefined) : null,
    copy: navigator.clipboard
      ? async (button) => {
          await navigator.clipboard.writeText(url);
          if (status) status.textContent = button.dataset.done ?? '';
          const before = button.textContent;
          button.textContent = button.dataset.done ?? before;
          setTimeout(() => {
            button.textContent = before;
          }, 2500);
        }
      : null,
    print: () => window.print(),
  };
  for (const button of tools.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
    const action = actions[button.dataset.do ?? ''];
    if (!action) continue;
    button.parentElement?.removeAttribute('hidden');
    button.addEventListener('click', () => void action(button));
  }
}
