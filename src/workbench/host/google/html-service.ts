/** HtmlService: the add-on's pages, served as they are. */
import type { ShownPage } from '../user-interface.ts';
import { expectArguments } from './arguments.ts';
import { StandIn } from './guard.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export class HtmlService
  extends StandIn
  implements
    Pick<Google, 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile'>
{
  facts() {
    return { name: 'HtmlService', file: 'html-service.ts' };
  }
  createHtmlOutput(html?: unknown): GoogleOutput {
    return new HtmlOutput(this.script, { title: '', html: String(html ?? '') }) as never;
  }
  createHtmlOutputFromFile(name: string): GoogleOutput {
    expectArguments('HtmlService.createHtmlOutputFromFile', [name], ['string']);
    return new HtmlOutput(this.script, { title: '', html: this.#file(name) }) as never;
  }
  createTemplateFromFile(name: string): GoogleTemplate {
    expectArguments('HtmlService.createTemplateFromFile', [name], ['string']);
    return new HtmlTemplate(this.script, this.#file(name)) as never;
  }
  #file(name: string): string {
    const html = this.script.settings.files[name];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  }
}

/** A page before its scriptlets run; the host runs none. */
export class HtmlTemplate extends StandIn implements Pick<GoogleTemplate, 'getRawContent'> {
  readonly #html: string;
  constructor(script: Script, html: string) {
    super(script);
    this.#html = html;
  }
  facts() {
    return { name: 'HtmlTemplate', file: 'html-service.ts' };
  }
  getRawContent(): string {
    return this.#html;
  }
}

/** The only four names of meta tags a script may add. */
const metaNames = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutput
  extends StandIn
  implements
    Pick<
      GoogleOutput,
      | 'addMetaTag'
      | 'append'
      | 'getContent'
      | 'getHeight'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
    >
{
  page: ShownPage;
  constructor(script: Script, page: ShownPage) {
    super(script);
    this.page = page;
  }
  facts() {
    return { name: 'HtmlOutput', file: 'html-service.ts' };
  }
  addMetaTag(name: string, content: string): GoogleOutput {
    expectArguments('HtmlOutput.addMetaTag', [name, content], ['string', 'string']);
    if (!metaNames.includes(name))
      throw new Error('The meta tag you specified is not allowed in this context.');
    return with_(this, {
      html: this.page.html.replace(/<head>/i, `<head><meta name="${name}" content="${content}">`),
    });
  }
  append(html: string): GoogleOutput {
    return with_(this, { html: this.page.html + html });
  }
  getContent(): string {
    return this.page.html;
  }
  setContent(html: string): GoogleOutput {
    return with_(this, { html });
  }
  getTitle(): string {
    return this.page.title;
  }
  setTitle(title: string): GoogleOutput {
    expectArguments('HtmlOutput.setTitle', [title], ['string']);
    return with_(this, { title });
  }
  getWidth(): number {
    return this.page.width ?? 0;
  }
  setWidth(width: number): GoogleOutput {
    return with_(this, { width });
  }
  getHeight(): number {
    return this.page.height ?? 0;
  }
  setHeight(height: number): GoogleOutput {
    return with_(this, { height });
  }
}

function with_(output: HtmlOutput, changes: Partial<ShownPage>): GoogleOutput {
  output.page = { ...output.page, ...changes };
  return output as never;
}
