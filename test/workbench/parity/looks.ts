import type { Fact } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet';

/** Formats, merges, notes. */
export const looks: readonly Fact[] = [
  {
    fact: 'a cell without a background is white',
    source: `${reference}/range#getBackground()`,
    mark: 'D',
    run: ({ sheet, same }) => same(sheet.getRange('A1').getBackground(), '#ffffff'),
  },
  {
    fact: 'colours read back in lower case',
    source: `${reference}/range#getBackground()`,
    mark: 'C',
    run: ({ sheet, same }) =>
      same(sheet.getRange('A1').setBackground('#BFE1F6').getBackground(), '#bfe1f6'),
  },
  {
    fact: 'a colour of null takes the colour away',
    source: `${reference}/range#setBackground(String)`,
    mark: 'D',
    run: ({ sheet, same }) =>
      same(
        sheet.getRange('A1').setBackground('#ff0000').setBackground(null).getBackground(),
        '#ffffff',
      ),
  },
  {
    fact: 'backgrounds are set cell by cell',
    source: `${reference}/range#setBackgrounds(String)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B1').setBackgrounds([['#ff0000', null]]);
      same(sheet.getRange('A1:B1').getBackgrounds(), [['#ff0000', '#ffffff']]);
    },
  },
  {
    fact: 'font sizes are set cell by cell, the usual one by its number',
    source: `${reference}/range#setFontSizes(Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B1').setFontSizes([[14, 10]]);
      same([sheet.getRange('A1').getFontSize(), sheet.getRange('B1').getFontSize()], [14, 10]);
    },
  },
  {
    fact: 'text is black until it is coloured',
    source: `${reference}/range#getFontColor()`,
    mark: 'C',
    run: ({ sheet, same }) => same(sheet.getRange('A1').getFontColor(), '#000000'),
  },
  {
    fact: 'a text style tells colour and weight of the text together',
    source: `${reference}/range#getTextStyles()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFontColor('#0000ff').setFontWeight('bold');
      const [[first, second] = []] = sheet.getRange('A1:B1').getTextStyles();
      same([first?.getForegroundColor(), first?.isBold()], ['#0000ff', true]);
      same([second?.getForegroundColor(), second?.isBold()], ['#000000', false]);
    },
  },
  {
    fact: 'bold reads back as its word',
    source: `${reference}/range#getFontWeight()`,
    mark: 'D',
    run: ({ sheet, same }) =>
      same(
        [
          sheet.getRange('A1').setFontWeight('bold').getFontWeight(),
          sheet.getRange('B1').getFontWeight(),
        ],
        ['bold', 'normal'],
      ),
  },
  {
    fact: 'bold can be taken away',
    source: `${reference}/range#setFontWeight(String)`,
    mark: 'D',
    run: ({ sheet, same }) =>
      same(
        sheet.getRange('A1').setFontWeight('bold').setFontWeight('normal').getFontWeight(),
        'normal',
      ),
  },
  {
    fact: 'formats of one kind leave the others alone',
    source: `${reference}/range#setFontColor(String)`,
    mark: 'D',
    run({ sheet, same }) {
      const cell = sheet
        .getRange('A1')
        .setBackground('#ff0000')
        .setFontWeight('bold')
        .setFontColor('#0000ff');
      same(
        [cell.getBackground(), cell.getFontWeight(), cell.getFontColor()],
        ['#ff0000', 'bold', '#0000ff'],
      );
    },
  },
  {
    fact: 'a value keeps the format of its cell',
    source: `${reference}/range#setValue(Object)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setBackground('#ff0000').setNumberFormat('0.00');
      sheet.getRange('A1').setValue(3);
      same(
        [sheet.getRange('A1').getBackground(), sheet.getRange('A1').getNumberFormat()],
        ['#ff0000', '0.00'],
      );
    },
  },
  {
    fact: 'wrapping reads back',
    source: `${reference}/range#getWrap()`,
    mark: 'D',
    run: ({ sheet, same }) => same(sheet.getRange('A1').setWrap(true).getWrap(), true),
  },
  {
    fact: 'a strategy of wrapping reads back',
    source: `${reference}/range#setWrapStrategy(WrapStrategy)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      same(String(sheet.getRange('A1').getWrapStrategy()), 'CLIP');
    },
  },
  {
    fact: 'a merge keeps the value of its first cell',
    source: `${reference}/range#merge()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      sheet.getRange('A1:B1').merge();
      same(sheet.getRange('A1:B1').getValues(), [[1, '']]);
    },
  },
  {
    fact: 'a cell knows that it is part of a merge',
    source: `${reference}/range#isPartOfMerge()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B2').merge();
      same(
        [sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()],
        [true, false],
      );
    },
  },
  {
    fact: 'merged ranges that touch a range are listed whole',
    source: `${reference}/range#getMergedRanges()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B2').merge();
      same(
        sheet
          .getRange('B2:C3')
          .getMergedRanges()
          .map((range) => range.getA1Notation()),
        ['A1:B2'],
      );
    },
  },
  {
    fact: 'a part of a merge cannot be taken apart',
    source: 'code in the wild',
    mark: 'C',
    run({ sheet, refused }) {
      sheet.getRange('A1:B2').merge();
      refused(
        () => sheet.getRange('A1').breakApart(),
        'You must select all cells in a merged range to merge or unmerge them.',
      );
    },
  },
  {
    fact: 'a merge moves with rows inserted above',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A2:B2').merge();
      sheet.insertRowBefore(1);
      same(
        [sheet.getRange('A3').isPartOfMerge(), sheet.getRange('A2').isPartOfMerge()],
        [true, false],
      );
    },
  },
  {
    fact: 'a cell without a note has an empty one',
    source: `${reference}/range#getNote()`,
    mark: 'D',
    run: ({ sheet, same }) => same(sheet.getRange('A1').getNote(), ''),
  },
  {
    fact: 'a note reads back and can be cleared',
    source: `${reference}/range#setNote(String)`,
    mark: 'D',
    run({ sheet, same }) {
      const cell = sheet.getRange('A1').setNote('why');
      const before = cell.getNote();
      cell.clearNote();
      same([before, cell.getNote()], ['why', '']);
    },
  },
  {
    fact: 'a note written over another takes its place, and is gone once cleared',
    source: `${reference}/range#setNote(String)`,
    mark: 'D',
    run({ sheet, same }) {
      const cell = sheet.getRange('A1').setNote('why').setNote('why then');
      const before = cell.getNote();
      cell.clearNote();
      same([before, cell.getNote()], ['why then', '']);
    },
  },
  {
    fact: 'a note is no content',
    source: `${reference}/sheet#getLastRow()`,
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A5').setNote('why');
      same(sheet.getLastRow(), 0);
    },
  },
  {
    fact: 'a note moves with its cell',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('B2').setNote('why');
      sheet.insertRowBefore(1);
      sheet.insertColumnBefore(1);
      same([sheet.getRange('C3').getNote(), sheet.getRange('B2').getNote()], ['why', '']);
    },
  },
  {
    fact: 'a note moves with its row when rows are sorted',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1:A2').setValues([[2], [1]]);
      sheet.getRange('A1').setNote('of the two');
      sheet.getRange('A1:A2').sort(1);
      same(sheet.getRange('A1:A2').getNotes(), [[''], ['of the two']]);
    },
  },
];
