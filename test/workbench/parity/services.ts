import type { Fact } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference';

/** Stores, locks and utilities. */
export const services: readonly Fact[] = [
  {
    fact: 'a property that is not there is null',
    source: `${reference}/properties/properties#getProperty(String)`,
    mark: 'D',
    run: ({ same }) =>
      same(PropertiesService.getDocumentProperties().getProperty('parity none'), null),
  },
  {
    fact: 'a property reads back as text',
    source: `${reference}/properties/properties#setProperty(String,String)`,
    mark: 'D',
    run({ same }) {
      const store = PropertiesService.getDocumentProperties().setProperty('parity', 'x');
      const value = store.getProperty('parity');
      store.deleteProperty('parity');
      same([value, store.getProperty('parity')], ['x', null]);
    },
  },
  {
    fact: 'stores of the document and of the user are apart',
    source: `${reference}/properties/properties-service`,
    mark: 'D',
    run({ same }) {
      PropertiesService.getUserProperties().setProperty('parity', 'mine');
      const other = PropertiesService.getDocumentProperties().getProperty('parity');
      PropertiesService.getUserProperties().deleteProperty('parity');
      same(other, null);
    },
  },
  {
    fact: 'a property of more than 9 kB is refused',
    source: 'developers.google.com/apps-script/guides/services/quotas',
    mark: 'D',
    run: ({ refused }) =>
      refused(
        () =>
          PropertiesService.getDocumentProperties().setProperty(
            'parity',
            new Array(9300).join('x'),
          ),
        'Argument too large',
      ),
  },
  {
    fact: 'properties set together can take the place of all others, none among them',
    source: `${reference}/properties/properties#setProperties(Object,Boolean)`,
    mark: 'D',
    run({ same }) {
      const store = PropertiesService.getDocumentProperties();
      const before = store.getProperties();
      store.setProperties({ 'parity 1': 'x', 'parity 2': 'y' });
      store.setProperties({ 'parity 2': 'z' }, true);
      const left = store.getProperties();
      store.setProperties({}, true);
      const none = store.getKeys();
      store.setProperties(before);
      same([left, none], [{ 'parity 2': 'z' }, []]);
    },
  },
  {
    fact: 'a cache entry reads back, and one that is not there is null',
    source: `${reference}/cache/cache#get(String)`,
    mark: 'D',
    run({ same }) {
      const cache = CacheService.getDocumentCache();
      cache?.put('parity', 'x', 60);
      same([cache?.get('parity'), cache?.get('parity none')], ['x', null]);
      cache?.remove('parity');
    },
  },
  {
    fact: 'a free lock is had at once',
    source: 'gas-fakes test/testlock.js',
    mark: 'C',
    run({ same }) {
      const lock = LockService.getDocumentLock();
      const got = lock.tryLock(0);
      const held = lock.hasLock();
      lock.releaseLock();
      same([got, held, lock.hasLock()], [true, true, false]);
    },
  },
  {
    fact: 'a day is written in the zone that is asked for',
    source: `${reference}/utilities/utilities#formatDate(Date,String,String)`,
    mark: 'D',
    run({ same }) {
      const moment = new Date(
        Date.UTC(2026, 0, 5, 23, 30),
      ) as unknown as GoogleAppsScript.Base.Date;
      same(
        [
          Utilities.formatDate(moment, 'Europe/Berlin', 'yyyy-MM-dd HH:mm'),
          Utilities.formatDate(moment, 'America/New_York', 'yyyy-MM-dd HH:mm'),
        ],
        ['2026-01-06 00:30', '2026-01-05 18:30'],
      );
    },
  },
  {
    fact: 'quoted letters of a date pattern are written as they are',
    source: 'docs.oracle.com, SimpleDateFormat',
    mark: 'D',
    run({ same }) {
      const moment = new Date(
        Date.UTC(2026, 0, 5, 23, 30),
      ) as unknown as GoogleAppsScript.Base.Date;
      same(Utilities.formatDate(moment, 'UTC', "yyyy-MM-dd'T'HH:mm:ss'Z'"), '2026-01-05T23:30:00Z');
    },
  },
  {
    fact: 'every identifier is new',
    source: `${reference}/utilities/utilities#getUuid()`,
    mark: 'D',
    run({ same }) {
      const [a, b] = [Utilities.getUuid(), Utilities.getUuid()];
      same([a === b, /^[0-9a-f-]{36}$/.test(a)], [false, true]);
    },
  },
  {
    fact: 'values of an enumeration are written as their names',
    source: 'developers.google.com/apps-script/guides/v8-runtime/migration',
    mark: 'D',
    run: ({ same }) => same(JSON.stringify([SpreadsheetApp.WrapStrategy.WRAP]), '["WRAP"]'),
  },
  {
    fact: 'the runtime has no timers, no network and no encoders',
    source: 'developers.google.com/apps-script/guides/v8-runtime',
    mark: 'D',
    run: ({ same }) =>
      same(
        [
          typeof setTimeout,
          typeof fetch,
          typeof URL,
          typeof TextEncoder,
          typeof atob,
          typeof crypto,
          typeof structuredClone,
          typeof process,
        ],
        new Array(8).fill('undefined'),
      ),
  },
  {
    fact: 'the locale of the spreadsheet is written with an underscore',
    source: 'code in the wild',
    mark: 'C',
    run: ({ book, same }) => same(/^[a-z]{2}_[A-Z]{2}$/.test(book.getSpreadsheetLocale()), true),
  },
  {
    fact: 'lists that a service gives are Arrays of the script',
    source: 'developers.google.com/apps-script/guides/v8-runtime',
    mark: 'M',
    run: ({ sheet, same }) => same(sheet.getRange('A1').getValues().constructor === Array, true),
  },
  {
    fact: 'what a service throws can be caught and says its sentence',
    source: 'developers.google.com/apps-script/guides/v8-runtime',
    mark: 'C',
    run({ sheet, same }) {
      let caught = '';
      try {
        sheet.getRange(1, 1, 0, 1);
      } catch (error) {
        caught = error instanceof Error ? error.message : '';
      }
      same(caught, 'The number of rows in the range must be at least 1.');
    },
  },
];
