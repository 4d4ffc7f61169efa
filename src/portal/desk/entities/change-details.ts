import { findEntity } from '../../../entities/entity.queries.ts';
import { type Description, describeEntity } from '../../../entities/review/describe-entity.ts';
import { type NewName, renameEntity } from '../../../entities/review/rename-entity.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import { noSuchEntity } from './entity.routes.ts';
import { entityChanger } from './entity-changer.ts';

/** Who changes it, when and why, and whether they confirmed a page about a person. */
interface Changing {
  readonly by: Authorized<'review entities'>;
  readonly now: Date;
  readonly why?: string | undefined;
  readonly person: boolean;
}

/**
 * Changes an entity's name and details, and records a decision only for what changes; what is left out stays the same.
 * Only publishers may change what readers see.
 */
export async function changeDetails(
  writing: Writing,
  id: string,
  to: NewName & Description,
  { by, now, why = '', person }: Changing,
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
    throw refusal('nothingChanges');
  }
  if (before.state === 'published' && is.schema === 'Person' && is.schema !== before.schema && !person) {
    throw refusal('personUnmeant');
  }
  if (renamed) await renameEntity(writing, id, { label, slug }, entityChanger(by), now, why);
  if (described) await describeEntity(writing, id, is, entityChanger(by), now, why);
}
