/** What offices shorten in headers. */
export const HEADER_WORDS: Readonly<Record<string, string>> = {
  tmax: 'maximum temperature',
  tmin: 'minimum temperature',
  tavg: 'average temperature',
  tmean: 'mean temperature',
  temp: 'temperature',
  prcp: 'precipitation',
  precip: 'precipitation',
  avg: 'average',
  pct: 'percent',
  perc: 'percent',
  pop: 'population',
  num: 'number',
  emp: 'employment',
  unemp: 'unemployment',
  hh: 'households',
  govt: 'government',
  prod: 'production',
  hrs: 'hours',
  yrs: 'years',
  // As registers of transplants write them.
  tx: 'transplants',
  dd: 'deceased donors',
  ld: 'living donors',
  pmp: 'per million population',
};

/** "No. of donations", "# of visits". */
export const NUMBER_SHORT = /^\s*(?:#|(?:no|nos|nr|num)\.?)[ _]?of[ _]?(?=\p{L})/iu;
