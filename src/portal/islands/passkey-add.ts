import { startRegistration } from '@simplewebauthn/browser';
import { ask, fieldsOf, type PasskeyAnswer, supportsPasskeys } from './passkey-asking.ts';

/** Adds a passkey when the form is submitted; a browser without passkey support gets a message instead of the form. */
export function passkeyAdd(form: HTMLFormElement): void {
  if (!supportsPasskeys()) {
    const told = document.createElement('p');
    told.className = 'hint';
    told.textContent = form.dataset.unsupported ?? '';
    form.replaceWith(told);
    return;
  }
  const said = form.querySelector('[data-wrong]');
  const button = form.querySelector('button');
  if (button) button.disabled = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button) button.disabled = true;
    if (said) said.textContent = '';
    const wrong = await add(form);
    if (said) said.textContent = wrong;
    if (button) button.disabled = false;
  });
}

/** Adds a passkey and continues; returns the error message if it fails. */
async function add(form: HTMLFormElement): Promise<string> {
  const typed = new FormData(form);
  const password = String(typed.get('password') ?? '');
  const asked = await ask(form.dataset.passkeyAdd ?? '', fieldsOf(password ? { password } : {}));
  if (!asked.options) return asked.wrong ?? asked.failed ?? '';
  let response: unknown;
  try {
    response = await startRegistration({ optionsJSON: asked.options as never });
  } catch (error) {
    return whyNot(error, asked);
  }
  const label = String(typed.get('label') ?? '');
  const answer = await ask(form.action, fieldsOf({ response: JSON.stringify(response), label }));
  if (!answer.seeOther) return answer.wrong ?? asked.failed ?? '';
  go(answer.seeOther);
  return '';
}

function whyNot(error: unknown, { known, failed }: PasskeyAnswer): string {
  const taken = error instanceof Error && error.name === 'InvalidStateError';
  return (taken ? known : failed) ?? '';
}

/** Reloads the page even if only the part after `#` differs. */
function go(to: string): void {
  location.assign(to);
  if (
    new URL(to, location.href).pathname + new URL(to, location.href).search ===
    location.pathname + location.search
  ) {
    location.reload();
  }
}
