// Reports that a story was shown, read to its end, or had a figure opened. Nothing is stored in the browser, and the
// number that tells one view of the page from another is drawn when it is opened and forgotten with it.
const MACHINE = /^(?:localhost|127\.[\d.]+|\[::1\])$/;
/** Characters a second that nobody reads faster than: three times the usual speed. Chinese says more with each. */
const FASTEST = { zh: 25, other: 75 };
const LEAST_SECONDS = 5;
const MOST_SECONDS = 120;

const [, kind, of = ''] = /^\/(story|figure)\/([^/]+)/.exec(location.pathname) ?? [];
const [, came = ''] = /^#(newsletter|alert)$/.exec(location.hash) ?? [];
const view = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join(
  '',
);
const privacy = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;

/** The host of the page that linked here, and nothing more of it; one of our own words where that says more. */
function whereFrom(): string {
  if (came) return came;
  if (!document.referrer) return '';
  const { host } = new URL(document.referrer);
  return host === location.host ? 'internal' : host;
}

/** An entry of the history of this tab, as browsers since 2024 tell it to the site itself. */
interface TabEntry {
  readonly index: number;
  readonly url: string | null;
}

/** That history, and the entry whose place this page took. */
interface TabHistory {
  entries(): TabEntry[];
  readonly currentEntry: TabEntry | null;
  readonly activation?: { readonly from: TabEntry | null } | null;
}

/**
 * Whether this tab has shown the page before: it was loaded again, gone back to, or opened again by a link or an address.
 * In another language it is the same page. Browsers without a history to ask tell of the page that linked here.
 */
function wasShown(): boolean {
  const [{ type } = {}] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (type === 'reload' || type === 'back_forward') return true;
  const { navigation: tab } = globalThis as { navigation?: TabHistory };
  const now = tab?.currentEntry?.index ?? 0;
  const before = tab?.entries().filter(({ index }) => index < now) ?? [];
  const urls = [document.referrer, tab?.activation?.from?.url, ...before.map(({ url }) => url)];
  return urls.some((url) => {
    const { host, pathname } = new URL(url || 'about:blank');
    return host === location.host && pathname === location.pathname;
  });
}

function report(what: 'read' | 'finished' | 'figure', whose: string): void {
  navigator.sendBeacon('/read', new URLSearchParams({ kind: what, of: whose, from: whereFrom(), view }));
}

/** Calls `then` once the page is really shown: not while it is loaded ahead, nor in a tab that nobody has looked at. */
function whenShown(then: () => void): void {
  const look = () => {
    if (document.visibilityState !== 'visible' || (document as { prerendering?: boolean }).prerendering)
      return;
    document.removeEventListener('visibilitychange', look);
    document.removeEventListener('prerenderingchange', look);
    then();
  };
  document.addEventListener('visibilitychange', look);
  document.addEventListener('prerenderingchange', look);
  look();
}

/** Calls `then` once the end of the story was on the screen and enough time was spent with it. */
function whenFinished(then: () => void): void {
  const end = document.querySelector('.story-end');
  const text = document.querySelector<HTMLElement>('.story .body');
  if (!end) return;
  const speed = text?.lang.startsWith('zh') ? FASTEST.zh : FASTEST.other;
  const needed = Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, (text?.textContent.length ?? 0) / speed));
  let spent = 0;
  let since = performance.now();
  let hasReached = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    const now = performance.now();
    if (document.visibilityState !== 'visible') return;
    spent += now - since;
    since = now;
    if (!hasReached) return;
    const missing = needed * 1000 - spent;
    if (missing > 0) timer = setTimeout(look, missing);
    else {
      document.removeEventListener('visibilitychange', turn);
      then();
    }
  };
  const turn = () => {
    // What passed while the page was hidden was not spent with it.
    if (document.visibilityState === 'visible') since = performance.now();
    else {
      spent += performance.now() - since;
      clearTimeout(timer);
    }
    look();
  };
  document.addEventListener('visibilitychange', turn);
  const watching = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    watching.disconnect();
    hasReached = true;
    look();
  });
  watching.observe(end);
}

/** Reports each figure of the story that is opened, here or on a page of its own. */
function figuresOpened(): void {
  const opened = new Set<string>();
  const note = ({ target, button }: MouseEvent) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href*="/figure/"]');
    const [, id] = /^\/figure\/([0-9a-f-]{36})/.exec(link?.pathname ?? '') ?? [];
    if (!id || button > 1 || link?.host !== location.host || opened.has(id)) return;
    opened.add(id);
    report('figure', id);
  };
  document.addEventListener('click', note);
  document.addEventListener('auxclick', note);
}

const isDriven = navigator.webdriver && !MACHINE.test(location.hostname);
if (!isDriven && !privacy && navigator.doNotTrack !== '1') {
  whenShown(() => {
    if (wasShown()) return;
    if (kind === 'story') {
      report('read', of);
      whenFinished(() => report('finished', of));
      figuresOpened();
      // The mark of the email is not passed on with the address.
      if (came) history.replaceState(history.state, '', location.pathname + location.search);
    } else if (
      kind === 'figure' &&
      !/^\/story\//.test(new URL(document.referrer || location.href).pathname)
    ) {
      // A story has reported the figures that its reader opened there.
      report('figure', of);
    }
  });
}
