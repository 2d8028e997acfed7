import type { ShotTile } from './shot-tile';

/** As many shots as are asked for at a time: what is nearest comes first. */
const MOST = 36;
/** Tiles that have been far away for so long give their picture back; at once when this many are held. */
const PATIENCE_MS = 4000;
const PLENTY = 300;
/** An answer that does not come by then is asked for again. */
const ANSWERED_MS = 5000;

/** What was asked for and has not come yet. */
interface Question {
  elements: Element[];
  at: number;
  urgent: boolean;
}

/** What the window asks of the server, and lets go of. */
export interface Need {
  ids: string[];
  scenes: string[];
  gone: string[];
  goneScenes: string[];
}

/**
 * Which tiles and headings are near the window. Only those are drawn, and the server tells what happens only to those shots
 * that were asked for. One question at a time, so that tiles that are past already are never asked for; only what is in the
 * window itself does not wait for the answer about its surroundings.
 */
export class WallWindow {
  private observer: IntersectionObserver;
  private near = new Set<Element>();
  private left = new Map<Element, number>();
  private told = new Set<Element>();
  private asked: Question[] = [];
  private sweeper = 0;

  /** @param release lets go of a scene's heading; false while that cannot be */
  constructor(
    room: Element | null,
    private ask: (need: Need) => void,
    private release: (scene: string) => boolean,
  ) {
    this.observer = new IntersectionObserver((entries) => this.see(entries), { root: room, rootMargin: '100% 0px' });
  }

  start() {
    this.sweeper = window.setInterval(() => this.question(), PATIENCE_MS / 2);
  }

  stop() {
    clearInterval(this.sweeper);
    this.observer.disconnect();
  }

  watch(element: Element) {
    this.observer.observe(element);
  }

  forget(element: Element) {
    this.observer.unobserve(element);
    [this.near, this.left, this.told].forEach((all) => all.delete(element));
  }

  /** These have come without being asked for. */
  knows(elements: Iterable<Element>) {
    for (const element of elements) this.told.add(element);
  }

  /** What was asked for first has come. */
  answered() {
    this.asked.shift();
    this.question();
  }

  private see(entries: IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.near.add(target);
        this.left.delete(target);
        if (isTile(target)) target.near = true;
      } else if (this.near.delete(target)) this.left.set(target, performance.now());
    }
    this.question();
  }

  private question() {
    this.giveUp();
    const wanted = [...this.near].filter((element) => !this.told.has(element));
    const inWindow = wanted.filter((element) => this.isInWindow(element));
    const urgent = inWindow.length > 0;
    if (urgent ? this.asked.some((question) => question.urgent) : this.asked.length) return;
    const elements = nearest(urgent ? inWindow : wanted).slice(0, MOST);
    const gone = this.letGo();
    if (!elements.length && !gone.length) return;
    elements.forEach((element) => this.told.add(element));
    this.asked.push({ elements, at: performance.now(), urgent });
    this.ask({
      ids: elements.filter(isTile).map((tile) => tile.shot),
      scenes: elements.filter((element) => !isTile(element)).map(sceneOf),
      gone: gone.filter(isTile).map((tile) => tile.shot),
      goneScenes: gone.filter((element) => !isTile(element)).map(sceneOf),
    });
  }

  /** What did not come is wanted again. */
  private giveUp() {
    const late = this.asked.filter((question) => performance.now() > question.at + ANSWERED_MS);
    if (!late.length) return;
    late.forEach((question) => question.elements.forEach((element) => this.told.delete(element)));
    this.asked = this.asked.filter((question) => !late.includes(question));
  }

  private isInWindow(element: Element) {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  }

  /** Their faces stay, and are shown until newer ones come. */
  private letGo() {
    const since = performance.now() - (this.told.size > PLENTY ? 0 : PATIENCE_MS);
    const gone: Element[] = [];
    for (const [element, when] of this.left) {
      if (when > since || (isTile(element) ? element.matches(':focus') : !this.release(sceneOf(element)))) continue;
      this.left.delete(element);
      if (isTile(element)) element.near = false;
      if (this.told.delete(element)) gone.push(element);
    }
    return gone;
  }
}

function isTile(element: Element): element is ShotTile {
  return element.localName === 'shot-tile';
}

function sceneOf(header: Element) {
  return (header as HTMLElement).dataset.heading!;
}

/** From the middle of the window outwards, what is in the window first. */
function nearest(elements: Element[]) {
  const middle = window.innerHeight / 2;
  const away = new Map(elements.map((element) => [element, Math.abs(element.getBoundingClientRect().top - middle)]));
  return elements.sort((a, b) => away.get(a)! - away.get(b)!);
}
