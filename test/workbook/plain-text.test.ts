import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damaged, plainText, wordsOf } from '../../src/workbook/plain-text.ts';

describe('text as it is compared', () => {
  test.each([
    ['Müller Straße', 'muller strasse'],
    ['  Chiffre   d’affaires\n(€) ', 'chiffre d’affaires (€)'],
    ['ÉNERGIE', 'energie'],
    ['ﬁrma', 'firma'],
    ['Umsatz', 'umsatz'],
    ['Umsatz  2025', 'umsatz 2025'],
    [' Umsatz', 'umsatz'],
    ['Umsatz ', 'umsatz'],
    ['', ''],
  ])('%j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each([
    ['KundenNummer', 'kunden nummer'],
    ['CustomerID', 'customer id'],
    ['UmsatzJanFeb', 'umsatz jan feb'],
    ['SAPNummer', 'sap nummer'],
    ['größeÄnderung', 'grosse anderung'],
    ['ERPÜbertrag', 'erp ubertrag'],
    ['ABCWert', 'abc wert'],
    // Too short to be two words.
    ['KDNr', 'kdnr'],
    ['GmbH', 'gmbh'],
    ['KundenA', 'kundena'],
  ])('the words of %s are apart', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each([
    ['UTF-8 read as Latin 1', 'MÃ¼ller MÃ¶ller MÃ¤der', 'muller moller mader'],
    ['and its capitals', 'Ã\u0084rzte Ã\u0096le Ã\u009Cber GroÃ\u009F', 'arzte ole uber gross'],
    ['and as code page 1252', 'Ã„rzte Ã–le Ãœber GroÃŸ', 'arzte ole uber gross'],
    ['accents', 'SociÃ©tÃ© RazÃ³n', 'societe razon'],
    ['signs', 'Umsatz Â£ â\u201A¬ 5Â°', 'umsatz £ € 5°'],
    ['code page 437 read as 1252', 'Verk„ufer Erl”s', 'verkaufer erlos'],
    ['and as Latin 1', 'Verk\u0084ufer Erl\u0094s M\u0081ller', 'verkaufer erlos muller'],
  ])('damage of encodings is repaired: %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each([
    ['Verk\uFFFDufer', `verk${damaged}ufer`],
    ['Verk\u00EF\u00BF\u00BDufer', `verk${damaged}ufer`],
    // Quotes around a word are no damage.
    ['der „Kunde”', 'der „kunde”'],
    ['Größe”', 'grosse”'],
    ['„größe', '„grosse'],
    ['\u0081 é', '\u0081 e'],
    ['é\u0081', 'e\u0081'],
    ['Ã é', 'a e'],
  ])('what cannot be repaired stays: %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('plain letters mean the same beside an accent as without', () => {
    const text = fc.stringMatching(/^[aAbBC 1-]{0,9}$/);
    fc.assert(
      fc.property(text, (ascii) => {
        expect(plainText(ascii)).toBe(plainText(`é ${ascii}`).slice(2));
      }),
    );
  });
});

describe('the words of a header', () => {
  test.each<[string, readonly string[]]>([
    ['umsatz 2025', ['umsatz', '2025']],
    ['umsatz/kunde', ['umsatz', 'kunde']],
    ['kunde1', ['kunde', '1']],
    ['ca n-1', ['ca', 'nminusone']],
    ['ca n – 1', ['ca', 'nminusone']],
    ['ca n-2', ['ca', 'nminustwo']],
    ['ca n - 2', ['ca', 'nminustwo']],
    ['plan-1', ['plan', '1']],
    ['n-12', ['n', '12']],
    ['ean-2 n-21', ['ean', '2', 'n', '21']],
    ['n° client', ['nr', 'client']],
    ['nº cliente', ['nr', 'cliente']],
    ['+/- %', ['delta', '%']],
    ['+ / - %', ['delta', '%']],
    ['+- vj', ['delta', 'vj']],
    ['+–', ['delta']],
    ['±', ['delta']],
    ['umsatz±', ['umsatz', 'delta']],
    ['p.a.', ['pa']],
    ['p. a.', ['pa']],
    ['c.a', ['ca']],
    ['umsatz p.a. netto', ['umsatz', 'pa', 'netto']],
    ['1.p.a', ['1', 'pa']],
    ['h.std', ['h', 'std']],
    ['e-mail', ['email']],
    ['a/b/c', ['abc']],
    ['a-b-c wert', ['abc', 'wert']],
    ['a | b | c', ['abc']],
    ['a, b, c', ['abc']],
    ['a/b/cd', ['b', 'cd']],
    ['a/b', ['b']],
    ['q1 h2 t3 q5', ['q1', 'h2', 't3', 'q', '5']],
    ['q12', ['q', '12']],
    ['hj 2', ['hj2']],
    ['hj1', ['hj1']],
    ['r12 l12m r12x', ['r12', 'l12m', 'r', '12', 'x']],
    ['t€ k€ €', ['t€', 'k€', '€']],
    ['% $ £ # ø', ['%', '$', '£', '#', 'ø']],
    [`verk${damaged}ufer`, [`verk${damaged}ufer`]],
    ['name des kunden', ['name', 'kunden']],
    ['', []],
    ['–', []],
  ])('%j', (plain, words) => {
    expect(wordsOf(plain)).toEqual(words);
  });
});
