import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { liveFieldStyles } from '../fields/live-field.css';
import type { Mention } from '../fields/mention-list';
import { MentionOffer } from '../fields/mention-offer';
import { say } from '../words/words';
import { Carets } from './carets';
import { difference, endOf, moved, type Delta, type Edit } from './difference';
import { drop, keep, keyOf } from './kept';
import { openFields } from './open-fields';
import { SharedDocument, type Reader } from './shared-document';
import { sharedTextStyles } from './shared-text.css';
import type { Answer, Beginning, Caret, History } from './wire';

const STILL_TYPING_MS = 2500;
const JUST_TYPED_MS = 20_000;
const LOOKED_AT_MS = 1_000;

let seats = 0;

/**
 * A field in which several people write at once. It shows `text` until it is opened: when somebody begins to write, here or
 * elsewhere, or could do so soon. Fires `open`, `send` {number, document, change, at}, `caret` {at} and `typing` {now};
 * the server calls `begin`, `hear`, `answer` and `meet`.
 */
@customElement('shared-text')
export class SharedText extends LitElement implements Reader {
  static styles = [liveFieldStyles, sharedTextStyles];

  @property() label = '';
  @property() placeholder = '';
  @property() text = '';
  @property({ type: Number }) longest = 10_000;
  @property({ attribute: false }) cast: Mention[] = [];
  @property() error = '';
  @property() others = '';
  @state() private apart: { text: string; because: string | null } | null = null;
  @query('textarea') private area?: HTMLTextAreaElement;
  private seat = seats++;
  private shared = new SharedDocument(this);
  private mentions = new MentionOffer(this, () => this.area!, () => this.typed());
  private carets = new Carets(this, () => this.area, (place) => this.shared.fromRelative(place));
  private whose?: Beginning;
  private composing = false;
  private heard: History[] = [];
  private typedAt = -Infinity;
  private typingEnds?: number;
  private caret = '';
  private asked = false;
  private opening?: number;

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.flush);
    document.addEventListener('selectionchange', this.moveCaret);
    this.opening = window.setTimeout(() => this.isOnScreen() && this.open(), LOOKED_AT_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.flush);
    document.removeEventListener('selectionchange', this.moveCaret);
    clearTimeout(this.opening);
    this.shared.stop();
    if (this.whose) {
      this.handOver();
      this.text = this.shared.says;
    }
    this.whose = undefined;
    this.asked = false;
  }

  /** Whether letters are merged here already. */
  get isOpen(): boolean {
    return this.whose !== undefined;
  }

  begin(whose: Beginning) {
    const typed = this.whose ? null : this.typedAlready();
    this.whose = whose;
    this.asked = true;
    openFields.add(this.key);
    this.shared.begin(whose.history);
    if (typed) this.shared.edit(typed);
    this.show();
  }

  hear(history: History) {
    if (this.composing) this.heard.push(history);
    else this.shared.hear(history);
  }

  answer(answer: Answer) {
    this.shared.answer(answer);
  }

  meet(caret: Caret) {
    this.carets.meet(caret);
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

  changed(delta: Delta, byMe: boolean) {
    const area = this.area;
    if (!area) return;
    const place = (at: number) => (byMe ? endOf(delta) : moved(at, delta));
    const { scrollTop, selectionDirection } = area;
    const [from, to] = [place(area.selectionStart), place(area.selectionEnd)];
    area.value = this.shared.says;
    if (this.shadowRoot?.activeElement === area) area.setSelectionRange(from, to, selectionDirection);
    area.scrollTop = scrollTop;
    this.carets.update();
  }

  /** What the server does not have is kept over reloads until it has. */
  unsent() {
    const change = this.shared.unsent;
    if (!this.whose) return;
    if (change) keep(this.kept(change));
    else drop(this.key);
  }

  send(change: { number: number; document: string; change: string }) {
    this.tell('send', { ...change, at: this.caret });
  }

  lost(text: string, because: string | null) {
    this.apart = { text, because };
  }

  protected willUpdate() {
    this.toggleAttribute('wrong', Boolean(this.error));
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('text') && !this.whose) this.show();
  }

  render() {
    return html`<label for="area">${this.label}</label>
      <div class="box">
        <textarea id="area" dir="auto" rows="1" maxlength=${this.longest} placeholder=${this.placeholder} aria-describedby="said"
          autocomplete="off" aria-invalid=${this.error ? 'true' : 'false'} aria-expanded=${this.mentions.isOpen ? 'true' : nothing}
          @input=${this.typed} @keydown=${this.pressed} @beforeinput=${this.undoByMenu} @focus=${this.open} @blur=${this.leave} @scroll=${() => this.carets.update()}
          @compositionstart=${() => (this.composing = true)} @compositionend=${this.composed}></textarea>
        ${this.carets.render()} ${this.mentions.render()}
      </div>
      <div id="said" aria-live="polite">
        ${this.error ? html`<p class="note wrong">${this.error}</p>` : nothing}
        ${this.others ? html`<p class="note">${this.others}</p>` : nothing} ${this.apart ? this.renderApart(this.apart) : nothing}
      </div>`;
  }

  private renderApart({ text, because }: { text: string; because: string | null }) {
    return html`<div class="clash">
      ${because === null ? say('page.text.other-history', { label: this.label }) : say('page.text.refused', { label: this.label, reason: because })}
      <blockquote dir="auto">${text}</blockquote>
      <button type="button" @click=${() => navigator.clipboard?.writeText(text)}>${say('page.text.copy')}</button>
      <button type="button" @click=${() => (this.apart = null)}>${say('page.text.discard')}</button>
    </div>`;
  }

  private show() {
    const says = this.whose ? this.shared.says : this.text;
    if (this.area && this.area.value !== says && (this.whose || !this.asked)) this.area.value = says;
    this.carets.update();
  }

  private isOnScreen(): boolean {
    const { top, bottom, width } = this.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < window.innerHeight;
  }

  private open = () => {
    if (this.asked) return;
    this.asked = true;
    this.tell('open', {});
  };

  /** What was typed between the first touch and the answer. */
  private typedAlready(): Edit | null {
    const area = this.area;
    return area && area.value !== this.text ? difference(this.text, area.value, area.selectionEnd) : null;
  }

  private typed() {
    const area = this.area!;
    this.typedAt = performance.now();
    if (this.typingEnds === undefined) this.tell('typing', { now: true });
    clearTimeout(this.typingEnds);
    this.typingEnds = window.setTimeout(() => this.restTyping(), STILL_TYPING_MS);
    if (!this.composing) this.mentions.update();
    if (!this.whose) return this.open();
    const before = this.shared.says;
    if (area.value !== before) this.shared.edit(difference(before, area.value, area.selectionEnd));
    this.moveCaret();
    this.carets.update();
  }

  /** What others wrote meanwhile is shown only now: a textarea that changes ends what is being composed in it. */
  private composed() {
    this.composing = false;
    this.typed();
    this.heard.splice(0).forEach((history) => this.shared.hear(history));
  }

  private pressed(event: KeyboardEvent) {
    if (this.mentions.take(event) || event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') this.undo(event, key === 'y' || event.shiftKey);
  }

  private undoByMenu(event: InputEvent) {
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') this.undo(event, event.inputType === 'historyRedo');
  }

  private undo(event: Event, again: boolean) {
    if (!this.shared.says && !this.shared.can(again)) return; // nothing of this text: the board's own undo
    event.preventDefault();
    event.stopPropagation();
    if (again) this.shared.redo();
    else this.shared.undo();
  }

  private flush = () => this.shared.flush();

  private leave() {
    this.mentions.close();
    this.flush();
    this.restTyping();
    this.moveCaret();
  }

  private restTyping() {
    if (this.typingEnds === undefined) return;
    clearTimeout(this.typingEnds);
    this.typingEnds = undefined;
    this.tell('typing', { now: false });
  }

  /** Goes along with what is typed; only a caret that moves by itself is told on its own. */
  private moveCaret = () => {
    if (!this.whose) return;
    const here = this.shadowRoot?.activeElement === this.area && this.area ? this.shared.toRelative(this.area.selectionEnd) : '';
    if (here === this.caret) return;
    this.caret = here;
    if (this.shared.unsent === null) this.carets.tellSoon(() => this.tell('caret', { at: this.caret }));
  };

  private get key(): string {
    const { user, kind, owner, field } = this.whose!;
    return keyOf(user, kind, owner, field, this.seat);
  }

  private kept(change: Uint8Array) {
    const { user, kind, owner, field } = this.whose!;
    const { name, says } = this.shared;
    return { key: this.key, user, kind, owner, field, label: this.label, document: name, change, text: says, at: Date.now() };
  }

  /** The page looks after what was typed here last: its shot may be gone, with the field and what was still to be sent. */
  private handOver() {
    openFields.delete(this.key);
    const justTyped = performance.now() - this.typedAt < JUST_TYPED_MS;
    const change = this.shared.unsent;
    if (change || justTyped) openFields.leave(this.kept(change ?? new Uint8Array([0, 0])));
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: name === 'typing', composed: true }));
  }
}
