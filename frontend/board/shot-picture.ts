import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import './clip-scrub';
import type { ClipScrub } from './clip-scrub';
import { left, type RenderFace, type SeenFace, type TakeFace, type WordsFace } from './faces';
import './live-picture';
import { shotPictureStyles } from './shot-picture.css';
import { say } from '../words/words';

/**
 * The frame of a shot in its true aspect, in whichever state the shot is: its words, waiting, being drawn, done, failed.
 * Fires `tile-action` with the name of what was asked for: "stop" or "render".
 */
@customElement('shot-picture')
export class ShotPicture extends LitElement {
  static styles = shotPictureStyles;

  @property({ attribute: false }) words?: WordsFace;
  @property({ attribute: false }) take: TakeFace | null = null;
  @property({ attribute: false }) draw: RenderFace | null = null;
  @property({ attribute: false }) seen: SeenFace | null = null;
  @property({ type: Boolean }) mayEdit = false;
  @property({ type: Boolean }) controls = false;
  @query('clip-scrub') private scrubber?: ClipScrub;
  private preview: string | null = null;

  protected willUpdate(changed: PropertyValues) {
    if (changed.has('words') && this.words) {
      this.style.setProperty('--aspect', String(this.words.width / this.words.height));
    }
    if (this.live()) this.preview = this.draw!.preview;
    else if (!this.take || this.controls) this.preview = null;
  }

  render() {
    const drawn = !this.controls && (this.take || this.preview);
    return html`<div class="frame" role=${drawn ? 'img' : nothing} aria-label=${drawn ? this.described() : nothing} @pointermove=${this.scrub} @pointerleave=${() => this.scrubber?.rest()}>${this.picture()}</div>
      ${this.news()}`;
  }

  /** Plays the take in place, or pauses it. */
  play() {
    void this.scrubber?.toggle();
  }

  stop() {
    this.scrubber?.stop();
  }

  private live() {
    return this.draw?.status === 'running' && this.draw.preview !== null;
  }

  /** For those who hear the picture: what the brief says it shows, or else the words of the shot. */
  private described() {
    return this.seen?.says || this.words?.prompt || say('page.picture.chosen');
  }

  /** What comes lies over what was, and covers it once it is decoded: nothing flashes when a render begins or ends. */
  private picture() {
    return html`${this.take ? nothing : this.slate()}
      ${this.take && this.live() ? html`<img src=${this.take.poster} alt="" draggable="false" />` : nothing}
      ${this.preview ? html`<live-picture .src=${this.preview}></live-picture>` : nothing}
      ${this.take && !this.live() ? this.film(this.take) : nothing}`;
  }

  private film(take: TakeFace) {
    if (this.controls) return html`<video style="position:absolute;inset:0;width:100%;height:100%" controls playsinline loop
      preload="none" .poster=${take.poster} .src=${take.clip} aria-label=${`${say('page.picture.chosen')}: ${this.described()}`}></video>`;
    return html`<clip-scrub .poster=${take.poster} .clip=${take.clip}></clip-scrub>`;
  }

  private slate() {
    const narrow = this.words && this.words.width < this.words.height ? 'narrow' : '';
    return html`<div class="slate ${narrow}"><p dir="auto" class=${this.words?.prompt ? '' : 'blank'}>${this.words?.prompt || say('page.picture.blank')}</p></div>`;
  }

  private news() {
    const draw = this.draw;
    if (!draw) return nothing;
    if (draw.status === 'failed') return this.failed(draw);
    const queued = draw.status === 'queued';
    const said = queued ? this.waiting(draw) : this.drawing(draw);
    return html`<div class="bar">
        ${queued ? nothing : html`<i class="dot"></i>`}<span>${said}</span>
        ${this.mayEdit ? html`<button type="button" @click=${(e: Event) => this.ask(e, 'stop')}>${say('page.picture.stop')}</button>` : nothing}
      </div>
      <div class="progress" role="progressbar" aria-label=${say('page.picture.drawn')} aria-valuemin="0" aria-valuemax="100"
        aria-valuenow=${Math.round(draw.progress * 100)}><i style="transform:scaleX(${draw.progress})"></i></div>`;
  }

  private waiting(draw: RenderFace) {
    const waiting = draw.place > 1 ? say('page.picture.waiting', { ahead: draw.place - 1 }) : say('page.picture.next');
    return draw.secondsLeft === null ? waiting : say('page.picture.then', { waiting, left: left(draw.secondsLeft) });
  }

  private drawing(draw: RenderFace) {
    const who = draw.startedBy;
    return draw.secondsLeft === null ? say('page.picture.starting', { who }) : say('page.picture.drawing', { who, left: left(draw.secondsLeft) });
  }

  private failed(draw: RenderFace) {
    return html`<div class="bar wrong" role="status">
      <span title=${draw.error ?? ''}>${draw.error ?? say('page.picture.failed')}</span>
      ${this.mayEdit ? html`<button type="button" @click=${(e: Event) => this.ask(e, 'render')}>${say('page.picture.again')}</button>` : nothing}
    </div>`;
  }

  private scrub(event: PointerEvent) {
    if (!this.scrubber || event.pointerType === 'touch' || event.buttons) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.scrubber.scrub((event.clientX - box.left) / box.width);
  }

  private ask(event: Event, action: string) {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('tile-action', { detail: { action }, bubbles: true, composed: true }));
  }
}
