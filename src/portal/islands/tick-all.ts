/** A box that ticks every box of the page's list, and shows whether all of them are; it is hidden without a script. */
export function tickAll(place: HTMLElement): void {
  const all = place.querySelector('input');
  if (!all) return;
  const boxes = () => [
    ...document.querySelectorAll<HTMLInputElement>('[data-keys-item] > input[type="checkbox"]'),
  ];
  const show = () => {
    const ticked = boxes().filter(({ checked }) => checked).length;
    all.checked = ticked > 0 && ticked === boxes().length;
    all.indeterminate = ticked > 0 && !all.checked;
  };
  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked;
  });
  document.addEventListener('change', ({ target }) => {
    if (target !== all) show();
  });
  place.hidden = false;
  show();
}
