import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { EventStream } from '../../src/workbench/server-events.ts';

/** A response that keeps what was written to it. */
function listener() {
  const written: string[] = [];
  const response = Object.assign(new EventEmitter(), {
    write: (text: string) => written.push(text),
    end: () => {},
  }) as unknown as ServerResponse;
  const kinds = () =>
    written
      .join('')
      .split('\n\n')
      .flatMap((block) => /^data: (.*)$/m.exec(block)?.[1] ?? [])
      .map((text) => (JSON.parse(text) as { kind: string }).kind);
  return { response, kinds };
}

test('a page that comes back gets what it missed, once and in order', () => {
  const stream = new EventStream();
  stream.toAll({ kind: 'answered', id: '1' });
  const { lastNumber } = stream;
  stream.toAll({ kind: 'menu', menu: null });
  stream.toAll({ kind: 'reload' });
  const page = listener();
  stream.open('page', lastNumber, page.response);
  expect(page.kinds()).toEqual(['menu', 'reload']);
});

test('the page that caused a change does not get it back, not even after a reconnect', () => {
  const stream = new EventStream();
  const [one, other, again] = [listener(), listener(), listener()];
  stream.open('one', 0, one.response);
  stream.open('other', 0, other.response);
  stream.toOthers('one', { kind: 'menu', menu: null });
  stream.open('one', 0, again.response);
  expect(one.kinds()).toEqual([]);
  expect(again.kinds()).toEqual([]);
  expect(other.kinds()).toEqual(['menu']);
});

test('a page that missed more than is kept starts afresh', () => {
  const stream = new EventStream();
  for (let number = 0; number < 6000; number += 1) stream.toAll({ kind: 'menu', menu: null });
  const page = listener();
  stream.open('page', 10, page.response);
  expect(page.kinds()).toEqual(['reload']);
});

test('a page of an earlier run of the server starts afresh', () => {
  const stream = new EventStream();
  const page = listener();
  stream.open('page', 99, page.response);
  expect(page.kinds()).toEqual(['reload']);
});
