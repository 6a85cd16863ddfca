import { sentence } from '../text/formula-words.ts';
import { type FormStart, type View, views } from '../workbook/form-answers.ts';
import { accountInRange } from './account-at-selection.ts';
import { lostSentences, noAccountSentence } from './assessment-refusal.ts';
import { openWorkbook } from './assessment-workbook.ts';
import { rememberedRater } from './private-questions.ts';
import { userLanguage, userLocale } from './user-language.ts';

const viewProperty = 'zeitwert.view';

/** Opens the sidebar at one of its views. */
export function openSidebar(view: View): void {
  PropertiesService.getUserProperties().setProperty(viewProperty, view);
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Zeitwert');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Everything the form needs once, when it opens. */
export function formStart(): FormStart {
  const workbook = openWorkbook();
  const { settings, settingProblems, spreadsheet } = workbook;
  const asked = PropertiesService.getUserProperties().getProperty(viewProperty);
  const selected = spreadsheet.getActiveRange();
  const language = userLanguage();
  return {
    view: views.find((view) => view === asked) ?? 'assess',
    language,
    locale: userLocale(),
    rater: rememberedRater(),
    settings: settings.model,
    ownWords: {
      labels: settings.labels,
      segments: settings.segments,
      traits: Object.fromEntries(settings.traitWordings),
    },
    today: workbook.today,
    selection:
      selected === null
        ? { none: true, why: noAccountSentence({ kind: 'nothing-selected' }), sheet: '', row: 0 }
        : accountInRange(workbook, selected),
    complaints: [
      ...lostSentences(workbook.lost),
      ...settingProblems.map((problem) => sentence(problem, language)),
    ],
  };
}
