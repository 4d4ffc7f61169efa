import type { MadeWithSecret, SecretWords } from './resource-words.ts';

/** The secret of a new row, which is shown this once. */
export function SecretOnce({ secret, words }: Pick<MadeWithSecret, 'secret'> & { words: SecretWords }) {
  return (
    <section class="token-made">
      <p role="status">{words.text}</p>
      <div class="field">
        <label for="secret">{words.label}</label>
        <input id="secret" type="text" readonly value={secret} dir="ltr" spellcheck={false} />
      </div>
      <p class="hint">{words.how}</p>
      {words.line && (
        <pre class="token-header" dir="ltr">
          <code>
            {words.line} {secret}
          </code>
        </pre>
      )}
    </section>
  );
}
