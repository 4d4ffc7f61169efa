import type { EntityAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import type { Role } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';

/** Whether `role` may change an entity, its statements and its relations: if readers see it, only publishers may. */
export function mayChange({ entity, readAs }: Pick<EntityAtDesk, 'entity' | 'readAs'>, role: Role): boolean {
  return roleMay(role, 'publish entities') || ![entity.state, readAs?.state].includes('published');
}

/** The ids of the entities merged into this one that `role` may separate again. */
export function mayPart(desk: EntityAtDesk, role: Role): ReadonlySet<string> {
  const all = [desk.entity, ...desk.merged];
  if (roleMay(role, 'publish entities')) return new Set(all.map(({ id }) => id));
  if (!mayChange(desk, role)) return new Set();
  return new Set(all.filter(({ state }) => state !== 'published').map(({ id }) => id));
}
