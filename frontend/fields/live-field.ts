import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { EditLine, type Truth } from './edit-line';
import { liveFieldStyles } from './live-field.css';
import type { Mention } from './mention-list';
import { MentionOffer } from './mention-offer';
import { say } from '../words/words';

/** The same field written by two: theirs is what the board holds now, ours stays in the field until one is chosen. */
interface Clash {
  id: string;
  who: string;
  theirs: string;
}

const PAUSE_MS = 150;
const STILL_TYPING_MS = 2500;

/**
 * A field that saves as one types and shows what others write. Fires `edit` {number, base, value}, `typing` {now} and
 * `settle` {id, mine, value}. The server answers through `truth`, `error` and `clash`.
 */
@customElement('live-field')
export class LiveField extends LitElement {
  static styles = liveFieldStyles;

  @property() label = '';
  @property({ reflect: true }) shape: 'text' | 'line' | 'heading' = 'text';
  @property() placeholder = '';
  @property({ type: Boolean }) still = false;
  @property({ attribute: false }) truth: Truth = { turn: 0, text: '', answers: null, replace: true };
  @property({ attribute: false }) cast: Mention[] = [];
  @property({ attribute: false }) clash: Clash | null = null;
  @property() error = '';
  @property() others = '';
  /** Under which name what is typed is kept in this tab until it is saved; nothing is kept without one. */
  @property() keptAs = '';
  @query('textarea') private area?: HTMLTextAreaElement;
  private line = new EditLine();
  private mentions = new MentionOffer(this, () => this.area!, () => this.typed());
  private broughtBack = false;
  private pause?: number;
  private typingEnds?: number;

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.sendBeforeGoing);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.sendBeforeGoing);
  }

  /** What was typed within the last pause goes out before the page does. */
  private sendBeforeGoing = () => this.send();

  protected willUpdate(changed: PropertyValues) {
    if (changed.has('truth')) {
      if (this.line.hear(this.truth)) this.soon();
      this.keep();
      this.bringBack();
    }
    this.toggleAttribute('wrong', Boolean(this.error));
  }

  /** What was not saved when the page went is typed once more when the field is there again, on the text it was made from. */
  private bringBack() {
    if (!this.keptAs || this.broughtBack) return;
    this.broughtBack = true;
    const kept = sessionStorage.getItem(this.keptAs);
    if (kept && this.line.resume(JSON.parse(kept))) this.soon();
  }

  private keep() {
    if (!this.keptAs || !this.broughtBack) return;
    const unsaved = this.line.unsaved;
    if (unsaved) sessionStorage.setItem(this.keptAs, JSON.stringify(unsaved));
    else sessionStorage.removeItem(this.keptAs);
  }

  protected updated() {
    const area = this.area;
    if (!area || area.value === this.line.text) return;
    const caret = area.selectionStart;
    area.value = this.line.text;
    if (this.shadowRoot?.activeElement === area) area.setSelectionRange(caret, caret);
  }

  render() {
    if (this.still) return html`<div class="label">${this.label}</div><p class="still" dir="auto">${this.line.text || (this.shape === 'heading' ? this.placeholder : '–')}</p>`;
    return html`<label for="area">${this.label}</label>
      <div class="box">
        <textarea id="area" dir="auto" rows="1" placeholder=${this.placeholder} aria-describedby="said" autocomplete="off"
          aria-invalid=${this.error ? 'true' : 'false'} aria-expanded=${this.mentions.isOpen ? 'true' : nothing}
          @input=${this.typed} @keydown=${this.key} @blur=${this.leave}></textarea>
        ${this.mentions.render()}
      </div>
      <div id="said" aria-live="polite">${this.said()}</div>`;
  }

  /** Also right after it was made, when there is nothing to focus yet. */
  async focus() {
    await this.updateComplete;
    this.area?.focus();
    this.area?.setSelectionRange(this.area.value.length, this.area.value.length);
  }

  /** As if it was typed here, at the caret. */
  write(words: string) {
    const area = this.area!;
    area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
    this.typed();
  }

  private said() {
    return html`${this.error ? html`<p class="note wrong">${this.error}</p>` : nothing}
      ${this.others ? html`<p class="note">${this.others}</p>` : nothing}
      ${this.clash ? html`<div class="clash">${this.clash.who ? say('page.field.wrote', { who: this.clash.who }) : say('page.field.somebody-wrote')}
        <blockquote dir="auto">${this.clash.theirs || say('page.field.nothing')}</blockquote>
        <button type="button" @click=${() => this.settle(true)}>${say('page.field.mine')}</button>
        <button type="button" @click=${() => this.settle(false)}>${this.clash.who ? say('page.field.theirs-of', { who: this.clash.who }) : say('page.field.theirs')}</button></div>` : nothing}`;
  }

  private typed() {
    this.line.type(this.shape === 'text' ? this.area!.value : this.area!.value.replace(/\s*\n\s*/g, ' '));
    this.keep();
    this.mentions.update();
    this.soon();
    if (this.typingEnds === undefined) this.tell('typing', { now: true });
    clearTimeout(this.typingEnds);
    this.typingEnds = window.setTimeout(() => this.restTyping(), STILL_TYPING_MS);
  }

  private soon() {
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.send(), PAUSE_MS);
  }

  private send() {
    clearTimeout(this.pause);
    const edit = this.line.next();
    if (edit) this.tell('edit', edit);
    else this.requestUpdate();
  }

  private leave() {
    this.mentions.close();
    this.send();
    this.restTyping();
  }

  private restTyping() {
    if (this.typingEnds === undefined) return;
    clearTimeout(this.typingEnds);
    this.typingEnds = undefined;
    this.tell('typing', { now: false });
  }

  private settle(mine: boolean) {
    this.tell('settle', { id: this.clash!.id, mine, value: this.line.text });
    this.area?.focus();
  }

  private key(event: KeyboardEvent) {
    if (this.mentions.take(event)) return;
    if (event.key === 'Enter' && this.shape !== 'text') {
      event.preventDefault();
      this.area!.blur();
    }
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: name === 'typing', composed: true }));
  }
}
