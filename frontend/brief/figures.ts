import { clamp, type Placed, type Plan } from './plan';
import { box, meet, nameWidth, type Box } from './staging';

const WIDE = { person: 0.4, animal: 1.5, thing: 1 };
const WIDE_LYING = 3;

/** How high those are who do not stand, in heights of who does. */
const LOW: Record<string, number> = { sitting: 0.75, kneeling: 0.7, crouching: 0.6, lying: 0.3 };

/** A name's height, and how far below the feet or above the head its middle is; CSS pixels. */
const LINE = 16;
const OFF = 10;

/** At most this much of another's height is so little that it is in its hands, or at its side. */
const LITTLE = 0.45;

/** From 0 to 1 of the frame's width. */
export function acrossOf(one: Placed) {
  return clamp(one.x, 0.01, 0.99);
}

/** Close to the camera, feet are below the frame: more than 1. */
export function footOf(one: Placed) {
  return clamp(one.y, 0.05, 2);
}

/** In frame heights as they hold themselves, never too little to be seen. */
export function tallOf(one: Placed) {
  return clamp(one.height * (one.kind === 'person' ? (LOW[one.posture] ?? 1) : 1), 0.09, 10);
}

/** How wide a figure is, in its own heights. */
export function wideOf(one: Placed) {
  return one.kind === 'person' && one.posture === 'lying' ? WIDE_LYING : WIDE[one.kind];
}

/** Who is nearer is in front, but what is little and at somebody is below them: whoever drags a person means the person. */
export function layerOf(one: Placed, all: Placed[], plan: Plan) {
  const nearness = (of: Placed) => all.filter((other) => other.depth > of.depth).length * 2 + 2;
  const around = all.filter((other) => holds(other, one, plan.height / plan.width));
  return around.length ? Math.min(nearness(one), ...around.map((other) => nearness(other) - 1)) : nearness(one);
}

function holds(one: Placed, other: Placed, aspect: number) {
  if (one.id === other.id || one.kind === 'thing' || tallOf(other) > tallOf(one) * LITTLE) return false;
  const middle = footOf(other) - tallOf(other) / 2;
  const reach = (tallOf(one) * wideOf(one) * aspect + tallOf(other) * wideOf(other) * aspect) / 2;
  return Math.abs(acrossOf(other) - acrossOf(one)) < reach && middle < footOf(one) && middle > footOf(one) - tallOf(one);
}

/**
 * Where names go so that none leaves the frame or covers another name, or the middle of a person, which is where one takes
 * hold of them; who is nearer chooses first. In CSS pixels, by id.
 */
export function namesIn(all: Placed[], width: number, height: number): Map<string, Box> {
  const names = new Map<string, Box>();
  for (const one of [...all].sort((nearer, farther) => nearer.depth - farther.depth)) {
    const middles = all.filter((other) => other.kind === 'person' && other.id !== one.id).map((other) => middleOf(other, width, height));
    const free = placesFor(one, width, height).filter((place) => [...names.values()].every((other) => !meet(place, other)));
    const best = free.find((place) => middles.every((middle) => !meet(place, middle))) ?? free[0];
    if (best) names.set(one.id, best);
  }
  return names;
}

function middleOf(one: Placed, width: number, height: number): Box {
  const tall = tallOf(one) * height;
  return box(acrossOf(one) * width, footOf(one) * height - tall / 2, (tall * wideOf(one)) / 2, tall * 0.6);
}

/** The best first: below the feet, above the head, at the sides, then up along the figure, as far as it is in the frame. */
export function placesFor(one: Placed, width: number, height: number): Box[] {
  const wide = nameWidth(one);
  const foot = footOf(one) * height;
  const head = foot - tallOf(one) * height;
  const low = Math.min(foot + OFF, height - OFF);
  const high = Math.max(head - OFF, OFF);
  const along = Array.from({ length: Math.max(0, Math.floor((low - high) / LINE)) }, (_, step) => low - step * LINE);
  const across = acrossOf(one) * width;
  const aside = (tallOf(one) * height * wideOf(one) + wide) / 2;
  const beside = [across + aside, across - aside].map((x) => ({ x, y: clamp((foot + head) / 2, OFF, height - OFF) }));
  return [{ x: across, y: low }, { x: across, y: high }, ...beside, ...along.map((y) => ({ x: across, y }))]
    .map(({ x, y }) => box(clamp(x, wide / 2, width - wide / 2), y, wide, LINE));
}
