/** LockService: one execution at a time; a lock is given back when its execution ends. */
import type { StoreName } from '../operations/services.ts';
import { expectArguments } from './arguments.ts';
import { StandIn } from './guard.ts';
import type { Script } from './script.ts';

type GoogleLock = GoogleAppsScript.Lock.Lock;

export class LockService
  extends StandIn
  implements
    Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  facts() {
    return { name: 'LockService', file: 'lock-service.ts' };
  }
  getDocumentLock(): GoogleLock {
    return new Lock(this.script, 'document') as never;
  }
  getScriptLock(): GoogleLock {
    return new Lock(this.script, 'script') as never;
  }
  getUserLock(): GoogleLock {
    return new Lock(this.script, 'user') as never;
  }
}

class Lock
  extends StandIn
  implements Pick<GoogleLock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>
{
  readonly #scope: StoreName;
  constructor(script: Script, scope: StoreName) {
    super(script);
    this.#scope = scope;
  }
  facts() {
    return {
      name: 'Lock',
      file: 'lock-service.ts',
      reads: ['hasLock'],
      writes: ['releaseLock', 'tryLock', 'waitLock'],
    };
  }
  hasLock(): boolean {
    return this.script.calls.holdsLock(this.#scope);
  }
  releaseLock(): void {
    this.script.calls.releaseLock(this.#scope);
  }
  tryLock(milliseconds: number): boolean {
    expectArguments('LockService.Lock.tryLock', [milliseconds], ['number']);
    return this.script.calls.acquireLock(this.#scope, milliseconds);
  }
  waitLock(milliseconds: number): void {
    expectArguments('LockService.Lock.waitLock', [milliseconds], ['number']);
    if (!this.script.calls.acquireLock(this.#scope, milliseconds)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }
}
