import type { Fact, Given } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet';

const rule = (sheet: Given['sheet'], a1: string) =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo('x')
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(a1)]);

const placesOf = (sheet: Given['sheet']) =>
  sheet.getConditionalFormatRules().map((one) =>
    one
      .getRanges()
      .map((range) => range.getA1Notation())
      .join(),
  );

/** Conditional formats and data validation. */
export const rules: readonly Fact[] = [
  {
    fact: 'rules are replaced as a whole and keep their order',
    source: `${reference}/sheet#setConditionalFormatRules(ConditionalFormatRule)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.setConditionalFormatRules([rule(sheet, 'A1').build()]);
      sheet.setConditionalFormatRules([rule(sheet, 'B1').build(), rule(sheet, 'C1').build()]);
      same(placesOf(sheet), ['B1', 'C1']);
    },
  },
  {
    fact: 'reading rules and setting them again changes nothing',
    source: `${reference}/sheet#setConditionalFormatRules(ConditionalFormatRule)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.setConditionalFormatRules([rule(sheet, 'B1').build(), rule(sheet, 'C1:D4').build()]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
      same(placesOf(sheet), ['B1', 'C1:D4']);
    },
  },
  {
    fact: 'a rule holds one condition: the later replaces the earlier',
    source: 'gas-fakes testconditionalformat.js',
    mark: 'C',
    run({ sheet, same }) {
      const built = rule(sheet, 'A1').whenNumberGreaterThan(5).build();
      same(
        [
          String(built.getBooleanCondition()?.getCriteriaType()),
          built.getBooleanCondition()?.getCriteriaValues(),
        ],
        ['NUMBER_GREATER_THAN', [5]],
      );
    },
  },
  {
    fact: 'a rule says its criteria, values and look',
    source: `${reference}/boolean-condition`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.setConditionalFormatRules([
        rule(sheet, 'A1').setFontColor('#8a5a00').setBold(true).build(),
      ]);
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      same(
        [
          String(condition?.getCriteriaType()),
          condition?.getCriteriaValues(),
          condition?.getBackground(),
          condition?.getFontColor(),
          condition?.getBold(),
        ],
        ['TEXT_EQUAL_TO', ['x'], '#ff0000', '#8a5a00', true],
      );
    },
  },
  {
    fact: 'null takes a part of the look away',
    source: `${reference}/conditional-format-rule-builder#setBackground(String)`,
    mark: 'D',
    run({ sheet, same }) {
      const built = rule(sheet, 'A1').setBackground(null).setBold(true).build();
      same(built.getBooleanCondition()?.getBackground(), null);
    },
  },
  {
    fact: 'a rule by formula keeps the text of the formula',
    source: `${reference}/conditional-format-rule-builder#whenFormulaSatisfied(String)`,
    mark: 'D',
    run({ sheet, same }) {
      const built = rule(sheet, 'A1:A9').whenFormulaSatisfied('=$B1="x"').build();
      sheet.setConditionalFormatRules([built]);
      same(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues(), [
        '=$B1="x"',
      ]);
    },
  },
  {
    fact: 'a rule on two sheets is refused',
    source: 'developers.google.com/workspace/sheets/api, ConditionalFormatRule',
    mark: 'D',
    run({ book, sheet, refused }) {
      const other = book.insertSheet('Parity other');
      refused(
        () =>
          SpreadsheetApp.newConditionalFormatRule()
            .whenCellEmpty()
            .setRanges([sheet.getRange('A1'), other.getRange('A1')])
            .build(),
        'same sheet',
      );
      book.deleteSheet(other);
    },
  },
  {
    fact: 'a rule without ranges is refused',
    source: 'remembered',
    mark: 'M',
    run: ({ refused }) =>
      refused(
        () => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build(),
        'at least one range',
      ),
  },
  {
    fact: 'a gradient has two ends and an optional middle',
    source: `${reference}/conditional-format-rule-builder#setGradientMinpoint(String)`,
    mark: 'D',
    run({ sheet, same }) {
      const built = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.NUMBER, '50')
        .setGradientMaxpoint('#ff0000')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
      sheet.setConditionalFormatRules([built]);
      const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
      same(
        [gradient?.getMinColor(), gradient?.getMidColor(), gradient?.getMaxColor()],
        ['#ffffff', '#ffff00', '#ff0000'],
      );
    },
  },
  {
    fact: 'a rule moves with its cells',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.setConditionalFormatRules([rule(sheet, 'B2:B5').build()]);
      sheet.insertRowBefore(1);
      sheet.insertColumnBefore(1);
      same(placesOf(sheet), ['C3:C6']);
    },
  },
  {
    fact: 'a rule grows with rows inserted inside it',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.setConditionalFormatRules([rule(sheet, 'B2:B5').build()]);
      sheet.insertRowsAfter(3, 2);
      same(placesOf(sheet), ['B2:B7']);
    },
  },
  {
    fact: 'the formula of a rule moves along',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.setConditionalFormatRules([
        rule(sheet, 'A2:A5').whenFormulaSatisfied('=$B2="x"').build(),
      ]);
      sheet.insertRowBefore(1);
      same(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues(), [
        '=$B3="x"',
      ]);
    },
  },
  {
    fact: 'a rule whose cells are all deleted is gone',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.setConditionalFormatRules([rule(sheet, 'B2:B3').build()]);
      sheet.deleteRows(2, 2);
      same(placesOf(sheet), []);
    },
  },
  {
    fact: 'a validation warns unless it is told to reject',
    source: `${reference}/data-validation-builder#setAllowInvalid(Boolean)`,
    mark: 'D',
    run: ({ same }) =>
      same(
        SpreadsheetApp.newDataValidation().requireValueInList(['a']).build().getAllowInvalid(),
        true,
      ),
  },
  {
    fact: 'the values of a list are texts, and its arrow shows',
    source: 'gas-fakes testsheetsdatavalidations.js',
    mark: 'C',
    run: ({ same }) =>
      same(
        SpreadsheetApp.newDataValidation()
          .requireValueInList([9, false, 'z'] as unknown as string[])
          .build()
          .getCriteriaValues(),
        [['9', 'false', 'z'], true],
      ),
  },
  {
    fact: 'a cell without a validation has none',
    source: `${reference}/range#getDataValidation()`,
    mark: 'D',
    run: ({ sheet, same }) => same(sheet.getRange('A1').getDataValidation(), null),
  },
  {
    fact: 'a validation reads back from each of its cells',
    source: `${reference}/range#setDataValidation(DataValidation)`,
    mark: 'D',
    run({ sheet, same }) {
      const built = SpreadsheetApp.newDataValidation()
        .requireNumberBetween(1, 5)
        .setAllowInvalid(false)
        .build();
      sheet.getRange('B2:C3').setDataValidation(built);
      const read = sheet.getRange('C3').getDataValidation();
      same(
        [
          String(read?.getCriteriaType()),
          read?.getCriteriaValues(),
          read?.getAllowInvalid(),
          sheet.getRange('D3').getDataValidation(),
        ],
        ['NUMBER_BETWEEN', [1, 5], false, null],
      );
    },
  },
  {
    fact: 'a validation that rejects refuses the whole write',
    source: 'six public repositories',
    mark: 'C',
    run({ sheet, same, refused }) {
      const built = SpreadsheetApp.newDataValidation()
        .requireNumberBetween(1, 5)
        .setAllowInvalid(false)
        .build();
      sheet.getRange('B1').setDataValidation(built);
      refused(
        () => sheet.getRange('A1:B1').setValues([['kept out', 9]]),
        'The data you entered in cell B1 violates the data validation rules set on this cell.',
      );
      same(sheet.getRange('A1:B1').isBlank(), true);
    },
  },
  {
    fact: 'a validation that warns lets every value in',
    source: `${reference}/data-validation-builder#setAllowInvalid(Boolean)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet
        .getRange('A1')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
      sheet.getRange('A1').setValue(9);
      same(sheet.getRange('A1').getValue(), 9);
    },
  },
  {
    fact: 'a validation by formula is judged with the new value, from the first cell of its range',
    source: `${reference}/data-validation-builder#requireFormulaSatisfied(String)`,
    mark: 'D',
    run({ sheet, same, refused }) {
      const built = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=B2>$A$1')
        .setAllowInvalid(false)
        .build();
      sheet.getRange('A1').setValue(3);
      sheet.getRange('B2:B5').setDataValidation(built);
      sheet.getRange('B3').setValue(4);
      refused(
        () => sheet.getRange('B4').setValue(3),
        'The data you entered in cell B4 violates the data validation rules set on this cell.',
      );
      same(sheet.getRange('B3:B4').getValues(), [[4], ['']]);
    },
  },
  {
    fact: 'a blank passes a validation that rejects',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      const built = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a'])
        .setAllowInvalid(false)
        .build();
      sheet.getRange('A1').setDataValidation(built).setValue('a');
      sheet.getRange('A1').setValue('');
      same(sheet.getRange('A1').isBlank(), true);
    },
  },
  {
    fact: 'a list of cells is looked up when a value is written',
    source: `${reference}/data-validation-builder#requireValueInRange(Range)`,
    mark: 'D',
    run({ sheet, same, refused }) {
      sheet.getRange('C1:C2').setValues([['a'], ['b']]);
      const built = SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange('C1:C2'))
        .setAllowInvalid(false)
        .build();
      sheet.getRange('A1').setDataValidation(built).setValue('b');
      refused(() => sheet.getRange('A1').setValue('c'), 'violates the data validation rules');
      same(sheet.getRange('A1').getValue(), 'b');
    },
  },
  {
    fact: 'a checkbox that is inserted is unchecked',
    source: `${reference}/range#insertCheckboxes()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').insertCheckboxes();
      same(sheet.getRange('A1').getValue(), false);
    },
  },
  {
    fact: 'a validation moves with rows inserted above',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet
        .getRange('A2')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      sheet.insertRowBefore(1);
      same(
        [
          sheet.getRange('A2').getDataValidation(),
          sheet.getRange('A3').getDataValidation() === null,
        ],
        [null, false],
      );
    },
  },
  {
    fact: 'a wrong argument of a builder names its method',
    source: 'gas-fakes oddities.md',
    mark: 'I',
    run: ({ refused }) =>
      refused(
        () =>
          SpreadsheetApp.newDataValidation().requireDateAfter(
            'x' as unknown as GoogleAppsScript.Base.Date,
          ),
        "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
      ),
  },
  {
    fact: 'a validation that is taken from one cell stays on the others',
    source: `${reference}/range#setDataValidation(DataValidation)`,
    mark: 'D',
    run({ sheet, same }) {
      const built = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet.getRange('B2:C4').setDataValidation(built);
      sheet.getRange('B3').clearDataValidations();
      same(
        sheet
          .getRange('B2:C4')
          .getDataValidations()
          .map((row) => row.map((one) => one !== null)),
        [
          [true, true],
          [false, true],
          [true, true],
        ],
      );
    },
  },
];
