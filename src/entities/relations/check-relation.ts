import { checkCodes } from '../../evidence/codes/check-codes.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { RELATION_KINDS, type RelationKind } from '../entity.ts';
import { checkDate } from '../statements/check-value.ts';

/** What a relation is, as it is kept. */
export interface RelationParts {
  readonly kind: RelationKind;
  readonly from_entity: string;
  readonly to_entity: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly goods: string;
  readonly codes: readonly string[];
  readonly baskets: readonly string[];
  readonly end_use: string;
}

/** The parts of a relation, tidied; a Problem that names the first that will not do. */
export async function checkRelation(reading: Reading, parts: RelationParts): Promise<RelationParts> {
  if (!RELATION_KINDS.includes(parts.kind)) {
    throw refusal('relationKindUnknown', { kinds: RELATION_KINDS.join(', ') });
  }
  await checkSide(reading, parts.from_entity);
  if (parts.to_entity !== null) await checkSide(reading, parts.to_entity);
  if (parts.to_entity === parts.from_entity) {
    throw refusal('relationAlone');
  }
  if (parts.kind !== 'supplies' && parts.to_entity === null) {
    throw refusal('relationOtherMissing');
  }
  const starts = dayOf(parts.starts);
  const ends = dayOf(parts.ends);
  if (starts !== null && ends !== null && ends <= starts) {
    throw refusal('relationEndsEarly');
  }
  const baskets = [...new Set(parts.baskets)].slice(0, 50);
  for (const slug of baskets) {
    const basket = await reading
      .selectFrom('baskets')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirst();
    if (!basket) throw refusal('basketUnknown');
  }
  return {
    ...parts,
    starts,
    ends,
    baskets,
    codes: parts.codes.length > 0 ? checkCodes(parts.codes) : [],
    goods: lineOf(parts.goods),
    end_use: lineOf(parts.end_use),
  };
}

async function checkSide(reading: Reading, id: string): Promise<void> {
  const row = isId(id)
    ? await reading.selectFrom('entities').select('state').where('id', '=', id).executeTakeFirst()
    : undefined;
  if (!row) throw refusal('relationEntityUnknown');
}

/** A day as it is kept; a month or a year begins with its first day. */
function dayOf(given: string | null): string | null {
  const value = given?.trim();
  if (!value) return null;
  checkDate(value);
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

function lineOf(given: string): string {
  const line = given
    .slice(0, 2_000)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length > 300) throw refusal('relationTextLong');
  return line;
}
