import { describe, expect, test } from 'vitest';
import { openBytes } from '../../../src/workbench/host/files/open-file.ts';
import { readXlsx } from '../../../src/workbench/host/files/read-xlsx.ts';
import { type Handmade, opened, packageParts, rows, zipOf } from './handmade.ts';

const sheet = (xml: string, rest: Partial<Handmade> = {}): Handmade => ({
  sheets: [{ name: 'Accounts', xml }],
  ...rest,
});

/** The first sheet of a handmade workbook, read in German unless said otherwise. */
async function first(workbook: Handmade, locale = 'de_DE') {
  const { content, notCarried } = await opened(workbook, locale);
  const read = content.sheets[0];
  if (read === undefined) {
    throw new Error('There is no sheet.');
  }
  return { ...read, notCarried, names: content.names };
}

describe('values', () => {
  test('of every kind a file knows', async () => {
    const { cells } = await first(
      sheet(
        rows(
          '<c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><v>x_x000D_y</v></c><c r="E1" t="inlineStr"><is><t xml:space="preserve"> in </t></is></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="d"><v>2024-03-01T12:00:00</v></c><c r="H1"><v>1E+3</v></c>',
        ),
        { strings: '<si><t>A &amp; B</t></si>' },
      ),
    );
    expect(cells[0]).toEqual({
      0: { value: 1.5 },
      1: { value: true },
      2: { value: 'A & B' },
      3: { value: 'x\ry' },
      4: { value: ' in ' },
      5: { value: '#N/A', error: true },
      6: { value: 45_352.5 },
      7: { value: 1000 },
    });
  });

  test('damaged ones stay as text, and under a formula they are left to be computed', async () => {
    const { cells, notCarried } = await first(
      sheet(
        rows(
          '<c r="A1"><v>1,5 €</v></c><c r="B1"><f>A1*2</f><v>NaN</v></c><c r="C1" t="s"><v>99</v></c>',
        ),
      ),
    );
    expect(cells[0]).toEqual({
      0: { value: '1,5 €' },
      1: { value: null, formula: '=A1*2' },
      2: { value: '99' },
    });
    expect(notCarried).toEqual([
      { where: 'Accounts: A1, B1, C1', what: 'a damaged value (kept as text, or recomputed)' },
    ]);
  });

  test('cells and rows that name no place follow each other', async () => {
    const { cells } = await first(
      sheet(
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      ),
    );
    expect(cells).toEqual({ 0: { 0: { value: 1 }, 1: { value: 2 } }, 1: { 0: { value: 3 } } });
  });

  test('dates of a file that counts from 1904 fall on the same day', async () => {
    const { cells } = await first(
      sheet(rows('<c r="A1" s="1"><v>43890</v></c><c r="B1"><v>43890</v></c>'), {
        beforeSheets: '<workbookPr date1904="1"/>',
        styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      }),
    );
    expect(cells[0]).toEqual({
      0: { value: 45_352, style: { numberFormat: 'dd.mm.yyyy' } },
      1: { value: 43_890 },
    });
  });

  test('formatting within a cell is flattened and said to be lost', async () => {
    const { cells, notCarried } = await first(
      sheet(rows('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), {
        strings:
          '<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r></si><si><r><t>one run</t></r></si>',
      }),
    );
    expect([cells[0]?.[0]?.value, cells[0]?.[1]?.value]).toEqual(['bold plain', 'one run']);
    expect(notCarried).toEqual([
      { where: 'Accounts: A1', what: 'formatting of single words within a cell' },
    ]);
  });
});

