import type { EntityChanger } from '../../../entities/allow-change.ts';
import type { Member } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';

/** Who changes entities, and whether they may change what readers see of one. */
export function entityChanger({ id, role }: Pick<Member, 'id' | 'role'>): EntityChanger {
  return { id, changesPublished: roleMay(role, 'publish entities') };
}
