import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { say } from '../words/words';
import { initials } from './faces';
import type { LiveField } from '../fields/live-field';
import { position } from './position';
import { deepest, ShotRows, type Place, type Row, type Strip } from './rows';
import { shotTableStyles } from './shot-table.css';
import { stateOf, stateSaid, stateWhy } from './state';

const HEAD = 36;
const SCENE = 40;
const ROW = 72;
const BEYOND = 600;

type Kind = 'number' | 'picture' | 'text' | 'short' | 'choice' | 'cast' | 'state';

/** The columns, in order; `key` is the field of the shot, where there is one. */
const COLUMNS: { key: string; kind: Kind }[] = [
  { key: 'number', kind: 'number' },
  { key: 'picture', kind: 'picture' },
  { key: 'prompt', kind: 'text' },
  { key: 'dialogue', kind: 'text' },
  { key: 'durationSeconds', kind: 'short' },
  { key: 'cameraSize', kind: 'choice' },
  { key: 'cameraMove', kind: 'choice' },
  { key: 'cameraAngle', kind: 'choice' },
  { key: 'cameraLens', kind: 'choice' },
  { key: 'aspectRatio', kind: 'choice' },
  { key: 'look', kind: 'choice' },
  { key: 'notes', kind: 'text' },
  { key: 'cast', kind: 'cast' },
  { key: 'state', kind: 'state' },
];

/** A line of the table: a scene's heading, or one shot. */
interface Line {
  key: string;
  top: number;
  height: number;
  strip: Strip;
  place?: Place;
}

/** The board as a table. Only what is near to be seen is there; the row with the focus always is. */
@customElement('shot-table')
export class ShotTable extends ShotRows {
  static styles = shotTableStyles;

  @property({ attribute: false }) choices: Record<string, { value: string; label: string }[]> = {};
  @state() private column = 2;
  @state() private editing: { shot: string; key: string } | null = null;
  private lines: Line[] = [];
  private typedAhead = '';
  private drawnAt = 0;
  private resized = new ResizeObserver(() => this.requestUpdate());

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('scroll', this.scrolled, { passive: true });
    this.addEventListener('keydown', this.editorKey);
    this.addEventListener('focusin', this.arrived);
    this.resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected willUpdate(changed: PropertyValues) {
    if (!changed.has('scenes')) return;
    let top = HEAD;
    const add = (line: Omit<Line, 'top'>) => {
      this.lines.push({ ...line, top });
      top += line.height;
    };
    this.lines = [];
    for (const strip of this.scenes) {
      add({ key: strip.id, height: SCENE, strip });
      strip.shots.forEach((place) => add({ key: place.id, height: ROW, strip, place }));
    }
    if (!this.lines.some((line) => line.key === this.anchor)) this.anchor = this.order()[0]?.id ?? '';
  }

  protected firstUpdated() {
    this.reveal(this.chosen.size ? this.anchor : position.shot || this.anchor);
  }

  protected updated() {
    this.drawnAt = this.scrollTop;
    const select = this.renderRoot.querySelector('select');
    if (select && this.shadowRoot!.activeElement !== select) select.focus();
    this.want(this.near().flatMap((line) => (line.place ? [line.place.id] : [])));
  }

  render() {
    const last = this.lines.at(-1);
    return html`<div class="grid" role="grid" aria-label=${say('page.list.label')} aria-multiselectable="true"
        aria-rowcount=${this.lines.length + 1} aria-colcount=${COLUMNS.length} style="height:${last ? last.top + last.height : HEAD}px"
        @click=${this.press}>
        <div class="line head" role="row" aria-rowindex="1">${COLUMNS.map((column, at) => html`<div role="columnheader"
          aria-colindex=${at + 1} class=${column.kind}>${say(`page.list.${column.key}`)}</div>`)}</div>
        ${repeat(this.near(), (line) => line.key, (line) => (line.place ? this.shot(line, line.place) : this.scene(line)))}
      </div>`;
  }

  private near() {
    const from = this.scrollTop - BEYOND;
    const to = this.scrollTop + this.clientHeight + BEYOND;
    return this.lines.filter((line) => (line.top + line.height > from && line.top < to) || line.key === this.anchor);
  }

  private scene(line: Line) {
    return html`<div class="scene" role="row" aria-rowindex=${this.lines.indexOf(line) + 2} style="top:${line.top}px">
      <div role="gridcell" aria-colindex="1" aria-colspan=${COLUMNS.length}><span>${say('page.list.scene', { number: line.strip.number })}</span>
        <b dir="auto">${line.strip.title}</b></div></div>`;
  }

