import { html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { clamp, type Placed } from './plan';
import { Staging, tint } from './staging';
import { stagingStyles } from './staging.css';

const SHAPES = {
  person: { wide: 0.4, art: svg`<path d="M50 2c15 0 25 7 25 17S65 36 50 36 25 29 25 19 35 2 50 2zM8 104c0-46 10-62 42-62s42 16 42 62H76l-6 92H54l-4-68-4 68H30l-6-92z" />` },
  animal: { wide: 1.5, art: svg`<path d="M8 92c6-40 30-52 60-46l14-26 12 22c4 10 2 24-6 30l-2 124H72l-6-70H36l-6 70H14z" />` },
  thing: { wide: 1, art: svg`<rect x="4" y="8" width="92" height="188" rx="10" ry="20" />` },
};

/** The frame as the camera sees it: everybody as a figure where they stand, over the newest picture. */
@customElement('staging-frame')
export class StagingFrame extends Staging {
  static styles = stagingStyles;

  render() {
    const { width, height, backdrop } = this.plan;
    return html`<div class="room frame" style=${styleMap({ '--aspect': String(width / height) })} role="group" aria-label="In the frame">
      ${backdrop ? html`<img src=${backdrop} alt="" draggable="false" />` : html`<i class="horizon"></i>`}
      <i class="thirds"></i>
      ${this.everybody().map((one) => this.figure(one))}
    </div>`;
  }

  private figure(one: Placed) {
    const shape = SHAPES[one.kind];
    // close to the camera, feet are below the frame and a figure is higher than it
    const tall = clamp(one.height, 0.09, 10);
    const foot = clamp(one.y, 0.05, 2);
    const place = {
      left: `${clamp(one.x, 0.01, 0.99) * 100}%`,
      bottom: `${(1 - foot) * 100}%`,
      '--below': `${(Math.max(0, foot - 1) / tall) * 100}%`,
      height: `${tall * 100}%`,
      aspectRatio: String(shape.wide),
      '--tint': tint(one),
    };
    return html`<button type="button" class="one ${one.kind} ${one.pinned ? 'pinned' : ''}" style=${styleMap(place)} ?disabled=${!this.plan.mayEdit}
        aria-label=${this.spoken(one)} aria-roledescription="movable" aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
        @pointerdown=${(event: PointerEvent) => this.grab(event, one)} @keydown=${(event: KeyboardEvent) => this.key(event, one)}>
        <svg viewBox="0 0 100 200" preserveAspectRatio="none" class=${one.facing < 0 ? 'mirrored' : nothing}>${shape.art}</svg>
        <span class="name ${one.y > 0.9 ? 'over' : ''}">${one.label}</span>
      </button>`;
  }

  protected shifted(from: Placed, right: number, down: number): Placed {
    return { ...from, x: clamp(from.x + right), y: clamp(from.y + down, 0.05, Math.max(1, from.y)) };
  }
}
