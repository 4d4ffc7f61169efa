import { SecretOnce } from '../resource/SecretOnce.tsx';
import type { PushMadeView } from './new-feed.view.ts';

/** A new sender: the address it sends to, and its secret, which is shown this once. */
export function PushMadePage({ view }: { view: PushMadeView }) {
  return (
    <>
      <div class="field">
        <label for="address">{view.address.label}</label>
        <input id="address" type="text" readonly value={view.address.value} dir="ltr" spellcheck={false} />
      </div>
      <SecretOnce secret={view.secret} words={view.words} />
      <p class="desk-data">
        <a href={view.next.href}>{view.next.text}</a>
      </p>
    </>
  );
}
