import { covered } from './covered';

interface Held {
  board: string;
  ids: string[];
  text: string;
}

const SHOTS = 'application/x-shotloom-shots';

/**
 * Copy, cut and paste of the selected shots, on every lens: where no text is selected and no field has the focus. Fires
 * `shots-copied` {count}, `shots-pasted` {board, ids, cut} and `lines-pasted` {text} for text of another program.
 */
export class BoardClipboard extends HTMLElement {
  held: Held = { board: '', ids: [], text: '' };
  mayEdit = false;

  connectedCallback() {
    document.addEventListener('copy', this.copy);
    document.addEventListener('cut', this.copy);
    document.addEventListener('paste', this.paste);
  }

  disconnectedCallback() {
    document.removeEventListener('copy', this.copy);
    document.removeEventListener('cut', this.copy);
    document.removeEventListener('paste', this.paste);
  }

  private copy = (event: ClipboardEvent) => {
    const cut = event.type === 'cut';
    if (!this.isAboutShots(event) || !this.held.ids.length || (cut && !this.mayEdit)) return;
    event.preventDefault();
    event.clipboardData!.setData('text/plain', this.held.text);
    event.clipboardData!.setData(SHOTS, JSON.stringify({ board: this.held.board, ids: this.held.ids, cut }));
    this.tell('shots-copied', { count: this.held.ids.length });
  };

  private paste = (event: ClipboardEvent) => {
    if (!this.mayEdit || !this.isAboutShots(event)) return;
    const shots = event.clipboardData!.getData(SHOTS);
    const text = event.clipboardData!.getData('text/plain');
    if (shots) this.tell('shots-pasted', JSON.parse(shots));
    else if (text.trim()) this.tell('lines-pasted', { text });
    else return;
    event.preventDefault();
  };

  /** A selected word is copied as a word, and a field takes what is pasted into it. */
  private isAboutShots(event: Event) {
    const at = event.composedPath()[0] as HTMLElement;
    const inText = at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));
    const focus = this.innermost(document.activeElement);
    const typing = focus instanceof HTMLElement && (focus.isContentEditable || focus.matches('input, textarea, select'));
    return !inText && !typing && !covered() && !document.getSelection()?.toString();
  }

  private innermost(element: Element | null): Element | null {
    let inner = element;
    while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    return inner;
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('board-clipboard', BoardClipboard);
