/** Which text of a story is meant: what is written now, a revision by its number, or a text kept beside it by its id. */
export type VersionRef =
  | { readonly kind: 'now' }
  | { readonly kind: 'revision'; readonly number: number }
  | { readonly kind: 'kept'; readonly id: string };
