/**
 * Says how many rows have come since the page was drawn, in a link that shows them; the list itself does not move. A
 * hidden page holds no connection, and asks again when it is visible.
 */
export function newItems(place: HTMLElement): void {
  const link = place.querySelector('a');
  const { newItems: address } = place.dataset;
  if (!link || !address) return;
  let source: EventSource | null = null;
  const stop = () => {
    source?.close();
    source = null;
  };
  const start = () => {
    if (source || document.visibilityState === 'hidden') return;
    source = new EventSource(address);
    source.addEventListener('new', ({ data }) => {
      link.textContent = (JSON.parse(data) as { said: string }).said;
      place.hidden = false;
    });
  };
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? stop() : start(),
  );
  addEventListener('pagehide', stop);
  addEventListener('pageshow', start);
  start();
}
