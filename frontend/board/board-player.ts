import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { boardPlayerStyles } from './board-player.css';
import { clock } from './faces';
import { say } from '../words/words';

/** One shot of the film: its clip, or its words where there is no take yet. */
interface Part {
  number: string;
  prompt: string;
  clip: string | null;
  seconds: number;
}

/**
 * Plays the chosen takes in order over the whole screen. Two videos take turns, so that the next clip is ready when the
 * present one ends; a shot without a take is its words on a slate, as long as the shot. Fires `player-closed`.
 */
@customElement('board-player')
export class BoardPlayer extends LitElement {
  static styles = boardPlayerStyles;

  @property({ attribute: false }) parts: Part[] = [];
  @property({ type: Number }) start = 0;
  @state() private at = 0;
  @state() private within = 0;
  @state() private playing = true;
  @state() private front = 0;
  @query('#v0') private v0!: HTMLVideoElement;
  @query('#v1') private v1!: HTMLVideoElement;
  private last = 0;
  private frame = 0;

  connectedCallback() {
    super.connectedCallback();
    this.tabIndex = -1;
    this.setAttribute('role', 'dialog');
    this.ariaModal = 'true';
    this.ariaLabel = say('page.player');
    this.addEventListener('keydown', this.key);
    document.addEventListener('fullscreenchange', this.screenChanged);
    this.frame = requestAnimationFrame(this.beat);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.screenChanged);
    cancelAnimationFrame(this.frame);
  }

  protected firstUpdated(_: PropertyValues) {
    this.focus();
    this.requestFullscreen?.().catch(() => undefined); // refused without a click: the player covers the page anyway
    this.go(Math.min(this.start, this.parts.length - 1), 0);
  }

  render() {
    const part = this.parts[this.at];
    return html`<div class="screen" @click=${this.flip}>
        ${[0, 1].map((each) => html`<video id="v${each}" playsinline preload="auto" ?hidden=${!part?.clip || this.front !== each}
          @ended=${() => this.ended(each)} @error=${() => this.ended(each)}></video>`)}
        ${part && !part.clip ? html`<div class="slate"><b>${part.number}</b><p dir="auto">${part.prompt || say('page.picture.blank')}</p></div>` : nothing}
      </div>
      <div class="bar">
        <button type="button" @click=${this.flip} aria-label=${this.playing ? say('page.player.pause') : say('page.player.play')}>${icon(this.playing ? 'M5 3h3v12H5zM10 3h3v12h-3z' : 'M5 3l10 6-10 6z')}</button>
        <span class="which" aria-live="polite">${part?.number}</span>
        <div class="track" role="slider" tabindex="0" aria-label=${say('page.player.time')} aria-valuemin="0" aria-valuemax=${Math.round(this.total())}
          aria-valuenow=${Math.round(this.elapsed())} aria-valuetext=${say('page.player.at', { now: clock(this.elapsed()), all: clock(this.total()), shot: part?.number ?? '' })}
          @pointerdown=${this.seek} @pointermove=${(e: PointerEvent) => e.buttons && this.seek(e)}>
          ${this.parts.map((each, index) => html`<span class=${each.clip ? '' : 'missing'} style="flex:${each.seconds}" title=${each.number}>
            <i style="transform:scaleX(${index < this.at ? 1 : index > this.at ? 0 : Math.min(1, this.within / each.seconds)})"></i></span>`)}
        </div>
        <span class="time">${clock(this.elapsed())} / ${clock(this.total())}</span>
        <button type="button" @click=${this.close} aria-label=${say('page.player.close')}>${icon('M4 4l10 10M14 4L4 14')}</button>
      </div>`;
  }

  private video(index = this.front) {
    return index ? this.v1 : this.v0;
  }

  private total() {
    return this.parts.reduce((sum, part) => sum + part.seconds, 0);
  }

  private elapsed() {
    return this.parts.slice(0, this.at).reduce((sum, part) => sum + part.seconds, 0) + this.within;
  }

  /** To this moment of this shot; the other video takes over if it already holds the clip, and then loads the one after. */
  private go(at: number, within: number) {
    const part = this.parts[at];
    if (!part) return;
    const other = 1 - this.front;
    this.video().pause();
    if (part.clip) {
      if (this.video(other).dataset.clip === part.clip) this.front = other;
      this.load(this.video(), part.clip);
      this.video().currentTime = within;
      if (this.playing) void this.video().play().catch(() => (this.playing = false));
    }
    this.at = at;
    this.within = within;
    const next = this.parts.slice(at + 1).find((each) => each.clip);
    if (next?.clip) this.load(this.video(1 - this.front), next.clip);
  }

  private load(video: HTMLVideoElement, clip: string) {
    if (video.dataset.clip === clip) return;
    video.dataset.clip = clip;
    video.src = clip;
  }

  private beat = (now: number) => {
    const part = this.parts[this.at];
    if (part?.clip) this.within = this.video().currentTime;
    else if (part && this.playing) this.within += (now - this.last) / 1000;
    this.last = now;
    if (part && !part.clip && this.within >= part.seconds) this.onward();
    this.frame = requestAnimationFrame(this.beat);
  };

  private ended(which: number) {
    if (which === this.front && this.parts[this.at]?.clip) this.onward();
  }

  private onward() {
    if (this.at + 1 < this.parts.length) return this.go(this.at + 1, 0);
    this.playing = false;
    this.within = this.parts[this.at].seconds;
  }

  private flip = () => {
    this.playing = !this.playing;
    if (this.playing && this.elapsed() >= this.total() - 0.05) return this.go(0, 0);
    if (!this.parts[this.at]?.clip) return;
    if (this.playing) void this.video().play();
    else this.video().pause();
  };

  private seek(event: PointerEvent) {
    const marks = [...(event.currentTarget as HTMLElement).children].map((mark) => mark.getBoundingClientRect());
    const at = Math.max(0, marks.findLastIndex((mark) => event.clientX >= mark.left));
    const share = Math.min(0.999, Math.max(0, (event.clientX - marks[at].left) / marks[at].width));
    this.go(at, share * this.parts[at].seconds);
  }

  private key = (event: KeyboardEvent) => {
    const inButton = (event.composedPath()[0] as HTMLElement).localName === 'button';
    if (event.key === ' ' && !inButton) this.flip();
    else if (event.key === 'ArrowRight') this.go(this.at + 1, 0);
    else if (event.key === 'ArrowLeft') this.go(this.within > 1 ? this.at : Math.max(0, this.at - 1), 0);
    else if (event.key === 'Home') this.go(0, 0);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private screenChanged = () => {
    if (!document.fullscreenElement) this.close();
  };

  private close = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    this.dispatchEvent(new CustomEvent('player-closed'));
  };
}

function icon(path: string) {
  return html`<svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d=${path} /></svg>`;
}
