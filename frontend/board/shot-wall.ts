import { covered } from './covered';
import { position } from './position';
import { nextTo, type Way } from './wall-neighbours';
import { TypeAhead } from './type-ahead';
import { WallDrag } from './wall-drag';
import { WallScene } from './wall-scene';
import { WallScenes, type OrderChange } from './wall-scenes';
import { WallWindow } from './wall-window';
import type { Person } from './faces';
import './shot-tile';
import type { ShotTile } from './shot-tile';
import { rightToLeft } from '../words/words';

/** Sideways along the order, which runs to the left where one reads so: arrows go where they point. */
const WAYS: Record<string, Way> = {
  ArrowLeft: rightToLeft ? 'right' : 'left',
  ArrowRight: rightToLeft ? 'left' : 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The parts that features show of a shot, by the name of the tile's property. */
type Faces = Record<string, object | null>;

/**
 * The wall of shots: which are selected, and what keys and dragging mean. The server tells the order of the board, and the faces
 * of the shots that are asked for, because they are near the window. Fires `wall-select` {ids}, `wall-key` {key, ids} for keys
 * that the server answers, `wall-action` {action, ids} for what a tile asks for, `wall-add` {scene}, `wall-drop` {ids, scene,
 * index}, `wall-step` {ids, by} when Alt and an arrow move the selected shots, and `wall-need` as {@link WallWindow} says it.
 */
export class ShotWall extends HTMLElement {
  /** Letters that the server answers, set by the server from what is built: "NDR…". */
  keys = '';
  mayEdit = false;
  private anchor = '';
  private chosen = new Set<string>();
  private stop?: ShotTile;
  private scroller: HTMLElement | null = null;
  private fresh = true;
  private room = document.createElement('div');
  private scenes = new WallScenes(this.room, (id) => this.newScene(id), (shot) => this.newTile(shot));
  private window?: WallWindow;
  private drag = new WallDrag(this);
  private ahead = new TypeAhead((event) => this.mine(event.composedPath()[0] as HTMLElement));

  connectedCallback() {
    this.addEventListener('click', this.press);
    this.addEventListener('focusin', this.focused);
    this.addEventListener('tile-action', this.act);
    document.addEventListener('keydown', this.key);
    document.addEventListener('focusin', this.elsewhere);
    this.drag.start();
    this.append(this.room); // beside what the server puts here, which never comes between scenes
    this.window = new WallWindow(this.closest('.wall-room'), (need) => this.tell('wall-need', need), (scene) => this.scenes.scene(scene)?.undress() ?? true);
    this.window.start();
    this.scenes.elements().forEach((element) => this.window!.watch(element)); // those of before, where the page was put together anew
    this.scroller = this.closest('.wall-room');
    this.scroller?.addEventListener('scroll', this.scrolled, { passive: true });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.key);
    this.ahead.end();
    document.removeEventListener('focusin', this.elsewhere);
    this.window?.stop();
    this.scroller?.removeEventListener('scroll', this.scrolled);
  }

  tiles(): ShotTile[] {
    return this.scenes.tiles();
  }

  tilesOf(scene: HTMLElement): ShotTile[] {
    return this.scenes.scene(scene.dataset.scene!)?.tiles ?? [];
  }

  /** The order of the board is another; the first time, all of it is new. */
  order(change: OrderChange) {
    const gone = this.scenes.change(change);
    gone.tiles.forEach((tile) => this.window!.forget(tile));
    gone.scenes.forEach((scene) => this.window!.forget(scene.header));
    this.markStop();
    if (this.fresh) requestAnimationFrame(() => !this.chosen.size && this.tileOf(position.shot)?.scrollIntoView({ block: 'nearest' }));
    this.fresh = false;
  }

  /** What came or changed of these shots. */
  paint(faces: Record<string, Faces>) {
    const painted = Object.entries(faces).flatMap(([shot, parts]) => {
      const tile = this.tileOf(shot);
      return tile ? [Object.assign(tile, parts)] : [];
    });
    this.window!.knows(painted);
  }

  /** All that was asked for has come. */
  answered() {
    this.window!.answered();
  }

  /** So many seconds these shots last. */
  last(seconds: Record<string, number>) {
    this.scenes.last(seconds);
  }

  /** Who else is in these shots now. */
  visit(people: Record<string, Person[]>) {
    for (const shot in people) {
      const tile = this.tileOf(shot);
      if (tile) tile.people = people[shot];
    }
  }

  /** Somebody else has changed these. */
  glow(shots: string[]) {
    shots.forEach((shot) => this.tileOf(shot)?.glow());
  }

  /** The heading of a scene, as the server made it. */
  dress(scene: string, heading: HTMLElement) {
    this.scenes.scene(scene)?.dress(heading);
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
      if (focus && this.hasFocus()) tile?.focus({ preventScroll: true });
      tile?.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    });
  }

  /** Shows these as selected, the first of them in view; called by the server, which knows it already. */
  chooseAll(shots: string[]) {
    this.mark(shots, shots[0] ?? '');
    requestAnimationFrame(() => {
      const first = this.tileOf(this.anchor);
      if (this.hasFocus()) first?.focus({ preventScroll: true });
      first?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** A new shot comes, and what is typed from now on are its words; called by the server too. */
  expectWords() {
    this.ahead.begin();
  }

  /** Gives the focus back to the tile it was on, after tiles have moved. */
  refocus() {
    requestAnimationFrame(() => this.hasFocus() && this.tileOf(this.anchor)?.focus());
  }

  private leave() {
    this.setChosen([], '');
  }

  private tileOf(shot: string) {
    return this.scenes.tile(shot);
  }

  private setChosen(shots: string[], anchor: string) {
    this.mark(shots, anchor);
    this.tell('wall-select', { ids: this.selected() });
  }

  /** Touches only the tiles whose selection is another. */
  private mark(shots: string[], anchor: string) {
    const before = this.chosen;
    this.chosen = new Set(shots);
    this.anchor = anchor;
    for (const shot of before) if (!this.chosen.has(shot)) this.select(shot, false);
    for (const shot of this.chosen) if (!before.has(shot)) this.select(shot, true);
    this.markStop();
  }

  private select(shot: string, selected: boolean) {
    const tile = this.tileOf(shot);
    if (tile) tile.selected = selected;
  }

  /** One tile can be tabbed to, whatever tiles came and went. */
  private markStop() {
    const stop = this.tileOf(this.anchor) ?? this.tiles()[0];
    if (stop === this.stop) return;
    if (this.stop) this.stop.tabIndex = -1;
    this.stop = stop;
    if (stop) stop.tabIndex = 0;
  }

  private newTile(shot: string) {
    const tile = document.createElement('shot-tile') as ShotTile;
    tile.shot = shot;
    tile.mayEdit = tile.draggable = this.mayEdit;
    tile.selected = this.chosen.has(shot);
    this.window!.watch(tile);
    return tile;
  }

  private newScene(id: string) {
    const scene = new WallScene(id, this.mayEdit ? () => this.tell('wall-add', { scene: id }) : null);
    this.window!.watch(scene.header);
    return scene;
  }

  private act = (event: Event) => {
    const tile = (event.target as HTMLElement).closest<ShotTile>('shot-tile');
    if (tile) this.tell('wall-action', { action: (event as CustomEvent).detail.action, ids: [tile.shot] });
  };

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
    const box = this.scroller!.getBoundingClientRect();
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
    if (event.defaultPrevented || !this.isConnected || covered()) return;
    if (event.key === 'Escape') return this.escape(target);
    if (!this.mine(target)) return;
    if (event.key in WAYS) this.arrow(event, WAYS[event.key]);
    else if ((event.ctrlKey || event.metaKey) && event.key === 'a') this.setChosen(this.tiles().map((tile) => tile.shot), this.anchor);
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === ' ') this.playOnly(this.tileOf(this.anchor || this.meant()[0]));
    else if (this.isAnswered(event.key)) this.ask(event.key.toUpperCase());
    else return;
    event.preventDefault();
  };

  private ask(key: string) {
    if (key === 'N') this.expectWords();
    this.tell('wall-key', { key, ids: this.meant() });
  }

  /** What is selected; the tile that has the focus where nothing is. */
  private meant() {
    const focused = document.activeElement as ShotTile;
    return this.chosen.size || focused.localName !== 'shot-tile' ? this.selected() : [focused.shot];
  }

  /** The wall hears keys while it has the focus or nothing has. */
  private mine(target: HTMLElement) {
    return target === document.body || target.localName === 'shot-tile';
  }

  /** Whoever has gone on to a field meanwhile types into it: letters on a tile are commands. */
  private hasFocus() {
    return this.mine(document.activeElement as HTMLElement);
  }

  private isAnswered(key: string) {
    return ['Enter', 'Delete', 'Backspace', '?'].includes(key) || (key.length === 1 && this.keys.includes(key.toUpperCase()));
  }

  private escape(target: HTMLElement) {
    if (!this.mine(target) && this.anchor) this.tileOf(this.anchor)?.focus();
    else this.leave();
  }

  private arrow(event: KeyboardEvent, way: Way) {
    if (event.altKey) {
      return this.tell('wall-step', { ids: this.meant(), by: way === 'left' || way === 'up' ? -1 : 1 });
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
