import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/**
 * A take in its frame: the poster at rest, the clip under the pointer (left edge is its start, right edge its end),
 * and the clip playing in place after {@link toggle}. The clip is not asked for before the pointer or the focus comes.
 */
@customElement('clip-scrub')
export class ClipScrub extends LitElement {
  static styles = css`
    :host {
      display: block;
      position: absolute;
      inset: 0;
    }
    img,
    video {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    video.waiting {
      opacity: 0;
    }
    i {
      position: absolute;
      bottom: 0;
      left: 0;
      height: 3px;
      width: 100%;
      transform-origin: left;
      background: var(--on-shade);
      opacity: 0.85;
    }
  `;

  @property() poster = '';
  @property() clip = '';
  /** Hears the pointer by itself; without it, the frame around it does. */
  @property({ type: Boolean }) self = false;
  @state() private wanted = false;
  @state() private ready = false;
  @state() private at = 0;
  @query('video') private video?: HTMLVideoElement;
  private target: number | null = null;

  connectedCallback() {
    super.connectedCallback();
    if (!this.self) return;
    const frame = this.parentElement!;
    frame.onpointermove = (event) => event.pointerType !== 'touch' && this.scrub(event.offsetX / frame.clientWidth);
    frame.onpointerleave = () => this.rest();
    frame.onclick = () => void this.toggle();
  }

  render() {
    return html`<img src=${this.poster} alt="" draggable="false" loading="lazy" decoding="async" />
      ${this.wanted
        ? html`<video class=${this.ready ? '' : 'waiting'} .src=${this.clip} muted playsinline loop preload="auto"
              @loadeddata=${() => (this.ready = true)} @seeked=${this.seekOn} @timeupdate=${this.tick}></video>
            ${this.ready ? html`<i style="transform:scaleX(${this.at})"></i>` : nothing}`
        : nothing}`;
  }

  /** Shows the moment at this share (0…1) of the clip. */
  scrub(share: number) {
    this.wanted = true;
    this.target = Math.min(0.999, Math.max(0, share));
    if (this.video && this.video.paused && !this.video.seeking) this.seekOn();
  }

  /** Back to the poster, unless it plays. */
  rest() {
    if (this.video && !this.video.paused) return;
    this.wanted = this.ready = false;
    this.target = null;
  }

  /** Plays, or pauses. */
  async toggle() {
    this.wanted = true;
    await this.updateComplete;
    if (!this.video!.paused) return this.video!.pause();
    this.target = null;
    await this.video!.play().catch(() => this.rest());
  }

  stop() {
    this.video?.pause();
    this.rest();
  }

  private seekOn() {
    const video = this.video;
    if (!video || this.target === null || !Number.isFinite(video.duration)) return;
    const moment = this.target * video.duration;
    this.target = null;
    video.currentTime = moment;
    this.at = moment / video.duration;
  }

  private tick() {
    if (this.video?.duration) this.at = this.video.currentTime / this.video.duration;
    this.seekOn();
  }
}
