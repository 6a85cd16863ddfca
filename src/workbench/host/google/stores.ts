/** PropertiesService and CacheService. */
import type { StoreName } from '../operations/services.ts';
import { expectArguments, mismatch } from './arguments.ts';
import { StandIn } from './guard.ts';
import type { Script } from './script.ts';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleCache = GoogleAppsScript.Cache.Cache;

export class PropertiesService
  extends StandIn
  implements
    Pick<
      GoogleAppsScript.Properties.PropertiesService,
      'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'
    >
{
  facts() {
    return { name: 'PropertiesService', file: 'stores.ts' };
  }
  getDocumentProperties(): GoogleProperties {
    return new Properties(this.script, 'document') as never;
  }
  getScriptProperties(): GoogleProperties {
    return new Properties(this.script, 'script') as never;
  }
  getUserProperties(): GoogleProperties {
    return new Properties(this.script, 'user') as never;
  }
}

class Properties
  extends StandIn
  implements
    Pick<
      GoogleProperties,
      | 'deleteAllProperties'
      | 'deleteProperty'
      | 'getKeys'
      | 'getProperties'
      | 'getProperty'
      | 'setProperties'
      | 'setProperty'
    >
{
  readonly #store: StoreName;
  constructor(script: Script, store: StoreName) {
    super(script);
    this.#store = store;
  }
  facts() {
    return {
      name: 'Properties',
      file: 'stores.ts',
      reads: ['getKeys', 'getProperties', 'getProperty'],
      writes: ['deleteAllProperties', 'deleteProperty', 'setProperties', 'setProperty'],
    };
  }
  getProperty(key: string): string | null {
    expectArguments('PropertiesService.Properties.getProperty', [key], ['string']);
    const all = this.script.calls.properties(this.#store);
    return new Map(Object.entries(all)).get(key) ?? null;
  }
  getProperties(): { [key: string]: string } {
    return this.script.calls.properties(this.#store);
  }
  getKeys(): string[] {
    return Object.keys(this.script.calls.properties(this.#store));
  }
  setProperty(key: string, value: string): GoogleProperties {
    if (
      typeof key !== 'string' ||
      value === undefined ||
      (typeof value === 'object' && value !== null)
    ) {
      throw mismatch('PropertiesService.Properties.setProperty', [key, value]);
    }
    this.script.calls.setProperties(this.#store, { [key]: String(value) }, false);
    return this as never;
  }
  setProperties(
    ...args: [properties: { [key: string]: string }, deleteAllOthers?: boolean]
  ): GoogleProperties {
    const [properties, deleteAllOthers = false] = args;
    expectArguments('PropertiesService.Properties.setProperties', [properties], ['object']);
    const texts = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, String(value)]),
    );
    this.script.calls.setProperties(this.#store, texts, deleteAllOthers);
    return this as never;
  }
  deleteProperty(key: string): GoogleProperties {
    expectArguments('PropertiesService.Properties.deleteProperty', [key], ['string']);
    this.script.calls.setProperties(this.#store, { [key]: null }, false);
    return this as never;
  }
  deleteAllProperties(): GoogleProperties {
    this.script.calls.setProperties(this.#store, {}, true);
    return this as never;
  }
}

export class CacheService
  extends StandIn
  implements
    Pick<
      GoogleAppsScript.Cache.CacheService,
      'getDocumentCache' | 'getScriptCache' | 'getUserCache'
    >
{
  facts() {
    return { name: 'CacheService', file: 'stores.ts' };
  }
  getDocumentCache(): GoogleCache {
    return new Cache(this.script, 'document') as never;
  }
  getScriptCache(): GoogleCache {
    return new Cache(this.script, 'script') as never;
  }
  getUserCache(): GoogleCache {
    return new Cache(this.script, 'user') as never;
  }
}

class Cache
  extends StandIn
  implements Pick<GoogleCache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  readonly #store: StoreName;
  constructor(script: Script, store: StoreName) {
    super(script);
    this.#store = store;
  }
  facts() {
    const writes = ['put', 'putAll', 'remove', 'removeAll'];
    return { name: 'Cache', file: 'stores.ts', reads: ['get', 'getAll'], writes };
  }
  get(key: string): string | null {
    expectArguments('CacheService.Cache.get', [key], ['string']);
    return this.script.calls.cached(this.#store, [key])[key] ?? null;
  }
  getAll(keys: string[]): { [key: string]: string } {
    expectArguments('CacheService.Cache.getAll', [keys], ['array']);
    return this.script.calls.cached(this.#store, keys);
  }
  put(key: string, value: string, seconds = 600): void {
    expectArguments(
      'CacheService.Cache.put',
      [key, value, seconds],
      ['string', 'string', 'number'],
    );
    this.script.calls.putCached(this.#store, { [key]: value }, seconds);
  }
  putAll(values: { [key: string]: string }, seconds = 600): void {
    expectArguments('CacheService.Cache.putAll', [values, seconds], ['object', 'number']);
    this.script.calls.putCached(this.#store, values, seconds);
  }
  remove(key: string): void {
    expectArguments('CacheService.Cache.remove', [key], ['string']);
    this.script.calls.removeCached(this.#store, [key]);
  }
  removeAll(keys: string[]): void {
    expectArguments('CacheService.Cache.removeAll', [keys], ['array']);
    this.script.calls.removeCached(this.#store, keys);
  }
}
