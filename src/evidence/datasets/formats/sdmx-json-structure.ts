import { z } from 'zod';
import { refusal } from '../../../words/refusal.ts';
import { type StatedCode, type Texts, textsOf } from '../stated.ts';
import { whereWrong } from '../where-wrong.ts';
import {
  refOf,
  type SdmxComponent,
  type SdmxConcept,
  type SdmxRef,
  SdmxStructures,
} from './sdmx-structure.ts';

const text = z.string().max(100_000);
const named = {
  id: z.string().min(1).max(200),
  agencyID: z.string().optional(),
  version: z.string().optional(),
  name: text.nullish(),
  names: z.record(z.string(), text).nullish(),
};
const representation = z.looseObject({ enumeration: z.string().nullish() }).nullish();

const component = z.looseObject({
  id: z.string().min(1).max(200),
  conceptIdentity: z.string().nullish(),
  localRepresentation: representation,
});
const list = z.array(component).max(1000).nullish();

const definition = z.looseObject({
  ...named,
  dataStructureComponents: z
    .looseObject({
      dimensionList: z.looseObject({
        dimensions: list,
        measureDimensions: list,
        timeDimension: component.nullish(),
        timeDimensions: list,
      }),
      attributeList: z.looseObject({ attributes: list }).nullish(),
      measureList: z.looseObject({ primaryMeasure: component.nullish(), measures: list }).nullish(),
    })
    .nullish(),
});

const content = z.looseObject({
  dataStructures: z.array(definition).max(1000).default([]),
  dataflows: z.array(z.looseObject({ ...named, structure: z.string().nullish() })).default([]),
  codelists: z
    .array(
      z.looseObject({
        ...named,
        codes: z.array(z.looseObject({ ...named, parent: z.string().nullish() })).nullish(),
      }),
    )
    .default([]),
  conceptSchemes: z
    .array(
      z.looseObject({
        ...named,
        concepts: z.array(z.looseObject({ ...named, coreRepresentation: representation })).nullish(),
      }),
    )
    .default([]),
});

/** Whether a JSON document is a structure message of SDMX-JSON. */
export function isJsonStructure(given: Readonly<Record<string, unknown>>): boolean {
  const inside = typeof given.data === 'object' && given.data !== null ? given.data : given;
  return ['dataStructures', 'codelists', 'conceptSchemes'].some((part) => part in inside);
}

/** Reads a structure message of SDMX-JSON. */
export function readJsonStructure(given: Readonly<Record<string, unknown>>): SdmxStructures {
  const read = content.safeParse(typeof given.data === 'object' && given.data !== null ? given.data : given);
  if (!read.success) throw refusal('descriptorWrongAt', { format: 'SDMX-JSON', ...whereWrong(read.error) });
  const { dataStructures, dataflows, codelists, conceptSchemes } = read.data;
  const all = new SdmxStructures('SDMX-JSON');
  for (const one of codelists) {
    const codes = (one.codes ?? []).map(
      (code): StatedCode => ({ code: code.id, names: namesOf(code), parent: plainParent(code.parent) }),
    );
    all.addCodelist(ownRef(one), codes);
  }
  for (const one of conceptSchemes) {
    const concepts = (one.concepts ?? []).map(
      (concept) =>
        [
          concept.id,
          { names: namesOf(concept), codelist: listOf(concept.coreRepresentation) },
        ] as const satisfies readonly [string, SdmxConcept],
    );
    all.addScheme(ownRef(one), new Map(concepts));
  }
  for (const one of dataflows) {
    const of = refOf(one.structure ?? '');
    if (of) all.flows.push({ names: namesOf(one), of });
  }
  for (const one of dataStructures) {
    const parts = one.dataStructureComponents;
    if (!parts) continue;
    const { dimensionList, attributeList, measureList } = parts;
    const times = [dimensionList.timeDimension ?? [], dimensionList.timeDimensions ?? []].flat();
    all.definitions.push({
      ref: ownRef(one),
      names: namesOf(one),
      components: [
        ...(dimensionList.dimensions ?? []).map((part) => componentOf(part, 'dimension')),
        ...(dimensionList.measureDimensions ?? []).map((part) => componentOf(part, 'dimension', true)),
        ...times.map((part) => componentOf(part, 'time')),
        ...[measureList?.primaryMeasure ?? [], measureList?.measures ?? []]
          .flat()
          .map((part) => componentOf(part, 'measure')),
        ...(attributeList?.attributes ?? []).map((part) => componentOf(part, 'attribute')),
      ],
    });
  }
  return all;
}

function componentOf(
  { id, conceptIdentity, localRepresentation }: z.infer<typeof component>,
  is: SdmxComponent['is'],
  isMetric = false,
): SdmxComponent {
  return { id, is, isMetric, concept: refOf(conceptIdentity ?? ''), codelist: listOf(localRepresentation) };
}

function listOf(given: z.infer<typeof representation>): SdmxRef | null {
  return refOf(given?.enumeration ?? '');
}

function ownRef({
  id,
  agencyID,
  version,
}: {
  id: string;
  agencyID?: string | undefined;
  version?: string | undefined;
}): SdmxRef {
  return { agency: agencyID ?? '', id, version: version ?? '', item: '' };
}

function namesOf({
  name,
  names,
}: {
  name?: string | null | undefined;
  names?: Texts | null | undefined;
}): Texts {
  const all = textsOf(Object.entries(names ?? {}));
  return Object.keys(all).length > 0 ? all : textsOf([['', name ?? '']]);
}

/** A parent is written as an id, or as a URN that ends with it. */
function plainParent(parent: string | null | undefined): string | null {
  return parent ? refOf(parent)?.item || parent : null;
}
