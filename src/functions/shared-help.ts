import type { Localised } from '../text/language.ts';

/* Arguments that several functions share are described once. */

export const ratingsHelp: Localised = {
  en: 'An even number of columns with ratings from 1 (never) to 5 (always), blank where nothing was observed: the first half for customer traits K1 to K6, the second for patient traits P1 to P6.',
  de: 'Eine gerade Zahl von Spalten mit Bewertungen von 1 (nie) bis 5 (immer), leer, wo nichts beobachtet wurde: die erste Hälfte für die Kundenmerkmale K1 bis K6, die zweite für die Patientenmerkmale P1 bis P6.',
};

export const weightsHelp: Localised = {
  en: 'One row with a weight for each column; 0 switches a column off.',
  de: 'Eine Zeile mit einem Gewicht je Spalte; 0 schaltet eine Spalte ab.',
};
