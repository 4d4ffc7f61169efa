import type { DatasetField, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { IdentifierKind } from '../statements/identifiers.ts';
import { identifierOf, type Party, partyOf } from './party-columns.ts';

/** A column whose values may name somebody. */
export interface NamingColumn {
  readonly field: string;
  /** Whom it names, where its heading says so. */
  readonly party: Party | null;
  /** The number it holds, where its heading says so. */
  readonly identifier: IdentifierKind | null;
  /** What its codes stand for, by the dataset's code lists: ISO 3166-1 alpha-2 by the code in the file. */
  readonly countries: ReadonlyMap<string, string>;
}

/**
 * The columns of a version that may name somebody: texts, but for those that are a product, a flow, a unit or a period,
 * and whole numbers whose heading says that they stand for a company.
 */
export function namingColumns({
  fields,
  coverage,
}: Pick<DatasetVersion, 'fields' | 'coverage'>): NamingColumn[] {
  return fields.flatMap((field): NamingColumn[] => {
    const { name } = field;
    const identifier = identifierOf(field.title ?? name) ?? identifierOf(name);
    if (!holdsNames(field, identifier)) return [];
    const areas =
      field.role === 'reporter' ? coverage.reporters : field.role === 'partner' ? coverage.partners : [];
    const countries = new Map(
      areas.flatMap(({ code, iso, aggregate }) =>
        iso !== null && !aggregate && /^[A-Z]{2}$/.test(iso) ? [[code, iso] as const] : [],
      ),
    );
    const party = identifier ? null : (partyOf(name) ?? (field.title ? partyOf(field.title) : null));
    return [{ field: name, party, identifier, countries }];
  });
}

function holdsNames({ type, role }: DatasetField, identifier: IdentifierKind | null): boolean {
  if (type === 'integer') return identifier !== null && role === null;
  return type === 'string' && (role === null || role === 'reporter' || role === 'partner');
}
