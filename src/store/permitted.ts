declare const permitted: unique symbol;

/**
 * The proof that a member may do `A`: every action that people take takes it, whichever room it stands in. Only
 * `authorize` (`readers/permission.ts`), which knows who may do what, makes one.
 */
export interface Permitted<A extends string> {
  readonly member: { readonly id: string; readonly name: string };
  readonly [permitted]: A;
}
