import { html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { acrossOf, footOf, layerOf, namesIn, placesFor, tallOf, wideOf } from './figures';
import { clamp, type Placed } from './plan';
import { Staging, tint, type Box } from './staging';
import { stagingStyles } from './staging.css';
import { say } from '../words/words';

const SHAPES = {
  person: svg`<path d="M50 2c15 0 25 7 25 17S65 36 50 36 25 29 25 19 35 2 50 2zM8 104c0-46 10-62 42-62s42 16 42 62H76l-6 92H54l-4-68-4 68H30l-6-92z" />`,
  animal: svg`<path d="M8 92c6-40 30-52 60-46l14-26 12 22c4 10 2 24-6 30l-2 124H72l-6-70H36l-6 70H14z" />`,
  thing: svg`<rect x="4" y="8" width="92" height="188" rx="10" ry="20" />`,
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
  /** Whose figure is pointed at, or has the focus. */
  @state() private meant = '';

  protected updated(changed: PropertyValues) {
    super.updated(changed);
    this.seek();
  }

  /**
   * The picture follows the playhead; a seek that is on its way is followed by the next when it is there. At the start too
   * it is the frame of that moment, not the poster, which shows another.
   */
  private seek() {
    const clip = this.clip;
    if (!clip || clip.seeking || clip.readyState === 0) return;
    const wanted = Math.min(this.seconds + INTO_FRAME, clip.duration);
    if (Math.abs(clip.currentTime - wanted) > INTO_FRAME / 2) clip.currentTime = wanted;
  }

  render() {
    const { width, height, backdrop, clip } = this.plan;
    return html`<div class="room frame ${backdrop ? 'drawn' : ''}" style=${styleMap({ '--aspect': String(width / height) })} role="group" aria-label=${say('page.brief.frame')}>
      ${backdrop ? html`<video src=${clip ?? nothing} poster=${backdrop} muted playsinline preload="auto" tabindex="-1" aria-hidden="true"
        @loadeddata=${() => this.seek()} @seeked=${() => this.seek()}></video>` : html`<i class="horizon"></i>`}
      <i class="thirds"></i>
      ${this.figures()}
    </div>`;
  }

  /** Names are handles too, above all figures: by its name even what somebody covers, or stands in front of, can be moved. */
  private figures() {
    const all = this.everybody();
    const width = Math.min(this.clientWidth || USUAL_WIDTH, (HIGHEST * this.plan.width) / this.plan.height);
    const height = (width * this.plan.height) / this.plan.width;
    const names = namesIn(all, width, height);
    return html`${all.map((one) => this.figure(one, layerOf(one, all, this.plan)))}
      ${all.map((one) => this.name(one, names.get(one.id), width, height))}`;
  }

  private figure(one: Placed, layer: number) {
    const shape = SHAPES[one.kind === 'person' && one.posture === 'lying' ? 'thing' : one.kind];
    const place = {
      left: `${acrossOf(one) * 100}%`,
      bottom: `${(1 - footOf(one)) * 100}%`,
      height: `${tallOf(one) * 100}%`,
      aspectRatio: String(wideOf(one)),
      zIndex: String(layer),
      '--tint': tint(one),
    };
    return html`<button type="button" data-id=${one.id} class="one ${one.kind} ${one.pinned ? 'pinned' : ''}" style=${styleMap(place)} ?disabled=${!this.plan.mayEdit}
        aria-label=${this.spoken(one)} aria-roledescription=${say('page.brief.movable')} aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
        @pointerdown=${(event: PointerEvent) => this.grab(event, one)} @keydown=${(event: KeyboardEvent) => this.key(event, one)}
        @pointerenter=${() => (this.meant = one.id)} @pointerleave=${() => (this.meant = '')} @focus=${() => (this.meant = one.id)} @blur=${() => (this.meant = '')}>
        <svg viewBox="0 0 100 200" preserveAspectRatio="none" class=${one.facing < 0 ? 'mirrored' : nothing}>${shape}</svg>
      </button>`;
  }

  /** One without a free place waits until its figure is pointed at, and is then at its feet. */
  private name(one: Placed, free: Box | undefined, width: number, height: number) {
    const at = free ?? placesFor(one, width, height)[0];
    const place = { left: `${((at.left + at.right) / 2 / width) * 100}%`, top: `${(at.top / height) * 100}%` };
    return html`<span class="name free ${one.pinned ? 'pinned' : ''} ${free || this.meant === one.id ? '' : 'quiet'} ${this.meant === one.id ? 'meant' : ''}"
      style=${styleMap(place)} aria-hidden="true" @pointerdown=${(event: PointerEvent) => this.grab(event, one)}>${one.label}</span>`;
  }

  protected shifted(from: Placed, right: number, down: number): Placed {
    return { ...from, x: clamp(from.x + right), y: clamp(from.y + down, 0.05, Math.max(1, from.y)) };
  }
}
