import type { Problem } from '../../../errors.ts';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';
import { textIn, textsOf } from '../stated.ts';
import { type Attributes, local, piecesOf, readXml } from './xml.ts';

/** The cells of an observation, or of the elements around it, by the ids of their components. */
export type Cells = ReadonlyMap<string, string>;

/** What hears the data of an SDMX-ML message being read. */
export interface MlHeard {
  /** A group: what it says of all series with a part of their key. Without `key` nobody knows which of its cells are that. */
  group(cells: Cells, key: ReadonlySet<string> | null): void;
  /** An observation with all that its series and data set say; `own` are the ids of its own cells. */
  observation(cells: Cells, own: ReadonlySet<string>): Promise<void> | void;
}

/** What an SDMX-ML message says of itself, once it is read. */
export interface MlMessage {
  /** Whether each cell is said to be of the key or an attribute. */
  readonly isGeneric: boolean;
  /** The ids of dimensions, as far as the message says them. */
  readonly dimensions: ReadonlySet<string>;
  readonly sender: string | null;
  /** Data sets that say what to delete. */
  readonly deleted: number;
}

/** Roots of messages with data: of 2.1 and 3.0, and of 2.0. */
const GENERIC = /^Generic(?:TimeSeries)?Data$/;
const SPECIFIC = /^StructureSpecific(?:TimeSeries)?Data$|^CompactData$/;
/** Attributes of a data set that are of the message, in 2.0 and 2.1. */
const OF_MESSAGE =
  /^(?:action|structureRef|dataScope|setID|datasetID|keyFamilyURI|valid(?:From|To)Date|publication(?:Year|Period)|reporting(?:Begin|End)(?:Date)?|dataProvider.*|dataflow.*|REPORTING_YEAR_START_DAY)$/;
const MOST_AT_ONCE = 100_000;

/** Reads the data of an SDMX-ML message at `path`, observation by observation. */
export async function scanMl(path: string, heard: MlHeard): Promise<MlMessage> {
  const scan = new Scan(heard);
  await readXml(piecesOf(path), scan);
  return scan.message();
}

class Scan {
  readonly #heard: MlHeard;
  readonly #open: string[] = [];
  readonly #dimensions = new Set<string>();
  readonly #structures = new Set<string>();
  #generic = false;
  #level: 'set' | 'group' | 'series' | 'obs' = 'set';
  #isDeleted = false;
  #deleted = 0;
  #set = new Map<string, string>();
  #group = new Map<string, string>();
  #groupKey = new Set<string>();
  #series = new Map<string, string>();
  #obs = new Map<string, string>();
  #atObservation = 'TIME_PERIOD';
  #component: { id: string; texts: [string, string][]; values: string[] } | null = null;
  #sender: string | null = null;
  #footer: string[] = [];
  #ready: { cells: Cells; own: ReadonlySet<string> }[] = [];

  constructor(heard: MlHeard) {
    this.#heard = heard;
  }

