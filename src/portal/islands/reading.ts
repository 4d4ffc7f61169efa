const EVERY = 5_000;
/** How soon a position is recorded after a pause: what is sent while a page is being left does not always arrive. */
const SOON = 800;
/** The height on the screen of the position that is restored. */
const EYE = 0.6;

/** Records how far a member has read a story, and offers to continue there. */
export function noteReading(place: HTMLElement): void {
  const body = document.querySelector('.body');
  if (!body) return;
  const { slug: story = '', progress = '0' } = place.dataset;
  const before = Number(progress);
  const link = place.querySelector('a');
  let furthest = before;
  let noted = before;
  let sent = -EVERY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = () => {
    timer = undefined;
    if (furthest <= noted) return;
    noted = furthest;
    sent = performance.now();
    navigator.sendBeacon('/history/progress', new URLSearchParams({ story, progress: furthest.toFixed(3) }));
  };
  const goOn = () => {
    const { top, height } = body.getBoundingClientRect();
    scrollTo({ top: scrollY + top + before * height - innerHeight * EYE });
    if (link) link.hidden = true;
  };
  addEventListener(
    'scroll',
    () => {
      const { top, height } = body.getBoundingClientRect();
      furthest = Math.max(furthest, Math.min(1, (innerHeight - top) / height));
      if (link && (furthest > before || scrollY > innerHeight)) link.hidden = true;
      if (timer === undefined) {
        timer = setTimeout(send, Math.max(SOON, EVERY - (performance.now() - sent)));
      }
    },
    { passive: true },
  );
  addEventListener('pagehide', send);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send();
  });
  if (!link) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goOn();
  });
  if (location.hash === '#go-on') goOn();
  else link.hidden = false;
}
