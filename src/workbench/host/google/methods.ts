import { StandIn } from './guard.ts';

/** Names of the methods a stand-in's class and the parts it builds on write down. */
export function methodsOf(standIn: { readonly prototype: object }): string[] {
  const names: string[] = [];
  for (
    let prototype = standIn.prototype;
    prototype !== StandIn.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    names.push(...Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor'));
  }
  return names;
}
