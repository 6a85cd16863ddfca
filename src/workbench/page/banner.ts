import type { ConnectionState } from './connection.ts';
import { button, element } from './dom.ts';
import type { Notices } from './notices.ts';
import type { PageWords } from './words/catalogue.ts';

/** Says when the server is gone and keeps the user from changing what nobody would keep. */
export class Banner {
  private readonly place: HTMLElement;
  private readonly body: HTMLElement;
  private readonly words: PageWords;
  private readonly notices: Notices;
  private state: ConnectionState = 'open';

  constructor(place: HTMLElement, body: HTMLElement, words: PageWords, notices: Notices) {
    this.place = place;
    this.body = body;
    this.words = words;
    this.notices = notices;
  }

  show(state: ConnectionState): void {
    if (state === this.state) return;
    const { words } = this;
    const isBack = state === 'open';
    this.state = state;
    this.place.hidden = isBack;
    this.body.inert = !isBack;
    if (isBack) {
      this.notices.show({ message: words.connectionBack, seconds: 4 });
      return;
    }
    const [title, hint] =
      state === 'lost'
        ? [words.connectionLost, words.connectionLostHint]
        : [words.otherSession, words.otherSessionHint];
    this.place.replaceChildren(element('strong', {}, title), element('span', {}, hint));
    if (state === 'other-session') {
      this.place.append(
        button(words.reload, () => location.reload(), {
          class: 'wb-banner-action wb-button wb-button-action wb-button-small',
        }),
      );
    }
  }
}
