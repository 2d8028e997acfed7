import type { ShotTile } from './shot-tile';
import type { ShotWall } from './shot-wall';
import { rightToLeft } from '../words/words';

/** Where dragged shots would land: before the index-th of the tiles that stay, in this scene. */
interface Landing {
  scene: HTMLElement;
  index: number;
  before: HTMLElement | null;
}

/** Drags tiles within and between scenes; a line shows where they will land. */
export class WallDrag {
  private carried: string[] = [];
  private landing: Landing | null = null;
  private started = false;
  private mark = document.createElement('div');

  constructor(private wall: ShotWall) {
    this.mark.className = 'drop-mark';
  }

  start() {
    if (this.started) return;
    this.started = true;
    this.wall.addEventListener('dragstart', (event) => this.lift(event));
    this.wall.addEventListener('dragover', (event) => this.over(event));
    this.wall.addEventListener('drop', (event) => this.drop(event));
    this.wall.addEventListener('dragend', () => this.end());
  }

  private lift(event: DragEvent) {
    const tile = (event.target as HTMLElement).closest?.<ShotTile>('shot-tile');
    if (!tile) return;
    const selected = this.wall.selected();
    this.carried = selected.includes(tile.shot) ? selected : [tile.shot];
    event.dataTransfer!.effectAllowed = 'move';
    event.dataTransfer!.setData('text/plain', tile.number);
    requestAnimationFrame(() => this.carriedTiles().forEach((each) => each.setAttribute('dragged', '')));
  }

  private over(event: DragEvent) {
    if (!this.carried.length) return;
    event.preventDefault();
    this.landing = this.find(event);
    if (this.landing) this.draw(this.landing);
  }

  private drop(event: DragEvent) {
    if (!this.carried.length) return;
    event.preventDefault();
    this.landing = this.find(event) ?? this.landing;
    const landing = this.landing;
    if (landing) this.wall.tell('wall-drop', { ids: this.carried, scene: landing.scene.dataset.scene, index: landing.index });
    this.end();
  }

  private end() {
    this.carriedTiles().forEach((tile) => tile.removeAttribute('dragged'));
    this.carried = [];
    this.landing = null;
    this.mark.remove();
  }

  private carriedTiles() {
    return this.wall.tiles().filter((tile) => this.carried.includes(tile.shot));
  }

  private find(event: DragEvent): Landing | null {
    const scene = (event.target as HTMLElement).closest<HTMLElement>('[data-scene]') ?? this.landing?.scene;
    if (!scene) return null;
    const tiles = this.wall.tilesOf(scene).filter((tile) => !this.carried.includes(tile.shot));
    const index = tiles.findIndex((tile) => isBefore(event, tile.getBoundingClientRect()));
    return { scene, index: index < 0 ? tiles.length : index, before: tiles[index] ?? null };
  }

  private draw(landing: Landing) {
    const row = landing.scene.querySelector<HTMLElement>('.tiles')!;
    const staying = this.wall.tilesOf(landing.scene).filter((tile) => !this.carried.includes(tile.shot));
    const neighbour = landing.before ?? staying.at(-1);
    const from = row.getBoundingClientRect();
    const box = neighbour?.getBoundingClientRect() ?? new DOMRect(from.left + 8, from.top, 0, 120);
    const x = ((landing.before || !neighbour) !== rightToLeft ? box.left - 5 : box.right + 2) - from.left;
    this.mark.style.cssText = `left:${x}px;top:${box.top - from.top}px;height:${box.height}px`;
    if (this.mark.parentElement !== this.wall) this.wall.append(this.mark);
    const wall = this.wall.getBoundingClientRect();
    this.mark.style.left = `${x + from.left - wall.left}px`;
    this.mark.style.top = `${box.top - wall.top}px`;
  }
}

function isBefore(event: DragEvent, box: DOMRect) {
  if (event.clientY < box.top) return true;
  return event.clientY <= box.bottom && (event.clientX < box.left + box.width / 2) !== rightToLeft;
}
