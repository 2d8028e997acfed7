import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { beatTrackStyles } from './beat-track.css';
import { follow, Pause } from './drag';
import { clamp, nameOf, round, timecode, type Beat, type Correction, type Mark, type Plan } from './plan';
import { say } from '../words/words';

const SHORTEST = 0.2;
const KEYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

type Part = 'start' | 'end' | 'whole';

/**
 * Who does what when: a row for each subject, beats as bars to drag and stretch, what stays as marks, what is said. Fires
 * `brief-correct` {corrections, said} and `playhead` {seconds}.
 */
@customElement('beat-track')
export class BeatTrack extends LitElement {
  static styles = beatTrackStyles;

  @property({ attribute: false }) plan!: Plan;
  @property({ type: Number }) seconds = 0;
  @state() private moving: Beat | null = null;
  @state() private renaming = '';
  private held = false;
  private pause = new Pause();

  protected willUpdate(changed: PropertyValues) {
    if (changed.has('plan') && !this.held) this.moving = null;
  }

  render() {
    const rows = this.plan.subjects.filter((subject) => [...this.plan.beats, ...this.plan.marks].some((each) => each.subject === subject.key));
    return html`<div class="track" style=${styleMap({ '--at': String(this.seconds / this.plan.seconds) })}>
      <span class="now number">${timecode(this.seconds)}</span>
      <div class="ruler">${this.ticks()}
        <input type="range" min="0" max=${this.plan.seconds} step="0.1" .value=${String(this.seconds)} aria-label=${say('page.brief.moment')}
          aria-valuetext=${say('page.brief.seconds', { seconds: round(this.seconds, 10) })} @input=${this.scrub} />
      </div>
      ${rows.map((subject) => this.row(subject.key, subject.label))}
      ${this.plan.lines.length ? html`<span class="who">${say('page.brief.says')}</span><div class="lane said">${this.plan.lines.map((line, index) => html`<q
        style=${styleMap(this.span(line.start, this.plan.lines[index + 1]?.start ?? this.plan.seconds))} title=${`${line.subject ? `${nameOf(this.plan, line.subject)}: ` : ''}${line.text}`}>${line.text}</q>`)}</div>` : nothing}
      ${rows.length || this.plan.lines.length ? nothing : html`<p class="still">${say('page.brief.nobody')}</p>`}
    </div>`;
  }

  private row(key: string, label: string) {
    const beats = this.plan.beats.filter((beat) => beat.subject === key).map((beat) => (beat.key === this.moving?.key ? this.moving : beat));
    const lanes = stacked(beats);
    const marks = this.plan.marks.filter((mark) => mark.subject === key);
    return html`<span class="who" title=${label}>${label}</span>
      <div class="lane" style=${styleMap({ '--lanes': String(Math.max(1, ...lanes.map((lane) => lane + 1))) })}>
        ${beats.map((beat, index) => this.bar(beat, lanes[index]))}
        ${marks.map((mark, index) => html`<i class="mark ${beats.length ? '' : this.sideOf(marks, index)}" title=${say('page.brief.from-on', { what: mark.says, start: timecode(mark.start) })}
          style=${styleMap({ left: `${(mark.start / this.plan.seconds) * 100}%` })}><b>${this.together(marks, index)}</b></i>`)}
      </div>`;
  }

  private bar(beat: Beat, lane: number) {
    const place = { ...this.span(beat.start, beat.end), '--lane': String(lane) };
    if (this.renaming === beat.key) {
      return html`<input class="bar" style=${styleMap(place)} .value=${beat.verb} aria-label=${say('page.brief.done')} @blur=${(event: Event) => this.rename(event, beat)}
        @keydown=${(event: KeyboardEvent) => this.typed(event)} />`;
    }
    return html`<button type="button" class="bar ${beat.corrected ? 'mine' : ''}" style=${styleMap(place)} ?disabled=${!this.plan.mayEdit}
      aria-roledescription=${say('page.brief.beat-role')} title=${say('page.brief.from-to', { what: beat.says, start: timecode(beat.start), end: timecode(beat.end) })}
      aria-label=${say('page.brief.beat', { who: nameOf(this.plan, beat.subject), what: beat.says, start: round(beat.start, 10), end: round(beat.end, 10) })}
      aria-keyshortcuts="ArrowLeft ArrowRight Alt+ArrowLeft Alt+ArrowRight Enter Delete"
      @pointerdown=${(event: PointerEvent) => this.grab(event, beat)} @dblclick=${() => this.begin(beat)}
      @keydown=${(event: KeyboardEvent) => this.key(event, beat)}>${beat.says}</button>`;
  }

