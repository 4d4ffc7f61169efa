import type { KeysView } from './keys.view.ts';

/** The keys of a page of the desk, and where what they did is said aloud; seen where a browser can carry them out. */
export function KeysHelp({ keys }: { keys: KeysView }) {
  return (
    <>
      <p class="desk-now" role="status" data-keys-said />
      <details class="desk-keys" data-keys-help hidden>
        <summary aria-keyshortcuts="?">{keys.title}</summary>
        <dl>
          {keys.rows.map((row) => (
            <div>
              <dt>
                {row.keys.map((key) => (
                  <kbd dir="ltr">{key}</kbd>
                ))}
              </dt>
              <dd>{row.does}</dd>
            </div>
          ))}
        </dl>
        <button class="word" type="button" data-keys-turn data-off={keys.off} data-on={keys.on}>
          {keys.off}
        </button>
      </details>
    </>
  );
}
