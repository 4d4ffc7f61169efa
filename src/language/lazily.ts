/** What `make` makes, when it is first asked for and once: for word lists that few processes need, and no start should wait for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
