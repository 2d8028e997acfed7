import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../words/words';
import { Connection } from './connection';
import { drop, dropIfSame, keptOf, type Kept } from './kept';
import { openFields } from './open-fields';
import { toBase64, type Answer } from './wire';

const RETRY_MS = 4_000;

/** What nobody took, and why. */
interface Stuck {
  kept: Kept;
  why: string;
}

/**
 * On every page: says when there is no connection, and sends what was typed without one where no field does. Fires `deliver`
 * {number, kind, owner, field, document, change} and `ask`; the server calls `answer` and `here`.
 */
@customElement('kept-texts')
export class KeptTexts extends LitElement {
  static styles = css`
    :host {
      position: fixed;
      z-index: 300;
      inset: 56px 0 auto;
      display: grid;
      justify-items: center;
      gap: 8px;
      pointer-events: none;
    }
    .bar,
    .stuck {
      max-width: min(480px, calc(100vw - 32px));
      box-sizing: border-box;
      border: 1px solid var(--line-strong);
      border-radius: 8px;
      background: var(--raised);
      color: var(--ink);
      font-size: var(--text-s);
      line-height: 20px;
      box-shadow: 0 8px 24px oklch(0 0 0 / 0.35);
      pointer-events: auto;
    }
    .bar {
      padding: 8px 14px;
      display: flex;
      gap: 8px;
      align-items: baseline;
    }
    .bar i {
      flex: none;
      width: 8px;
      height: 8px;
      border-radius: 50%;
      border: 1.5px solid var(--ink-3);
      box-sizing: border-box;
    }
    .bar.back i {
      background: var(--ink-3);
    }
    .stuck {
      padding: 12px 14px;
      width: 480px;
    }
    .stuck p {
      margin: 0;
    }
    blockquote {
      margin: 8px 0;
      padding-inline-start: 8px;
      border-inline-start: 2px solid var(--line-strong);
      font-size: var(--text-m);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-height: 120px;
      overflow: auto;
      user-select: text;
    }
    button {
      margin-inline-end: 4px;
      padding: 4px 10px;
      border: 1px solid var(--line-strong);
      border-radius: 6px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:hover {
      background: var(--hover);
    }
    button:focus-visible,
    blockquote:focus-visible {
      outline: 2px solid var(--vaadin-focus-ring-color);
    }
  `;

  @property() user = '';
  @state() private stuck: Stuck[] = [];
  private connection = new Connection(this, () => this.dispatchEvent(new CustomEvent('ask')), () => this.deliverAll());
  private number = 0;
  private underWay = new Map<number, Kept>();
  private copied = '';
  private retry?: number;

  connectedCallback() {
    super.connectedCallback();
    openFields.addEventListener('left', this.deliverAll);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    openFields.removeEventListener('left', this.deliverAll);
    clearTimeout(this.retry);
  }

  protected firstUpdated() {
    this.deliverAll();
  }

  here() {
    this.connection.answered();
  }

  answer(answer: Answer) {
    const kept = this.underWay.get(answer.number);
    if (!kept) return;
    this.underWay.delete(answer.number);
    if (answer.again) this.hold(kept, say('page.text.other-history', { label: kept.label }));
    else if (answer.refused === null) this.settle(kept);
    else this.hold(kept, say(answer.gone ? 'page.text.gone' : 'page.text.refused', { label: kept.label, reason: answer.refused }));
    clearTimeout(this.retry);
    if (this.stuck.length) this.retry = window.setTimeout(this.deliverAll, RETRY_MS);
  }

  render() {
    return html`<div role="status">${this.connection.words
        ? html`<div class=${this.connection.isLost ? 'bar' : 'bar back'}><i></i>${this.connection.words}</div>`
        : nothing}</div>
      ${this.stuck.map(({ kept, why }) => html`<section class="stuck" role="alert">
          <p>${why}</p>
          <blockquote dir="auto" tabindex="0" aria-label=${say('page.text.yours')}>${kept.text}</blockquote>
          <button type="button" @click=${() => this.copy(kept)}>${say(this.copied === kept.key ? 'page.text.copied' : 'page.text.copy')}</button>
          <button type="button" @click=${() => this.discard(kept)}>${say('page.text.discard')}</button>
        </section>`)}`;
  }

  private deliverAll = async () => {
    if (!this.user || this.connection.isLost) return;
    const waiting = (await keptOf(this.user)).filter((kept) => !openFields.has(kept.key));
    const coming = new Set([...this.underWay.values()].map((kept) => kept.key));
    waiting.filter((kept) => !coming.has(kept.key)).forEach((kept) => this.deliver(kept));
    this.stuck = this.stuck.filter(({ kept }) => waiting.some((each) => each.key === kept.key));
  };

  private deliver(kept: Kept) {
    const number = ++this.number;
    this.underWay.set(number, kept);
    const { kind, owner, field, document } = kept;
    this.dispatchEvent(new CustomEvent('deliver', { detail: { number, kind, owner, field, document, change: toBase64(kept.change) } }));
  }

  private settle(kept: Kept) {
    dropIfSame(kept);
    this.stuck = this.stuck.filter((each) => each.kept.key !== kept.key);
  }

  private hold(kept: Kept, why: string) {
    this.stuck = [...this.stuck.filter((each) => each.kept.key !== kept.key), { kept, why }];
  }

  private async copy(kept: Kept) {
    await navigator.clipboard?.writeText(kept.text);
    this.copied = kept.key;
    this.requestUpdate();
  }

  private discard(kept: Kept) {
    drop(kept.key);
    this.settle(kept);
  }
}
