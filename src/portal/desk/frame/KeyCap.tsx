/** The keyboard shortcut of a button; it is visible, and announced through its own attribute. */
export function KeyCap({ name }: { name: string }) {
  return (
    <span class="key-cap" aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
