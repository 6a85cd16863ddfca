import { readArea } from '../addresses.ts';
import { FileProblem } from '../file-problem.ts';
import { relationshipsOf } from './relationships.ts';
import type { TableArea } from './table-references.ts';
import { attribute, child, childrenOf, parseXml, wholeNumber, type XmlElement } from './xml.ts';
import type { ZipParts } from './zip-parts.ts';

export function readTable(parts: ZipParts, target: string): XmlElement | undefined {
  const bytes = parts.read(target);
  try {
    return bytes === null ? undefined : parseXml(bytes);
  } catch {
    throw new FileProblem({ kind: 'damaged', part: target });
  }
}

/** The tables of a sheet as areas; `sheet` is its name. */
export function readTables(parts: ZipParts, part: string, sheet: string): TableArea[] {
  return relationshipsOf(parts, part)
    .filter((one) => one.type === 'table')
    .flatMap(({ target }): TableArea[] => {
      const table = readTable(parts, target);
      const area = readArea(attribute(table, 'ref') ?? '');
      return area === null
        ? []
        : [
            {
              ...area,
              name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
              sheet,
              headerRows: wholeNumber(table, 'headerRowCount') ?? 1,
              totalRows: wholeNumber(table, 'totalsRowCount') ?? 0,
              columns: childrenOf(child(table, 'tableColumns'), 'tableColumn').map((column) =>
                (attribute(column, 'name') ?? '').replace(/_x000a_/gi, '\n'),
              ),
            },
          ];
    });
}
