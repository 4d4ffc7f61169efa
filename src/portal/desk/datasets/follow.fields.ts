import type { Form } from '../../http/form.ts';

const ADDRESS: Form = {
  address: { most: 2000 },
  every: { most: 10 },
  descriptor: { most: 100_000, lines: true },
};

/** The fields that make an existing dataset follow a URL, or change which and how often. */
export const FOLLOW_FORM: Form = ADDRESS;

/** The fields that add a dataset from a URL and follow it. */
export const FOLLOW_NEW_FORM: Form = {
  ...ADDRESS,
  title: { most: 200 },
  producer: { most: 200 },
  licence: { most: 200 },
  redistributable: { most: 3 },
};

/** The field that accepts a file refused for missing rows or columns. */
export const FETCH_FORM: Form = { accept: { most: 3 } };

/** The field that pauses or resumes following. */
export const PAUSE_FORM: Form = { paused: { most: 3 } };
