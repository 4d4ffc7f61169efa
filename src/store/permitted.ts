declare const permitted: unique symbol;

/**
 * The proof that a member may do `A`: every user action requires it, in any room. Only `authorize`
 * (`readers/permission.ts`), which knows the permissions, creates one.
 */
export interface Permitted<A extends string> {
  readonly member: { readonly id: string; readonly name: string };
  readonly [permitted]: A;
}
