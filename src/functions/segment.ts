import { segmentOf } from '../domain/segment.ts';
import { defaultSettings } from '../domain/settings.ts';
import { formulaWords } from '../text/formula-words.ts';
import { classWord, patientVerdict, percentage } from './cell-parameters.ts';
import { defineFunction } from './define.ts';
import { settings } from './settings-parameter.ts';

export const segment = defineFunction({
  name: 'SEGMENT',
  help: {
    en: 'The strategy for an account from its class, its future potential and whether it is a confirmed patient. All three blank gives a blank.',
    de: 'Die Strategie für einen Account aus Klasse, Zukunftspotenzial und der Frage, ob er ein bestätigter Patient ist. Sind alle drei leer, bleibt die Zelle leer.',
  },
  parameters: {
    accountClass: classWord({
      help: {
        en: 'Class A, B, C or D, also "a", "A+" or a word mapped in Settings; blank is a prospect.',
        de: 'Klasse A, B, C oder D, auch „a“, „A+“ oder ein in den Einstellungen zugeordnetes Wort; leer ist ein Interessent.',
      },
    }),
    future: percentage({
      help: {
        en: 'Future potential from 0 to 100; blank is unknown.',
        de: 'Zukunftspotenzial von 0 bis 100; leer ist unbekannt.',
      },
    }),
    patient: patientVerdict({
      help: {
        en: 'A label such as Customer or Patient, or a bare score from 0 to 100, which counts as your own verdict: patient from 65.',
        de: 'Ein Urteil wie Kunde oder Patient, oder ein bloßer Wert von 0 bis 100, der als Ihr eigenes Urteil zählt: Patient ab 65.',
      },
    }),
    settings,
  },
  columns: 1,
  usage: ['D5:D', 'K5:K', 'M5:M', { en: 'Settings!A:C', de: 'Einstellungen!A:C' }],
  examples: [
    {
      args: { accountClass: 'A', future: 70, patient: 20 },
      result: { en: 'Grow', de: 'Ausbauen' },
    },
    {
      args: {
        accountClass: [['B'], [''], ['c'], [' D '], [''], ['']],
        future: [[30], [70], [65], [''], [''], ['']],
        patient: [['Patient'], ['Kunde'], ['Patient?'], [80], [''], ['']],
      },
      result: {
        en: [['Clarify'], ['Win'], ['Develop'], ['Time-box']],
        de: [['Klären'], ['Gewinnen'], ['Entwickeln'], ['Befristet prüfen']],
      },
    },
    { args: { accountClass: '', future: '', patient: '' }, result: '' },
    {
      args: {
        accountClass: [['Gold'], ['Silver']],
        future: [[55], [55]],
        patient: 'takes energy?',
        settings: [
          ['tilt', 10],
          ['classWordsA', 'Gold'],
          ['classWordsC', 'Silver'],
          ['segmentGrow', 'Expand'],
          ['segmentDevelop', 'Build up'],
        ],
      },
      result: [['Expand'], ['Build up']],
    },
  ],
  refusals: [
    { args: { accountClass: 'Gold', future: 70, patient: 20 }, problem: 'not-a-class' },
    { args: { accountClass: 'A', future: 120, patient: 20 }, problem: 'out-of-range' },
    { args: { accountClass: 'A', future: 'high', patient: 20 }, problem: 'not-a-number' },
    { args: { accountClass: 'A', future: 70, patient: 'nice' }, problem: 'not-a-label' },
    {
      args: { accountClass: [['A'], ['B'], ['C']], future: [[1], [2]], patient: '' },
      problem: 'rows-differ',
    },
  ],
  eachRow(_given, { sheet, settings: given }) {
    const tilt = (given?.model ?? defaultSettings).tilt;
    return ({ accountClass, future, patient }) => {
      const found = segmentOf({
        accountClass: accountClass === 'none' ? null : accountClass,
        future,
        isConfirmedPatient: patient,
        tilt,
      });
      return given?.segments[found] ?? formulaWords[sheet.language].method.segments[found];
    };
  },
});
