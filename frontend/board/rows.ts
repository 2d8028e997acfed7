import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { covered } from './covered';
import type { Person, RenderFace, SeenFace, StaleFace, TakeFace, WarnsFace, WordsFace } from './faces';
import { TypeAhead } from './type-ahead';

/** A shot in its place. */
export interface Place {
  id: string;
  number: string;
  omitted: boolean;
}

/** A scene and its shots in order. */
export interface Strip {
  id: string;
  number: string;
  title: string;
  shots: Place[];
}

export interface Faces {
  words?: WordsFace;
  take?: TakeFace | null;
  draw?: RenderFace | null;
  seen?: SeenFace | null;
  stale?: StaleFace | null;
  warns?: WarnsFace | null;
}

/** What one shot says, field by field, and what features show of it. */
export interface Row {
  id: string;
  values: Record<string, string>;
  faces: Faces;
}

/**
 * All shots of a board in one element, however many: it knows their order, and asks by `rows-wanted` {ids} for what a shot
 * says when it comes near to be seen. Fires `rows-select` {ids}, `rows-key` {key} and `rows-step` {by} as the wall does.
 */
export abstract class ShotRows extends LitElement {
  @property({ attribute: false }) scenes: Strip[] = [];
  @property({ attribute: false }) people: Record<string, Person[]> = {};
  @property() letters = '';
  @property({ type: Boolean }) mayEdit = false;
  @state() protected chosen = new Set<string>();
  /** The shot that has the focus, or gets it. */
  @state() protected anchor = '';
  protected rows = new Map<string, Row>();
  private asked = new Set<string>();
  private ahead = new TypeAhead((event) => this.mine(event.composedPath()[0] as Element, document.activeElement));

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.key);
    document.addEventListener('focusin', this.elsewhere);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.key);
    document.removeEventListener('focusin', this.elsewhere);
    this.ahead.end();
  }

  /** Brings the shot into view. */
  protected abstract reveal(shot: string): void;

  /** Puts the focus on it, once it is there. */
  protected abstract focusOn(shot: string): void;

  /** What a key means in this view; false for keys that mean nothing special here. */
  protected abstract obey(event: KeyboardEvent): boolean;

  /** Shows these as selected, the first of them in view; called by the server, which knows it already. */
  choose(ids: string[]) {
    this.chosen = new Set(ids);
    if (!ids.length) return;
    this.anchor = ids[0];
    const mine = this.mine(deepest(), document.activeElement);
    void this.updateComplete.then(() => {
      this.reveal(this.anchor);
      if (mine) this.focusOn(this.anchor);
    });
  }

  /** What these shots say, as asked for or because it has changed; called by the server. */
  fill(rows: Row[]) {
    rows.forEach((row) => {
      this.rows.set(row.id, row);
      this.asked.delete(row.id);
    });
    this.requestUpdate();
  }

  /** Something that a feature shows of a shot has changed; called by the server. */
  paint(face: { id: string; part: keyof Faces; shown: never }) {
    const row = this.rows.get(face.id);
    if (!row) return;
    row.faces[face.part] = face.shown;
    this.requestUpdate();
  }

  protected order(): Place[] {
    return this.scenes.flatMap((strip) => strip.shots);
  }

  /** These are near to be seen. */
  protected want(ids: string[]) {
    const missing = ids.filter((id) => !this.rows.has(id) && !this.asked.has(id));
    missing.forEach((id) => this.asked.add(id));
    for (let from = 0; from < missing.length; from += 100) this.tell('rows-wanted', { ids: missing.slice(from, from + 100) });
  }

  protected select(ids: string[], anchor: string) {
    this.chosen = new Set(ids);
    this.anchor = anchor;
    this.tell('rows-select', { ids: this.order().map((place) => place.id).filter((id) => this.chosen.has(id)) });
  }

  protected flip(shot: string) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(shot)) chosen.add(shot);
    this.select([...chosen], shot);
  }

  protected extendTo(shot: string) {
    const ids = this.order().map((place) => place.id);
    const from = Math.max(0, ids.indexOf(this.anchorOfRange()));
    const to = ids.indexOf(shot);
    this.select(ids.slice(Math.min(from, to), Math.max(from, to) + 1), shot);
  }

  /** The end of the selection that stays when the other one moves. */
  private anchorOfRange() {
    const ids = this.order().map((place) => place.id).filter((id) => this.chosen.has(id));
    if (!ids.length) return this.anchor;
    return this.anchor === ids[0] ? ids[ids.length - 1] : ids[0];
  }

  protected tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Keys belong to this view while the focus is on one of its shots, or on nothing. */
  private mine(target: Element | null, host: Element | null) {
    return target === document.body || (host === this && Boolean(target?.matches('[data-key]')));
  }

  private elsewhere = (event: FocusEvent) => this.ahead.focused(event.target as HTMLElement);

  private key = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as Element;
    if (event.defaultPrevented || covered()) return;
    const mine = this.mine(target, document.activeElement);
    if (event.key === 'Escape') return this.escape(mine);
    if (!mine) return;
    if (this.obey(event) || this.command(event)) event.preventDefault();
  };

  private command(event: KeyboardEvent) {
    const letter = event.key.toUpperCase();
    if ((event.ctrlKey || event.metaKey) && letter === 'A') this.select(this.order().map((place) => place.id), this.anchor);
    else if (event.ctrlKey || event.metaKey || event.altKey) return false;
    else if (['ENTER', 'DELETE', 'BACKSPACE', '?'].includes(letter) || (letter.length === 1 && this.letters.includes(letter))) {
      if (letter === 'N') this.ahead.begin();
      this.tell('rows-key', { key: letter });
    } else return false;
    return true;
  }

  private escape(mine: boolean) {
    if (!mine && this.anchor) this.focusOn(this.anchor);
    else this.select([], this.anchor);
  }
}

/** Where the focus is, inside of whatever element. */
export function deepest(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