  message(): MlMessage {
    if (this.#structures.size > 1)
      throw refusal('sdmxManyStructures', { format: 'SDMX-ML', count: this.#structures.size });
    if (this.#footer.length > 0 && this.#dimensions.size === 0 && this.#obs.size === 0)
      throw refusal('sdmxNoData', { said: this.#footer.join(' ').slice(0, 300) });
    return {
      isGeneric: this.#generic,
      dimensions: this.#dimensions,
      sender: this.#sender,
      deleted: this.#deleted,
    };
  }

  open(name: string, attributes: Attributes): void {
    const within = this.#open.at(-1) ?? '';
    this.#open.push(name);
    if (this.#open.length === 1) {
      this.#generic = GENERIC.test(name);
      if (!this.#generic && !SPECIFIC.test(name)) throw noDataRoot(name);
      return;
    }
    if (name === 'Sender') this.#sender = attributes.id ?? null;
    if (name === 'Structure' && within === 'Header')
      this.#atObservation = attributes.dimensionAtObservation ?? this.#atObservation;
    if (name === 'DataSet') this.#openSet(attributes);
    if (!this.#open.includes('DataSet') || name === 'DataSet') return;
    if (name === 'Series') this.#openSeries(attributes);
    else if (name === 'Obs') this.#openObs(attributes);
    else if (name === 'Comp') this.#component = { id: attributes.id ?? '', texts: [], values: [] };
    else if (this.#generic) this.#openGeneric(name, within, attributes);
    else if (name === 'Atts') putAll(this.#cells(), attributes);
    else if (within === 'DataSet') {
      this.#heard.group(plainCells(attributes), null);
    }
  }

  #openSet(attributes: Attributes): void {
    this.#isDeleted = attributes.action === 'Delete';
    if (this.#isDeleted) this.#deleted += 1;
    this.#set = this.#generic ? new Map() : plainCells(attributes, OF_MESSAGE);
    this.#series = new Map();
    this.#level = 'set';
    const [, ref] = Object.entries(attributes).find(([key]) => local(key) === 'structureRef') ?? [];
    if (ref && !this.#isDeleted) this.#structures.add(ref);
  }

  #openSeries(attributes: Attributes): void {
    this.#level = 'series';
    this.#series = this.#generic ? new Map() : plainCells(attributes);
  }

  #openObs(attributes: Attributes): void {
    this.#level = 'obs';
    this.#obs = this.#generic ? new Map() : plainCells(attributes);
    // Where each thing that is measured has a type of its own, the type is the code.
    const [, type] = Object.entries(attributes).find(([key]) => key.endsWith(':type')) ?? [];
    if (
      !this.#generic &&
      type &&
      /^(?!Obs(?:Type)?$)/.test(local(type)) &&
      !this.#obs.has(this.#atObservation)
    ) {
      if (this.#atObservation !== 'TIME_PERIOD' && this.#atObservation !== 'AllDimensions')
        this.#obs.set(this.#atObservation, local(type));
    }
    if (!this.#generic) this.#dimensions.add(this.#atObservation);
  }

  #openGeneric(name: string, within: string, attributes: Attributes): void {
    const value = attributes.value ?? '';
    if (name === 'Group') {
      this.#level = 'group';
      this.#group = new Map();
      this.#groupKey = new Set();
    } else if (name === 'ObsDimension' || name === 'Time') {
      const id = attributes.id ?? this.#atObservation;
      this.#dimensions.add(id);
      if (value !== '') this.#obs.set(id, value);
    } else if (name === 'ObsValue') this.#obs.set(attributes.id ?? 'OBS_VALUE', value === 'NaN' ? '' : value);
    else if (name === 'Value') {
      const id = attributes.id ?? attributes.concept ?? '';
      if (id === '') throw wrong('stray');
      this.#cells().set(id, value);
      if (/Key$/.test(within)) {
        this.#dimensions.add(id);
        if (this.#level === 'group') this.#groupKey.add(id);
      }
    }
  }

  #cells(): Map<string, string> {
    const { set, group, series, obs } = {
      set: this.#set,
      group: this.#group,
      series: this.#series,
      obs: this.#obs,
    };
    return { set, group, series, obs }[this.#level];
  }

  close(name: string, words: string): void {
    this.#open.pop();
    const within = this.#open.at(-1) ?? '';
    if (within === 'Sender' && name === 'Name' && words !== '') this.#sender = words;
    if (
      words !== '' &&
      /^(?:Text|ErrorMessage)$/.test(name) &&
      this.#open.some((one) => /^(?:Footer|Error)$/.test(one))
    )
      this.#footer.push(words);
    if (this.#component) this.#closeInComponent(name, words);
    if (name === 'Time' && this.#generic && within === 'Obs' && words !== '')
      this.#obs.set(this.#atObservation, words);
    if (name === 'Group' && this.#generic && within === 'DataSet') {
      this.#heard.group(this.#group, this.#groupKey);
      this.#level = 'set';
    }
    if (name === 'Series') this.#level = 'set';
    if (name === 'Obs') this.#closeObs();
  }

  #closeInComponent(name: string, words: string): void {
    const one = this.#component;
    if (!one) return;
    if (name === 'Comp') {
      if (one.id !== '') this.#cells().set(one.id, one.values.join('; '));
      this.#component = null;
    } else if (name === 'Value') {
      one.values.push(words || textIn(textsOf(one.texts)));
      one.texts = [];
    } else if (name === 'Text' || name === 'StructuredText') one.texts.push(['', words]);
  }

  #closeObs(): void {
    if (!this.#isDeleted) {
      if (this.#obs.get('OBS_VALUE') === 'NaN') this.#obs.set('OBS_VALUE', '');
      this.#ready.push({
        cells: new Map([...this.#set, ...this.#series, ...this.#obs]),
        own: new Set(this.#obs.keys()),
      });
      if (this.#ready.length > MOST_AT_ONCE) throw wrong('piece');
    }
    this.#level = this.#open.includes('Series') ? 'series' : 'set';
  }

  async rest(): Promise<void> {
    const ready = this.#ready;
    this.#ready = [];
    for (const { cells, own } of ready) await this.#heard.observation(cells, own);
  }
}

function plainCells(attributes: Attributes, without: RegExp | null = null): Map<string, string> {
  const cells = new Map<string, string>();
  putAll(cells, attributes, without);
  return cells;
}

/** The attributes without a prefix are columns; the others are of XML or of the message. */
function putAll(cells: Map<string, string>, attributes: Attributes, without: RegExp | null = null): void {
  for (const [key, value] of Object.entries(attributes))
    if (!key.includes(':') && key !== 'xmlns' && !without?.test(key)) cells.set(key, value);
}

function noDataRoot(name: string): Problem {
  if (name === 'Structure') return refusal('structureOnly', { format: 'SDMX-ML' });
  if (name === 'Error') return refusal('sdmxError');
  return refusal('sdmxKind', {
    kind: /^[\w-]*[Dd]ata$/.test(name) ? 'sdmx' : 'other',
    name: name.slice(0, 60),
  });
}

/** What somebody is told whose SDMX-ML message cannot be read. */
export function wrong(fault: RefusalParameters<'sdmxWrong'>['fault']): Problem {
  return refusal('sdmxWrong', { format: 'SDMX-ML', fault, name: '' });
}