  private shot(line: Line, place: Place) {
    const row = this.rows.get(place.id);
    const people = this.people[place.id] ?? [];
    return html`<div class="line ${place.omitted ? 'omitted' : ''}" role="row" aria-rowindex=${this.lines.indexOf(line) + 2}
        aria-selected=${this.chosen.has(place.id)} style="top:${line.top}px;${people.length ? `--colour:var(--person-${people[0].colour})` : ''}">
        ${COLUMNS.map((column, at) => {
          const open = this.isOpen(place.id, column.key);
          const active = place.id === this.anchor && at === this.column;
          return html`<div role=${at === 0 ? 'rowheader' : 'gridcell'} aria-colindex=${at + 1} class="${column.kind} ${open ? 'open' : ''}"
            data-key data-shot=${place.id} data-at=${at} tabindex=${active ? 0 : -1} aria-readonly=${this.isEditable(at) ? 'false' : 'true'}>
            ${open ? this.editor(place.id, column.key, column.kind, row) : this.cell(column, place, row)}</div>`;
        })}</div>`;
  }

  private editor(shot: string, key: string, kind: Kind, row?: Row) {
    if (kind !== 'choice') return html`<slot name="editor"></slot>`;
    const value = row?.values[key] ?? '';
    return html`<select aria-label=${say(`page.list.${key}`)} @change=${this.picked} @blur=${() => this.isOpen(shot, key) && this.leave(false)}>
      ${this.choices[key].map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}</select>`;
  }

  private cell(column: { key: string; kind: Kind }, place: Place, row?: Row) {
    if (column.kind === 'number') return html`${place.number}${this.here(place.id)}`;
    if (!row) return nothing;
    if (column.kind === 'picture') return this.picture(row);
    if (column.kind === 'cast') return this.cast(row);
    if (column.kind === 'state') return html`<span class=${stateOf(row.faces)} title=${stateWhy(row.faces)}>${place.omitted ? say('page.tile.omitted') : stateSaid(row.faces)}</span>`;
    const value = row.values[column.key] ?? '';
    if (column.kind === 'choice') {
      const label = this.choices[column.key]?.find((choice) => choice.value === value)?.label ?? value;
      return value ? html`<span>${label}</span>` : html`<span class="unsaid" role="img" aria-label=${label} title=${label}>–</span>`;
    }
    return html`<span class="said" dir="auto">${value}</span>`;
  }

  private here(shot: string) {
    const people = this.people[shot] ?? [];
    return people.length
      ? html`<span class="here">${people.slice(0, 3).map((person) => html`<i style="--colour:var(--person-${person.colour})"
          title=${say('page.list.here', { name: person.name })}>${initials(person.name)}</i>`)}</span>`
      : nothing;
  }

  private picture(row: Row) {
    const image = row.faces.draw?.preview ?? row.faces.take?.poster;
    const shows = row.faces.seen?.says ?? row.faces.words?.prompt ?? '';
    return image ? html`<img src=${image} alt=${shows} loading="lazy" decoding="async" draggable="false" />` : html`<span class="blank"></span>`;
  }

  private cast(row: Row) {
    return html`<span class="said">${row.faces.words?.cast.map((someone) => someone.name).join(', ')}</span>`;
  }

  protected reveal(shot: string) {
    const line = this.lines.find((each) => each.key === shot);
    if (!line) return;
    const above = line.top - HEAD;
    const below = line.top + line.height - this.clientHeight;
    if (this.scrollTop > above) this.scrollTop = above - (this.lines[this.lines.indexOf(line) - 1]?.place ? 0 : SCENE);
    else if (this.scrollTop < below) this.scrollTop = below;
  }

  protected focusOn(shot: string) {
    this.anchor = shot;
    void this.updateComplete.then(() => {
      const cell = this.renderRoot.querySelector<HTMLElement>(`[data-shot="${shot}"][data-at="${this.column}"]`);
      cell?.focus({ preventScroll: true });
      this.reveal(shot);
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  protected obey(event: KeyboardEvent) {
    if (this.editing) return this.takeAhead(event);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) this.tell('rows-step', { by: event.key === 'ArrowUp' ? -1 : 1 });
    else if (event.altKey || ((event.ctrlKey || event.metaKey) && !['Home', 'End'].includes(event.key))) return false;
    else if (event.key === 'Enter' || event.key === 'F2') this.edit();
    else return this.move(event);
    return true;
  }

  /** A field is on its way into the cell: what is typed meanwhile is for it, and no command. */
  private takeAhead(event: KeyboardEvent) {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.typedAhead += event.key;
    return true;
  }

  private arrived = (event: FocusEvent) => {
    const field = event.target as LiveField;
    if (!this.typedAhead || field.closest('[slot]')?.slot !== 'editor') return;
    field.write(this.typedAhead);
    this.typedAhead = '';
  };

  private move(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((this.clientHeight - HEAD) / ROW) - 1);
    const rows: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page };
    const inline = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const columns: Record<string, number> = { ArrowLeft: -inline, ArrowRight: inline };
    if (event.key in rows) this.goBy(rows[event.key], event.shiftKey);
    else if (event.key in columns) this.across(this.column + columns[event.key]);
    else if (event.ctrlKey && event.key === 'Home') this.goBy(-Infinity, event.shiftKey);
    else if (event.ctrlKey && event.key === 'End') this.goBy(Infinity, event.shiftKey);
    else if (event.key === 'Home') this.across(0);
    else if (event.key === 'End') this.across(COLUMNS.length - 1);
    else return false;
    return true;
  }

