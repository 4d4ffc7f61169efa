import { Refusal } from '../../words/refusal.ts';

/** The order in which an Allow header names them. */
const ORDER = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The method is not allowed at this URL. */
export class MethodNotTaken extends Refusal {
  /** The allowed methods, as in an Allow header. */
  readonly takes: string;

  constructor(methods: ReadonlySet<string>) {
    const takes = ORDER.filter((method) => methods.has(method)).join(', ');
    super('methodNotTaken', { takes });
    this.takes = takes;
  }

  override get status(): number {
    return 405;
  }
}
