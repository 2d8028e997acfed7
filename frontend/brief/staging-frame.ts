import { html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { clamp, type Placed } from './plan';
import { box, meet, nameWidth, Staging, tint, type Box } from './staging';
import { stagingStyles } from './staging.css';

const SHAPES = {
  person: { wide: 0.4, art: svg`<path d="M50 2c15 0 25 7 25 17S65 36 50 36 25 29 25 19 35 2 50 2zM8 104c0-46 10-62 42-62s42 16 42 62H76l-6 92H54l-4-68-4 68H30l-6-92z" />` },
  animal: { wide: 1.5, art: svg`<path d="M8 92c6-40 30-52 60-46l14-26 12 22c4 10 2 24-6 30l-2 124H72l-6-70H36l-6 70H14z" />` },
  thing: { wide: 1, art: svg`<rect x="4" y="8" width="92" height="188" rx="10" ry="20" />` },
};

/** The frame's greatest height and usual width, CSS pixels. */
const HIGHEST = 260;
const USUAL_WIDTH = 370;

/** Somewhere within the frame that begins at a moment, not on the edge between two. */
const INTO_FRAME = 0.01;

/** The frame as the camera sees it: everybody as a figure where they stand, over the picture of that moment. */
@customElement('staging-frame')
export class StagingFrame extends Staging {
  static styles = stagingStyles;

  @query('video') private clip?: HTMLVideoElement;

  protected updated(changed: PropertyValues) {
    super.updated(changed);
    this.seek();
  }

  /** The picture follows the playhead; a seek that is on its way is followed by the next when it is there. */
  private seek() {
    const clip = this.clip;
    const wanted = this.seconds + INTO_FRAME;
    if (clip && !clip.seeking && clip.readyState > 0 && Math.abs(clip.currentTime - wanted) > 0.02) clip.currentTime = Math.min(wanted, clip.duration);
  }

  render() {
    const { width, height, backdrop, clip } = this.plan;
    return html`<div class="room frame ${backdrop ? 'drawn' : ''}" style=${styleMap({ '--aspect': String(width / height) })} role="group" aria-label="In the frame">
      ${backdrop ? html`<video src=${clip ?? nothing} poster=${backdrop} muted playsinline preload="auto" tabindex="-1" aria-hidden="true"
        @loadeddata=${() => this.seek()} @seeked=${() => this.seek()}></video>` : html`<i class="horizon"></i>`}
      <i class="thirds"></i>
      ${this.figures()}
    </div>`;
  }

  /** Of names that would cover each other, that of who is nearer is shown; the others wait to be pointed at. */
  private figures() {
    const all = this.everybody();
    const width = Math.min(this.clientWidth || USUAL_WIDTH, (HIGHEST * this.plan.width) / this.plan.height);
    const height = (width * this.plan.height) / this.plan.width;
    const taken: Box[] = [];
    const quiet = new Set<string>();
    for (const one of [...all].reverse()) {
      const name = box(one.x * width, Math.min(one.y, 1) * height + (one.y > 0.9 ? -11 : 10), nameWidth(one), 16);
      if (taken.some((other) => meet(name, other))) quiet.add(one.id);
      else taken.push(name);
    }
    return all.map((one) => this.figure(one, quiet.has(one.id)));
  }

  private figure(one: Placed, quiet: boolean) {
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
        <span class="name ${one.y > 0.9 ? 'over' : ''} ${quiet ? 'quiet' : ''}">${one.label}</span>
      </button>`;
  }

  protected shifted(from: Placed, right: number, down: number): Placed {
    return { ...from, x: clamp(from.x + right), y: clamp(from.y + down, 0.05, Math.max(1, from.y)) };
  }
}
