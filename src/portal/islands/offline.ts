/** Registers the service worker for offline reading, once the page has loaded; bots need none. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || /bot|crawl|spider|preview/i.test(navigator.userAgent)) return;
  const start = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
