import type { EntityChanger } from '../../../entities/allow-change.ts';
import { type Action, type Authorized, roleMay } from '../../../readers/permission.ts';

/** Who changes entities, and whether they may change what readers see. */
export function entityChanger<A extends Action>(by: Authorized<A>): EntityChanger<A> {
  return { ...by, changesPublished: roleMay(by.member.role, 'publish entities') };
}
