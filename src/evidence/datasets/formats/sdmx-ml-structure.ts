import { type StatedCode, textsOf } from '../stated.ts';
import {
  refOf,
  type SdmxComponent,
  type SdmxConcept,
  type SdmxRef,
  SdmxStructures,
} from './sdmx-structure.ts';
import { type Attributes, readXml } from './xml.ts';

/** An element that is open, with what was read inside it so far. */
interface Open {
  readonly name: string;
  readonly attributes: Attributes;
  readonly names: (readonly [string, string])[];
  /** References inside it, by the element that has them: "Enumeration", "Parent". */
  readonly refs: Map<string, SdmxRef>;
}

/** Components of a data structure definition, by the names of their elements. */
const COMPONENTS: Readonly<Record<string, SdmxComponent['is']>> = {
  Dimension: 'dimension',
  MeasureDimension: 'dimension',
  TimeDimension: 'time',
  PrimaryMeasure: 'measure',
  Measure: 'measure',
  Attribute: 'attribute',
};

/** Reads a structure message of SDMX-ML 2.1 or 3.0. */
export async function readMlStructure(
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<SdmxStructures> {
  const all = new SdmxStructures('SDMX-ML');
  const open: Open[] = [];
  let codes: StatedCode[] = [];
  let concepts = new Map<string, SdmxConcept>();
  let components: SdmxComponent[] = [];
  await readXml(pieces, {
    open: (name, attributes) => {
      const within = open.at(-1);
      // A reference is said of what has it: <Enumeration><Ref id="CL_FREQ"/></Enumeration>.
      if (name === 'Ref' && within) keepRef(open, within.name, refIn(attributes));
      open.push({ name, attributes, names: [], refs: new Map() });
      if (name === 'Codelist' || name === 'ValueList') codes = [];
      if (name === 'ConceptScheme') concepts = new Map();
      if (name === 'DataStructure') components = [];
    },
    close: (name, words) => {
      const one = open.pop();
      const within = open.at(-1);
      if (!one || !within) return;
      const id = one.attributes.id ?? one.attributes.value ?? '';
      if (name === 'Name') within.names.push([one.attributes['xml:lang'] ?? '', words]);
      // From 3.0 on a reference is a text, and so is a parent.
      else if (words !== '' && /^(?:Enumeration|ConceptIdentity|Structure|URN)$/.test(name))
        keepRef(open, name === 'URN' ? within.name : name, refOf(words));
      else if (name === 'Parent' && words !== '')
        keepRef(open, name, { agency: '', id: words, version: '', item: '' });
      else if (name === 'Code' || name === 'ValueItem')
        codes.push({ code: id, names: textsOf(one.names), parent: parentOf(one) });
      else if (name === 'Concept')
        concepts.set(id, { names: textsOf(one.names), codelist: one.refs.get('Enumeration') ?? null });
      else if (name === 'Codelist' || name === 'ValueList') all.addCodelist(ownRef(one), codes);
      else if (name === 'ConceptScheme') all.addScheme(ownRef(one), concepts);
      else if (name === 'Dataflow') {
        const of = one.refs.get('Structure');
        if (of) all.flows.push({ names: textsOf(one.names), of });
      } else if (name === 'DataStructure' && components.length > 0)
        all.definitions.push({ ref: ownRef(one), names: textsOf(one.names), components });
      else if (Object.hasOwn(COMPONENTS, name) && isList(within.name)) components.push(componentOf(one));
    },
  });
  return all;
}

/** The lists that hold components; elsewhere elements of their names refer to them. */
function isList(name: string): boolean {
  return name === 'DimensionList' || name === 'MeasureList' || name === 'AttributeList';
}

/** Keeps a reference with the element that it is said of: two or three levels up. */
function keepRef(open: readonly Open[], said: string, ref: SdmxRef | null): void {
  if (!ref) return;
  for (const one of open.slice(-4)) if (!one.refs.has(said)) one.refs.set(said, ref);
}

function componentOf({ name, attributes, refs }: Open): SdmxComponent {
  const concept = refs.get('ConceptIdentity') ?? null;
  const is = COMPONENTS[name] as SdmxComponent['is'];
  const standard = is === 'time' ? 'TIME_PERIOD' : is === 'measure' ? 'OBS_VALUE' : '';
  return {
    id: attributes.id ?? (concept?.item || standard),
    is,
    isMetric: name === 'MeasureDimension',
    concept,
    codelist: refs.get('Enumeration') ?? null,
  };
}

function parentOf({ refs }: Open): string | null {
  const parent = refs.get('Parent');
  return parent ? parent.item || parent.id : null;
}

/** What a <Ref> names: of a concept its scheme and its id in it. */
function refIn({
  agencyID = '',
  id = '',
  version = '',
  maintainableParentID,
  maintainableParentVersion,
}: Attributes): SdmxRef {
  return maintainableParentID === undefined
    ? { agency: agencyID, id, version, item: '' }
    : { agency: agencyID, id: maintainableParentID, version: maintainableParentVersion ?? '', item: id };
}

function ownRef({ attributes: { agencyID = '', id = '', version = '' } }: Open): SdmxRef {
  return { agency: agencyID, id, version, item: '' };
}
