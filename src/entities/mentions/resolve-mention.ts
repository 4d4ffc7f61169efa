import type { Schema } from '../entity.ts';
import { familyOf } from './mention.ts';

/** A name in stories, before its owner is looked up. */
export interface WantedName {
  readonly schema: Schema;
  /** The country it belongs to according to the text. */
  readonly country: string | null;
  /** The known entities with exactly this name. */
  readonly entities: readonly string[];
  /** The confidence of the reading. */
  readonly score: number;
  /** Whether it is not a full name, and shared by many: a surname alone. */
  readonly bare: boolean;
}

/** An entity with a name, after merges. */
export interface NameOwner {
  readonly id: string;
  readonly schema: Schema;
  readonly state: string;
  readonly country: string | null;
}

/** Why a name was resolved to an entity, or to none. */
export type Resolution =
  /** It belongs to this entity. */
  | { readonly kind: 'entity'; readonly entityId: string; readonly score: number }
  /** Several entities have the name, or the text contradicts the one that has: a person decides. */
  | { readonly kind: 'open'; readonly score: number; readonly candidates: readonly string[] }
  /** Nobody has it yet. */
  | { readonly kind: 'new'; readonly score: number }
  /** A person said that the name belongs to nobody. */
  | { readonly kind: 'rejected' };

/**
 * Resolves a name among its owners. A country in the text rules out owners from another one; confirmed owners come
 * before proposed ones. If several are left, none is chosen.
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
    // A ministry of another country is a different one; a firm or a person that moved may be the same.
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
