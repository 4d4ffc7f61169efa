/** A part of a JSON Schema. */
export type Schema = Record<string, unknown>;

/** Any text. */
export const text: Schema = { type: 'string' };
/** A whole number. */
export const whole: Schema = { type: 'integer' };
/** Any number. */
export const number: Schema = { type: 'number' };
/** True or false. */
export const yesNo: Schema = { type: 'boolean' };
/** A point in time. */
export const instant: Schema = { type: 'string', format: 'date-time' };
/** An address. */
export const address: Schema = { type: 'string', format: 'uri' };

/** The same, or null. */
export const orNull = ({ description, ...schema }: Schema): Schema => ({
  anyOf: [schema, { type: 'null' }],
  ...(description !== undefined && { description }),
});
/** A list of the same. */
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
/** An object that has all of `properties`. */
export const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
