import { html, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { clamp, type Placed } from './plan';
import { Staging, tint } from './staging';
import { stagingStyles } from './staging.css';

/** How far the view spreads at the horizon, as a part of the room's width, by lens. */
const SPREAD: Record<string, number> = { wide: 1.25, normal: 0.9, tele: 0.5 };
const SPREAD_AT_CAMERA = 0.3;
/** Where the camera and the horizon are, as parts of the room's height. */
const CAMERA = 0.9;
const HORIZON = 0.06;
/** Most of what happens is near the camera, so near ground is shown larger. */
const NEARNESS = 0.4;
/** How far down the frame the ground runs from the horizon to the camera, in frame heights. */
const GROUND = 0.5;

/** The set from above: the camera at the bottom with what it sees, everybody as a dot with a name. */
@customElement('staging-above')
export class StagingAbove extends Staging {
  static styles = stagingStyles;

  render() {
    const near = (SPREAD_AT_CAMERA / 2) * 100;
    const far = (this.spreadAt(1) / 2) * 100;
    return html`<div class="room above" role="group" aria-label="From above">
      <svg class="cone" viewBox="0 0 100 100" preserveAspectRatio="none">${svg`<path d="M${50 - near} ${CAMERA * 100}L${50 - far} ${HORIZON * 100}H${50 + far}L${50 + near} ${CAMERA * 100}z" />`}</svg>
      <span class="camera" title="Camera" style=${styleMap({ top: `${CAMERA * 100}%` })}></span>
      ${this.everybody().map((one, index) => this.dot(one, index))}
    </div>`;
  }

  private dot(one: Placed, index: number) {
    const place = {
      left: `${clamp(0.5 + (one.x - 0.5) * this.spreadAt(one.depth), 0.03, 0.97) * 100}%`,
      top: `${(CAMERA - clamp(one.depth) ** NEARNESS * (CAMERA - HORIZON)) * 100}%`,
      '--tint': tint(one),
    };
    return html`<button type="button" class="dot ${one.pinned ? 'pinned' : ''}" style=${styleMap(place)} ?disabled=${!this.plan.mayEdit}
        aria-label=${this.spoken(one)} aria-roledescription="movable" aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
        @pointerdown=${(event: PointerEvent) => this.grab(event, one)} @keydown=${(event: KeyboardEvent) => this.key(event, one)}>
        <span class="name ${index % 2 ? 'up' : ''}">${one.label}</span>
      </button>`;
  }

  private spreadAt(depth: number) {
    return SPREAD_AT_CAMERA + ((SPREAD[this.plan.lens] ?? SPREAD.normal) - SPREAD_AT_CAMERA) * clamp(depth) ** NEARNESS;
  }

  /** Who walks away from the camera goes up in the frame too, and gets smaller. */
  protected shifted(from: Placed, right: number, down: number): Placed {
    const depth = clamp(from.depth ** NEARNESS - down / (CAMERA - HORIZON)) ** (1 / NEARNESS);
    const x = clamp(from.x + right / Math.max(0.2, this.spreadAt(depth)));
    const y = clamp(from.y - (depth - from.depth) * GROUND, 0.05, 1);
    const height = clamp((from.height * (1.15 - depth)) / (1.15 - from.depth), 0.05, 1);
    return { ...from, x, y, depth, height };
  }
}
