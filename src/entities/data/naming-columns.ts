import type { DatasetField, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { IdentifierKind } from '../statements/identifiers.ts';
import { identifierOf, type Party, partyOf } from './party-columns.ts';

/** A column whose values may be names. */
export interface NamingColumn {
  readonly field: string;
  /** The kind of entity it names, if its heading shows it. */
  readonly party: Party | null;
  /** The kind of number in it, if its heading shows it. */
  readonly identifier: IdentifierKind | null;
  /** The countries of its codes, from the dataset's code lists: ISO 3166-1 alpha-2 by the code in the file. */
  readonly countries: ReadonlyMap<string, string>;
}

/**
 * The columns of a version that may contain names: text columns, except products, flows, units and periods, and integer
 * columns whose heading shows that they identify a company.
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
