import { refusal } from '../../../words/refusal.ts';
import { plainColumn, type StatedCode, type StatedColumn, type Statement, type Texts } from '../stated.ts';
import { listed } from '../where-wrong.ts';
import { subjectOf } from './concepts.ts';

/** What an SDMX reference names: "ECB:CL_FREQ(1.0)", or one thing of it. */
export interface SdmxRef {
  readonly agency: string;
  readonly id: string;
  readonly version: string;
  /** Of a concept: its id in the scheme. */
  readonly item: string;
}

/** One column of a data structure definition. */
export interface SdmxComponent {
  readonly id: string;
  readonly is: 'dimension' | 'time' | 'measure' | 'attribute';
  /** Its members are concepts: what the rows measure. */
  readonly isMetric: boolean;
  readonly concept: SdmxRef | null;
  readonly codelist: SdmxRef | null;
}

/** A data structure definition. */
export interface SdmxDefinition {
  readonly ref: SdmxRef;
  readonly names: Texts;
  readonly components: readonly SdmxComponent[];
}

/** A concept of a scheme, and the code list that it has wherever it is used. */
export interface SdmxConcept {
  readonly names: Texts;
  readonly codelist: SdmxRef | null;
}

/** What a structure message holds, as far as data is described by it. */
export class SdmxStructures {
  readonly format: string;
  readonly definitions: SdmxDefinition[] = [];
  /** What each dataflow is called, and the definition that it is of. */
  readonly flows: { readonly names: Texts; readonly of: SdmxRef }[] = [];
  readonly #codelists = new Map<string, readonly StatedCode[]>();
  readonly #schemes = new Map<string, ReadonlyMap<string, SdmxConcept>>();

  constructor(format: string) {
    this.format = format;
  }

  /** Keeps a code list. */
  addCodelist(ref: SdmxRef, codes: readonly StatedCode[]): void {
    for (const key of keysOf(ref)) if (!this.#codelists.has(key)) this.#codelists.set(key, codes);
  }

  /** Keeps a scheme of concepts. */
  addScheme(ref: SdmxRef, concepts: ReadonlyMap<string, SdmxConcept>): void {
    for (const key of keysOf(ref)) if (!this.#schemes.has(key)) this.#schemes.set(key, concepts);
  }

  /** What is stated of a table with columns of these names: by the definition that has most of them. */
  statementOf(names: readonly string[]): Statement {
    if (this.definitions.length === 0) throw refusal('structureMissing', { format: this.format });
    const have = new Set(names.map(bare));
    const [best] = this.definitions
      .map((definition) => {
        const dimensions = definition.components.filter(({ is }) => is === 'dimension');
        const found = dimensions.filter(({ id }) => have.has(id.toLowerCase())).length;
        return { definition, found, lacking: dimensions.length - found };
      })
      .sort((a, b) => b.found - a.found || a.lacking - b.lacking);
    // Every row has all dimensions of its structure, but for those that a file of one series may leave out.
    if (!best || best.found === 0 || best.found < best.lacking)
      throw refusal('structureOther', {
        names: listed(
          this.definitions.map(({ ref }) => ref.id),
          5,
        ),
        found: best?.found ?? 0,
        columns: listed(names),
      });
    const { definition } = best;
    const flows = this.flows.filter(({ of }) => isSame(of, definition.ref));
    return {
      format: this.format,
      names: (flows.length === 1 ? flows[0]?.names : null) ?? definition.names,
      about: null,
      producer: null,
      columns: definition.components.map((one) => this.#columnOf(one)),
    };
  }

  #columnOf({ id, is, isMetric, concept, codelist }: SdmxComponent): StatedColumn {
    const scheme = concept && lookUp(this.#schemes, concept);
    const known = scheme?.get(concept?.item ?? '');
    const list = codelist ?? known?.codelist ?? null;
    const codes = list ? (lookUp(this.#codelists, list) ?? this.#asCodes(list)) : [];
    const about =
      is === 'time' || is === 'measure' ? null : (subjectOf(id, list?.id) ?? subjectOf(concept?.item ?? ''));
    return plainColumn(id, is, {
      about: isMetric ? 'metric' : about,
      names: known?.names ?? {},
      codes: [...codes],
    });
  }

  /** A scheme of concepts as codes: a measure dimension has one for each thing that is measured. */
  #asCodes(ref: SdmxRef): StatedCode[] {
    const scheme = lookUp(this.#schemes, ref);
    return [...(scheme ?? [])].map(([code, { names }]) => ({ code, names, parent: null }));
  }
}

/** Reads the end of a URN: "urn:…Codelist=ECB:CL_FREQ(1.0)", or ".FREQ" behind it; null for any other text. */
export function refOf(urn: string): SdmxRef | null {
  const found = /(?:=|^)([\w.@$-]+):([\w@$-]+)(?:\(([\w.+*-]*)\))?(?:\.([\w@$.-]+))?$/.exec(urn.trim());
  if (!found) return null;
  const [, agency = '', id = '', version = '', item = ''] = found;
  return { agency, id, version, item };
}

function keysOf({ agency, id, version }: SdmxRef): string[] {
  return [`${agency}:${id}(${version})`, `${agency}:${id}`, id];
}

function lookUp<T>(map: ReadonlyMap<string, T>, ref: SdmxRef): T | undefined {
  for (const key of keysOf(ref)) {
    const found = map.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSame(a: SdmxRef, b: SdmxRef): boolean {
  return a.id === b.id && (a.agency === '' || b.agency === '' || a.agency === b.agency);
}

/** A header without the label that SDMX-CSV writes behind it. */
function bare(name: string): string {
  return name
    .replace(/(?:\[[^\]]*\])?\s*:.*$/s, '')
    .trim()
    .toLowerCase();
}
