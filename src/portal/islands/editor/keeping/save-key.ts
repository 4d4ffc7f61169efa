/** Ctrl or Cmd with S saves the form. */
export function saveKey(root: HTMLFormElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== 's' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
    event.preventDefault();
    root.requestSubmit();
  });
}
