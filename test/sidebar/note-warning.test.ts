import { expect, test } from 'vitest';
import { noteConcern } from '../../src/sidebar/note-warning.ts';

test.each([
  ['Frau M. ist seit Mai krank', 'krank', 'health'],
  ['hat einen Herzinfarkt gehabt', 'Herzinfarkt', 'health'],
  ['He is DEPRESSED', 'DEPRESSED', 'health'],
  ['so ein Idiot', 'Idiot', 'insult'],
  ['n’a pas de cerveau, an idiotic request', 'idiotic', 'insult'],
  ['the Muslim colleague', 'Muslim', 'origin'],
  ['der tu\u0308rkische Einkäufer', 'türkische', 'origin'],
])('"%s" is warned about', (note, word, concern) => {
  expect(noteConcern(note)).toEqual({ word, concern });
});

test.each([
  'Angebot 14.3. verschickt, Rückruf zugesagt',
  'Sucht Bestätigung für das Lastenheft',
  'herzliches Gespräch auf der Messe, Termin im Mai',
  'Kunde verlangt Polen als Liefermarkt',
  'Asked for a discount twice; no decision',
  '',
])('"%s" is not', (note) => {
  expect(noteConcern(note)).toBeNull();
});
