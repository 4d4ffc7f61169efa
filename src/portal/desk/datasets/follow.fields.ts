import type { Form } from '../../http/form.ts';

const ADDRESS: Form = {
  address: { most: 2000 },
  every: { most: 10 },
  descriptor: { most: 100_000, lines: true },
};

/** The fields that have a dataset that is there follow an address, or change which and how often. */
export const FOLLOW_FORM: Form = ADDRESS;

/** The fields that add a dataset from an address that it follows from then on. */
export const FOLLOW_NEW_FORM: Form = {
  ...ADDRESS,
  title: { most: 200 },
  producer: { most: 200 },
  licence: { most: 200 },
  redistributable: { most: 3 },
};

/** The field that takes what was refused for what it lacks. */
export const FETCH_FORM: Form = { accept: { most: 3 } };

/** The field that pauses the following, or goes on with it. */
export const PAUSE_FORM: Form = { paused: { most: 3 } };
