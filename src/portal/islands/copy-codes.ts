/** Shows the buttons that copy and print recovery codes, and handles them. */
export function copyCodes(place: HTMLElement): void {
  for (const button of place.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
    if (button.dataset.do === 'print') {
      button.addEventListener('click', () => window.print());
      continue;
    }
    if (!navigator.clipboard) {
      button.remove();
      continue;
    }
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(place.dataset.codes ?? '');
      button.textContent = button.dataset.done ?? button.textContent;
    });
  }
  place.hidden = false;
}
