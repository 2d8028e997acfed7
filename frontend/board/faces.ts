import { say } from '../words/words';

/** What the server says of one shot, part by part; each part comes from the module that knows it. */

export interface Person {
  name: string;
  colour: number;
}

export interface CastChip {
  name: string;
  portrait: string | null;
  /** Its palette, as #c5302b. */
  colours: string[];
}

/** Beside each other, as the ground of a chip without a portrait; nothing where there are none. */
export function stripes(colours: string[] | undefined): string {
  if (!colours?.length) return '';
  const share = 100 / colours.length;
  const bands = colours.map((colour, index) => `${colour} ${index * share}% ${(index + 1) * share}%`);
  return `background: linear-gradient(to right, ${bands.join(', ')}); color: white; text-shadow: 0 0 2px black, 0 0 3px black`;
}

/** The words of the shot. `width` and `height` are the aspect ratio; `seconds` the duration. */
export interface WordsFace {
  prompt: string;
  width: number;
  height: number;
  seconds: number;
  size: string | null;
  sizeLabel: string | null;
  cast: CastChip[];
}

/** The chosen take. */
export interface TakeFace {
  poster: string;
  clip: string;
  framesPerSecond: number;
  approved: boolean;
}

/** Why the chosen take no longer shows what the board says, one sentence each. */
export interface StaleFace {
  why: string[];
}

/** What the picture shows, in the words of the brief. */
export interface SeenFace {
  says: string;
}

/** What the shot contradicts, one message each. */
export interface WarnsFace {
  says: string[];
}

/** The render that is open or has failed. `place` 0 means it is being drawn; `progress` is 0…1. */
export interface RenderFace {
  job: string;
  status: 'queued' | 'running' | 'failed';
  place: number;
  progress: number;
  secondsLeft: number | null;
  startedBy: string;
  preview: string | null;
  error: string | null;
}

/** 4 → "0:04", 83.4 → "1:23". */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Time left in words: "about 40 s", "about 2 min". */
export function left(seconds: number | null): string {
  if (seconds === null) return '';
  if (seconds < 1.5) return say('page.left.almost');
  return seconds < 90
    ? say('page.left.seconds', { count: Math.round(seconds) })
    : say('page.left.minutes', { count: Math.round(seconds / 60) });
}

/** "AB" for "Ana Bell". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words[words.length - 1] : ''].map((word) => [...word][0] ?? '').join('').toUpperCase();
}
