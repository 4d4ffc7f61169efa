/** Makes a form's follow buttons respond at once; a change the server refused is reverted. */
export function followButtons(form: HTMLFormElement): void {
  const { on = '', off = '', stop = '' } = form.dataset;
  const show = (button: HTMLButtonElement, pressed: boolean) => {
    button.setAttribute('aria-pressed', String(pressed));
    if (pressed) button.setAttribute('formaction', stop);
    else button.removeAttribute('formaction');
    if (button.firstElementChild) button.firstElementChild.textContent = pressed ? on : off;
  };
  // One after the other, so that the last press wins.
  let sending: Promise<unknown> = Promise.resolve();
  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    if (button?.name !== 'what') return;
    event.preventDefault();
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    show(button, pressed);
    sending = sending.then(async () => {
      const answer = await fetch(pressed ? '/follow' : '/unfollow', {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams({ what: button.value }),
      }).catch(() => null);
      if (!answer?.ok) show(button, !pressed);
    });
  });
}

/** Saves an alert setting as soon as it is chosen, and removes the button that does so without a script. */
export function rhythmSelects(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[role=status]');
  const keep = form.querySelector<HTMLElement>('[data-keep]');
  if (keep) keep.hidden = true;
  form.addEventListener('change', async (event) => {
    const select = event.target as HTMLSelectElement;
    const id = select.closest('li')?.querySelector<HTMLInputElement>('input[name=id]')?.value;
    if (!id) return;
    const answer = await fetch('/following/alert', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ id, alert: select.value }),
    }).catch(() => null);
    if (said) said.textContent = (answer?.ok ? form.dataset.kept : form.dataset.failed) ?? '';
    if (!answer?.ok && keep) keep.hidden = false;
  });
}