  /** In a row of marks alone each is named beside it: before it where little room is left behind. */
  private sideOf(marks: Mark[], index: number) {
    const next = marks.slice(index + 1).find((mark) => mark.start > marks[index].start)?.start ?? this.plan.seconds;
    if (next - marks[index].start > this.plan.seconds / 4) return 'after';
    return marks[index].start > this.plan.seconds / 2 ? 'before' : '';
  }

  /** Marks of one moment are named in one line, by the first of them. */
  private together(marks: Mark[], index: number) {
    const same = marks.filter((mark) => mark.start === marks[index].start);
    return same[0] === marks[index] ? same.map((mark) => mark.says).join(', ') : '';
  }

  private grab(event: PointerEvent, beat: Beat) {
    const bar = event.currentTarget as HTMLElement;
    const box = bar.getBoundingClientRect();
    const edge = Math.min(event.pointerType === 'mouse' ? 9 : 16, box.width / 3);
    const from = event.clientX - box.left;
    const part: Part = from < edge ? 'start' : from > box.width - edge ? 'end' : 'whole';
    const perPixel = this.plan.seconds / bar.parentElement!.getBoundingClientRect().width;
    this.held = true;
    follow(event, (dx) => (this.moving = this.shifted(beat, part, dx * perPixel)), (kept) => {
      this.held = false;
      if (kept) this.tell(beat);
      else this.moving = null;
    });
  }

  private key(event: KeyboardEvent, beat: Beat) {
    if (!this.plan.mayEdit || event.ctrlKey || event.metaKey) return;
    const saved = this.plan.beats.find((each) => each.key === beat.key)!;
    if (event.key in KEYS) {
      this.held = true;
      this.moving = this.shifted(beat, event.altKey ? 'end' : 'whole', KEYS[event.key] * (event.shiftKey ? 0.5 : 0.1));
      this.pause.then(() => {
        this.held = false;
        this.tell(saved);
      });
    } else if (event.key === 'Enter' || event.key === 'F2') this.begin(beat);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.correct([{ target: 'beat', key: beat.key, field: 'removed', value: true }], say('page.brief.taken-out', { what: beat.says }));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private shifted(beat: Beat, part: Part, by: number): Beat {
    const whole = this.plan.seconds;
    if (part === 'start') return { ...beat, start: round(clamp(beat.start + by, 0, beat.end - SHORTEST)) };
    if (part === 'end') return { ...beat, end: round(clamp(beat.end + by, beat.start + SHORTEST, whole)) };
    const start = round(clamp(beat.start + by, 0, whole - (beat.end - beat.start)));
    return { ...beat, start, end: round(start + beat.end - beat.start) };
  }

  private tell(before: Beat) {
    const now = this.moving;
    if (!now) return;
    const both: [string, number, number][] = [['startSeconds', before.start, now.start], ['endSeconds', before.end, now.end]];
    const changed = both.filter(([, was, is]) => was !== is).map(([field, , value]) => ({ target: 'beat', key: now.key, field, value }));
    if (changed.length) this.correct(changed, say('page.brief.moved', { what: now.says }));
  }

  private async begin(beat: Beat) {
    if (!this.plan.mayEdit) return;
    this.renaming = beat.key;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input.bar')?.select();
  }

  private typed(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') this.renaming = '';
    if (event.key === 'Enter') (event.target as HTMLElement).blur();
  }

  private rename(event: Event, beat: Beat) {
    const verb = (event.target as HTMLInputElement).value.trim();
    if (this.renaming && verb && verb !== beat.verb) this.correct([{ target: 'beat', key: beat.key, field: 'action', value: verb }], say('page.brief.renamed', { was: beat.verb, now: verb }));
    this.renaming = '';
  }

  private ticks() {
    const step = [1, 2, 5, 10].find((each) => this.plan.seconds / each <= 10) ?? 15;
    return Array.from({ length: Math.floor(this.plan.seconds / step) + 1 }, (_, index) => index * step)
      .map((second) => html`<i style=${styleMap({ left: `${(second / this.plan.seconds) * 100}%` })}>${second}</i>`);
  }

  private span(start: number, end: number) {
    const whole = this.plan.seconds;
    return { left: `${(start / whole) * 100}%`, width: `${((Math.min(end, whole) - start) / whole) * 100}%` };
  }

  private scrub(event: Event) {
    this.dispatchEvent(new CustomEvent('playhead', { detail: { seconds: Number((event.target as HTMLInputElement).value) } }));
  }

  private correct(corrections: Correction[], said: string) {
    this.dispatchEvent(new CustomEvent('brief-correct', { detail: { corrections, said }, bubbles: true, composed: true }));
  }
}

/** Beats at the same time go below each other. */
function stacked(beats: Beat[]): number[] {
  const ends: number[] = [];
  return beats.map((beat) => {
    const free = ends.findIndex((end) => end <= beat.start + 0.01);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = beat.end;
    return lane;
  });
}
