import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say } from '../words/words';
import { commandPaletteStyles } from './command-palette.css';

interface Offer {
  place: number;
  section: string;
  label: string;
  hint: string;
}

const PAUSE_MS = 80;

/**
 * A line to type in and what fits it, opened by Ctrl or ⌘ and K. Fires `palette-typed` {turn, text} and `palette-run`
 * {place}; the server answers through `found`, and an answer to an older turn is passed over.
 */
@customElement('command-palette')
export class CommandPalette extends LitElement {
  static styles = commandPaletteStyles;

  @property({ attribute: false }) found: { turn: number; offers: Offer[] } = { turn: 0, offers: [] };
  @state() private offers: Offer[] = [];
  @state() private active = 0;
  @state() private asking = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private line!: HTMLInputElement;
  private turn = 0;
  private pause?: number;

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.shortcut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.shortcut);
  }

  /** Called by the server too. */
  open() {
    if (this.dialog.open) return;
    this.line.value = '';
    this.offers = [];
    this.dialog.showModal();
    this.toggleAttribute('open', true);
    this.ask();
  }

  protected willUpdate(changed: PropertyValues) {
    if (!changed.has('found') || this.found.turn !== this.turn) return;
    this.asking = false;
    this.offers = this.found.offers;
    this.active = 0;
  }

  protected updated() {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  render() {
    return html`<dialog aria-label=${say('page.palette.name')} @click=${this.outside} @close=${this.closed}>
      <input role="combobox" aria-expanded="true" aria-controls="offers" aria-autocomplete="list" dir="auto" autocomplete="off" spellcheck="false"
        aria-label=${say('page.palette.name')} placeholder=${say('page.palette.hint')} maxlength="200"
        aria-activedescendant=${this.offers.length ? `offer-${this.active}` : nothing}
        @input=${() => this.soon()} @keydown=${this.key} />
      <div id="offers" role="listbox" aria-label=${say('page.palette.name')}>
        ${this.offers.map((offer, index) => html`${offer.section !== this.offers[index - 1]?.section
            ? html`<div class="section" role="presentation">${offer.section}</div>` : nothing}
          <div class="offer" role="option" id="offer-${index}" aria-selected=${index === this.active}
            @pointermove=${() => (this.active = index)} @click=${() => this.run(offer)}>
            <span dir="auto">${offer.label}</span><span class="hint" dir="auto">${offer.hint}</span></div>`)}
        ${!this.offers.length && !this.asking ? html`<p>${say('page.palette.nothing')}</p>` : nothing}
      </div>
      <div class="heard" role="status">${this.asking ? nothing : say('page.palette.count', { count: this.offers.length })}</div>
    </dialog>`;
  }

  private closed = () => {
    this.offers = [];
    this.toggleAttribute('open', false);
  };

  private shortcut = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    if (this.dialog.open) this.dialog.close();
    else this.open();
  };

  private soon() {
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.ask(), PAUSE_MS);
  }

  private ask() {
    this.asking = true;
    this.tell('palette-typed', { turn: ++this.turn, text: this.line.value });
  }

  private key(event: KeyboardEvent) {
    event.stopPropagation(); // letters are words here, no commands of the page
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && this.offers.length) this.active = (this.active + steps[event.key] + this.offers.length) % this.offers.length;
    else if (event.key === 'Home' && this.offers.length && event.ctrlKey) this.active = 0;
    else if (event.key === 'Enter' && this.offers[this.active]) this.run(this.offers[this.active]);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') this.dialog.close();
    else return;
    event.preventDefault();
  }

  private run(offer: Offer) {
    this.dialog.close(); // gives the focus back first: a command may put it elsewhere
    this.tell('palette-run', { place: offer.place });
  }

  private outside(event: MouseEvent) {
    if (event.target === this.dialog) this.dialog.close();
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
