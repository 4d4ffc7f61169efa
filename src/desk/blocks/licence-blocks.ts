import type { SourceRef } from '../../stories/story.ts';
import type { Draft } from '../draft.ts';
import { type Block, blockKey, type LicenceBlock } from './block.ts';

/**
 * What is missing of a source's terms: licensed copy states its licence, an excerpt the address of its original; and
 * copy that gives itself away as a wire's does not go out as our own. `known` are the slugs of sources that are kept.
 */
export function licenceBlocks(
  { source, agency, sourceUrl }: Pick<Draft, 'source' | 'agency' | 'sourceUrl'>,
  known: ReadonlySet<string>,
): Block[] {
  const blocks: Block[] = [];
  const add = ({ slug, name }: SourceRef, why: LicenceBlock['why']) => {
    const sourceSlug = known.has(slug) ? slug : null;
    blocks.push({ kind: 'licence', key: blockKey('licence', slug, why), source: name, sourceSlug, why });
  };
  if (source.policy === 'licensed' && !isStated(source)) add(source, 'no licence');
  if (source.policy === 'linked' && !sourceUrl) add(source, 'no address');
  if (agency && source.policy === 'own' && agency.slug !== source.slug && !isStated(agency))
    add(agency, 'agency');
  return blocks;
}

const isStated = ({ licence, licenceUrl }: SourceRef) => Boolean(licence?.trim() || licenceUrl?.trim());
