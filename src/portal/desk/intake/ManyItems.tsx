import { KeyCap } from '../frame/KeyCap.tsx';
import type { ManyDoneView, ManyView } from './many.view.ts';

/** The form that decides about many items at once: those ticked, or all that match. */
export function ManyItems({ many }: { many: ManyView }) {
  return (
    <form
      id={many.id}
      class="flow-bulk many-items"
      method="post"
      action={many.action}
      aria-label={many.title}
    >
      <h2>{many.title}</h2>
      <p class="hint">{many.hint}</p>
      <input type="hidden" name="until" value={many.until} autocomplete="off" />
      <div class="acts">
        <label class="many-page" data-ticks="" hidden>
          <input type="checkbox" autocomplete="off" data-key="a" aria-keyshortcuts="a" />
          <span>{many.page}</span>
          <KeyCap name="a" />
        </label>
        <button class="act" type="submit" name="which" value="ticked" data-key="m" data-key-leads="">
          {many.ticked}
          <KeyCap name="m" />
        </button>
        {many.matching && (
          <button
            class="act quiet"
            type="submit"
            name="which"
            value="matching"
            data-key="m"
            data-key-leads=""
          >
            {many.matching}
            <KeyCap name="m" />
          </button>
        )}
      </div>
    </form>
  );
}

/** What was decided about many items, and the button that undoes it. */
export function ManyDone({ done: { text, undo } }: { done: ManyDoneView }) {
  return (
    <div class="notice many-done" role="status">
      <p>{text}</p>
      {undo && (
        <form method="post" action={undo.action}>
          <input type="hidden" name="at" value={undo.at} />
          <button class="act quiet" type="submit" data-key="z" aria-keyshortcuts="z">
            {undo.button}
            <KeyCap name="z" />
          </button>
        </form>
      )}
    </div>
  );
}