  private goBy(rows: number, more: boolean) {
    const ids = this.order().map((place) => place.id);
    const to = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(this.anchor) + rows))];
    if (!to) return;
    if (more) this.extendTo(to);
    else this.select([to], to);
    this.focusOn(to);
  }

  private across(to: number) {
    this.column = Math.min(COLUMNS.length - 1, Math.max(0, to));
    this.focusOn(this.anchor);
  }

  private press = (event: MouseEvent) => {
    const path = event.composedPath() as Element[];
    if (path.some((each) => each.localName === 'select' || each.slot === 'editor')) return;
    const cell = path.find((each) => each instanceof HTMLElement && each.dataset.shot) as HTMLElement | undefined;
    if (!cell) return;
    const shot = cell.dataset.shot!;
    const again = shot === this.anchor && Number(cell.dataset.at) === this.column && this.chosen.has(shot);
    this.column = Number(cell.dataset.at);
    this.leave(false);
    if (event.shiftKey) this.extendTo(shot);
    else if (event.ctrlKey || event.metaKey) this.flip(shot);
    else if (again && this.chosen.size === 1) return this.edit();
    else this.select([shot], shot);
    this.focusOn(shot);
  };

  private isEditable(at: number) {
    return this.mayEdit && ['text', 'short', 'choice'].includes(COLUMNS[at].kind);
  }

  private isOpen(shot: string, key: string) {
    return this.editing?.shot === shot && this.editing.key === key;
  }

  private edit() {
    const column = COLUMNS[this.column];
    if (!this.isEditable(this.column) || !this.anchor) return;
    this.editing = { shot: this.anchor, key: column.key };
    if (column.kind !== 'choice') this.tell('cell-open', { shot: this.anchor, field: column.key });
  }

  /** The cell shows what it says again; the focus goes back to it when one leaves by a key. */
  private leave(byKey: boolean) {
    const open = this.editing;
    if (!open) return;
    this.editing = null;
    this.typedAhead = '';
    if (COLUMNS.find((column) => column.key === open.key)!.kind !== 'choice') {
      const field = this.querySelector<HTMLElement>('[slot=editor]');
      if (field?.contains(document.activeElement)) (deepest() as HTMLElement | null)?.blur(); // what is typed is saved now
      if (field) field.hidden = true; // until the server takes it away: the next cell must not show it
      this.tell('cell-close', {});
    }
    if (byKey) this.focusOn(open.shot);
  }

  private picked = (event: Event) => {
    const { shot, key } = this.editing!;
    const value = (event.target as HTMLSelectElement).value;
    const row = this.rows.get(shot); // it may still be on its way
    if (row) row.values[key] = value;
    this.tell('cell-choose', { shot, field: key, value });
  };

  /** Keys while a cell is edited. */
  private editorKey = (event: KeyboardEvent) => {
    if (!this.editing) return;
    const kind = COLUMNS.find((column) => column.key === this.editing!.key)!.kind;
    if (event.key === 'Escape' && !event.defaultPrevented) this.leave(true);
    else if (event.key === 'Enter' && kind !== 'text') this.leave(true);
    else if (event.key === 'Tab') this.next(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** On to the next cell that can be edited; from the last one of a row to the first of the next. */
  private next(by: number) {
    const ids = this.order().map((place) => place.id);
    let at = this.column;
    let row = ids.indexOf(this.anchor);
    do {
      at += by;
      if (at < 0 || at >= COLUMNS.length) {
        row += by;
        at = by > 0 ? 0 : COLUMNS.length - 1;
      }
    } while (ids[row] && !this.isEditable(at));
    this.leave(!ids[row]);
    if (!ids[row]) return;
    this.column = at;
    if (ids[row] !== this.anchor) this.select([ids[row]], ids[row]);
    this.reveal(this.anchor);
    this.edit();
    if (COLUMNS[at].kind !== 'choice') this.focusOn(this.anchor);
  }

  private scrolled = () => {
    const first = this.lines.find((line) => line.place && line.top >= this.scrollTop + HEAD - ROW / 2);
    if (first) position.shot = first.key;
    if (Math.abs(this.scrollTop - this.drawnAt) > BEYOND / 3) this.requestUpdate(); // there is more than what is seen
  };
}
