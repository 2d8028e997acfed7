import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';

/** One shot of the film: its clip and the poster before it comes, or its words where it is not drawn. */
export interface Part {
  number: string;
  prompt: string;
  clip: string | null;
  poster: string | null;
}

/** How far the clip may run from the film's time before it is put right, in seconds. */
const DRIFT = 0.25;

/**
 * Shows one moment of a film. Two videos take turns, so that the next clip is ready when the present one ends. Whoever
 * uses it keeps the time and calls {@link show} with it.
 */
@customElement('film-screen')
export class FilmScreen extends LitElement {
  static styles = css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      background: var(--sunken);
    }
    video,
    img {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      object-fit: contain;
    }
    [hidden] {
      visibility: hidden;
    }
    .slate {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      gap: 8px;
      padding: 16px;
      text-align: center;
      background: var(--frame);
      color: var(--frame-ink);
      overflow: hidden;
    }
    .slate p {
      margin: 0;
      max-width: 60ch;
      font-size: var(--text-l);
      line-height: 1.4;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 5;
      overflow: hidden;
    }
  `;

  @state() private showing: Part | null = null;
  @state() private front = 0;
  @state() private ready = false;
  @query('#v0') private v0!: HTMLVideoElement;
  @query('#v1') private v1!: HTMLVideoElement;
  private wanted = 0;
  private playing = false;

  render() {
    const part = this.showing;
    return html`${[0, 1].map((each) => html`<video id="v${each}" muted playsinline preload="auto" ?hidden=${!part?.clip || this.front !== each || !this.ready}
          @loadeddata=${this.arrived} @seeked=${this.arrived}></video>`)}
      ${part?.clip && !this.ready && part.poster ? html`<img src=${part.poster} alt=${part.prompt} />` : nothing}
      ${part && !part.clip ? html`<div class="slate"><b>${part.number}</b><p dir="auto">${part.prompt}</p></div>` : nothing}`;
  }

  /** This moment (seconds from the start) of this shot, running or still; `next` is made ready behind it. */
  async show(part: Part | null, within: number, playing: boolean, next: Part | null) {
    if (!this.hasUpdated) await this.updateComplete;
    if (part?.clip && this.video().dataset.clip !== part.clip) this.turn(part.clip);
    if (!part?.clip) this.video().pause();
    this.showing = part;
    this.wanted = within;
    this.playing = playing;
    if (part?.clip) this.follow();
    const other = this.video(1 - this.front);
    if (next?.clip && next.clip !== part?.clip) load(other, next.clip);
  }

  private video(index = this.front) {
    return index ? this.v1 : this.v0;
  }

  private turn(clip: string) {
    this.video().pause();
    if (this.video(1 - this.front).dataset.clip === clip) this.front = 1 - this.front;
    else load(this.video(), clip);
    this.ready = this.video().readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
  }

  private follow() {
    const video = this.video();
    if (video.readyState < HTMLMediaElement.HAVE_METADATA || video.seeking) return;
    const end = Math.max(0, video.duration - 0.05);
    const moment = Math.min(this.wanted, end);
    const far = Math.abs(video.currentTime - moment);
    if (far > (this.playing && !video.paused ? DRIFT : 0.02)) video.currentTime = moment;
    if (this.playing && video.paused && this.wanted < end) void video.play().catch(() => undefined);
    else if (!this.playing && !video.paused) video.pause();
  }

  private arrived = (event: Event) => {
    if (event.target !== this.video()) return;
    this.ready = this.video().readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
    this.follow();
  };
}

function load(video: HTMLVideoElement, clip: string) {
  if (video.dataset.clip === clip) return;
  video.dataset.clip = clip;
  video.src = clip;
}