describe('formulas', () => {
  test('shared ones are spelled out for each cell', async () => {
    const { cells } = await first(
      sheet(
        rows(
          '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+IF(D1="B1",0.5,1)</f><v>1</v></c>',
          '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
          '<c r="A3"><f t="shared" si="0"/><v>3</v></c>',
        ),
      ),
    );
    expect(cells[2]?.[0]).toEqual({ value: 3, formula: '=B3*$C$1+IF(D3="B1";0,5;1)' });
  });

  test('an array formula becomes ARRAYFORMULA, its other cells results', async () => {
    const { cells } = await first(
      sheet(
        rows(
          '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c>',
          '<c r="A2"><v>4</v></c><c r="C2"><v>2</v></c>',
        ),
      ),
    );
    expect(cells[0]?.[0]).toEqual({ value: 2, formula: '=ARRAYFORMULA(B1:B2*2)', spill: 'A1:A2' });
    expect(cells[1]?.[0]).toEqual({ value: 4, spilled: true });
    expect(cells[0]?.[2]).toEqual({ value: 1, formula: '=SORT(B1:B2)', spill: 'C1:C2' });
    expect(cells[1]?.[2]).toEqual({ value: 2, spilled: true });
  });

  test('structured references name the cells, line breaks stay', async () => {
    const { cells, notCarried, filter } = await first(
      sheet(
        `${rows('<c r="A1" t="str"><v>Age</v></c>', '<c r="A2"><v>3</v></c><c r="B2" t="str"><f>IF(CustTbl[[#This Row],[Age]]&gt;2,\n"x",SUM(CustTbl[Age]))</f><v>x</v></c>')}<tableParts count="1"/>`,
        {
          sheetRelations: [['t1', 'table', '../tables/table1.xml']],
          parts: {
            'xl/tables/table1.xml':
              '<table displayName="CustTbl" ref="A1:A5"><autoFilter ref="A1:A5"/><tableColumns><tableColumn name="Age"/></tableColumns></table>',
          },
        },
      ),
    );
    expect(cells[1]?.[1]?.formula).toBe('=IF($A2>2;\n"x";SUM($A$2:$A$5))');
    expect(filter).toEqual({ range: 'A1:A5', criteria: {} });
    expect(notCarried).toEqual([
      {
        where: 'Accounts',
        what: 'the table frame (its cells, formats and filter stay; formulas name the cells instead) ("CustTbl")',
      },
    ]);
  });

  test('what reads another workbook keeps its last value', async () => {
    const { cells, notCarried } = await first(
      sheet(rows('<c r="A1"><f>[1]Prices!B2*2</f><v>7</v></c>')),
    );
    expect(cells[0]?.[0]).toEqual({ value: 7 });
    expect(notCarried[0]?.where).toBe('Accounts: A1');
  });

  test("Google's own export gives its formulas back", async () => {
    const { cells } = await first(
      sheet(
        rows(
          '<c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(B1:B2,""x"")"),"y")</f><v>y</v></c>',
          '<c r="A2"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)</f><v>5</v></c>',
        ),
      ),
    );
    expect(cells[0]?.[0]).toEqual({ value: 'y', formula: '=ARRAYFORMULA(B1:B2;"x")' });
    expect(cells[1]?.[0]).toEqual({ value: 5, spilled: true });
  });
});

describe('looks', () => {
  const theme =
    '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const looks = (xfs: string, fonts = '', fills = '', borders = ''): string =>
    `<fonts><font><sz val="11"/><name val="Calibri"/></font>${fonts}</fonts><fills><fill/><fill/>${fills}</fills><borders><border/>${borders}</borders><cellXfs><xf/>${xfs}</cellXfs>`;

  test("a cell without a look of its own has the file's font", async () => {
    const { cells } = await first(sheet(rows('<c r="A1"><v>1</v></c>'), { styles: looks('') }));
    expect(cells[0]?.[0]?.style).toEqual({ fontFamily: 'Calibri', fontSize: 11 });
  });

  test('colours of the theme are taken with their tint', async () => {
    const { cells } = await first(
      sheet(rows('<c r="A1" s="1"><v>1</v></c>'), {
        styles: looks(
          '<xf fontId="1" fillId="2"/>',
          '<font><b/><u val="none"/><sz val="10"/><color theme="1"/><name val="Arial"/></font>',
          '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill>',
        ),
        parts: {
          'xl/theme/theme1.xml': theme,
          'xl/_rels/workbook.xml.rels': packageParts(sheet('', { styles: '' }))[
            'xl/_rels/workbook.xml.rels'
          ]?.replace(
            '</Relationships>',
            '<Relationship Id="th" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
          ) as string,
        },
      }),
    );
    // Excel itself shows this tint of its blue as D9E1F2 (to one step of rounding).
    expect(cells[0]?.[0]?.style).toEqual({ bold: true, background: '#dae3f3' });
  });

  test('what Sheets has no word for is kept as the nearest and named', async () => {
    const { cells, notCarried } = await first(
      sheet(rows('<c r="A1" s="1"><v>1</v></c>'), {
        styles: looks(
          '<xf fontId="0" fillId="2" borderId="1"><alignment horizontal="centerContinuous" textRotation="135" indent="1"/></xf>',
          '',
          '<fill><patternFill patternType="lightGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFEEAA"/></patternFill></fill>',
          '<border diagonalUp="1"><left style="hair"><color indexed="10"/></left><right/><top/><bottom/><diagonal style="thin"/></border>',
        ),
      }),
    );
    expect(cells[0]?.[0]?.style).toEqual({
      fontFamily: 'Calibri',
      fontSize: 11,
      background: '#ffeeaa',
      borders: { left: { style: 'dotted', color: '#ff0000' } },
      horizontal: 'center',
      rotation: -45,
    });
    expect(notCarried.map(({ where, what }) => `${where}: ${what.split(' (')[0]}`)).toEqual([
      'Accounts: A1: a fill pattern or gradient',
      'Accounts: A1: a border style Sheets does not have',
      'Accounts: A1: a diagonal border',
      'Accounts: A1: indents, shrinking, justified or vertical text',
    ]);
  });

  test('the format of a column reaches the blank cells in which somebody will type', async () => {
    const { cells } = await first(
      sheet(
        `<cols><col min="2" max="2" width="20" style="1"/></cols>${rows('<c r="A1"><v>1</v></c>')}`,
        {
          styles: '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>',
        },
      ),
    );
    expect(cells[999]?.[1]).toEqual({ value: null, style: { numberFormat: '0.00%' } });
  });

  test('a stray format at the end of the grid does not make a huge sheet', async () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>';
    const { rowCount, columnCount, notCarried } = await first(
      sheet(far, { styles: '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>' }),
    );
    expect([rowCount, columnCount]).toEqual([1000, 26]);
    expect(notCarried).toEqual([
      { where: 'Accounts', what: 'formats of blank cells far beyond the contents' },
    ]);
  });
});

