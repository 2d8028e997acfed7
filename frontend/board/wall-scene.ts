import { say } from '../words/words';
import { clock } from './faces';
import type { ShotTile } from './shot-tile';

/** One scene on the wall: its heading, and a tile for each of its shots. */
export class WallScene {
  readonly section = make('section', 'scene');
  readonly header = make('header', '');
  tiles: ShotTile[] = [];
  private number = make('h2', '');
  private title = make('span', 'title');
  private length = make('span', 'sum');
  private row = make('div', 'tiles');
  private behind: HTMLElement | null = null;
  private heading: HTMLElement | null = null;

  /** @param onAdd null for those who may not edit */
  constructor(readonly id: string, onAdd: (() => void) | null) {
    this.section.dataset.scene = this.header.dataset.heading = id;
    this.title.dir = 'auto';
    this.row.role = 'list';
    this.header.append(this.number, this.title, this.length);
    this.section.append(this.header, this.row);
    if (onAdd) this.row.append((this.behind = lastPlace(onAdd)));
  }

  name(number: string, title: string) {
    this.number.textContent = say('page.wall.scene', { number });
    this.row.ariaLabel = say('page.wall.shots', { number });
    this.title.textContent = title || say('page.wall.untitled');
  }

  /** Takes so many tiles out from there, and puts others in; nothing else is touched. */
  splice(from: number, gone: number, added: ShotTile[]) {
    let next: HTMLElement | null = this.tiles[from + gone] ?? this.behind;
    const staying = new Set(added);
    for (const tile of this.tiles.splice(from, gone, ...added)) {
      if (!staying.has(tile) && tile.parentNode === this.row) tile.remove(); // or it stands in another scene already
    }
    for (const tile of [...added].reverse()) {
      if (tile.parentNode !== this.row || tile.nextSibling !== next) this.row.insertBefore(tile, next);
      next = tile;
    }
    this.tiles.forEach((tile, at) => tile.standAt(at + 1, this.tiles.length));
  }

  /** How many shots there are, and how long they are together. */
  sum(seconds: Map<string, number>) {
    const filmed = this.tiles.filter((tile) => !tile.omitted);
    const total = filmed.reduce((sum, tile) => sum + (seconds.get(tile.shot) ?? 0), 0);
    const said = say('page.wall.sum', { count: filmed.length, length: clock(total) });
    if (this.length.textContent !== said) this.length.textContent = said;
  }

  /** The heading to be edited, and what can be done with the scene, take the place of the bare title. */
  dress(heading: HTMLElement) {
    this.undress();
    this.heading = heading;
    this.title.replaceWith(heading);
  }

  /** Back to the bare title; false while somebody is in the heading. */
  undress() {
    if (this.heading?.contains(document.activeElement)) return false;
    this.heading?.replaceWith(this.title);
    this.heading = null;
    return true;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, name: string) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}

function lastPlace(onAdd: () => void) {
  const place = make('div', 'behind-shots');
  const button = make('button', 'add-shot');
  button.type = 'button';
  button.textContent = say('page.wall.add-shot');
  button.ariaLabel = button.title = say('page.wall.add-shot.what');
  button.onclick = onAdd;
  place.role = 'listitem';
  place.append(button);
  return place;
}
