import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './beat-track';
import './brief-chips';
import type { Plan } from './plan';
import './staging-above';
import './staging-frame';
import { listed, say } from '../words/words';

/**
 * How a shot is understood: who stands where, who does what when, everything else in a word; all of it can be set right.
 * `plan` is null before the first reading. Passes on what its parts fire: `brief-correct` and `brief-back`.
 */
@customElement('shot-brief')
export class ShotBrief extends LitElement {
  static styles = css`
    :host {
      display: grid;
      gap: 12px;
    }
    .waits {
      display: grid;
      place-items: center;
      min-height: 380px; /* as high as a plan: what is below stays where it is when one comes */
      padding: 24px;
      box-sizing: border-box;
      border: 1.5px dashed var(--line);
      border-radius: 4px;
      color: var(--ink-2);
      text-align: center;
      text-wrap: balance;
    }
    .missing {
      margin: 0;
      color: var(--ink-2);
      font-size: var(--text-s);
    }
    .stages {
      display: grid;
      gap: 6px;
    }
  `;

  @property({ attribute: false }) plan: Plan | null = null;
  @property() waits = '';
  @state() private seconds = 0;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.key);
  }

  private key = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key !== 'z' || event.composedPath()[0] instanceof HTMLInputElement) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('brief-undo'));
  };

  render() {
    const plan = this.plan;
    if (!plan) return html`<div class="waits">${this.waits}</div>`;
    const seconds = Math.min(this.seconds, plan.seconds);
    return html`<div class="stages">
        <staging-frame .plan=${plan} .seconds=${seconds}></staging-frame>
        <staging-above .plan=${plan} .seconds=${seconds}></staging-above>
      </div>
      <beat-track .plan=${plan} .seconds=${seconds} @playhead=${(event: CustomEvent) => (this.seconds = event.detail.seconds)}></beat-track>
      <brief-chips .chips=${plan.chips} ?mayEdit=${plan.mayEdit}></brief-chips>
      ${plan.absent.length ? html`<p class="missing">${say('page.brief.without', { what: listed(plan.absent) })}</p>` : nothing}
      ${plan.undepicted.length ? html`<p class="missing">${say('page.brief.undepicted', { what: listed(plan.undepicted) })}</p>` : nothing}`;
  }
}
