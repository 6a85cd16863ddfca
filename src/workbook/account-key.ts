import { isBlank, isDate } from './cell.ts';

/** A number as people write it in a number column: no exponent, no thousands sign. */
function plainDecimal(value: number): string {
  const text = String(value === 0 ? 0 : value);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  const exponent = Number(power);
  return exponent < 0
    ? `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(exponent, '0')}`;
}

const plainAscii = /^[!-~]+(?: [!-~]+)*$/;

/**
 * What two cells must share to mean the same account: composed letters (NFC), no blanks around, one blank between,
 * no difference between capitals and small letters, numbers as plain decimals. Leading zeros in text count.
 * '' for a blank cell.
 */
export function accountKey(cell: unknown): string {
  if (typeof cell === 'string') {
    if (plainAscii.test(cell)) return cell.toLowerCase();
    const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim();
    // Upper case first, so that "Straße" and "STRASSE" meet.
    return text.toUpperCase().toLowerCase().normalize('NFC');
  }
  if (typeof cell === 'number') return plainDecimal(cell);
  if (isBlank(cell)) return '';
  if (isDate(cell)) return String(cell.getTime());
  return typeof cell === 'boolean' ? String(cell) : '';
}
