import { position } from './position';
import { nextTo, type Way } from './wall-neighbours';
import { TypeAhead } from './type-ahead';
import { WallDrag } from './wall-drag';
import { clock } from './faces';
import './shot-tile';
import type { ShotTile } from './shot-tile';

const WAYS: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/**
 * The wall of shots: which are selected, and what keys and dragging mean. The scenes and tiles are its children.
 * Fires `wall-select` {ids}, `wall-key` {key, ids} for keys that the server answers, `wall-drop` {ids, scene, index}
 * and `wall-step` {ids, by} when Alt and an arrow move the selected shots.
 */
export class ShotWall extends HTMLElement {
  /** Letters that the server answers, set by the server from what is built: "NDR…". */
  keys = '';
  private anchor = '';
  private chosen = new Set<string>();
  private drag = new WallDrag(this);
  private ahead = new TypeAhead();
  private room: HTMLElement | null = null;
  private watch = new MutationObserver(() => this.tidy());

  connectedCallback() {
    this.addEventListener('click', this.press);
    this.addEventListener('focusin', this.focused);
    this.addEventListener('tile-words', () => this.sum());
    document.addEventListener('keydown', this.key);
    document.addEventListener('focusin', this.elsewhere);
    this.drag.start();
    this.room = this.closest('.wall-room');
    this.room?.addEventListener('scroll', this.scrolled, { passive: true });
    if (position.shot) requestAnimationFrame(() => !this.chosen.size && this.tileOf(position.shot)?.scrollIntoView({ block: 'nearest' }));
    this.watch.observe(this, { childList: true, subtree: true });
    this.tidy();
  }

  disconnectedCallback() {
    this.room?.removeEventListener('scroll', this.scrolled);
    document.removeEventListener('keydown', this.key);
    document.removeEventListener('focusin', this.elsewhere);
    this.watch.disconnect();
  }

  tiles(): ShotTile[] {
    return [...this.querySelectorAll<ShotTile>('shot-tile')];
  }

  /** The selected shots, in the order of the board. */
  selected(): string[] {
    return this.tiles().filter((tile) => this.chosen.has(tile.shot)).map((tile) => tile.shot);
  }

  /** Selects this one shot and brings it into view. */
  choose(shot: string, focus = true) {
    this.setChosen([shot], shot);
    requestAnimationFrame(() => {
      const tile = this.tileOf(shot);
      if (focus) tile?.focus({ preventScroll: true });
      tile?.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    });
  }

