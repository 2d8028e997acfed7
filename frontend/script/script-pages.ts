import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { position } from '../board/position';
import { type Faces, type Place, ShotRows } from '../board/rows';
import { say } from '../words/words';
import { scriptPagesStyles } from './script-pages.css';

/** One passage; `says` is what its shot says, where the script has changed since. */
interface Line {
  id: string;
  type: string;
  text: string;
  dual: boolean;
  cut: boolean;
  says: string | null;
}

/** Passages that became one shot, or one that became none; `gone` when that shot is not on the board any more. */
interface Run {
  shot: string | null;
  gone: boolean;
  lines: Line[];
}

/**
 * The text of a script, and beside it the shots that it became. What is selected, filtered and in view is as in the other
 * lenses. Fires `script-take` {passage} and `script-keep` {passage} where the script and its shot say different things.
 */
@customElement('script-pages')
export class ScriptPages extends ShotRows {
  static styles = scriptPagesStyles;

  /** What is said where there is no script. */
  @property() invitation = '';
  /** Whether the filter keeps shots back. */
  @property({ type: Boolean }) filtered = false;
  @state() private runs: Run[] | null = null;
  private places = new Map<string, Place>();
  private fresh = true;
  private scroller: HTMLElement | null = null;
  private looking = 0;
  private near = new IntersectionObserver((entries) => this.see(entries), { rootMargin: '100% 0px' });
  private watched = new Set<Element>();

