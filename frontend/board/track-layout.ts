import type { Place, Strip } from './rows';

/** One shot on the track; times in seconds from the start of the film. */
export interface Segment {
  place: Place;
  strip: Strip;
  start: number;
  seconds: number;
}

/** As long as a shot may be, in seconds. */
export const SHORTEST = 0.5;
export const LONGEST = 60;

/** The shots that are filmed, one after the other. A shot whose length is not known yet takes four seconds. */
export function layOut(strips: Strip[], lengths: Map<string, number>): Segment[] {
  let start = 0;
  return strips.flatMap((strip) =>
    strip.shots
      .filter((place) => !place.omitted)
      .map((place) => {
        const seconds = lengths.get(place.id) ?? 4;
        const segment = { place, strip, start, seconds };
        start += seconds;
        return segment;
      }),
  );
}

/** The one that runs at this moment; the last one at the end of the film. */
export function segmentAt(segments: Segment[], moment: number): Segment | undefined {
  let from = 0;
  let to = segments.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (segments[middle].start <= moment) from = middle;
    else to = middle - 1;
  }
  return segments[from];
}

/** Where a shot lands that is let go at this moment: before or behind the one below, among those that stay in its scene. */
export function landing(segments: Segment[], carried: string, moment: number) {
  const below = segmentAt(segments, moment);
  if (!below) return null;
  const behind = moment > below.start + below.seconds / 2;
  const staying = below.strip.shots.filter((place) => place.id !== carried);
  const at = staying.findIndex((place) => place.id === below.place.id);
  if (at < 0) return null; // over itself
  return { scene: below.strip.id, index: at + (behind ? 1 : 0), moment: below.start + (behind ? below.seconds : 0) };
}

/** The distance between marks on the ruler, in seconds, so that their words do not touch. */
export function tickStep(pixelsASecond: number) {
  return [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300].find((step) => step * pixelsASecond >= 72) ?? 600;
}

/** 7.12 → "0:07.12". */
export function timecode(seconds: number) {
  const hundredths = Math.round(seconds * 100);
  const whole = Math.floor(hundredths / 100);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** To a tenth of a second, and no longer or shorter than a shot may be. */
export function bounded(seconds: number) {
  return Math.round(Math.min(LONGEST, Math.max(SHORTEST, seconds)) * 10) / 10;
}
