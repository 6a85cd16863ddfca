import { sentence } from '../text/formula-words.ts';
import { type FormStart, type View, views } from '../workbook/form-answers.ts';
import { accountInRange, nothingSelected } from './account-at-selection.ts';
import { lostSentences } from './assessment-refusal.ts';
import { tabsOf, workbookOf } from './assessment-workbook.ts';
import { glanceOf } from './glance.ts';
import { raterProperty } from './private-questions.ts';
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
  const spreadsheet = SpreadsheetApp.getActive();
  const tabs = tabsOf(spreadsheet);
  const workbook = workbookOf(spreadsheet, tabs);
  const { settings, settingProblems } = workbook;
  const kept = PropertiesService.getUserProperties().getProperties();
  const selected = spreadsheet.getActiveRange();
  const language = userLanguage();
  const glance = glanceOf(workbook, tabs, null);
  const selection = selected === null ? nothingSelected() : accountInRange(glance, selected);
  return {
    view: views.find((view) => view === kept[viewProperty]) ?? 'assess',
    language,
    locale: userLocale(),
    rater: kept[raterProperty] ?? '',
    settings: settings.model,
    ownWords: {
      labels: settings.labels,
      segments: settings.segments,
      traits: Object.fromEntries(settings.traitWordings),
    },
    today: workbook.today,
    selection: {
      ...selection,
      // Told once, so that no look at the selection has to ask for it.
      known: {
        ...glance.tell(selection.known?.table ?? null),
        decimalComma: glance.locale.decimalComma,
      },
    },
    complaints: [
      ...lostSentences(workbook.lost),
      ...settingProblems.map((problem) => sentence(problem, language)),
    ],
  };
}
