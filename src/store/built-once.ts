import type { CompiledQuery, Kysely } from 'kysely';
import type { Reading } from './database.ts';
import type { Tables } from './tables.ts';

/** A placeholder for a query's value. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) });

/**
 * A query whose SQL is built only once: for a story page building takes as long as reading the result. `build` can only
 * pass its values on to the query; it cannot inspect them.
 */
export function builtOnce<Values extends object, Row>(
  build: (reading: Reading, values: Values) => { compile(): CompiledQuery<Row> },
): (reading: Reading, values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | null = null;
  return async (reading, values) => {
    compiled ??= build(reading, slots as Values).compile();
    const parameters = compiled.parameters.map((one) =>
      one instanceof Slot ? values[one.name as keyof Values] : one,
    );
    // Built from `Reading`, it only selects.
    const { rows } = await (reading as Kysely<Tables>).executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}
