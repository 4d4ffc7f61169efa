/**
 * The event of a browser that can install the portal as an app.
 * https://developer.mozilla.org/en-US/docs/Web/API/BeforeInstallPromptEvent
 */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Shows the button that copies the start URL. */
export function copyAddress(line: HTMLElement): void {
  const input = line.querySelector('input');
  const button = line.querySelector('button');
  if (!input || !button || !navigator.clipboard) return;
  const before = button.textContent;
  const status = line.parentElement?.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(input.value);
    input.select();
    button.textContent = line.dataset.copy ?? before;
    if (status) status.textContent = line.dataset.copy ?? '';
    setTimeout(() => {
      button.textContent = before;
    }, 2500);
  });
}

/** Shows the button that installs the portal, once the browser supports it. */
export function offerInstall(place: HTMLElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', async () => {
      place.hidden = true;
      await (event as InstallEvent).prompt();
    });
  });
}
