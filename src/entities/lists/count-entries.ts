import type { EntrySchema, ListEntry } from './list-entry.ts';
import type { ListRead } from './reading/list-source.ts';
import type { ListCounts } from './watch-list.ts';

/** Counts what a version holds, entry by entry. */
export class CountEntries {
  private readonly schemata = new Map<EntrySchema, number>();
  private aliases = 0;
  private weakAliases = 0;
  private addresses = 0;
  private identifiers = 0;

  /** Counts one entry. */
  add({ schema, names, addresses, identifiers }: ListEntry): void {
    this.schemata.set(schema, (this.schemata.get(schema) ?? 0) + 1);
    this.aliases += names.length - 1;
    this.weakAliases += names.slice(1).filter(({ kind }) => kind === 'weak alias').length;
    this.addresses += addresses.length;
    this.identifiers += identifiers.length;
  }

  /** What it came to. */
  total({ inFiles, leftOut }: Pick<ListRead, 'inFiles' | 'leftOut'>): ListCounts {
    const of = (schema: EntrySchema) => this.schemata.get(schema) ?? 0;
    return {
      people: of('Person'),
      bodies: of('Company') + of('Organization') + of('PublicBody') + of('LegalEntity'),
      vessels: of('Vessel'),
      aircraft: of('Airplane'),
      aliases: this.aliases,
      weakAliases: this.weakAliases,
      addresses: this.addresses,
      identifiers: this.identifiers,
      schemata: Object.fromEntries(this.schemata),
      inFiles,
      leftOut,
    };
  }
}
