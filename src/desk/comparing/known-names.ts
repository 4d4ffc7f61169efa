/** What the places and pictures that a draft names by slug and id are called. */
export interface KnownNames {
  readonly places: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

/** Of no place and no picture is known what it is called. */
export const NO_NAMES: KnownNames = { places: new Map(), pictures: new Map() };
