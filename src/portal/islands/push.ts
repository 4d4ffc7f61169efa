/** Offers push notifications in this browser, if it supports them. */
export async function offerPush(place: HTMLElement): Promise<void> {
  const said = place.querySelector<HTMLElement>('[role=status]');
  const cannot = place.querySelector<HTMLElement>('[data-cannot]');
  const on = place.querySelector<HTMLButtonElement>('[data-do=on]');
  const off = place.querySelector<HTMLButtonElement>('[data-do=off]');
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !on || !off) return;
  const worker = await navigator.serviceWorker.register('/service-worker.js').catch(() => null);
  if (!worker) return;
  if (cannot) cannot.hidden = true;
  const tell = (text: string | undefined) => {
    if (said) said.textContent = text ?? '';
  };
  const subscription = await worker.pushManager.getSubscription();
  const row =
    subscription &&
    [...document.querySelectorAll<HTMLElement>('[data-endpoint]')].find(
      ({ dataset }) => dataset.endpoint === subscription.endpoint,
    );
  row?.querySelector('[data-this]')?.removeAttribute('hidden');
  on.hidden = Boolean(row);
  off.hidden = !row;
  on.addEventListener('click', async () => {
    on.disabled = true;
    tell('');
    try {
      if ((await Notification.requestPermission()) !== 'granted') return tell(place.dataset.denied);
      await navigator.serviceWorker.ready;
      await subscribe(worker);
      location.reload();
    } catch {
      tell(place.dataset.failed);
    } finally {
      on.disabled = false;
    }
  });
  off.addEventListener('click', async () => {
    const known = await worker.pushManager.getSubscription();
    if (known) await send('/push/unsubscribe', { endpoint: known.endpoint }).catch(() => undefined);
    await known?.unsubscribe();
    location.reload();
  });
}

async function subscribe(worker: ServiceWorkerRegistration): Promise<void> {
  const { key } = (await (await fetch('/push/key')).json()) as { key: string };
  const wanted = bytesOf(key);
  const known = await worker.pushManager.getSubscription();
  // A portal that was set up again has another key, so the old subscription is useless.
  const ours = known?.options.applicationServerKey;
  if (known && ours && !same(new Uint8Array(ours), wanted)) await known.unsubscribe();
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: wanted });
  const { endpoint = '', keys = {} } = made.toJSON();
  await send('/push/subscribe', { endpoint, p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' });
}

async function send(path: string, fields: Record<string, string>): Promise<void> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(fields),
  });
  if (!answer.ok) throw new Error(String(answer.status));
}

function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  const text = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