  /** Shows these as selected, the first of them in view; called by the server, which knows it already. */
  chooseAll(shots: string[]) {
    this.chosen = new Set(shots);
    this.anchor = shots[0] ?? '';
    this.tidy();
    requestAnimationFrame(() => {
      const first = this.tileOf(this.anchor);
      if (this.mine(document.activeElement as HTMLElement)) first?.focus({ preventScroll: true });
      first?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** A new shot comes, and what is typed from now on are its words; called by the server too. */
  expectWords() {
    this.ahead.begin();
  }

  /** Gives the focus back to the tile it was on, after tiles have moved. */
  refocus() {
    requestAnimationFrame(() => this.tileOf(this.anchor)?.focus());
  }

  private leave() {
    this.setChosen([], '');
  }

  private tileOf(shot: string) {
    return this.tiles().find((tile) => tile.shot === shot);
  }

  private setChosen(shots: string[], anchor: string) {
    this.chosen = new Set(shots);
    this.anchor = anchor;
    this.tidy();
    this.tell('wall-select', { ids: this.selected() });
  }

  /** One tile can be tabbed to, and the selection shows, whatever tiles came and went. */
  private tidy() {
    const tiles = this.tiles();
    const stop = tiles.find((tile) => tile.shot === this.anchor) ?? tiles[0];
    for (const tile of tiles) {
      tile.selected = this.chosen.has(tile.shot);
      tile.tabIndex = tile === stop ? 0 : -1;
      tile.draggable = tile.mayEdit;
    }
    this.sum();
  }

  /** How many shots each scene has, and how long they are together. */
  private sum() {
    for (const scene of this.querySelectorAll('[data-scene]')) {
      const tiles = [...scene.querySelectorAll<ShotTile>('shot-tile')].filter((tile) => !tile.omitted);
      const seconds = tiles.reduce((total, tile) => total + (tile.words?.seconds ?? 0), 0);
      const said = `${tiles.length} ${tiles.length === 1 ? 'shot' : 'shots'} · ${clock(seconds)}`;
      const sum = scene.querySelector('.sum');
      if (sum && sum.textContent !== said) sum.textContent = said;
    }
  }

  private focused = (event: FocusEvent) => {
    const tile = (event.target as HTMLElement).closest<ShotTile>('shot-tile');
    if (tile && !this.chosen.size && tile.matches(':focus-visible')) this.setChosen([tile.shot], tile.shot);
  };

  private elsewhere = (event: FocusEvent) => this.ahead.focused(event.target as HTMLElement);

  private press = (event: MouseEvent) => {
    const tile = (event.target as HTMLElement).closest<ShotTile>('shot-tile');
    if (!tile) return;
    if (event.shiftKey) this.extendTo(tile);
    else if (event.ctrlKey || event.metaKey) this.flip(tile);
    else {
      this.choose(tile.shot);
      this.playOnly(tile);
    }
  };

  /** The shot at the upper corner is where one is. */
  private scrolled = () => {
    const box = this.room!.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + 48, box.top + 48)?.closest<ShotTile>('shot-tile');
    if (at) position.shot = at.shot;
  };

  private playOnly(tile?: ShotTile) {
    this.tiles().filter((other) => other !== tile).forEach((other) => other.stop());
    tile?.play();
  }

  private flip(tile: ShotTile) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(tile.shot)) chosen.add(tile.shot);
    this.setChosen([...chosen], tile.shot);
    tile.focus();
  }

  private extendTo(tile: ShotTile) {
    const order = this.tiles().map((each) => each.shot);
    const from = Math.max(0, order.indexOf(this.anchor));
    const to = order.indexOf(tile.shot);
    this.setChosen(order.slice(Math.min(from, to), Math.max(from, to) + 1), this.anchor || tile.shot);
    tile.focus();
  }

  private key = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.defaultPrevented || !this.isConnected) return;
    if (event.key === 'Escape') return this.escape(target);
    if (!this.mine(target)) return;
    if (this.ahead.takes(event)) return event.preventDefault();
    if (event.key in WAYS) this.arrow(event, WAYS[event.key]);
    else if ((event.ctrlKey || event.metaKey) && event.key === 'a') this.setChosen(this.tiles().map((tile) => tile.shot), this.anchor);
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === ' ') this.playOnly(this.tileOf(this.anchor));
    else if (this.answered(event.key)) this.ask(event.key.toUpperCase());
    else return;
    event.preventDefault();
  };

  private ask(key: string) {
    if (key === 'N') this.expectWords();
    this.tell('wall-key', { key, ids: this.selected() });
  }

  /** The wall hears keys while it has the focus or nothing has. */
  private mine(target: HTMLElement) {
    return target === document.body || target.localName === 'shot-tile';
  }

  private answered(key: string) {
    return ['Enter', 'Delete', 'Backspace', '?'].includes(key) || (key.length === 1 && this.keys.includes(key.toUpperCase()));
  }

  private escape(target: HTMLElement) {
    if (target.closest('vaadin-dialog, board-player')) return;
    if (!this.mine(target) && this.anchor) this.tileOf(this.anchor)?.focus();
    else this.leave();
  }

  private arrow(event: KeyboardEvent, way: Way) {
    if (event.altKey) {
      return this.tell('wall-step', { ids: this.selected(), by: way === 'left' || way === 'up' ? -1 : 1 });
    }
    const active = document.activeElement?.localName === 'shot-tile' ? (document.activeElement as ShotTile) : this.tileOf(this.anchor);
    const next = active ? nextTo(active, this.tiles(), way) : this.tiles()[0];
    if (!next) return;
    if (event.shiftKey) this.extendTo(next);
    else this.choose(next.shot);
  }

  tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('shot-wall', ShotWall);
