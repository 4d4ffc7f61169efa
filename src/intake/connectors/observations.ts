import type { Problem } from '../../errors.ts';
import { isJsonStat } from '../../evidence/datasets/formats/json-stat.ts';
import { sdmxDataIn } from '../../evidence/datasets/formats/sdmx-json.ts';
import { isJsonStructure } from '../../evidence/datasets/formats/sdmx-json-structure.ts';
import { type RefusalParameters, refusal } from '../../words/refusal.ts';
import { hostOf } from '../egress/answers.ts';
import type { Answer } from '../egress/egress.ts';
import { withoutProlog } from '../prolog.ts';
import { jsonOf } from './ask-host.ts';
import { type AnswerKind, kindOfAnswer, refusePage } from './kind-of-answer.ts';

const HEAD = 100_000;
const MOST_SAID = 200;
/** An error is stated at the start of a response. */
const SAID_WITHIN = 8_000;
const SAID = /<(?:[\w.-]+:)?(?:Text|faultstring|Message|detail)(?:\s[^<>]*)?>([^<]+)/i;
/** Supported data messages: SDMX-ML 2.1 and 3.0. */
const DATA_MESSAGE = /^(?:Generic(?:TimeSeries)?|StructureSpecific(?:TimeSeries)?)Data$/;

/**
 * The format of a response with observations, whichever was requested: SDMX-CSV, SDMX-JSON, SDMX-ML or JSON-stat.
 * Throws a Problem that says what was received instead.
 */
export function observationsIn(answer: Answer): AnswerKind {
  refusePage(answer);
  const kind = kindOfAnswer(answer);
  const host = hostOf(answer);
  if (kind === 'xlsx' || kind === 'parquet' || isPacked(answer.bytes)) throw other(host, 'packed');
  if (kind === 'xml') refuseOtherXml(answer, host);
  else if (kind === 'json') refuseOtherJson(jsonOf(answer), answer, host);
  else refuseOtherText(answer, host);
  return kind;
}

/** The problem that a request is too large for the service to answer at once. */
export function tooMuch(answer: Pick<Answer, 'url'>): Problem {
  return refusal('hostTooMuch', { host: hostOf(answer) });
}

function other(host: string, fault: RefusalParameters<'hostAnswerUnfit'>['fault'], said = ''): Problem {
  return refusal('hostAnswerUnfit', { host, fault, said });
}

function isPacked(bytes: Buffer): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || bytes.subarray(0, 4).toString('latin1') === '%PDF';
}

/** A service reports in XML that it failed, or that it is preparing a file for later, but with status 200. */
function refuseOtherXml(answer: Answer, host: string): void {
  const text = answer.bytes.subarray(0, HEAD).toString('utf8');
  const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(withoutProlog(text))?.[1] ?? '';
  if (DATA_MESSAGE.test(name)) return;
  if (/SUBMITTED|asynchronous/i.test(text)) throw tooMuch(answer);
  if (/<(?:[\w.-]+:)?(?:Error|ErrorMessage|Fault)[\s>/]/.test(text))
    throw failure(host, SAID.exec(text.slice(0, SAID_WITHIN))?.[1]);
  if (name === 'Structure') throw structureAlone(host);
  throw other(host, /Data$/.test(name) ? 'sdmx' : 'xml', name.slice(0, 60));
}

/** SDMX-JSON has errors next to the data, or instead of it. */
function refuseOtherJson(given: unknown, answer: Answer, host: string): void {
  const json = (typeof given === 'object' && given !== null ? given : {}) as Readonly<
    Record<string, unknown>
  >;
  if ('warning' in json && /asynchronous|413/i.test(JSON.stringify(json.warning))) throw tooMuch(answer);
  if (sdmxDataIn(json) || isJsonStat(json)) return;
  const errors = [json.errors ?? json.error ?? json.fault].flat().filter(Boolean);
  if (errors.length > 0) throw failure(host, textIn(errors[0]));
  if (isJsonStructure(json)) throw structureAlone(host);
  throw other(host, 'json');
}

function refuseOtherText({ bytes }: Answer, host: string): void {
  const end = bytes.indexOf(10);
  const head = bytes.subarray(0, end === -1 ? HEAD : Math.min(end, HEAD)).toString('utf8');
  if (/OBS_VALUE/i.test(head)) return;
  const said = plain(bytes.subarray(0, 4 * MOST_SAID).toString('utf8'));
  throw other(host, /[,;\t]/.test(head) ? 'column' : 'text', said);
}

function failure(host: string, said: string | null | undefined): Problem {
  const line = plain(said ?? '');
  return other(host, line === '' ? 'error' : 'told', line);
}

function structureAlone(host: string): Problem {
  return other(host, 'structure');
}

/** The text of an error, which services store in different members. */
function textIn(error: unknown): string | null {
  if (typeof error === 'string') return error;
  const { detail, details, message, title, label, code } = error as Readonly<Record<string, unknown>>;
  const said = [detail, details, message, title, label, code]
    .flat()
    .find((one) => one !== undefined && one !== null);
  return typeof said === 'string' || typeof said === 'number' ? String(said) : null;
}

function plain(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MOST_SAID);
}
