import { describe, expect, test } from 'vitest';
import { entryPointsOf } from '../../../src/workbench/host/entry-points.ts';
import { loadProject } from '../../../src/workbench/host/project.ts';
import { type MenuEntry, nobody } from '../../../src/workbench/host/user-interface.ts';
import { startHost } from './start-host.ts';

const project = loadProject();

const functionsOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'item'
      ? [entry.functionName]
      : entry.kind === 'menu'
        ? functionsOf(entry.entries)
        : [],
  );

describe.each(['en_US', 'de_DE'])('the built add-on in a spreadsheet of %s', (locale) => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('builds its menu in mode %s', async (mode) => {
    let entries: readonly MenuEntry[] = [];
    const host = await startHost('', {
      project,
      locale,
      ui: {
        ...nobody,
        showMenu(shown) {
          entries = shown;
        },
      },
    });
    const { error } = await host.execute('onOpen', [], { event: {}, mode });
    expect(error).toBeUndefined();
    const named = functionsOf(entries);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !host.functionNames.includes(name))).toEqual([]);
  });

  test('computes a segment in the words of the spreadsheet', async () => {
    const host = await startHost('', { project, locale });
    const sheet = host.activeSheet;
    await host.type(sheet, 'A1', '=SEGMENT("A";70;20)');
    expect(await host.values('A1')).toEqual([[locale === 'de_DE' ? 'Ausbauen' : 'Grow']]);
  });

  test('refuses a rating in a sentence of that language', async () => {
    const host = await startHost('', { project, locale });
    const sheet = host.activeSheet;
    await host.type(sheet, 'A1', 'oft');
    await host.type(sheet, 'C1', '=PATIENTSCORE(A1:B1)');
    expect(await host.values('C1')).toEqual([['#ERROR!']]);
    expect(host.errorAt(sheet, 'C1')).toContain(locale === 'de_DE' ? '„oft“' : '"oft"');
  });
});

test('whatever the sidebar or a menu may call does no harm in a cell', async () => {
  const host = await startHost('', { project });
  await host.type('Sheet1', 'A1', 'kept');
  const before = JSON.stringify(
    (await host.content()).sheets.map(({ name, cells }) => [name, cells[0]?.[0]]),
  );
  const names = entryPointsOf(project.code).declarations.filter(
    (name) => name !== name.toUpperCase(),
  );
  for (const [index, name] of names.entries())
    await host.type('Sheet1', `C${index + 1}`, `=${name}()`);
  const after = JSON.stringify(
    (await host.content()).sheets.map(({ name, cells }) => [name, cells[0]?.[0]]),
  );
  expect(after).toBe(before);
  const results = (await host.values(`Sheet1!C1:C${names.length}`)).map(([value], index) => [
    names[index],
    value,
  ]);
  const odd = results.filter(
    ([, value]) => typeof value === 'string' && /undefined|NaN/.test(value),
  );
  expect(odd).toEqual([]);
}, 60_000);
