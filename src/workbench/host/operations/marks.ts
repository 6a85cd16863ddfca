/** What executions do with metadata, protections and charts: what the book keeps beside the cells. */
import type { Rectangle } from '../spreadsheet/a1.ts';
import type { Book, KeptChart, KeptMetadata, KeptProtection } from '../spreadsheet/book.ts';
import { placedMetadata } from '../spreadsheet/content-of.ts';

/** Where a piece of metadata stands: nothing for the spreadsheet, a sheet, or one row or column of it. */
export interface MetadataPlace {
  readonly sheet?: number;
  readonly row?: number;
  readonly column?: number;
}

export interface PlacedMetadata extends MetadataPlace {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

export function markOperations(book: Book) {
  const placeTable = (sheet: number, place: MetadataPlace) => {
    const worksheet = book.sheet(sheet);
    const entry =
      place.row !== undefined
        ? worksheet.getRowManager().getRow(place.row)
        : worksheet.getColumnManager().getColumn(place.column ?? 0);
    return ((entry as { custom?: { metadata?: KeptMetadata[] } } | null)?.custom?.metadata ??
      []) as KeptMetadata[];
  };
  const writePlace = (sheet: number, place: MetadataPlace, metadata: KeptMetadata[]) => {
    const target = book.target(sheet);
    const custom = { metadata };
    if (place.row !== undefined) {
      book.run('sheet.mutation.set-row-data', { ...target, rowData: { [place.row]: { custom } } });
    } else {
      book.run('sheet.mutation.set-col-data', {
        ...target,
        columnData: { [place.column ?? 0]: { custom } },
      });
    }
  };
  const change = (place: MetadataPlace, edit: (list: KeptMetadata[]) => KeptMetadata[]) => {
    if (place.sheet === undefined) book.metadata = edit(book.metadata);
    else if (place.row === undefined && place.column === undefined) {
      const extras = book.extras(place.sheet);
      extras.metadata = edit(extras.metadata);
    } else writePlace(place.sheet, place, edit(placeTable(place.sheet, place)));
  };
  const allMetadata = (): PlacedMetadata[] => [
    ...book.metadata,
    ...book.sheetIds.flatMap((sheet) => [
      ...book.extras(sheet).metadata.map((one) => ({ ...one, sheet })),
      ...placedMetadata(book, sheet).map((one) => ({ ...one, sheet })),
    ]),
  ];

  return {
    metadata: allMetadata,
    addMetadata(
      place: MetadataPlace,
      key: string,
      value: string,
      visibility: 'DOCUMENT' | 'PROJECT',
    ): number {
      const id = book.nextId();
      const used = allMetadata()
        .filter(({ sheet }) => sheet === place.sheet)
        .reduce((sum, one) => sum + one.key.length + one.value.length, key.length + value.length);
      if (used > 30_000) {
        throw new Error(
          'The developer metadata of a sheet or spreadsheet may hold 30000 characters at most.',
        );
      }
      change(place, (list) => [...list, { id, key, value, visibility }]);
      return id;
    },
    changeMetadata(
      id: number,
      changes: { key?: string; value?: string; visibility?: 'DOCUMENT' | 'PROJECT' } | null,
    ): void {
      const found = allMetadata().find((one) => one.id === id);
      if (!found) throw new Error('The developer metadata no longer exists.');
      change(found, (list) =>
        list.flatMap((one) => (one.id !== id ? [one] : changes ? [{ ...one, ...changes }] : [])),
      );
    },

    protections: (sheet: number): KeptProtection[] => book.extras(sheet).protections,
    addProtection(sheet: number, range: Rectangle | null): KeptProtection {
      const protection: KeptProtection = {
        id: String(book.nextId()),
        range,
        description: '',
        warningOnly: false,
        editable: true,
      };
      const extras = book.extras(sheet);
      const rest =
        range === null
          ? extras.protections.filter((one) => one.range !== null)
          : extras.protections;
      extras.protections = [...rest, protection];
      return protection;
    },
    changeProtection(sheet: number, id: string, changes: Partial<KeptProtection> | null): void {
      const extras = book.extras(sheet);
      const found = extras.protections.find((one) => one.id === id);
      if (!found) throw new Error('The protection no longer exists.');
      extras.protections = extras.protections.flatMap((one) =>
        one.id !== id ? [one] : changes ? [{ ...one, ...changes }] : [],
      );
    },

    charts: (sheet: number): KeptChart[] => book.extras(sheet).charts,
    insertChart(sheet: number, chart: Omit<KeptChart, 'id'>): number {
      const id = book.nextId();
      const extras = book.extras(sheet);
      extras.charts = [...extras.charts, { ...chart, id }];
      return id;
    },
    updateChart(sheet: number, chart: KeptChart): void {
      const extras = book.extras(sheet);
      if (!extras.charts.some(({ id }) => id === chart.id)) {
        throw new Error('The chart is not on this sheet.');
      }
      extras.charts = extras.charts.map((one) => (one.id === chart.id ? chart : one));
    },
    removeChart(sheet: number, id: number): void {
      const extras = book.extras(sheet);
      if (!extras.charts.some((one) => one.id === id))
        throw new Error('The chart is not on this sheet.');
      extras.charts = extras.charts.filter((one) => one.id !== id);
    },
  };
}
