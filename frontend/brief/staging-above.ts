import { html, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { clamp, type Placed } from './plan';
import { box, meet, nameWidth, Staging, tint, type Box } from './staging';
import { stagingStyles } from './staging.css';
import { say } from '../words/words';

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

/** The room's height, and what names take of it; CSS pixels. */
const HEIGHT = 132;
const USUAL_WIDTH = 370;
const DOT = 14;
const LINE = 16;

/** Where a name may be, the best first: x in half widths of dot and name, y in lines. */
const SIDES = [
  { side: 'down', x: 0, y: 1 },
  { side: 'up', x: 0, y: -1 },
  { side: 'right', x: 1, y: 0 },
  { side: 'left', x: -1, y: 0 },
];

/** The set from above: the camera at the bottom with what it sees, everybody as a dot with a name. */
@customElement('staging-above')
export class StagingAbove extends Staging {
  static styles = stagingStyles;

  render() {
    const near = (SPREAD_AT_CAMERA / 2) * 100;
    const far = (this.spreadAt(1) / 2) * 100;
    return html`<div class="room above" role="group" aria-label=${say('page.brief.above')}>
      <svg class="cone" viewBox="0 0 100 100" preserveAspectRatio="none">${svg`<path d="M${50 - near} ${CAMERA * 100}L${50 - far} ${HORIZON * 100}H${50 + far}L${50 + near} ${CAMERA * 100}z" />`}</svg>
      <span class="camera" title=${say('page.brief.camera')} style=${styleMap({ top: `${CAMERA * 100}%` })}></span>
      ${this.named().map(({ one, side }) => this.dot(one, side))}
    </div>`;
  }

  /** Each with the side of its dot where its name covers no other dot and no other name; without one it waits to be pointed at. */
  private named() {
    const all = this.everybody();
    const width = this.clientWidth || USUAL_WIDTH;
    const taken: Box[] = all.map((one) => box(this.left(one) * width, this.top(one) * HEIGHT, DOT, DOT));
    return all.map((one, index) => {
      const wide = nameWidth(one);
      const spots = SIDES.map(({ side, x, y }) => ({ side, box: box(this.left(one) * width + x * (wide + DOT) / 2, this.top(one) * HEIGHT + y * LINE, wide, LINE) }));
      const free = spots.find((spot) => spot.box.left > 0 && spot.box.right < width && taken.every((other, of) => of === index || !meet(spot.box, other)));
      if (free) taken.push(free.box);
      return { one, side: free?.side ?? 'quiet' };
    });
  }

  private left(one: Placed) {
    return clamp(0.5 + (one.x - 0.5) * this.spreadAt(one.depth), 0.03, 0.97);
  }

  private top(one: Placed) {
    return CAMERA - clamp(one.depth) ** NEARNESS * (CAMERA - HORIZON);
  }

  private dot(one: Placed, side: string) {
    const place = { left: `${this.left(one) * 100}%`, top: `${this.top(one) * 100}%`, '--tint': tint(one) };
    return html`<button type="button" data-id=${one.id} class="dot ${one.pinned ? 'pinned' : ''}" style=${styleMap(place)} ?disabled=${!this.plan.mayEdit}
        aria-label=${this.spoken(one)} aria-roledescription=${say('page.brief.movable')} aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
        @pointerdown=${(event: PointerEvent) => this.grab(event, one)} @keydown=${(event: KeyboardEvent) => this.key(event, one)}>
        <span class="name ${side}">${one.label}</span>
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
