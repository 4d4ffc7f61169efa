/** The button that logs in with a passkey; an island shows it if the browser supports passkeys. */
export function PasskeyLogin({ text, next }: { text: string; next: string }) {
  return (
    <div class="door-passkey" data-passkey-login data-next={next} hidden>
      <button type="button" class="act quiet">
        {text}
      </button>
    </div>
  );
}
