import type { Schema } from '../entity.ts';
import { familyOf } from './mention.ts';

/** A name that stories have, before anybody is looked for who has it. */
export interface WantedName {
  readonly schema: Schema;
  /** The country the text says that it belongs to. */
  readonly country: string | null;
  /** The known entities that have this very name. */
  readonly entities: readonly string[];
  /** How sure the reading is. */
  readonly score: number;
  /** Whether it is no whole name, and many share it: a family name alone. */
  readonly bare: boolean;
}

/** An entity that has a name, as it is read since its merges. */
export interface NameOwner {
  readonly id: string;
  readonly schema: Schema;
  readonly state: string;
  readonly country: string | null;
}

/** Why a name was given to an entity, or to none. */
export type Resolution =
  /** It is this entity's. */
  | { readonly kind: 'entity'; readonly entityId: string; readonly score: number }
  /** Several have the name, or what the text says does not fit who has it: a person decides. */
  | { readonly kind: 'open'; readonly score: number; readonly candidates: readonly string[] }
  /** Nobody has it yet. */
  | { readonly kind: 'new'; readonly score: number }
  /** A person said that the name is nobody's. */
  | { readonly kind: 'rejected' };

/**
 * Whose name it is, among those who have it. What a text says of a country speaks against who is of another one; who
 * a person has said yes to comes before who is only proposed. Where several are left, nobody is chosen.
 */
export function resolveMention(wanted: WantedName, owners: readonly NameOwner[]): Resolution {
  const family = familyOf(wanted.schema);
  const same = unique(owners).filter((owner) => familyOf(owner.schema) === family);
  const live = same.filter(({ state }) => state !== 'rejected');
  if (live.length === 0) {
    if (same.length > 0) return { kind: 'rejected' };
    return wanted.bare
      ? { kind: 'open', score: wanted.score, candidates: [] }
      : { kind: 'new', score: wanted.score };
  }
  const fitting = live.filter(({ country }) => !disagree(country, wanted.country));
  if (fitting.length === 0) {
    // A ministry of another country is another ministry; a firm or a person that moved may be the same.
    if (wanted.schema === 'PublicBody' && live.every(({ state }) => state === 'proposed'))
      return { kind: 'new', score: wanted.score };
    return { kind: 'open', score: wanted.score * 0.5, candidates: live.map(({ id }) => id) };
  }
  const said = fitting.filter(({ state }) => state !== 'proposed');
  const best = said.length > 0 ? said : fitting;
  const agreeing = best.filter(({ country }) => country !== null && country === wanted.country);
  const [only] = best.length === 1 ? best : agreeing.length === 1 ? agreeing : [];
  if (!only) return { kind: 'open', score: wanted.score * 0.5, candidates: best.map(({ id }) => id) };
  if (wanted.bare && only.state === 'proposed')
    return { kind: 'open', score: wanted.score, candidates: [only.id] };
  const sure = only.state === 'proposed' ? wanted.score : Math.max(wanted.score, 0.9);
  const alone = best.length === 1 ? sure : Math.min(sure, 0.8);
  const score = live.length > 1 ? Math.min(alone, 0.8) : alone;
  return { kind: 'entity', entityId: only.id, score };
}

const disagree = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

function unique(owners: readonly NameOwner[]): NameOwner[] {
  return [...new Map(owners.map((owner) => [owner.id, owner])).values()];
}
