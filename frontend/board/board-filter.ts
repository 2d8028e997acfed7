import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say } from '../words/words';
import { covered } from './covered';
import { boardFilterStyles } from './board-filter.css';

interface Criterion {
  kind: string;
  value: string;
}

interface Offer extends Criterion {
  label: string;
}

const PAUSE_MS = 250;
const KINDS = ['is', 'with', 'in'];

/**
 * Which shots to see: words are looked for in what shots say; chips stand for what can be chosen. Fires `filter-changed`
 * {criteria}, and `filter-opened` when it wants to know what can be chosen now. "/" leads here from anywhere.
 */
@customElement('board-filter')
export class BoardFilter extends LitElement {
  static styles = boardFilterStyles;

  @property({ attribute: false }) criteria: Criterion[] = [];
  @property({ attribute: false }) offers: Offer[] = [];
  @property({ type: Number }) shown = 0;
  @property({ type: Number }) total = 0;
  @state() private open = false;
  @query('input') private field?: HTMLInputElement;
  private pause?: number;

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.key);
    this.addEventListener('focusout', this.left);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.key);
    this.rest();
  }

  /** The words in the field follow the filter, unless somebody is typing them. */
  protected updated() {
    if (this.field && this.shadowRoot!.activeElement !== this.field) this.field.value = this.words();
  }

  render() {
    const active = this.criteria.length > 0;
    return html`${this.open ? this.panel() : nothing}
      <button type="button" class="toggle" aria-expanded=${this.open} aria-controls="offers" title=${say('page.filter.tip')}
        aria-label=${say('page.filter.choose')} @click=${this.toggle}>${FUNNEL}</button>
      <input type="search" aria-label=${say('page.filter.words')} placeholder=${say('page.filter.hint')} maxlength="200" autocomplete="off"
        dir="auto" @input=${this.typed} @focus=${this.unfold} @blur=${this.settle} @keydown=${this.inField} />
      ${this.chosen().map((chip) => html`<button type="button" class="chip" title=${say('page.filter.drop', { label: this.label(chip) })}
        aria-label=${say('page.filter.drop', { label: this.label(chip) })} @click=${() => this.flip(chip)}><span dir="auto">${this.label(chip)}</span>${CROSS}</button>`)}
      <span class="count" role="status">${active ? say('page.filter.count', { shown: this.shown, total: this.total }) : nothing}</span>
      ${active ? html`<button type="button" class="clear" @click=${this.clear}>${say('page.filter.clear')}</button>` : nothing}`;
  }

  private panel() {
    return html`<div id="offers" class="panel" role="group" aria-label=${say('page.filter.choose')}>${KINDS.map((kind) => {
      const offers = this.fitting().filter((offer) => offer.kind === kind);
      return offers.length
        ? html`<div role="group" aria-label=${say(`page.filter.${kind}`)}><b>${say(`page.filter.${kind}`)}</b><div class="offers">${offers.map((offer) => html`<button
            type="button" aria-pressed=${this.has(offer)} @click=${() => this.flip(offer)}><span dir="auto">${offer.label}</span></button>`)}</div></div>`
        : nothing;
    })}</div>`;
  }

  /** "@Mi" in the field narrows what is offered to those of that name. */
  private fitting() {
    const wanted = this.field?.value.trim().toLocaleLowerCase() ?? '';
    return wanted.startsWith('@') ? this.offers.filter((offer) => offer.kind === 'with' && offer.label.toLocaleLowerCase().startsWith(wanted)) : this.offers;
  }

  private words() {
    return this.criteria.filter((each) => each.kind === 'text').map((each) => each.value).join(' ');
  }

  private chosen() {
    return this.criteria.filter((each) => each.kind !== 'text');
  }

  private has(offer: Criterion) {
    return this.criteria.some((each) => each.kind === offer.kind && each.value === offer.value);
  }

  private label(chip: Criterion) {
    return this.offers.find((offer) => offer.kind === chip.kind && offer.value === chip.value)?.label ?? chip.value;
  }

  private flip(offer: Criterion) {
    const others = this.criteria.filter((each) => each.kind !== offer.kind || each.value !== offer.value);
    this.change(others.length < this.criteria.length ? others : [...others, { kind: offer.kind, value: offer.value }]);
    this.field?.focus();
  }

  private clear = () => {
    this.rest();
    this.field!.value = '';
    this.change([]);
    this.field!.focus();
  };

  private change(criteria: Criterion[]) {
    this.criteria = criteria;
    this.dispatchEvent(new CustomEvent('filter-changed', { detail: { criteria } }));
  }

  private typed = () => {
    this.requestUpdate();
    this.rest();
    if (!this.field!.value.trim().startsWith('@')) this.pause = window.setTimeout(() => this.look(), PAUSE_MS);
  };

  /** Whoever goes on at once has still said what to look for. */
  private settle = () => this.pause !== undefined && this.look();

  private look() {
    this.rest();
    const words = this.field!.value.trim().split(/\s+/).filter(Boolean);
    this.change([...this.chosen(), ...words.map((value) => ({ kind: 'text', value }))]);
  }

  private inField(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      this.open = false;
      this.rest();
      this.field!.value = this.words(); // a browser would empty it, and the filter would seem to be gone
      this.field!.blur();
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      const somebody = this.field!.value.trim().startsWith('@') ? this.fitting()[0] : undefined;
      if (somebody) {
        this.field!.value = this.words();
        this.flip(somebody);
      } else {
        this.look();
      }
    }
  }

  private rest() {
    clearTimeout(this.pause);
    this.pause = undefined;
  }

  private toggle = () => {
    if (this.open) this.open = false;
    else this.field?.focus();
  };

  private unfold = () => {
    this.open = true;
    this.dispatchEvent(new CustomEvent('filter-opened'));
  };

  private left = (event: FocusEvent) => {
    if (!event.relatedTarget || event.relatedTarget !== this) this.open = this.matches(':focus-within') && this.open;
  };

  private key = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.defaultPrevented || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.matches('input, textarea, select, [contenteditable]') || covered()) return;
    event.preventDefault();
    this.field?.focus();
  };
}

const FUNNEL = html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" aria-hidden="true"><path d="M2.5 3.5h11L9.5 8.5v4l-3 1.5V8.5z" /></svg>`;
const CROSS = html`<svg width="12" height="12" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>`;