describe('sheets', () => {
  test('sizes, freezes, hidden parts, merges, tab, page, protection', async () => {
    const read = await first(
      sheet(
        `<sheetPr><tabColor rgb="FF0B5394"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="3" max="3" width="9.140625" hidden="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="1"/></sheetData><sheetProtection sheet="1" hashValue="x"/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells><pageSetup orientation="landscape" fitToHeight="0"/>`,
      ),
    );
    expect(read).toMatchObject({
      tabColor: '#0b5394',
      frozenRows: 2,
      frozenColumns: 1,
      merges: ['A1:B2'],
      rows: { 0: { height: 40 }, 3: { hidden: true } },
      page: { landscape: true, onePageWide: true },
      protections: [{ range: null, description: '', warningOnly: false, editable: true }],
    });
    expect(read.columns[0]).toEqual({ width: 145 });
    expect(read.columns[1]).toEqual({ width: 64 });
    expect(read.columns[2]).toEqual({ width: 64, hidden: true });
    expect(read.notCarried).toEqual([
      { where: 'Accounts: B2:C3', what: 'a damaged part' },
      {
        where: 'Accounts',
        what: 'the password of a protected sheet (the protection itself stays)',
      },
    ]);
  });

  test('a filter keeps what it hides, and its rows are not hidden by hand', async () => {
    const row = (at: number, text: string, hidden = '') =>
      `<row r="${at}"${hidden}><c r="A${at}" t="str"><v>${text}</v></c></row>`;
    const read = await first(
      sheet(
        `<sheetData>${row(1, 'Klasse')}${row(2, 'A')}${row(3, 'B', ' hidden="1"')}${row(4, 'C', ' hidden="1"')}${row(6, 'Notiz', ' hidden="1"')}</sheetData><autoFilter ref="A1:A5"><filterColumn colId="0"><filters blank="1"><filter val="a"/></filters></filterColumn></autoFilter>`,
      ),
    );
    expect(read.filter).toEqual({ range: 'A1:A5', criteria: { 0: { hiddenValues: ['B', 'C'] } } });
    expect(read.rows).toEqual({ 5: { hidden: true } });
  });

  test('notes, comment threads and links', async () => {
    const read = await first(
      sheet(
        `${rows('<c r="A1" t="str"><v>web</v></c><c r="B1" t="str"><v>mail</v></c><c r="C1" t="str"><v>file</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="B1" r:id="h2"/><hyperlink ref="C1" r:id="h3"/><hyperlink ref="D1" location="Accounts!A1"/></hyperlinks>`,
        {
          sheetRelations: [
            ['h1', 'hyperlink', 'https://example.com/', 'External'],
            ['h2', 'hyperlink', 'mailto:a@example.com', 'External'],
            ['h3', 'hyperlink', 'javascript:alert(1)', 'External'],
            ['c', 'comments', '../comments1.xml'],
            ['t', 'threadedComment', '../threadedComments/t1.xml'],
          ],
          parts: {
            'xl/comments1.xml':
              '<comments><commentList><comment ref="A1"><text><r><rPr><b/></rPr><t>Ich:</t></r><r><t xml:space="preserve">\nNotiz</t></r></text></comment><comment ref="B2"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
            'xl/threadedComments/t1.xml':
              '<ThreadedComments><threadedComment ref="B2"><text>Frage</text></threadedComment><threadedComment ref="B2"><text>Antwort</text></threadedComment></ThreadedComments>',
          },
        },
      ),
    );
    expect(read.cells[0]?.[0]).toEqual({
      value: 'web',
      note: 'Ich:\nNotiz',
      link: 'https://example.com/',
    });
    expect(read.cells[0]?.[1]?.link).toBe('mailto:a@example.com');
    expect(read.cells[0]?.[2]).toEqual({ value: 'file' });
    expect(read.cells[1]?.[1]).toEqual({ value: null, note: 'Frage\nAntwort' });
    expect(read.notCarried).toEqual([
      { where: 'Accounts: B2', what: 'a comment thread (kept as a note)' },
      { where: 'Accounts: C1, D1', what: 'a link to a file or another place (the text stays)' },
    ]);
  });
});

