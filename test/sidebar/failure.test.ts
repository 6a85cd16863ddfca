import { expect, test } from 'vitest';
import { adviceFor, isStorageFull } from '../../src/sidebar/failure.ts';
import { sidebarWords } from '../../src/text/sidebar-words.ts';

const { save } = sidebarWords.en.form;

test.each([
  [
    'ScriptError: Authorization is required to perform that action.',
    save.advice['several-accounts'],
  ],
  [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    save.advice['several-accounts'],
  ],
  ['NetworkError: Connection failure due to HTTP 0', save.advice['no-answer']],
  ['Exceeded maximum execution time', save.advice['no-answer']],
  ['Exception: Service invoked too many times in a short time.', save.advice.busy],
  ['Lock timeout: another process was holding the lock for too long.', save.advice.busy],
  ['Script function not found: saveAssessment', save.advice.gone],
  ['', save.advice['no-answer']],
  [
    'Exception: You are trying to edit a protected cell or object.',
    'Google says: "You are trying to edit a protected cell or object."',
  ],
  ['Error: Enter your name first.', 'Enter your name first.'],
  ['Choose a row of your account table first.', 'Choose a row of your account table first.'],
])('%s', (message, advice) => {
  expect(adviceFor(new Error(message), save)).toBe(advice);
});

test('whatever is thrown, a sentence comes out', () => {
  for (const thrown of [undefined, null, {}, 'offline', { message: undefined }]) {
    const advice = adviceFor(thrown, save);
    expect(advice).not.toMatch(/undefined|null|object Object/);
    expect(advice).not.toBe('');
  }
});

test('what Google says when no more is kept for a user is told from other failures', () => {
  const full =
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.';
  expect(isStorageFull(new Error(full))).toBe(true);
  expect(isStorageFull(full)).toBe(true);
  expect(isStorageFull(new Error('Exception: Service invoked too many times.'))).toBe(false);
});
