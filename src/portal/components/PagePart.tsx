declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'page-part': { 'data-name': string };
    }
  }
}

/** Where a part of a page goes that is made anew by itself, as `slotOf` writes it. */
export function PagePart({ name }: { name: string }) {
  return <page-part data-name={name} />;
}
