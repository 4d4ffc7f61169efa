import { findEntity } from '../../../entities/entity.queries.ts';
import { type Description, describeEntity } from '../../../entities/review/describe-entity.ts';
import { type NewName, renameEntity } from '../../../entities/review/rename-entity.ts';
import { Problem } from '../../../errors.ts';
import type { Writing } from '../../../store/database.ts';
import { noSuchEntity } from './entity.routes.ts';

/** Says what an entity is called and is, and keeps a decision only of what changes; what is left out stays. */
export async function changeDetails(
  writing: Writing,
  id: string,
  to: NewName & Description,
  { by, now, why = '' }: { readonly by: string; readonly now: Date; readonly why?: string | undefined },
): Promise<void> {
  const before = await findEntity(writing, id);
  if (!before) throw noSuchEntity();
  const label = to.label || before.label;
  const slug = to.slug || before.slug;
  const is = {
    schema: to.schema ?? before.schema,
    country: to.country === undefined ? before.country : to.country,
    topicSlug: to.topicSlug === undefined ? before.topicSlug : to.topicSlug,
  };
  const renamed = label !== before.label || slug !== before.slug;
  const described =
    is.schema !== before.schema || is.country !== before.country || is.topicSlug !== before.topicSlug;
  if (!renamed && !described) {
    throw new Problem('bad input', 'Nothing changes.', 'Change something, or leave it.');
  }
  if (renamed) await renameEntity(writing, id, { label, slug }, by, now, why);
  if (described) await describeEntity(writing, id, is, by, now, why);
}
