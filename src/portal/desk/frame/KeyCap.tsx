/** The key that does the same as a button; it is seen, and heard by its own attribute. */
export function KeyCap({ name }: { name: string }) {
  return (
    <span class="key-cap" aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
