import { expect, test } from 'vitest';
import { headerEvidence } from '../../src/workbook/header-evidence.ts';
import { headerMeaning } from '../../src/workbook/header-meaning.ts';
import { headers, headersOf } from './header-list.ts';

type Said = keyof typeof headers;

function strongest(header: string): string {
  const meaning = headerMeaning(header);
  const evidence = Object.entries(headerEvidence(meaning)).sort((a, b) => b[1] - a[1])[0];
  const [role = 'none', score = 0] = evidence ?? [];
  const isPlan = role === 'revenue' && meaning.ideas.plan !== undefined;
  return score < 0.38 || isPlan ? 'none' : role;
}

test.each(Object.keys(headers) as Said[])('headers that say %s', (role) => {
  const others = headersOf(role).flatMap((header) => {
    const said = strongest(header);
    return said === role ? [] : [`${header}: ${said}`];
  });
  expect(others).toEqual([]);
});
