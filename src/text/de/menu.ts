import type { SetupWords } from '../setup-words.ts';

export const menu: SetupWords['menu'] = {
  assess: 'Accounts einschätzen',
  setup: 'In dieses Blatt einbauen',
  portfolio: 'Portfolio-Übersicht',
  refresh: 'Aktualisieren',
  settings: 'Einstellungen',
  more: 'Mehr',
  undo: 'Einbau rückgängig machen',
  toValues: 'Formeln in Werte umwandeln',
  toFormulas: 'Werte in Formeln umwandeln',
  remove: 'Aus diesem Blatt entfernen',
  accountRights: 'Daten eines Accounts',
  oldAssessments: 'Alte Einschätzungen löschen',
  sample: 'Beispielblatt einfügen',
};
