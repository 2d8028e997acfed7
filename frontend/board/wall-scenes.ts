import type { ShotTile } from './shot-tile';
import { WallScene } from './wall-scene';

/** A scene as the server tells of it. */
interface SceneName {
  id: string;
  number: string;
  title: string;
}

/** In this scene, `gone` shots from there on are others now. */
interface Splice {
  scene: string;
  from: number;
  gone: number;
  ids: string[];
}

/** In this scene, the shots from there on are called so, and those of them at `omitted` are not filmed. */
interface Numbers {
  scene: string;
  from: number;
  numbers: string[];
  omitted: number[];
}

/** What is different in the order of the board; the first time, all of it. `scenes` is null where they are as they were. */
export interface OrderChange {
  scenes: SceneName[] | null;
  splices: Splice[];
  numbers: Numbers[];
  seconds: Record<string, number>;
}

/** The scenes and tiles of the wall in the order of the board. Only what is different is touched. */
export class WallScenes {
  private scenes: WallScene[] = [];
  private tileOf = new Map<string, ShotTile>();
  private seconds = new Map<string, number>();
  private inOrder: ShotTile[] | null = null;

  constructor(
    private room: HTMLElement,
    private newScene: (id: string) => WallScene,
    private newTile: (shot: string) => ShotTile,
  ) {}

  /** All tiles, in the order of the board. */
  tiles(): ShotTile[] {
    return (this.inOrder ??= this.scenes.flatMap((scene) => scene.tiles));
  }

  /** All headings and tiles. */
  elements(): Element[] {
    return [...this.scenes.map((scene) => scene.header), ...this.tiles()];
  }

  tile(shot: string) {
    return this.tileOf.get(shot);
  }

  scene(id: string) {
    return this.scenes.find((scene) => scene.id === id);
  }

  /** Returns what is gone for good. */
  change(change: OrderChange): { tiles: ShotTile[]; scenes: WallScene[] } {
    this.inOrder = null;
    const scenes = change.scenes ? this.arrange(change.scenes) : [];
    const taken = new Set<string>(scenes.flatMap((scene) => scene.tiles.map((tile) => tile.shot)));
    for (const splice of change.splices) {
      const scene = this.scene(splice.scene)!;
      scene.tiles.slice(splice.from, splice.from + splice.gone).forEach((tile) => taken.add(tile.shot));
      scene.splice(splice.from, splice.gone, splice.ids.map((shot) => this.tile(shot) ?? this.add(shot)));
    }
    for (const { scene, from, numbers, omitted } of change.numbers) {
      const tiles = this.scene(scene)!.tiles.slice(from, from + numbers.length);
      tiles.forEach((tile, at) => Object.assign(tile, { number: numbers[at], omitted: omitted.includes(at) }));
    }
    this.last(change.seconds);
    const placed = new Set(this.tiles());
    const gone = [...taken].map((shot) => this.tile(shot)!).filter((tile) => !placed.has(tile));
    gone.forEach((tile) => this.tileOf.delete(tile.shot));
    return { tiles: gone, scenes };
  }

  /** So long these shots are. */
  last(seconds: Record<string, number>) {
    for (const shot in seconds) this.seconds.set(shot, seconds[shot]);
    this.scenes.forEach((scene) => scene.sum(this.seconds));
  }

  private arrange(names: SceneName[]) {
    const known = new Map(this.scenes.map((scene) => [scene.id, scene]));
    this.scenes = names.map(({ id, number, title }) => {
      const scene = known.get(id) ?? this.newScene(id);
      known.delete(id);
      scene.name(number, title);
      return scene;
    });
    const gone = [...known.values()];
    gone.forEach((scene) => scene.section.remove());
    let next: Node | null = null;
    for (const scene of [...this.scenes].reverse()) {
      if (scene.section.parentNode !== this.room || scene.section.nextSibling !== next) this.room.insertBefore(scene.section, next);
      next = scene.section;
    }
    return gone;
  }

  private add(shot: string) {
    const tile = this.newTile(shot);
    this.tileOf.set(shot, tile);
    return tile;
  }
}
