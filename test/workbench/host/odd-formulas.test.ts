import { expect, test } from 'vitest';
import { startHost } from './start-host.ts';

const odd = [
  ...[
    '=A1:B2:C3',
    '={1;2',
    '=-',
    '=()',
    '=SUM(',
    '=IF()',
    '=INDEX(A1:A3,99)',
    '=OFFSET(A1,-5,0)',
    '=A1:A99999999',
  ],
  ...[
    '=LET(x)',
    '=REDUCE(1,2,3)',
    '=MAP(A1:A2)',
    '=@@A1',
    "='x'!A1",
    '=#REF!+1',
    '=A1#',
    '=Sheet1!',
    '=INDIRECT("x")',
  ],
  ...[
    '=TEXT(1,"[[[")',
    '=DATE(99999999,1,1)',
    '=SEQUENCE(1000,100)',
    '=F1',
    '=G1+F1',
    '=LAMBDA(x,x)',
    '=PAIR(LAMBDA(x,x))',
  ],
  ...[
    '=PAIR(PAIR)',
    '=PAIR({1,2},{})',
    '=1%%',
    '=1E',
    '="',
    "='",
    '=,',
    '=SUM(,)',
    '=a b',
    '=[1]x!A1',
    '=Table[#All]',
  ],
  ...['=IMAGE("x")', '=HYPERLINK("http://x","y")', '=GETPIVOTDATA()', '=REGEXMATCH("a","[")'],
];

test('no formula a person can type ends the host or stops the others from being computed', async () => {
  const host = await startHost('function PAIR(x) { return [[1, 2]]; }');
  await host.type('Sheet1', 'A1', 1);
  for (const formula of odd) await host.type('Sheet1', 'F1', formula);
  await host.type('Sheet1', 'C1', '=A1+1');
  expect(await host.values('C1')).toEqual([[2]]);
  const content = await host.content();
  expect(JSON.stringify(content)).not.toMatch(/NaN|undefined|Infinity/);
}, 60_000);

test('two long formulas whose texts have the same checksum keep their own results', async () => {
  const host = await startHost('function PAIR(x) { return [[1, 2]]; }');
  // The engine remembered formulas by a checksum of 32 bits; these two share it.
  const texts = ['Konto innhoexb im Bestand', 'Konto zitigqyj im Bestand'];
  const much = ' und noch etwas mehr, damit der Text lang genug wird';
  await host.type('Sheet1', 'A1', `="${texts[0]}${much}"`);
  await host.type('Sheet1', 'A2', `="${texts[1]}${much}"`);
  expect(await host.values('A1:A2')).toEqual(texts.map((text) => [`${text}${much}`]));
});
