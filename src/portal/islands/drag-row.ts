/** What is dragged, and what happens when it is dropped. */
interface Dragging {
  /** The row that moves through the list; null if none can. */
  begin(): HTMLElement | null;
  drop(row: HTMLElement): void;
}

/** Dragging by pointer events, so that touch works like a mouse; a drop outside the list changes nothing. */
export function dragRow(grip: HTMLElement, list: HTMLElement, { begin, drop }: Dragging): void {
  grip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const row = begin();
    if (!row) return;
    event.preventDefault();
    grip.focus({ preventScroll: true });
    const came = row.parentElement === list ? row.nextElementSibling : null;
    const own = row.parentElement === list;
    const before = [...list.children].indexOf(row);
    row.classList.add('dragged');
    list.classList.add('open-to');
    const ended = new AbortController();
    const { signal } = ended;
    // The drop zone is the whole section: an empty list would be no target.
    const zone = list.parentElement ?? list;
    const inside = ({ clientX, clientY }: PointerEvent) => {
      const { left, right, top, bottom } = zone.getBoundingClientRect();
      return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    };
    const back = () => {
      if (!own) row.remove();
      else if (came) came.before(row);
      else list.append(row);
    };
    document.addEventListener(
      'pointermove',
      (moved) => {
        moved.preventDefault();
        scrollNear(moved.clientY);
        if (!inside(moved)) {
          if (!own) row.remove();
          return;
        }
        const under = [...list.children].find((one) => {
          if (one === row) return false;
          const { top, height } = one.getBoundingClientRect();
          return moved.clientY < top + height / 2;
        });
        if (under) {
          if (under.previousElementSibling !== row) under.before(row);
        } else if (list.lastElementChild !== row) list.append(row);
      },
      { signal },
    );
    const end = (kept: boolean) => {
      ended.abort();
      row.classList.remove('dragged');
      list.classList.remove('open-to');
      if (!kept) back();
      else if (row.parentElement === list && (!own || [...list.children].indexOf(row) !== before)) {
        drop(row);
        row.querySelector<HTMLElement>('.grip')?.focus({ preventScroll: true });
      }
    };
    document.addEventListener('pointerup', (up) => end(inside(up)), { signal });
    document.addEventListener('pointercancel', () => end(false), { signal });
    document.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        end(false);
      },
      { signal },
    );
  });
}

const EDGE = 60;
const STEP = 14;

/** Scrolls the page when something is dragged to its edge. */
function scrollNear(y: number): void {
  if (y < EDGE) window.scrollBy(0, -STEP);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, STEP);
}
