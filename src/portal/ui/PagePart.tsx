declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'page-part': { 'data-name': string };
    }
  }
}

/** The slot, as written by `slotOf`, for a page part that is rendered separately. */
export function PagePart({ name }: { name: string }) {
  return <page-part data-name={name} />;
}
