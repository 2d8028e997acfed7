import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { lookPickerStyles } from './look-picker.css';
import { rightToLeft, say } from '../words/words';

const SAMPLES: Record<string, string> = {
  pencil: new URL('./looks/pencil.jpg', import.meta.url).href,
  ink: new URL('./looks/ink.jpg', import.meta.url).href,
  marker: new URL('./looks/marker.jpg', import.meta.url).href,
  watercolour: new URL('./looks/watercolour.jpg', import.meta.url).href,
  flat: new URL('./looks/flat.jpg', import.meta.url).href,
  noir: new URL('./looks/noir.jpg', import.meta.url).href,
  blueprint: new URL('./looks/blueprint.jpg', import.meta.url).href,
  chalk: new URL('./looks/chalk.jpg', import.meta.url).href,
};

interface Look {
  code: string;
  label: string;
}

/**
 * A choice of looks by pictures of one shot drawn in each. For a shot an empty `value` leaves it to the board, whose look
 * is `boards`. Fires `look-chosen` {look} and, where `arrows` is shown, `arrows-chosen` {arrows}.
 */
@customElement('look-picker')
export class LookPicker extends LitElement {
  static styles = lookPickerStyles;

  @property() label = say('page.look');
  @property() value = '';
  @property() boards = '';
  @property({ attribute: false }) looks: Look[] = [];
  @property({ type: Boolean }) arrows = false;
  @property({ type: Boolean, reflect: true }) small = false;
  @property({ type: Boolean }) still = false;
  @query('[popover]') private panel!: HTMLElement;
  @query('.now') private now!: HTMLElement;

  render() {
    const shown = this.value || this.boards;
    const said = this.value || !this.boards || this.small ? this.name(shown) : say('page.look.as-board', { look: this.name(shown) });
    return html`${this.small ? nothing : html`<div class="label" id="label">${this.label}</div>`}
      <button type="button" class="now" popovertarget="panel" ?disabled=${this.still} title=${this.small ? say('page.look.said', { label: this.label, look: said }) : ''}
        aria-label=${say('page.look.said', { label: this.label, look: said })} aria-haspopup="true">
        <img src=${SAMPLES[shown] ?? ''} alt="" /><span>${said}</span>
      </button>
      <div popover id="panel" role="group" aria-label=${this.label} @beforetoggle=${this.place} @keydown=${this.key}>
        ${this.boards && !this.small ? html`<button type="button" class="as-board" aria-pressed=${String(!this.value)}
          @click=${() => this.choose('')}>${say('page.look.as-the-board', { look: this.name(this.boards) })}</button>` : nothing}
        <div class="looks">${this.looks.map((look) => html`<button type="button" aria-pressed=${String(look.code === this.value)}
          @click=${() => this.choose(look.code)}><img src=${SAMPLES[look.code]} alt="" /><span>${look.label}</span></button>`)}</div>
        ${this.small ? html`<label class="arrows"><input type="checkbox" .checked=${this.arrows} @change=${this.draw} />
          ${say('page.look.arrows')}</label>` : nothing}
      </div>`;
  }

  private name(code: string) {
    return this.looks.find((look) => look.code === code)?.label ?? code;
  }

  /** Below the button or above it, where there is more room, and inside the window. */
  private place(event: ToggleEvent) {
    if (event.newState !== 'open') return;
    const box = this.now.getBoundingClientRect();
    const width = Math.min(520, innerWidth - 24);
    const below = innerHeight - box.bottom >= Math.min(330, box.top);
    Object.assign(this.panel.style, {
      width: `${width}px`,
      left: `${Math.max(12, Math.min(box.left, innerWidth - width - 12))}px`,
      top: below ? `${box.bottom + 6}px` : 'auto',
      bottom: below ? 'auto' : `${innerHeight - box.top + 6}px`,
      maxHeight: `${(below ? innerHeight - box.bottom : box.top) - 18}px`,
    });
  }

  private key(event: KeyboardEvent) {
    const step = { ArrowRight: rightToLeft ? -1 : 1, ArrowDown: 1, ArrowLeft: rightToLeft ? 1 : -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...this.panel.querySelectorAll<HTMLElement>('button')];
    const at = all.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length].focus();
    event.preventDefault();
  }

  private choose(look: string) {
    this.panel.hidePopover();
    this.dispatchEvent(new CustomEvent('look-chosen', { detail: { look } }));
  }

  private draw(event: Event) {
    this.dispatchEvent(new CustomEvent('arrows-chosen', { detail: { arrows: (event.target as HTMLInputElement).checked } }));
  }
}
