/**
 * The fence around every stand-in. What a script holds is a proxy: it counts the call, asks whether the mode allows it,
 * turns host values into values of the script's own world, and throws for every member the workbench lacks.
 */
import type { CallKind } from '../modes.ts';
import type { Script } from './script.ts';

/** What a stand-in says about itself; every method in neither list gives a handle or builds something. */
export interface StandInFacts {
  readonly name: string;
  readonly file: string;
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
}

/** The base of all stand-ins. Methods of a subclass are what a script may call; fields are the host's own. */
export abstract class StandIn {
  readonly script: Script;
  constructor(script: Script) {
    this.script = script;
  }
  abstract facts(): StandInFacts;
}

const proxies = new WeakMap<StandIn, object>();
const originals = new WeakMap<object, StandIn>();

/** Values of an enumeration, such as `SpreadsheetApp.BorderStyle`. */
export class EnumValue {
  readonly owner: string;
  readonly #text: string;
  readonly #place: number;
  constructor(owner: string, text: string, place: number) {
    this.owner = owner;
    this.#text = text;
    this.#place = place;
  }
  name(): string {
    return this.#text;
  }
  ordinal(): number {
    return this.#place;
  }
  compareTo(other: EnumValue): number {
    return this.#place - other.ordinal();
  }
  toString(): string {
    return this.#text;
  }
  toJSON(): string {
    return this.#text;
  }
}

/** An enumeration whose missing members throw, as a missing method does. */
export function enumeration<N extends string>(
  name: string,
  file: string,
  names: readonly N[],
): Readonly<Record<N, EnumValue>> {
  const values = Object.fromEntries(
    names.map((text, index) => [text, Object.freeze(new EnumValue(name, text, index))]),
  );
  return new Proxy(Object.freeze(values) as Record<N, EnumValue>, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      throw missing(name, key, file);
    },
  });
}

function missing(name: string, member: string, file: string): Error {
  return new Error(
    `The workbench's ${name} has no ${member} yet. Add it in src/workbench/host/google/${file} with a test.`,
  );
}

/** The host's own object behind a proxy, in arrays too; anything else as it is. */
function opened(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.some((one) => typeof one === 'object' && one !== null) ? value.map(opened) : value;
  }
  if (typeof value === 'object' && value !== null) return originals.get(value) ?? value;
  return value;
}

/** The value as a script sees it. */
function given(value: unknown, script: Script): unknown {
  if (value instanceof StandIn) return exposed(value);
  if (value instanceof EnumValue || typeof value !== 'object' || value === null) return value;
  return script.realm.copy(value, (inner) =>
    inner instanceof StandIn ? exposed(inner) : inner instanceof EnumValue ? inner : undefined,
  );
}

function kindOf({ reads = [], writes = [] }: StandInFacts, method: string): CallKind {
  if (writes.includes(method)) return 'write';
  return reads.includes(method) ? 'read' : 'handle';
}

/** Methods a script may call are those its class, and the parts that builds on, write down. */
function isMethod(standIn: StandIn, key: string): boolean {
  if (key === 'constructor' || key === 'facts') return false;
  for (
    let prototype = Object.getPrototypeOf(standIn);
    prototype !== StandIn.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    if (Object.getOwnPropertyDescriptor(prototype, key)) return true;
  }
  return false;
}

/** The proxy a script holds for a stand-in. */
export function exposed(standIn: StandIn): object {
  const known = proxies.get(standIn);
  if (known) return known;
  const { script } = standIn;
  const facts = standIn.facts();
  const methods = new Map<string, unknown>();
  const proxy = new Proxy(Object.create(null) as object, {
    get(_, key) {
      if (typeof key === 'symbol') return key === Symbol.toPrimitive ? () => facts.name : undefined;
      if (key === 'toString') return () => facts.name;
      if (key === 'toJSON' || key === 'then') return undefined;
      const cached = methods.get(key);
      if (cached) return cached;
      const isOwn = Object.getOwnPropertyDescriptor(standIn, key) !== undefined;
      const member: unknown = Reflect.get(standIn, key);
      if (isMethod(standIn, key)) {
        const method = wrapped(standIn, facts, key, member as (...args: unknown[]) => unknown);
        methods.set(key, method);
        return method;
      }
      // Enumerations are the only fields a script may read.
      if (isOwn && /^[A-Z]/.test(key)) return member;
      throw script.realm.error('Error', missing(facts.name, key, facts.file).message);
    },
    has: (_, key) => typeof key === 'string' && isMethod(standIn, key),
    set(_, key) {
      throw script.realm.error('TypeError', `${facts.name}.${String(key)} cannot be set.`);
    },
  });
  proxies.set(standIn, proxy);
  originals.set(proxy, standIn);
  return proxy;
}

function wrapped(
  standIn: StandIn,
  facts: StandInFacts,
  key: string,
  method: (...args: unknown[]) => unknown,
) {
  const { script } = standIn;
  const kind = kindOf(facts, key);
  return (...args: unknown[]): unknown => {
    try {
      script.before(facts.name, key, kind);
      return given(method.apply(standIn, args.map(opened)), script);
    } catch (error) {
      throw script.realm.passOn(error);
    }
  };
}
