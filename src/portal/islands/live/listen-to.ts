/** The callbacks for events. */
interface Heard {
  entry(event: { readonly number: number; readonly html: string }): void;
  head(event: { readonly html: string; readonly ended: boolean }): void;
  /** The connection was lost, and is being retried. */
  lost(): void;
  /** There is no room to follow. */
  full(): void;
  /** The story no longer exists. */
  gone(): void;
}

/** After how many milliseconds a page that found no room retries. */
const ASK_AGAIN = 60_000;

/**
 * Listens to live coverage while the page is visible. A hidden page holds no connection, since a browser allows few of
 * them per site; it requests what it missed when it is visible again.
 */
export function listenTo(address: string, heard: Heard): void {
  const url = new URL(address, location.href);
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const stop = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const end = () => {
    isOver = true;
    stop();
  };
  const start = () => {
    if (source || isOver || document.visibilityState === 'hidden') return;
    const mine = new EventSource(url);
    source = mine;
    mine.addEventListener('entry', ({ data }) => heard.entry(JSON.parse(data)));
    mine.addEventListener('head', ({ data, lastEventId }) => {
      const event = JSON.parse(data);
      url.searchParams.set('since', lastEventId);
      heard.head(event);
      if (event.ended) end();
    });
    mine.addEventListener('gone', () => {
      end();
      heard.gone();
    });
    mine.addEventListener('error', () => {
      if (mine !== source) return;
      if (mine.readyState !== EventSource.CLOSED) return heard.lost();
      // It was refused: there is no room, or nothing to receive.
      stop();
      heard.full();
      timer = setTimeout(start, ASK_AGAIN);
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') stop();
    else start();
  });
  // A page restored from the back/forward cache listens again.
  addEventListener('pagehide', stop);
  addEventListener('pageshow', start);
  start();
}