  connectedCallback() {
    super.connectedCallback();
    this.scroller = this.closest('.script');
    this.scroller?.addEventListener('scroll', this.scrolled, { passive: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.scroller?.removeEventListener('scroll', this.scrolled);
    cancelAnimationFrame(this.looking);
  }

  /** The text as it is now; called by the server. */
  read(runs: Run[]) {
    this.runs = runs;
  }

  protected willUpdate(changed: PropertyValues) {
    if (!changed.has('scenes')) return;
    this.places = new Map(this.order().map((place) => [place.id, place]));
    if (!this.places.has(this.anchor)) this.anchor = this.shots()[0] ?? '';
  }

  protected updated() {
    const rows = new Set(this.renderRoot.querySelectorAll('[data-row]'));
    for (const row of this.watched) if (!rows.has(row)) this.near.unobserve(row);
    for (const row of rows) if (!this.watched.has(row)) this.near.observe(row);
    this.watched = rows;
    if (this.fresh && this.runs?.length) {
      this.fresh = false;
      const first = this.chosen.size ? this.anchor : position.shot;
      if (first) requestAnimationFrame(() => this.rowOf(first)?.scrollIntoView({ block: this.chosen.size ? 'center' : 'start' }));
    }
  }

  render() {
    if (!this.runs) return nothing;
    const runs = this.shown();
    if (!runs.length) return html`<p class="none">${this.filtered && this.runs.length ? say('page.script.none-fits') : this.invitation}</p>`;
    return html`<div class="pages" @click=${this.press}>${repeat(runs, (run) => run.lines[0].id, (run) => this.run(run))}</div>`;
  }

  /** All of it; with a filter the shots that fit, under the headings of their scenes. */
  private shown(): Run[] {
    const runs = this.runs ?? [];
    if (!this.filtered) return runs;
    const shown: Run[] = [];
    let heading: Run | null = null;
    for (const run of runs) {
      if (run.lines[0].type === 'scene-heading') heading = run;
      else if (run.shot && this.places.has(run.shot)) {
        if (heading) shown.push(heading);
        heading = null;
        shown.push(run);
      }
    }
    return shown;
  }

  private run(run: Run) {
    const place = run.shot ? this.places.get(run.shot) : undefined;
    return html`<div class="row" data-row=${run.shot ?? ''} ?data-chosen=${Boolean(run.shot && this.chosen.has(run.shot))}>
      <div class="text">${run.lines.map((line) => this.line(line))}</div>
      <div class="picture">${place ? this.frame(place) : run.gone ? html`<span class="quiet">${say('page.script.shot-deleted')}</span>` : nothing}</div>
    </div>`;
  }

  private line(line: Line) {
    return html`<p dir="auto" class="${line.type} ${line.dual ? 'dual' : ''} ${line.cut ? 'cut' : ''}">${line.text}</p>
      ${line.says === null ? nothing : this.changed(line, line.says)}`;
  }

  private changed(line: Line, says: string) {
    return html`<div class="changed"><span>${say('page.script.changed-since', { prompt: says })}</span>
      ${this.mayEdit
        ? html`<button class="plain" @click=${() => this.tell('script-take', { passage: line.id })}>${say('page.script.use-new')}</button>
            <button class="plain" @click=${() => this.tell('script-keep', { passage: line.id })}>${say('page.script.keep-shot')}</button>`
        : nothing}</div>`;
  }

  private frame(place: Place) {
    const faces = this.rows.get(place.id)?.faces;
    const prompt = faces?.words?.prompt ?? '';
    const people = this.people[place.id] ?? [];
    return html`<button class="frame ${place.omitted ? 'omitted' : ''}" data-key data-shot=${place.id} aria-pressed=${this.chosen.has(place.id)}
        aria-label="${say('page.tile.shot', { number: place.number })}: ${faces?.seen?.says || prompt}"
        tabindex=${place.id === this.anchor ? 0 : -1} style=${people.length ? `--colour: var(--person-${people[0].colour})` : ''}>
        ${this.picture(faces, prompt)}<span class="number">${place.number}</span></button>`;
  }

  private picture(faces: Faces | undefined, prompt: string) {
    const image = faces?.draw?.preview ?? faces?.take?.poster;
    return image
      ? html`<img src=${image} alt="" loading="lazy" decoding="async" draggable="false" />`
      : html`<span class="words" dir="auto">${prompt}</span>`;
  }

  /** The shots in the order of the script, each once. */
  private shots(): string[] {
    return [...new Set(this.shown().flatMap((run) => (run.shot && this.places.has(run.shot) ? [run.shot] : [])))];
  }

  private rowOf(shot: string) {
    return this.renderRoot.querySelector<HTMLElement>(`[data-row="${shot}"]`);
  }

  protected reveal(shot: string) {
    this.rowOf(shot)?.scrollIntoView({ block: 'nearest' });
  }

  protected focusOn(shot: string) {
    this.anchor = shot;
    void this.updateComplete.then(() => {
      this.rowOf(shot)?.querySelector<HTMLElement>('.frame')?.focus({ preventScroll: true });
      this.reveal(shot);
    });
  }

  protected obey(event: KeyboardEvent) {
    const by: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };
    if (event.ctrlKey || event.metaKey) return false;
    if (event.altKey && event.key in by) this.tell('rows-step', { by: by[event.key] < 0 ? -1 : 1 });
    else if (!event.altKey && event.key in by) this.goBy(by[event.key], event.shiftKey);
    else if (event.key === 'Enter' && this.anchor && !this.chosen.size) this.select([this.anchor], this.anchor);
    else return false;
    return true;
  }

  private goBy(steps: number, more: boolean) {
    const shots = this.shots();
    const to = shots[Math.min(shots.length - 1, Math.max(0, shots.indexOf(this.anchor) + steps))];
    if (!to) return;
    if (more) this.extendTo(to);
    else this.select([to], to);
    this.focusOn(to);
  }

  private press = (event: MouseEvent) => {
    const shot = (event.target as Element).closest<HTMLElement>('[data-shot]')?.dataset.shot;
    if (!shot) return;
    if (event.shiftKey) this.extendTo(shot);
    else if (event.ctrlKey || event.metaKey) this.flip(shot);
    else this.select([shot], shot);
  };

  private see(entries: IntersectionObserverEntry[]) {
    const shots = entries.filter((entry) => entry.isIntersecting).map((entry) => (entry.target as HTMLElement).dataset.row!);
    this.want(shots.filter((shot) => this.places.has(shot)));
  }

  /** The next lens begins where one is here. */
  private scrolled = () => {
    cancelAnimationFrame(this.looking);
    this.looking = requestAnimationFrame(() => {
      const top = this.scroller!.getBoundingClientRect().top;
      const rows = [...this.watched] as HTMLElement[];
      let from = 0;
      let to = rows.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (rows[middle].getBoundingClientRect().bottom > top) to = middle;
        else from = middle + 1;
      }
      const first = rows.slice(from).find((row) => row.dataset.row);
      if (first) position.shot = first.dataset.row!;
    });
  };
}
