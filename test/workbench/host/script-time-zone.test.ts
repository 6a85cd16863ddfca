import { spawnSync } from 'node:child_process';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { zoneScript } from '../../../src/workbench/host/script-dates.ts';
import { startHost } from './start-host.ts';

const manifest = { timeZone: 'Europe/Berlin' };
const code = `
function local() {
  var winter = new Date(2026, 0, 5, 9, 30), summer = new Date('2026-07-01T12:00:00Z');
  return [winter.toISOString(), summer.getHours(), summer.getTimezoneOffset(), String(winter), new Date('2026-01-05 09:30').toISOString()];
}
function CLOCK(day) { return day.getHours() + ' ' + day.getDate(); }`;

test('local time in a script is that of the manifest, and not of the machine or the spreadsheet', async () => {
  const host = await startHost(code, { project: { code, files: {}, manifest } });
  expect((await host.execute('local')).value).toEqual([
    '2026-01-05T08:30:00.000Z',
    14,
    -120,
    'Mon Jan 05 2026 09:30:00 GMT+0100 (Central European Standard Time)',
    '2026-01-05T08:30:00.000Z',
  ]);
});

test('a day of the sheet has its own hour where the script keeps another time', async () => {
  const host = await startHost(code, {
    project: { code, files: {}, manifest: { timeZone: 'America/New_York' } },
  });
  await host.type('Sheet1', 'A1', '2026-01-05');
  await host.type('Sheet1', 'B1', '=CLOCK(A1)');
  expect(await host.values('B1')).toEqual([['18 4']]);
});

test('a manifest that names no time zone there is says so', async () => {
  const project = { code, files: {}, manifest: { timeZone: 'Europe/Nowhere' } };
  await expect(startHost(code, { project })).rejects.toThrow('no time zone "Europe/Nowhere"');
});

/** What a date tells of itself, and what becomes of it; written for the script's world and for Node alike. */
const asked = `
  [0, -1, 1e12, 1774745999999, 1774746000000, 1792893600000, 1792897200000, 1792900800000, -2208988800000, 4102444800000, NaN].map(function (moment) {
    var changed = new Date(moment); changed.setHours(2, 30); var earlier = new Date(moment); earlier.setMonth(-3, 31); var year = new Date(moment); year.setFullYear(2024, 1, 29);
    var d = new Date(moment);
    return [d.getTime(), d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds(), d.getTimezoneOffset(),
      String(d), d.toDateString(), d.toTimeString(), moment === moment ? d.toLocaleString('de-DE') : '', moment === moment ? d.toLocaleDateString('en-US') : '',
      changed.getTime(), earlier.getTime(), year.getTime(), d.toJSON(), Object.prototype.toString.call(d), d instanceof Date, d.constructor === Date];
  }).concat([
    new Date(2026, 2, 29, 2, 30).getTime(), new Date(2026, 9, 25, 2, 30).getTime(), new Date(99, 0).getTime(), new Date(2026, 0, 31, 25, 61).getTime(), new Date(2026, NaN).getTime(),
    Date.parse('2026-01-05'), Date.parse('2026-01-05T10:00'), Date.parse('2026-01-05T10:00Z'), Date.parse('2026-01-05T10:00+05:00'), Date.parse('Jan 5, 2026'), Date.parse('5 Jan 2026 10:00 GMT'), Date.parse('no day'),
    new Date('2026-01-05T10:00').getTime(), new Date(new Date(5)).getTime(), new Date(null).getTime(), new Date(undefined).getTime(), new Date(true).getTime(), typeof Date(), Date.length, Date.name, Date.UTC(2026, 0),
    new Intl.DateTimeFormat().resolvedOptions().timeZone, new Intl.DateTimeFormat('de-DE', { hour: 'numeric', timeZone: 'UTC' }).format(0), new (class Day extends Date {})(5) instanceof Date, isNaN(new Date('x')),
  ])`;

test.each(['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Etc/UTC'])(
  'dates in %s are what Node makes of them on a machine of that zone',
  (zone) => {
    const { stdout } = spawnSync(process.execPath, ['-p', `JSON.stringify(${asked})`], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const context = vm.createContext({});
    vm.runInContext(zoneScript(zone), context);
    expect(JSON.parse(vm.runInContext(`JSON.stringify(${asked})`, context))).toEqual(
      JSON.parse(stdout),
    );
  },
);
