declare const permitted: unique symbol;

/**
 * The proof that a member may do `A`: every action that people take asks for it, in whichever room it lives. Only
 * `authorize` (`readers/permission.ts`), which knows who may do what, makes one.
 */
export interface Permitted<A extends string> {
  readonly member: { readonly id: string; readonly name: string };
  readonly [permitted]: A;
}
