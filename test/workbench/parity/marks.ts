import type { Fact, Given } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet';

const columnOf = (sheet: Given['sheet'], key: string) =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((one) => one.getLocation().getColumn()?.getA1Notation() ?? null);

/** Metadata, names, protection and charts. */
export const marks: readonly Fact[] = [
  {
    fact: 'metadata may be put on a whole column',
    source: 'gas-fakes testsheetsdeveloper.js',
    mark: 'C',
    run({ sheet, same }) {
      sheet.getRange('G:G').addDeveloperMetadata('parity', 'value');
      same(columnOf(sheet, 'parity'), ['G:G']);
    },
  },
  {
    fact: 'metadata may not be put on a part of a column',
    source: 'gas-fakes testsheetsdeveloper.js',
    mark: 'C',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange('G2:G5').addDeveloperMetadata('parity', 'value'),
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      ),
  },
  {
    fact: 'metadata moves with its column when one is inserted',
    source: 'developers.google.com/workspace/sheets/api, DeveloperMetadata',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('C:C').addDeveloperMetadata('parity');
      sheet.insertColumnBefore(1);
      same(columnOf(sheet, 'parity'), ['D:D']);
    },
  },
  {
    fact: 'metadata moves with its column when that is moved',
    source: 'developers.google.com/workspace/sheets/api, DeveloperMetadata',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B:B').addDeveloperMetadata('parity');
      sheet.moveColumns(sheet.getRange('B:B'), 6);
      same(columnOf(sheet, 'parity'), ['E:E']);
    },
  },
  {
    fact: 'metadata dies with its column',
    source: 'developers.google.com/workspace/sheets/api, DeveloperMetadata',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('C:C').addDeveloperMetadata('parity');
      sheet.deleteColumn(3);
      same(columnOf(sheet, 'parity'), []);
    },
  },
  {
    fact: 'metadata moves with its row',
    source: 'developers.google.com/workspace/sheets/api, DeveloperMetadata',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('4:4').addDeveloperMetadata('parity', 'v');
      sheet.insertRowsBefore(2, 3);
      const found = sheet.createDeveloperMetadataFinder().withKey('parity').find();
      same(
        found.map((one) => one.getLocation().getRow()?.getRow()),
        [7],
      );
    },
  },
  {
    fact: 'a single cell does not find the metadata of its column',
    source: 'gas-fakes testsheetsdeveloper.js',
    mark: 'C',
    run({ sheet, same }) {
      sheet.getRange('C:C').addDeveloperMetadata('parity');
      same(sheet.getRange('C3').getDeveloperMetadata().length, 0);
    },
  },
  {
    fact: 'one key may stand on many places',
    source: 'developers.google.com/workspace/sheets/api, DeveloperMetadata',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B:B').addDeveloperMetadata('parity');
      sheet.getRange('D:D').addDeveloperMetadata('parity');
      same(columnOf(sheet, 'parity'), ['B:B', 'D:D']);
    },
  },
  {
    fact: 'a copy of a sheet has the metadata too',
    source: 'developers.google.com/workspace/sheets/api, DeveloperMetadata',
    mark: 'D',
    run({ book, sheet, same }) {
      sheet.getRange('B:B').addDeveloperMetadata('parity');
      const copy = sheet.copyTo(book);
      const found = columnOf(copy, 'parity');
      book.deleteSheet(copy);
      same(found, ['B:B']);
    },
  },
  {
    fact: 'metadata is seen by every project unless it is told otherwise',
    source: `${reference}/developer-metadata#getVisibility()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.addDeveloperMetadata('parity', 'v');
      const [found] = sheet.createDeveloperMetadataFinder().withKey('parity').find();
      same([String(found?.getVisibility()), found?.getValue()], ['DOCUMENT', 'v']);
    },
  },
  {
    fact: 'metadata can be changed and removed',
    source: `${reference}/developer-metadata#setValue(String)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.addDeveloperMetadata('parity', 'v');
      const [found] = sheet.createDeveloperMetadataFinder().withKey('parity').find();
      found?.setValue('w');
      const value = sheet.createDeveloperMetadataFinder().withKey('parity').find()[0]?.getValue();
      found?.remove();
      same(
        [value, sheet.createDeveloperMetadataFinder().withKey('parity').find().length],
        ['w', 0],
      );
    },
  },
  {
    fact: 'metadata of one sheet is not found on another',
    source: `${reference}/sheet#createDeveloperMetadataFinder()`,
    mark: 'D',
    run({ book, sheet, same }) {
      sheet.addDeveloperMetadata('parity', 'v');
      const other = book.insertSheet('Parity other');
      const found = other.createDeveloperMetadataFinder().withKey('parity').find().length;
      book.deleteSheet(other);
      same(found, 0);
    },
  },
  {
    fact: 'a named range is found by its name and moves with its cells',
    source: `${reference}/spreadsheet#setNamedRange(String,Range)`,
    mark: 'D',
    run({ book, sheet, same }) {
      book.setNamedRange('parity_name', sheet.getRange('B2:B4'));
      sheet.insertRowBefore(1);
      const place = book.getRangeByName('parity_name')?.getA1Notation();
      book.removeNamedRange('parity_name');
      same([place, book.getRangeByName('parity_name')], ['B3:B5', null]);
    },
  },
  {
    fact: 'a formula may use a named range',
    source: 'remembered',
    mark: 'M',
    run({ book, sheet, same }) {
      sheet.getRange('B1:B2').setValues([[2], [3]]);
      book.setNamedRange('parity_sum', sheet.getRange('B1:B2'));
      sheet.getRange('A1').setFormula('=SUM(parity_sum)');
      SpreadsheetApp.flush();
      const value = sheet.getRange('A1').getValue();
      sheet.getRange('A1').clearContent();
      book.removeNamedRange('parity_sum');
      same(value, 5);
    },
  },
  {
    fact: 'a fresh protection leaves the owner free to edit',
    source: `${reference}/range#protect()`,
    mark: 'D',
    run({ sheet, same }) {
      const protection = sheet.getRange('A1').protect().setDescription('parity');
      sheet.getRange('A1').setValue(1);
      same(
        [protection.canEdit(), protection.getDescription(), protection.isWarningOnly()],
        [true, 'parity', false],
      );
    },
  },
  {
    fact: 'protections of ranges and of the sheet are listed apart',
    source: `${reference}/sheet#getProtections(ProtectionType)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').protect();
      sheet.protect().setWarningOnly(true);
      const count = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
        sheet.getProtections(type).length;
      same(
        [count(SpreadsheetApp.ProtectionType.RANGE), count(SpreadsheetApp.ProtectionType.SHEET)],
        [1, 1],
      );
    },
  },
  {
    fact: 'a chart that is only built is not on the sheet',
    source: `${reference}/embedded-chart-builder#build()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(2, 4, 0, 0).build();
      same(sheet.getCharts().length, 0);
    },
  },
  {
    fact: 'a chart that is inserted says its type, ranges, options and place',
    source: `${reference}/embedded-chart`,
    mark: 'D',
    run({ sheet, same }) {
      const built = sheet
        .newChart()
        .setChartType(Charts.ChartType.SCATTER)
        .addRange(sheet.getRange('A1:B3'))
        .setOption('title', 'Parity')
        .setPosition(2, 4, 10, 20)
        .build();
      sheet.insertChart(built);
      const [chart] = sheet.getCharts();
      same(
        [
          String(chart?.modify().getChartType()),
          chart?.getRanges().map((range) => range.getA1Notation()),
          chart?.getOptions().get('title'),
          chart?.getContainerInfo().getAnchorRow(),
          chart?.getContainerInfo().getOffsetY(),
        ],
        ['SCATTER', ['A1:B3'], 'Parity', 2, 20],
      );
    },
  },
  {
    fact: 'a chart is changed by building it anew and updating',
    source: `${reference}/sheet#updateChart(EmbeddedChart)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.insertChart(
        sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build(),
      );
      const [chart] = sheet.getCharts();
      if (!chart) throw new Error('There is no chart.');
      sheet.updateChart(chart.modify().setOption('title', 'New').build());
      same(
        sheet.getCharts().map((one) => one.getOptions().get('title')),
        ['New'],
      );
    },
  },
  {
    fact: 'a chart can be removed',
    source: `${reference}/sheet#removeChart(EmbeddedChart)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.insertChart(
        sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build(),
      );
      const [chart] = sheet.getCharts();
      if (!chart) throw new Error('There is no chart.');
      sheet.removeChart(chart);
      same(sheet.getCharts().length, 0);
    },
  },
  {
    fact: 'the ranges of a chart move with their cells',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.insertChart(
        sheet.newChart().addRange(sheet.getRange('A2:B4')).setPosition(8, 1, 0, 0).build(),
      );
      sheet.insertRowBefore(1);
      same(
        sheet.getCharts().map((one) => one.getRanges()[0]?.getA1Notation()),
        ['A3:B5'],
      );
    },
  },
];
