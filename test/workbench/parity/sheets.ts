import type { Fact } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet';

/** Sheets, rows and columns. */
export const sheets: readonly Fact[] = [
  {
    fact: 'copies of a sheet are told apart by a number',
    source: 'workbooks of other people: "Template", "Copy of Template", "Copy of Template 1"',
    mark: 'C',
    run({ book, sheet, same }) {
      const copies = [sheet.copyTo(book), sheet.copyTo(book), sheet.copyTo(book)];
      const [first, ...rest] = copies.map((copy) => copy.getName());
      for (const copy of copies) book.deleteSheet(copy);
      same(rest, [`${first} 1`, `${first} 2`]);
    },
  },
  {
    fact: 'a new sheet becomes the active one',
    source: `${reference}/spreadsheet#insertSheet(String)`,
    mark: 'D',
    run({ book, same }) {
      const sheet = book.insertSheet('Parity active');
      const active = book.getActiveSheet().getName();
      book.deleteSheet(sheet);
      same(active, 'Parity active');
    },
  },
  {
    fact: 'two sheets cannot have one name',
    source: 'remembered',
    mark: 'M',
    run: ({ book, sheet, refused }) =>
      refused(
        () => book.insertSheet(sheet.getName()),
        `A sheet with the name "${sheet.getName()}" already exists. Please enter another name.`,
      ),
  },
  {
    fact: 'names of sheets ignore case when they are compared',
    source: 'remembered',
    mark: 'M',
    run: ({ book, sheet, refused }) =>
      refused(() => book.insertSheet(sheet.getName().toUpperCase()), 'already exists'),
  },
  {
    fact: 'a sheet that is not there is null',
    source: `${reference}/spreadsheet#getSheetByName(String)`,
    mark: 'D',
    run: ({ book, same }) => same(book.getSheetByName('no such sheet'), null),
  },
  {
    fact: 'the number of a sheet survives a new name',
    source: `${reference}/sheet#getSheetId()`,
    mark: 'D',
    run({ sheet, same }) {
      const before = sheet.getSheetId();
      const name = sheet.getName();
      sheet.setName('Parity other name');
      const after = sheet.getSheetId();
      sheet.setName(name);
      same(after, before);
    },
  },
  {
    fact: 'a sheet is found by its number',
    source: 'release notes of December 2024',
    mark: 'D',
    run({ book, sheet, same }) {
      const found = (book as unknown as { getSheetById(id: number): typeof sheet }).getSheetById(
        sheet.getSheetId(),
      );
      same(found.getName(), sheet.getName());
    },
  },
  {
    fact: 'positions of sheets count from one',
    source: `${reference}/sheet#getIndex()`,
    mark: 'D',
    run: ({ book, same }) => same(book.getSheets()[0]?.getIndex(), 1),
  },
  {
    fact: 'a copy of a sheet holds its values',
    source: `${reference}/sheet#copyTo(Spreadsheet)`,
    mark: 'D',
    run({ book, sheet, same }) {
      sheet.getRange('A1').setValue('x');
      const copy = sheet.copyTo(book);
      const value = copy.getRange('A1').getValue();
      book.deleteSheet(copy);
      same(value, 'x');
    },
  },
  {
    fact: 'the last sheet cannot be deleted',
    source: 'remembered',
    mark: 'M',
    alone: true,
    run({ book, refused }) {
      if (book.getNumSheets() > 2) throw new Error('Run this in a spreadsheet with one sheet.');
      const [first, second] = book.getSheets();
      if (!first || !second) throw new Error('There are two sheets while a fact runs.');
      const rest = book.insertSheet('Parity rest');
      book.deleteSheet(first);
      book.deleteSheet(rest);
      refused(() => book.deleteSheet(second), "can't remove all the sheets");
      book.insertSheet('Sheet of the book', 0);
    },
  },
  {
    fact: 'inserted rows push content down',
    source: `${reference}/sheet#insertRowsBefore(Integer,Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('x');
      sheet.insertRowsBefore(1, 2);
      same([sheet.getRange('A3').getValue(), sheet.getMaxRows()], ['x', 1002]);
    },
  },
  {
    fact: 'inserted columns push content to the right',
    source: `${reference}/sheet#insertColumnsBefore(Integer,Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B1').setValue('x');
      sheet.insertColumnsBefore(2, 3);
      same([sheet.getRange('E1').getValue(), sheet.getMaxColumns()], ['x', 29]);
    },
  },
  {
    fact: 'deleted rows pull content up',
    source: `${reference}/sheet#deleteRows(Integer,Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A4').setValue('x');
      sheet.deleteRows(1, 3);
      same([sheet.getRange('A1').getValue(), sheet.getMaxRows()], ['x', 997]);
    },
  },
  {
    fact: 'rows beyond the grid cannot be deleted',
    source: 'remembered',
    mark: 'M',
    run: ({ sheet, refused }) => refused(() => sheet.deleteRows(1000, 2), 'out of bounds'),
  },
  {
    fact: 'a moved column stands in front of the one it was moved to',
    source: `${reference}/sheet#moveColumns(Range,Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
      sheet.moveColumns(sheet.getRange('A:A'), 4);
      same(sheet.getRange('A1:D1').getValues(), [['b', 'c', 'a', 'd']]);
    },
  },
  {
    fact: 'frozen rows read back',
    source: `${reference}/sheet#setFrozenRows(Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      same([sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]);
    },
  },
  {
    fact: 'widths of columns read back',
    source: `${reference}/sheet#setColumnWidth(Integer,Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.setColumnWidth(2, 180);
      same([sheet.getColumnWidth(2), sheet.getColumnWidth(1)], [180, 100]);
    },
  },
  {
    fact: 'rows of a new sheet are 21 pixels high',
    source: `${reference}/sheet#getRowHeight(Integer)`,
    mark: 'C',
    run: ({ sheet, same }) => same(sheet.getRowHeight(1), 21),
  },
  {
    fact: 'a hidden row is hidden by the user and not by a filter',
    source: `${reference}/sheet#isRowHiddenByUser(Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.hideRows(3);
      same(
        [sheet.isRowHiddenByUser(3), sheet.isRowHiddenByFilter(3), sheet.isRowHiddenByUser(4)],
        [true, false, false],
      );
    },
  },
  {
    fact: 'a hidden column can be shown again',
    source: `${reference}/sheet#showColumns(Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.hideColumns(2);
      const before = sheet.isColumnHiddenByUser(2);
      sheet.showColumns(2);
      same([before, sheet.isColumnHiddenByUser(2)], [true, false]);
    },
  },
  {
    fact: 'a filter that is set reads back, and a second one is refused',
    source: 'gas-fakes test/testsheetssets.js',
    mark: 'C',
    run({ sheet, same, refused }) {
      sheet.getRange('A1:B2').setValues([
        ['h', 'i'],
        [1, 2],
      ]);
      sheet.getRange('A1:B2').createFilter();
      same(sheet.getFilter()?.getRange().getA1Notation(), 'A1:B2');
      refused(
        () => sheet.getRange('A1:B2').createFilter(),
        "You can't create a filter in a sheet that already has a filter.",
      );
    },
  },
  {
    fact: 'a filter hides rows whose value it hides',
    source: `${reference}/filter#setColumnFilterCriteria(Integer,FilterCriteria)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:A3').setValues([['h'], ['x'], ['y']]);
      const filter = sheet.getRange('A1:A3').createFilter();
      filter.setColumnFilterCriteria(
        1,
        SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build(),
      );
      same([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)], [true, false]);
    },
  },
  {
    fact: 'a filter reads back what each of its columns hides, and so does one made anew with the same',
    source: `${reference}/filter#getColumnFilterCriteria(Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B4').setValues([
        ['h', 'i'],
        ['x', 'u'],
        ['y', 'v'],
        ['z', 'v'],
      ]);
      const hides = (value: string) =>
        SpreadsheetApp.newFilterCriteria().setHiddenValues([value]).build();
      const first = sheet.getRange('A1:A4').createFilter();
      first.setColumnFilterCriteria(1, hides('x'));
      const kept = first.getColumnFilterCriteria(1)?.copy().build() ?? null;
      first.remove();
      const second = sheet.getRange('A1:B4').createFilter();
      second.setColumnFilterCriteria(1, kept);
      second.setColumnFilterCriteria(2, hides('v'));
      const hidden = (column: number) =>
        second.getColumnFilterCriteria(column)?.getHiddenValues() ?? null;
      same([hidden(1), hidden(2), sheet.isRowHiddenByFilter(4)], [['x'], ['v'], true]);
    },
  },
  {
    fact: 'a condition of a filter hides the rows that do not fit, beside what is hidden by value, and reads back',
    source: `${reference}/filter-criteria-builder#withCriteria(BooleanCriteria,Object); gas-fakes test/testsheetssets.js`,
    mark: 'C',
    run({ sheet, same }) {
      sheet.getRange('A1:A4').setValues([['h'], [1000], [2000], [3000]]);
      const filter = sheet.getRange('A1:A4').createFilter();
      const built = SpreadsheetApp.newFilterCriteria()
        .withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, [1000])
        .setHiddenValues(['3000'])
        .build();
      filter.setColumnFilterCriteria(1, built);
      const read = filter.getColumnFilterCriteria(1);
      same(
        [
          String(read?.getCriteriaType()),
          read?.getCriteriaValues(),
          read?.getHiddenValues(),
          [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
        ],
        ['NUMBER_GREATER_THAN', [1000], ['3000'], [true, false, true]],
      );
    },
  },
  {
    fact: 'a filter by values alone has no condition',
    source: `${reference}/filter-criteria#getCriteriaType()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:A2').setValues([['h'], ['x']]);
      const filter = sheet.getRange('A1:A2').createFilter();
      filter.setColumnFilterCriteria(
        1,
        SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build(),
      );
      same(filter.getColumnFilterCriteria(1)?.getCriteriaType() ?? null, null);
    },
  },
  {
    fact: 'texts, formulas, days and days counted from today are conditions of a filter',
    source: `${reference}/boolean-criteria, ${reference}/relative-date`,
    mark: 'D',
    run({ sheet, same }) {
      const { BooleanCriteria, RelativeDate } = SpreadsheetApp;
      const day = (year: number) => new Date(year, 2, 4, 15) as unknown as Date;
      sheet.getRange('A1:D3').setValues([
        ['h', 'i', 'j', 'k'],
        ['Pumpen Nord', 5, day(2020), day(2020)],
        ['Getriebe', 6, day(2025), day(2999)],
      ]);
      const conditions = [
        [BooleanCriteria.TEXT_CONTAINS, 'nord', 1],
        [BooleanCriteria.CUSTOM_FORMULA, '=B2<6', 2],
        [BooleanCriteria.DATE_BEFORE, day(2025), 3],
        [BooleanCriteria.DATE_BEFORE_RELATIVE, RelativeDate.TODAY, 4],
      ] as const;
      const seen = conditions.map(([type, value, column]) => {
        const filter = sheet.getRange('A1:D3').createFilter();
        filter.setColumnFilterCriteria(
          column,
          SpreadsheetApp.newFilterCriteria().withCriteria(type, [value]).build(),
        );
        const read = filter.getColumnFilterCriteria(column);
        const [got] = read?.getCriteriaValues() ?? [];
        const hidden = [2, 3].map((row) => sheet.isRowHiddenByFilter(row));
        filter.remove();
        const told = got instanceof Date ? got.getFullYear() : String(got);
        return [String(read?.getCriteriaType()), told, hidden];
      });
      const second = [false, true];
      same(seen, [
        ['TEXT_CONTAINS', 'nord', second],
        ['CUSTOM_FORMULA', '=B2<6', second],
        ['DATE_BEFORE', 2025, second],
        ['DATE_BEFORE_RELATIVE', 'TODAY', second],
      ]);
    },
  },
  {
    fact: 'a range is sorted by one of its columns',
    source: `${reference}/range#sort(Object)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B3').setValues([
        [3, 'c'],
        [1, 'a'],
        [2, 'b'],
      ]);
      sheet.getRange('A1:B3').sort(1);
      same(sheet.getRange('B1:B3').getValues(), [['a'], ['b'], ['c']]);
    },
  },
  {
    fact: 'sorting downwards keeps blanks at the end',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1:A3').setValues([[1], [''], [2]]);
      sheet.getRange('A1:A3').sort({ column: 1, ascending: false });
      same(sheet.getRange('A1:A3').getValues(), [[2], [1], ['']]);
    },
  },
  {
    fact: 'sorting a sheet leaves frozen rows where they are',
    source: 'gas-fakes test/testsheets.js',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1:A3').setValues([['head'], ['b'], ['a']]);
      sheet.setFrozenRows(1);
      sheet.sort(1);
      same(sheet.getRange('A1:A3').getValues(), [['head'], ['a'], ['b']]);
    },
  },
  {
    fact: 'what is activated is the active range',
    source: `${reference}/range#activate()`,
    mark: 'D',
    run({ book, sheet, same }) {
      sheet.getRange('B2:C3').activate();
      same(
        [book.getActiveSheet().getName(), book.getActiveRange()?.getA1Notation()],
        [sheet.getName(), 'B2:C3'],
      );
    },
  },
  {
    fact: 'a spreadsheet holds ten million cells',
    source: 'developers.google.com/apps-script/guides/services/quotas; workspace limits',
    mark: 'D',
    run: ({ sheet, refused }) =>
      refused(() => sheet.insertRowsAfter(1, 400_000), 'above the limit of 10000000 cells'),
  },
  {
    fact: 'rows below the frozen ones cannot all be deleted',
    source: 'remembered',
    mark: 'M',
    run({ sheet, refused }) {
      sheet.setFrozenRows(1);
      refused(
        () => sheet.deleteRows(2, 999),
        'Sorry, it is not possible to delete all non-frozen rows.',
      );
    },
  },
];