describe('rules', () => {
  const rule = (inner: string, ref = 'B2:B20'): string =>
    `<conditionalFormatting sqref="${ref}">${inner}</conditionalFormatting>`;

  test('conditional formats in the order of their priority, in the words of Sheets', async () => {
    const { conditionalFormats, notCarried } = await first(
      sheet(
        `${rows('')}${rule(
          '<cfRule type="cellIs" operator="between" dxfId="0" priority="3"><formula>1</formula><formula>2</formula></cfRule><cfRule type="cellIs" operator="equal" dxfId="0" priority="2"><formula>"A"</formula></cfRule><cfRule type="cellIs" operator="greaterThan" priority="4"><formula>$F$1</formula></cfRule>',
        )}${rule('<cfRule type="expression" priority="1"><formula>AND(C1&gt;0.5,C1&lt;&gt;"")</formula></cfRule>', 'C1:C1048576 E2:E1048576')}${rule(
          '<cfRule type="beginsWith" priority="5" text="Pat"><formula>x</formula></cfRule><cfRule type="duplicateValues" priority="6"/><cfRule type="timePeriod" timePeriod="today" priority="7"><formula>FLOOR(B2,1)=TODAY()</formula></cfRule><cfRule type="containsErrors" priority="8"><formula>ISERROR(B2)</formula></cfRule>',
        )}${rule('<cfRule type="top10" rank="3" priority="9"/><cfRule type="iconSet" priority="10"/><cfRule type="dataBar" priority="11"/><cfRule type="aboveAverage" priority="12"/>')}${rule(
          '<cfRule type="colorScale" priority="13"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFFEEAA"/><color rgb="FFE69F00"/></colorScale></cfRule>',
        )}`,
        {
          styles:
            '<cellXfs><xf/></cellXfs><dxfs><dxf><font><b/><i val="0"/><color rgb="FFB3261E"/></font><fill><patternFill><bgColor rgb="FFBFE1F6"/></patternFill></fill></dxf></dxfs>',
        },
      ),
    );
    const rules = conditionalFormats.map(({ rule: read }) =>
      read.kind === 'boolean' ? [read.criteria, ...read.values] : [read.kind, read.points.length],
    );
    expect(rules).toEqual([
      ['CUSTOM_FORMULA', '=AND(C1>0,5;C1<>"")'],
      ['TEXT_EQUAL_TO', 'A'],
      ['NUMBER_BETWEEN', 1, 2],
      ['CUSTOM_FORMULA', '=B2>$F$1'],
      ['TEXT_STARTS_WITH', 'Pat'],
      ['CUSTOM_FORMULA', '=AND(B2<>"";COUNTIF($B$2:$B$20;B2)>1)'],
      ['CUSTOM_FORMULA', '=FLOOR(B2;1)=TODAY()'],
      ['CUSTOM_FORMULA', '=ISERROR(B2)'],
      ['scale', 3],
    ]);
    expect(conditionalFormats[0]?.ranges).toEqual(['C:C', 'E2:E']);
    expect(conditionalFormats[1]?.rule).toMatchObject({
      style: { bold: true, italic: false, fontColor: '#b3261e', background: '#bfe1f6' },
    });
    expect(notCarried.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      'Accounts: B2:B20 and 1 more: a kind of conditional format Sheets does not have',
      'Accounts: B2:B20: a conditional format with icons',
      'Accounts: B2:B20: a conditional format with data bars',
    ]);
  });

  test("data validations, Excel's extension included", async () => {
    const list = (attributes: string, formulas: string) =>
      `<dataValidation ${attributes} showErrorMessage="1" sqref="D2:D20">${formulas}</dataValidation>`;
    const { validations, notCarried } = await first(
      sheet(
        `${rows('')}<dataValidations>${list('type="list"', '<formula1>"A, B,C"</formula1>')}${list('type="list"', '<formula1>Listen!$A$1:$A$5</formula1>')}${list('type="whole"', '<formula1>1</formula1><formula2>5</formula2>')}${list('type="decimal" operator="greaterThan" errorStyle="warning"', '<formula1>0.5</formula1>')}${list('type="date" operator="lessThan"', '<formula1>45000</formula1>')}${list('type="textLength" operator="lessThanOrEqual"', '<formula1>10</formula1>')}${list('type="list"', '<formula1>INDIRECT(C2)</formula1>')}<dataValidation type="custom" sqref="A1:A1048576" prompt="Nur Zahlen" showInputMessage="1"><formula1>ISNUMBER(A1)</formula1></dataValidation></dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Listen!$B$1:$B$3</xm:f></x14:formula1><xm:sqref>E2:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ),
    );
    expect(
      validations.map(({ criteria, values, allowInvalid }) => [criteria, values, allowInvalid]),
    ).toEqual([
      ['VALUE_IN_LIST', ['A', 'B', 'C'], false],
      ['VALUE_IN_RANGE', ['Listen!$A$1:$A$5'], false],
      ['CUSTOM_FORMULA', ['=AND(ISNUMBER(D2);D2=INT(D2);AND(D2>=1;D2<=5))'], false],
      ['NUMBER_GREATER_THAN', [0.5], true],
      ['DATE_BEFORE', [45_000], false],
      ['CUSTOM_FORMULA', ['=LEN(D2)<=10'], false],
      ['CUSTOM_FORMULA', ['=ISNUMBER(A1)'], true],
      ['VALUE_IN_RANGE', ['Listen!$B$1:$B$3'], true],
    ]);
    expect(validations[6]).toMatchObject({ ranges: ['A:A'], helpText: 'Nur Zahlen' });
    expect(notCarried).toEqual([
      { where: 'Accounts: D2:D20', what: 'a data validation Sheets does not have' },
    ]);
  });
});

test('names: ranges stay, those that point nowhere are named as lost', async () => {
  const name = (attributes: string, text: string) =>
    `<definedName ${attributes}>${text}</definedName>`;
  const { names, notCarried } = await first(
    sheet(rows(''), {
      afterSheets: `<definedNames>${name('name="Satz"', '0.19')}${name('name="Kunden"', 'Accounts!$A$1:$A$9')}${name('name="kunden" localSheetId="0"', 'Accounts!$B$1')}${name('name="Weg"', 'Accounts!#REF!')}${name('name="Fern"', '[1]Prices!A1')}${name('name="_xlnm.Print_Area" localSheetId="0"', 'Accounts!$A$1')}${name('name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"', 'Accounts!$A$1')}</definedNames>`,
    }),
  );
  expect(names).toEqual([
    { name: 'Satz', reference: '0,19' },
    { name: 'Kunden', reference: 'Accounts!$A$1:$A$9' },
  ]);
  expect(notCarried.map(({ what }) => what)).toEqual([
    'a name that points nowhere or to another workbook ("Weg")',
    'a name that points nowhere or to another workbook ("Fern")',
    'a name that holds only on one sheet and exists twice ("kunden")',
    'print area and print titles',
  ]);
});

test('everything else a file can hold is named with its place', async () => {
  const anchor = (row: number, inner: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>${row}</xdr:row></xdr:from>${inner}</xdr:twoCellAnchor>`;
  const { content, notCarried } = await opened({
    sheets: [
      {
        name: 'Accounts',
        xml: `<sheetViews><sheetView showGridLines="0"/></sheetViews><sheetData><row r="1" outlineLevel="1"><c r="A1"><v>1</v></c></row></sheetData><headerFooter/><rowBreaks/><drawing r:id="d"/><oleObjects/><somethingNew/><extLst><ext><x14:sparklineGroups/></ext></extLst>`,
      },
    ],
    sheetRelations: [
      ['d', 'drawing', '../drawings/drawing1.xml'],
      ['p', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ],
    parts: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr>${anchor(4, '<xdr:pic/>')}${anchor(9, '<xdr:graphicFrame/>')}${anchor(14, '<mc:AlternateContent><mc:Choice><xdr:sp/></mc:Choice></mc:AlternateContent>')}</xdr:wsDr>`,
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/connections.xml': '<connections/>',
    },
  });
  expect(content.sheets[0]?.cells[0]?.[0]).toEqual({ value: 1 });
  expect(notCarried.map(({ where, what }) => `${where}: ${what}`).sort()).toEqual(
    [
      'Accounts: C5: a picture',
      'Accounts: C10: a chart',
      'Accounts: C15: a drawn shape or text box',
      'Accounts: header and footer of the printed page',
      'Accounts: page breaks set by hand',
      'Accounts: a form control or embedded object',
      'Accounts: something the workbench does not know ("somethingNew")',
      'Accounts: sparklines',
      'Accounts: grouping of rows or columns',
      'Accounts: a pivot table (its cells stay as values)',
      'workbook: macros',
      'workbook: links to other workbooks',
      'workbook: a connection to a database or web page',
      'Accounts: how the window is set (split panes, hidden gridlines, right to left, formulas shown)',
    ].sort(),
  );
});

test('a file whose parts carry prefixes and absolute targets is the same file', async () => {
  const parts = packageParts(
    sheet(rows('<c r="A1" t="s"><v>0</v></c>'), { strings: '<si><t>x</t></si>' }),
  );
  const prefixed = (xml: string) =>
    xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(/xmlns="/g, 'xmlns:x="');
  const changed = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      name.endsWith('.rels')
        ? xml.replace(/Target="(?!xl)/g, 'Target="/xl/').replace('Target="xl', 'Target="/xl')
        : prefixed(xml),
    ]),
  );
  const { content } = readXlsx(await zipOf(changed));
  expect(content.sheets[0]?.cells[0]?.[0]).toEqual({ value: 'x' });
});

test('what is lost is named in the language of the file', async () => {
  const bytes = await zipOf(
    packageParts({ ...sheet(rows('')), parts: { 'xl/vbaProject.bin': 'x' } }),
  );
  const named = (locale: string) => readXlsx(bytes, { locale }).notCarried;
  expect(named('de_AT')).toEqual([{ where: 'Arbeitsmappe', what: 'Makros' }]);
  expect(named('fr_FR')).toEqual([{ where: 'workbook', what: 'macros' }]);
});

describe('the locale of a file that does not say it', () => {
  const guess = async (workbook: Handmade) =>
    openBytes(await zipOf(packageParts(workbook)), 'list.xlsx').locale;

  test('is taken from number formats, the language of the program, or words', async () => {
    const formats =
      '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ [$€-407]"/></numFmts><cellXfs><xf/></cellXfs>';
    expect(await guess(sheet(rows(''), { styles: formats }))).toEqual({
      locale: 'de_DE',
      because: 'formats',
    });
    const properties =
      '<Properties><HeadingPairs><vt:vector><vt:variant><vt:lpstr>Arbeitsblätter</vt:lpstr></vt:variant></vt:vector></HeadingPairs></Properties>';
    expect(await guess(sheet(rows(''), { parts: { 'docProps/app.xml': properties } }))).toEqual({
      locale: 'de_DE',
      because: 'language',
    });
    const strings = '<si><t>Firma</t></si><si><t>Jahresumsatz</t></si>';
    expect(await guess(sheet(rows(''), { strings }))).toEqual({
      locale: 'de_DE',
      because: 'words',
    });
    expect(await guess(sheet(rows('')))).toEqual({ locale: 'en_US', because: 'default' });
  });
});
