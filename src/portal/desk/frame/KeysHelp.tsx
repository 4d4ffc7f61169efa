import type { KeysView } from './keys.view.ts';

/**
 * The keyboard shortcuts of a desk page, and the live region that announces their results; visible if the browser
 * supports them.
 */
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
