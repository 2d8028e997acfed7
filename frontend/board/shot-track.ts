import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { say } from '../words/words';
import { clock } from './faces';
import './film-screen';
import type { FilmScreen, Part } from './film-screen';
import { position } from './position';
import { ShotRows } from './rows';
import { shotTrackStyles } from './shot-track.css';
import { bounded, landing, layOut, LONGEST, segmentAt, SHORTEST, tickStep, timecode, type Segment } from './track-layout';

const BEYOND = 400;
const NEAREST = 160;
const FARTHEST = 2;
const AT_FIRST = 12;
const LIFTED = 6;

/** What the pointer does since it went down. */
type Grip =
  | { kind: 'seek' }
  | { kind: 'edge'; shot: string; from: number; seconds: number }
  | { kind: 'lift'; shot: string; from: number; moved: boolean };

/**
 * The film as a track in time: frames as wide as their shots are long, scenes above them, a playhead to scrub with, and
 * the frame under it on a screen. Fires `track-length` {shot, seconds} and `track-drop` {shot, scene, index}.
 */
@customElement('shot-track')
export class ShotTrack extends ShotRows {
  static styles = shotTrackStyles;

  @state() private now = 0;
  @state() private playing = false;
  @state() private scale = 0;
  @state() private mark: number | null = null;
  @query('.scroller') private scroller!: HTMLElement;
  @query('film-screen') private screenOf!: FilmScreen;
  private lengths = new Map<string, number>();
  private segments: Segment[] = [];
  private grip: Grip | null = null;
  private last = 0;
  private frame = 0;
  private resized = new ResizeObserver(() => this.requestUpdate());

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    cancelAnimationFrame(this.frame);
    this.playing = false;
  }

  /** How long these shots are, in seconds; called by the server. */
  measure(lengths: Record<string, number>) {
    Object.entries(lengths).forEach(([shot, seconds]) => this.lengths.set(shot, seconds));
    this.lay();
  }

  private lay() {
    const under = segmentAt(this.segments, this.now);
    const within = under ? this.now - under.start : 0;
    this.segments = layOut(this.scenes, this.lengths);
    const same = this.segments.find((each) => each.place.id === under?.place.id);
    this.now = same ? same.start + Math.min(within, same.seconds) : Math.min(this.now, this.total());
    if (!this.segments.some((each) => each.place.id === this.anchor)) this.anchor = this.segments[0]?.place.id ?? '';
    this.requestUpdate();
  }

  protected willUpdate(changed: PropertyValues) {
    if (changed.has('scenes')) this.lay();
  }

  protected firstUpdated() {
    requestAnimationFrame(() => {
      this.scale = Math.min(48, Math.max(AT_FIRST, (this.scroller.clientWidth - 48) / Math.max(1, this.total())));
      void this.updateComplete.then(() => this.reveal(this.chosen.size ? this.anchor : position.shot || this.anchor));
    });
  }

  protected updated() {
    if (!this.scale) return;
    const under = segmentAt(this.segments, this.now);
    const next = under && this.segments[this.segments.indexOf(under) + 1];
    this.want([...this.near(), ...(under ? [under] : []), ...(next ? [next] : [])].map((each) => each.place.id));
    if (under) position.shot = under.place.id;
    void this.screenOf.show(under ? this.partOf(under) : null, under ? this.now - under.start : 0, this.playing, next ? this.partOf(next) : null);
  }

  private partOf(segment: Segment): Part | null {
    const row = this.rows.get(segment.place.id);
    if (!row) return null;
    const take = row.faces.take;
    return { number: segment.place.number, prompt: row.values.prompt, clip: take?.clip ?? null, poster: take?.poster ?? null };
  }

  private total() {
    const last = this.segments.at(-1);
    return last ? last.start + last.seconds : 0;
  }

  render() {
    const under = segmentAt(this.segments, this.now);
    return html`<film-screen></film-screen>
      <div class="bar">
        <button type="button" @click=${this.flipPlaying} aria-label=${say(this.playing ? 'page.track.pause' : 'page.track.play')}
          title=${say('page.track.space')} ?disabled=${!this.segments.length}>${this.playing ? PAUSE : PLAY}</button>
        <span class="time"><b>${timecode(this.now)}</b> / ${clock(this.total())}</span>
        <span class="which">${under?.place.number}</span>
        <label>${say('page.track.zoom')}<input type="range" min="0" max="100" step="1" .value=${String(this.zoom())}
          @input=${(event: Event) => this.zoomTo(Number((event.target as HTMLInputElement).value))} /></label>
      </div>
      <div class="scroller" @scroll=${() => this.requestUpdate()}>
        <div class="tape" style="width:${this.total() * this.scale + 48}px" @pointermove=${this.dragged} @pointerup=${this.released} @pointercancel=${this.dropped}>
          <div class="ruler" @pointerdown=${this.seek}>${this.ticks()}</div>
          <div class="bands" aria-hidden="true">${this.bands()}</div>
          <div class="shots" role="listbox" aria-label=${say('page.track.shots')} aria-orientation="horizontal" aria-multiselectable="true"
            @pointerdown=${this.gripped} @click=${this.press}>
            ${repeat(this.near(), (each) => each.place.id, (each) => this.shot(each))}
          </div>
          ${this.mark === null ? nothing : html`<div class="mark" style="inset-inline-start:${this.mark * this.scale}px"></div>`}
          <div class="playhead" role="slider" tabindex="0" aria-label=${say('page.track.playhead')} aria-valuemin="0"
            aria-valuemax=${Math.round(this.total() * 100) / 100} aria-valuenow=${Math.round(this.now * 100) / 100}
            aria-valuetext=${say('page.track.at', { time: timecode(this.now), number: under?.place.number ?? '' })}
            style="inset-inline-start:${this.now * this.scale}px" @pointerdown=${this.seek} @keydown=${this.headKey}></div>
        </div>
      </div>`;
  }

  private near() {
    if (!this.scale) return [];
    const left = Math.abs(this.scroller.scrollLeft);
    const from = (left - BEYOND) / this.scale;
    const to = (left + this.scroller.clientWidth + BEYOND) / this.scale;
    return this.segments.filter((each) => (each.start + each.seconds >= from && each.start <= to) || each.place.id === this.anchor);
  }

  private shot(segment: Segment) {
    const { place, start, seconds } = segment;
    const row = this.rows.get(place.id);
    const width = seconds * this.scale;
    const image = row?.faces.draw?.preview ?? row?.faces.take?.poster;
    const person = this.people[place.id]?.[0];
    const words = row?.values.prompt ?? '';
    return html`<div role="option" class="shot" data-key data-shot=${place.id} tabindex=${place.id === this.anchor ? 0 : -1}
      aria-selected=${this.chosen.has(place.id)} title=${words} aria-label=${say('page.track.shot', { number: place.number, seconds, start: clock(start), words: words || say('page.track.nothing') })}
      style="inset-inline-start:${start * this.scale}px;width:${Math.max(1, width - 1)}px;${image ? `background-image:url('${image}')` : ''};${person ? `--colour:var(--person-${person.colour})` : ''}">
      ${!image && width > 60 ? html`<p dir="auto">${words}</p>` : nothing}
      ${width > 30 ? html`<b>${place.number}</b>` : nothing}
      ${width > 84 ? html`<span>${seconds} s</span>` : nothing}
      ${this.mayEdit ? html`<i class="edge" title=${say('page.track.edge')}></i>` : nothing}</div>`;
  }

  private bands() {
    return this.scenes.map((strip) => {
      const own = this.segments.filter((each) => each.strip === strip);
      if (!own.length) return nothing;
      const end = own[own.length - 1];
      const width = (end.start + end.seconds - own[0].start) * this.scale;
      return html`<div class="band" style="inset-inline-start:${own[0].start * this.scale}px;width:${Math.max(1, width - 1)}px">
        ${width > 24 ? html`<span dir="auto"><b>${strip.number}</b> ${strip.title}</span>` : nothing}</div>`;
    });
  }

  private ticks() {
    if (!this.scale) return nothing;
    const step = tickStep(this.scale);
    const left = Math.abs(this.scroller.scrollLeft);
    const first = Math.max(0, Math.floor((left - BEYOND) / this.scale / step));
    const last = Math.min(Math.floor(this.total() / step), Math.ceil((left + this.scroller.clientWidth + BEYOND) / this.scale / step));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step).map(
      (at) => html`<span class="tick" style="inset-inline-start:${at * this.scale}px">${step < 1 ? timecode(at) : clock(at)}</span>`,
    );
  }

  /** The slider's place, 0…100, for the scale in pixels a second. */
  private zoom() {
    return this.scale ? Math.round((Math.log(this.scale / FARTHEST) / Math.log(NEAREST / FARTHEST)) * 100) : 50;
  }

  /** What is under the playhead stays where it is. */
  private zoomTo(place: number) {
    const rtl = this.isRtl() ? -1 : 1;
    const offset = this.now * this.scale - Math.abs(this.scroller.scrollLeft);
    this.scale = FARTHEST * (NEAREST / FARTHEST) ** (place / 100);
    void this.updateComplete.then(() => (this.scroller.scrollLeft = rtl * (this.now * this.scale - offset)));
  }

  private isRtl() {
    return getComputedStyle(this).direction === 'rtl';
  }

  private go(moment: number) {
    this.now = Math.min(this.total(), Math.max(0, moment));
    const x = this.now * this.scale;
    const left = Math.abs(this.scroller.scrollLeft);
    if (x < left || x > left + this.scroller.clientWidth - 24) this.scroller.scrollLeft = (this.isRtl() ? -1 : 1) * Math.max(0, x - 80);
  }

  protected reveal(shot: string) {
    const segment = this.segments.find((each) => each.place.id === shot);
    if (segment && segmentAt(this.segments, this.now) !== segment) this.go(segment.start);
    else this.go(this.now);
  }

  protected focusOn(shot: string) {
    this.anchor = shot;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-shot="${shot}"]`)?.focus({ preventScroll: true }));
  }

  protected obey(event: KeyboardEvent) {
    if (event.key === ' ') this.flipPlaying();
    else if (event.ctrlKey || event.metaKey) return false;
    else if (event.key === 'Home' || event.key === 'End') this.goBy(event.key === 'Home' ? -Infinity : Infinity, event.shiftKey);
    else if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    else this.arrow(event, (event.key === 'ArrowRight' ? 1 : -1) * (this.isRtl() ? -1 : 1));
    return true;
  }

  private arrow(event: KeyboardEvent, by: number) {
    if (event.altKey && event.shiftKey) this.lengthen(this.anchor, (this.lengths.get(this.anchor) ?? 4) + by * 0.5);
    else if (event.altKey) this.tell('rows-step', { by });
    else this.goBy(by, event.shiftKey);
  }

  private goBy(by: number, more: boolean) {
    const at = this.segments.findIndex((each) => each.place.id === this.anchor);
    const to = this.segments[Math.min(this.segments.length - 1, Math.max(0, at + by))];
    if (!to) return;
    if (more) this.extendTo(to.place.id);
    else this.select([to.place.id], to.place.id);
    this.go(to.start);
    this.focusOn(to.place.id);
  }

  private headKey = (event: KeyboardEvent) => {
    const by: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
    if (event.key === ' ') this.flipPlaying();
    else if (event.key in by) this.go(this.now + by[event.key] * (event.shiftKey ? 1 : 0.1) * (this.isRtl() && event.key !== 'ArrowUp' && event.key !== 'ArrowDown' ? -1 : 1));
    else if (event.key === 'Home') this.go(0);
    else if (event.key === 'End') this.go(this.total());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private lengthen(shot: string, wanted: number) {
    if (!this.mayEdit) return;
    const seconds = bounded(wanted);
    this.measure({ [shot]: seconds });
    this.tell('track-length', { shot, seconds: String(seconds) });
  }

  private momentOf(event: PointerEvent | MouseEvent) {
    const tape = this.renderRoot.querySelector('.tape')!.getBoundingClientRect();
    return (this.isRtl() ? tape.right - event.clientX : event.clientX - tape.left) / this.scale;
  }

  private seek = (event: PointerEvent) => {
    if (event.button) return;
    this.grip = { kind: 'seek' };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.go(this.momentOf(event));
  };

  /** On a touch screen a finger scrolls the track; it takes hold of edges only. */
  private gripped = (event: PointerEvent) => {
    const target = event.target as HTMLElement;
    const shot = target.closest<HTMLElement>('[data-shot]')?.dataset.shot;
    if (!shot || !this.mayEdit || event.button) return;
    const edge = target.classList.contains('edge');
    if (edge) this.grip = { kind: 'edge', shot, from: event.clientX, seconds: this.lengths.get(shot) ?? 4 };
    else if (event.pointerType === 'mouse') this.grip = { kind: 'lift', shot, from: event.clientX, moved: false };
    else return;
    target.setPointerCapture(event.pointerId);
  };

  private dragged = (event: PointerEvent) => {
    const grip = this.grip;
    if (!grip) return;
    if (grip.kind === 'seek') this.go(this.momentOf(event));
    else if (grip.kind === 'edge') this.measure({ [grip.shot]: this.pulled(grip, event) });
    else if (grip.moved || Math.abs(event.clientX - grip.from) > LIFTED) {
      grip.moved = true;
      this.mark = landing(this.segments, grip.shot, this.momentOf(event))?.moment ?? null;
    }
  };

  private pulled(grip: { from: number; seconds: number }, event: PointerEvent) {
    const by = ((event.clientX - grip.from) * (this.isRtl() ? -1 : 1)) / this.scale;
    return Math.min(LONGEST, Math.max(SHORTEST, bounded(grip.seconds + by)));
  }

  private released = (event: PointerEvent) => {
    const grip = this.grip;
    this.dropped();
    if (grip?.kind === 'edge') this.lengthen(grip.shot, this.pulled(grip, event));
    if (grip?.kind !== 'lift' || !grip.moved) return;
    const where = landing(this.segments, grip.shot, this.momentOf(event));
    if (where) this.tell('track-drop', { shot: grip.shot, scene: where.scene, index: where.index });
  };

  private dropped = () => {
    this.grip = null;
    this.mark = null;
  };

  private press = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const shot = target.closest<HTMLElement>('[data-shot]')?.dataset.shot;
    if (!shot || target.classList.contains('edge')) return;
    if (event.shiftKey) this.extendTo(shot);
    else if (event.ctrlKey || event.metaKey) this.flip(shot);
    else {
      this.select([shot], shot);
      this.go(this.momentOf(event));
    }
    this.focusOn(shot);
  };

  private flipPlaying = () => {
    this.playing = !this.playing;
    if (!this.playing) return;
    if (this.now >= this.total() - 0.05) this.go(0);
    this.last = performance.now();
    this.frame = requestAnimationFrame(this.beat);
  };

  private beat = (now: number) => {
    if (!this.playing) return;
    this.go(this.now + Math.min(0.5, Math.max(0, now - this.last) / 1000));
    this.last = now;
    if (this.now >= this.total()) this.playing = false;
    else this.frame = requestAnimationFrame(this.beat);
  };
}

const PLAY = html`<svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true"><path d="M5 3l10 6-10 6z" /></svg>`;
const PAUSE = html`<svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true"><path d="M5 3h3v12H5zM10 3h3v12h-3z" /></svg>`;
