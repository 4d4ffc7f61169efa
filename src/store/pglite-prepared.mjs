// Statements that PGlite parses and plans once: its own query() does both each time, in six passes through the
// program, which for the query of a story page is four fifths of the work. Uses the wire protocol that PGlite exposes:
// https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
import { protocol, types } from '@electric-sql/pglite';

const { serialize } = protocol;
/** How many statements are kept; what was not asked for longest gives way. */
const MOST = 300;
/** A longer one, of many rows at once, is hardly asked again: it is planned for this once. */
const LONGEST = 10_000;
// Nothing is left to sync: the files of a folder are written as PostgreSQL writes them.
const OPTIONS = { syncToFs: false, throwOnError: true };
const BEGIN = serialize.query('begin');
/** Is handed on as text, to be parsed where it is wanted: an object would be written and read once more on its way. */
const isJson = ({ dataTypeID }) => dataTypeID === types.JSON || dataTypeID === types.JSONB;

/** Prepared statements on one PGlite database. */
export class PreparedStatements {
  #database;
  #known = new Map();
  #made = 0;

  constructor(database) {
    this.#database = database;
  }

  /**
   * Runs `sql` with `params`, as the first of a transaction where it `begins` one; answers its rows as objects, and the
   * names of the columns whose values are JSON and still text.
   */
  async query(sql, params, begins) {
    return this.#database.runExclusive(async () => {
      try {
        const known = this.#recall(sql);
        if (begins && !known) await this.#send([BEGIN]);
        const statement = known ?? (await this.#prepare(sql));
        const values = params.map((value, position) => statement.toText(value, position));
        const answers = await this.#send([
          ...(begins && known ? [BEGIN] : []),
          serialize.bind({ statement: statement.name, values }),
          serialize.execute({}),
          serialize.sync(),
        ]);
        return { rows: rowsOf(answers, statement), affected: affectedOf(answers), json: statement.json };
      } catch (error) {
        await this.#database.execProtocolStream(serialize.sync(), { ...OPTIONS, throwOnError: false });
        throw error;
      }
    });
  }

  /** Runs a statement that takes and answers nothing. */
  async command(sql) {
    await this.#database.runExclusive(() => this.#send([serialize.query(sql)]));
  }

  /** Forgets every statement: the tables under them may have changed. */
  async forget() {
    const names = [...this.#known.values()].map(({ name }) => name);
    this.#known.clear();
    if (names.length === 0) return;
    await this.#database.runExclusive(() =>
      this.#send([...names.map((name) => serialize.close({ type: 'S', name })), serialize.sync()]),
    );
  }

  #recall(sql) {
    const statement = this.#known.get(sql);
    if (statement) {
      this.#known.delete(sql);
      this.#known.set(sql, statement);
    }
    return statement;
  }

  async #prepare(sql) {
    this.#made += 1;
    // The one without a name is forgotten as the next one comes.
    const name = sql.length > LONGEST ? '' : `s${this.#made}`;
    const answers = await this.#send([
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ]);
    const wants = answers.find((answer) => answer.name === 'parameterDescription')?.dataTypeIDs ?? [];
    const fields = answers.find((answer) => answer.name === 'rowDescription')?.fields ?? [];
    const { serializers, parsers } = this.#database;
    const statement = {
      name,
      columns: fields.map((field) => field.name),
      parsers: fields.map(({ dataTypeID }) =>
        isJson({ dataTypeID }) ? null : (parsers[dataTypeID] ?? null),
      ),
      json: [...new Set(fields.filter(isJson).map((field) => field.name))],
      toText: (value, position) => {
        if (value === null || value === undefined) return null;
        const serializer = serializers[wants[position]];
        return serializer ? serializer(value) : String(value);
      },
    };
    if (name) this.#known.set(sql, statement);
    if (this.#known.size > MOST) {
      const [oldest, { name: stale }] = this.#known.entries().next().value;
      this.#known.delete(oldest);
      await this.#send([serialize.close({ type: 'S', name: stale }), serialize.sync()]);
    }
    return statement;
  }

  #send(messages) {
    return this.#database.execProtocolStream(Buffer.concat(messages), OPTIONS);
  }
}

/** How many rows were inserted, updated or deleted: the last word of `INSERT 0 3`, `UPDATE 2` or `DELETE 1`. */
function affectedOf(answers) {
  const said = answers.findLast(({ name }) => name === 'commandComplete')?.text ?? '';
  return /^(INSERT|UPDATE|DELETE|MERGE) /.test(said) ? Number(said.split(' ').at(-1)) : 0;
}

function rowsOf(answers, { columns, parsers }) {
  const rows = [];
  for (const answer of answers) {
    if (answer.name !== 'dataRow') continue;
    const row = {};
    for (let i = 0; i < columns.length; i += 1) {
      const text = answer.fields[i];
      row[columns[i]] = text === null || !parsers[i] ? text : parsers[i](text);
    }
    rows.push(row);
  }
  return rows;
}
