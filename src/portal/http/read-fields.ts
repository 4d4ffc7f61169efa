import { nextTurn } from '../../stories/take-turns.ts';

const AND = 0x26;
const EQUALS = 0x3d;
const PLUS = 0x2b;
const PERCENT = 0x25;
const SPACE = 0x20;
/** How many bytes are parsed before yielding to other requests. */
const AT_ONCE = 65_536;

const NO_DIGIT = 255;
/** The value of each byte as a hexadecimal digit. */
const DIGITS = new Uint8Array(256).fill(NO_DIGIT);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  DIGITS[digit.charCodeAt(0)] = value;
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value;
}

/**
 * The fields of a urlencoded form, as URLSearchParams parses them. A story's draft can exceed a megabyte, so its bytes
 * are decoded in place, which creates no strings but the values, and yields to other requests meanwhile. The bytes are
 * modified.
 */
export async function readFields(bytes: Buffer): Promise<URLSearchParams> {
  const fields = new URLSearchParams();
  /** Where the field's name and value start among the decoded bytes; there is no value before its equals sign. */
  let [name, value] = [0, -1];
  let to = 0;
  const end = () => {
    if (to > name) {
      const called = bytes.toString('utf8', name, value < 0 ? to : value - 1);
      fields.append(called, value < 0 ? '' : bytes.toString('utf8', value, to));
    }
    name = to;
    value = -1;
  };
  for (let from = 0; from < bytes.length; ) {
    const until = Math.min(bytes.length, from + AT_ONCE);
    while (from < until) {
      const byte = bytes[from] as number;
      from += 1;
      if (byte === AND) end();
      else if (byte === EQUALS && value < 0) {
        bytes[to] = EQUALS;
        to += 1;
        value = to;
      } else if (byte === PERCENT && isEncoded(bytes, from)) {
        bytes[to] =
          (DIGITS[bytes[from] as number] as number) * 16 + (DIGITS[bytes[from + 1] as number] as number);
        to += 1;
        from += 2;
      } else {
        bytes[to] = byte === PLUS ? SPACE : byte;
        to += 1;
      }
    }
    if (from < bytes.length) await nextTurn();
  }
  end();
  return fields;
}

function isEncoded(bytes: Buffer, at: number): boolean {
  return (
    at + 1 < bytes.length &&
    DIGITS[bytes[at] as number] !== NO_DIGIT &&
    DIGITS[bytes[at + 1] as number] !== NO_DIGIT
  );
}
