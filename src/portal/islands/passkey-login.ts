import { startAuthentication } from '@simplewebauthn/browser';
import { ask, fieldsOf, supportsPasskeys } from './passkey-asking.ts';

/** Shows the button that logs in with a passkey if this browser supports it, and handles it. */
export function passkeyLogin(place: HTMLElement): void {
  const button = place.querySelector('button');
  if (!button || !supportsPasskeys()) return;
  place.hidden = false;
  const said = document.createElement('p');
  said.className = 'wrong';
  said.setAttribute('role', 'alert');
  place.append(said);
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = '';
    said.textContent = await logIn(place.dataset.next ?? '/');
    button.disabled = false;
  });
}

/** Logs in and continues; returns the error message if it fails. */
async function logIn(next: string): Promise<string> {
  const asked = await ask(`/login/passkey/options${location.search}`, fieldsOf({}));
  if (!asked.options) return asked.wrong ?? asked.failed ?? '';
  try {
    const response = await startAuthentication({ optionsJSON: asked.options as never });
    const sent = fieldsOf({ response: JSON.stringify(response), next });
    const answer = await ask(`/login/passkey${location.search}`, sent);
    if (!answer.seeOther) return answer.wrong ?? asked.failed ?? '';
    location.assign(answer.seeOther);
    return '';
  } catch {
    return asked.failed ?? '';
  }
}
