import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { briefChipsStyles } from './brief-chips.css';
import type { Chip, Correction, Field } from './plan';
import { say } from '../words/words';

/**
 * What was understood, a word or two each; a press opens what can be set right about it. Fires `brief-correct`
 * {corrections, said} and `brief-back` {target, key, field}.
 */
@customElement('brief-chips')
export class BriefChips extends LitElement {
  static styles = briefChipsStyles;

  @property({ attribute: false }) chips: Chip[] = [];
  @property({ type: Boolean }) mayEdit = false;
  @state() private open: string | null = null;
  @query('[popover]') private panel!: HTMLElement;

  render() {
    const chip = this.chips.find((each) => each.id === this.open);
    return html`<div class="chips">${this.chips.map((each) => html`<button type="button" class=${each.fields.some((field) => field.corrected) ? 'mine' : ''}
        ?disabled=${!this.mayEdit} title=${each.name} aria-label="${each.name}: ${each.says}" aria-haspopup="dialog"
        @click=${(event: Event) => this.show(event, each)}>${each.says}</button>`)}</div>
      <form popover role="dialog" aria-label=${chip?.name ?? ''} @submit=${this.close} @keydown=${(event: Event) => event.stopPropagation()}
        @toggle=${(event: ToggleEvent) => event.newState === 'closed' && (this.open = null)}>
        ${chip ? this.editor(chip) : nothing}
      </form>`;
  }

  private editor(chip: Chip) {
    return html`${chip.fields.map((field) => html`<label>${field.name}
        ${field.options ? html`<select @change=${(event: Event) => this.set(chip, field, (event.target as HTMLSelectElement).value)}>
          ${field.options.map((option) => html`<option value=${option.value} ?selected=${option.value === field.value}>${option.label}</option>`)}</select>`
        : html`<input type=${field.number ? 'number' : 'text'} min="1" max="40" .value=${field.value} autocomplete="off"
          @change=${(event: Event) => this.set(chip, field, (event.target as HTMLInputElement).value.trim())} />`}
        ${field.corrected ? html`<button type="button" class="back" @click=${() => this.back(field)}>${say('page.brief.yours-back')}</button>` : nothing}
      </label>`)}
      ${chip.fields.length ? nothing : html`<p>${chip.says}</p>`}
      ${chip.removable ? html`<button type="button" class="remove" @click=${() => this.takeOut(chip)}>${say('page.brief.not-so')}</button>` : nothing}`;
  }

  private async show(event: Event, chip: Chip) {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.open = chip.id;
    await this.updateComplete;
    this.panel.showPopover();
    const panel = this.panel.getBoundingClientRect();
    this.panel.style.left = `${Math.max(12, Math.min(box.left, innerWidth - panel.width - 12))}px`;
    this.panel.style.top = `${box.bottom + panel.height + 8 < innerHeight ? box.bottom + 6 : Math.max(12, box.top - panel.height - 6)}px`;
    this.panel.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  private close(event: Event) {
    event.preventDefault();
    (this.renderRoot as ShadowRoot).activeElement?.dispatchEvent(new Event('change'));
    this.panel.hidePopover();
  }

  private set(chip: Chip, field: Field, value: string) {
    if (value === field.value) return;
    const typed = value === '' ? null : field.number ? Number(value) : value;
    if (field.number && (!Number.isInteger(typed) || (typed as number) < 1 || (typed as number) > 40)) return;
    this.correct([{ target: field.target, key: field.key, field: field.field, value: typed }], value ? say('page.brief.set', { what: chip.name, value }) : say('page.brief.unsaid', { what: chip.name }));
  }

  private takeOut(chip: Chip) {
    this.panel.hidePopover();
    this.correct([{ ...chip.removable!, field: 'removed', value: true }], say('page.brief.taken-out', { what: chip.says }));
  }

  private back(field: Field) {
    this.panel.hidePopover();
    const { target, key } = field;
    this.dispatchEvent(new CustomEvent('brief-back', { detail: { target, key, field: field.field }, bubbles: true, composed: true }));
  }

  private correct(corrections: Correction[], said: string) {
    this.dispatchEvent(new CustomEvent('brief-correct', { detail: { corrections, said }, bubbles: true, composed: true }));
  }
}
