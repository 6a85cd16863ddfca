/*
 * Writes the sample workbook as it looks after a year of use: `node scripts/demo-workbook.mjs`.
 * The add-on itself does it: it is set up, two sellers assess accounts, the summary is built. The pictures in the README and in
 * the listing are taken of these two files, build/demo-de.xlsx and build/demo-en.xlsx. With `--stage half` every other account
 * was assessed once, with `--stage fresh` none; these files are called demo-half-de.xlsx and so on, to be looked at in print.
 */
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const { Host } = await bundled('src/workbench/host/host.ts');
const { loadProject } = await bundled('src/workbench/host/project.ts');
const { openSample } = await bundled('src/workbench/sample-file.ts');
const { saveFile } = await bundled('src/workbench/host/files/open-file.ts');

/** Five kinds of accounts, as K1–K6 and P1–P6 are rated, and what becomes of them. */
const kinds = [
  { ratings: '555455111211', factors: '445443', desired: 5 },
  { ratings: '443444222122', factors: '344433', desired: 4 },
  { ratings: '343233323323', factors: '333333', desired: 3 },
  { ratings: '212211545454', factors: '222122', desired: 2 },
  { ratings: '333343232323', factors: '545344', desired: 4 },
];
/** Which kind an account is, in the order of the rows; a dot was not assessed. */
const story = '1333440.1204134.021.4031.20.4.13.021.4.0.2.13.4.0.1.2..4.0..1';
const factorIds = ['headroom', 'growth', 'industry', 'relationship', 'fit', 'network'];
const traitIds = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'];

const { values } = parseArgs({ options: { stage: { type: 'string', default: 'year' } } });
/** Which account is assessed how often at a stage. */
const stages = {
  year: (place) => [true, place % 3 !== 1, place % 2 === 0],
  half: (place) => [false, place % 2 === 0, false],
  fresh: () => [false, false, false],
};
const assessedAt = stages[values.stage];
if (assessedAt === undefined) {
  console.error(`No stage is called ${values.stage}. There are ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

function assessment({ account, kind, rater, time, shift, nextStep }) {
  const { ratings, factors, desired } = kinds[kind];
  const moved = (digit, place) =>
    Math.min(5, Math.max(1, Number(digit) + (place % 4 === 0 ? shift : 0)));
  return {
    id: `${account}-${rater}-${time}`,
    account,
    rater,
    time,
    ratings: Object.fromEntries(traitIds.map((id, i) => [id, moved(ratings[i], i)])),
    factors: Object.fromEntries(factorIds.map((id, i) => [id, Number(factors[i])])),
    desired,
    nextStep: kind === 3 ? '' : nextStep,
    by: kind === 1 ? '2026-11-02' : '2027-02-15',
  };
}

for (const [language, locale, nextStep] of [
  ['de', 'de_DE', 'Jahresgespräch'],
  ['en', 'en_US', 'Annual review'],
]) {
  const { content } = await openSample(locale);
  const host = await Host.start({ project: loadProject(), content, userLocale: language });
  const run = async (name, args = []) => {
    const { value, error } = await host.execute(name, args);
    if (error) throw new Error(`${name}: ${error.message}`);
    return value;
  };
  await run('applySetup');
  const [sheet] = host.sheetNames;
  const keys = (await host.values(`${sheet}!A5:A64`)).map(([key]) => String(key));
  for (const [place, key] of keys.entries()) {
    const kind = Number(story[place]);
    if (Number.isNaN(kind)) continue;
    const day = String(1 + (place % 27)).padStart(2, '0');
    const save = (rater, time, shift) =>
      run('saveAssessment', [assessment({ account: key, kind, rater, time, shift, nextStep })]);
    const [inSpring, inAutumn, byTheOther] = assessedAt(place);
    if (inSpring) await save('Kolb', `2026-03-${day}T09:00:00`, 1);
    if (inAutumn) await save('Kolb', `2026-10-${day}T10:00:00`, 0);
    if (byTheOther) await save('Stöhr', `2026-11-${day}T11:00:00`, 0);
  }
  const { headline } = await run('buildPortfolio');
  const stage = values.stage === 'year' ? '' : `${values.stage}-`;
  const file = `build/demo-${stage}${language}.xlsx`;
  await saveFile(file, await host.content());
  console.log(`${file}: ${headline.sentence}`);
  host.close();
}
process.exit(0);
