/** What the server says of how a shot is understood, and where everybody is at a moment of it. Times are seconds. */

export interface Subject {
  key: string;
  label: string;
  kind: 'person' | 'animal' | 'thing';
  count: number;
  colour: string | null;
}

/** `x` and `y` are where it stands in the frame, `height` is in frame heights, `depth` 0 at the camera to 1 at the horizon. */
export interface Spot {
  subject: string;
  number: number;
  seconds: number;
  x: number;
  y: number;
  depth: number;
  height: number;
  facing: number;
  pinned: boolean;
}

export interface Beat {
  key: string;
  subject: string;
  verb: string;
  says: string;
  start: number;
  end: number;
  corrected: boolean;
}

/** A change that stays, from `start` on. */
export interface Mark {
  subject: string;
  says: string;
  start: number;
}

/** How somebody holds themselves from `start` on: "sitting", "lying", "kneeling", "standing". */
export interface Posture {
  subject: string;
  says: string;
  start: number;
}

/** Something in somebody's hands, or worn: it goes where they go. */
export interface Hold {
  subject: string;
  start: number;
  end: number;
}

export interface Line {
  subject: string | null;
  text: string;
  start: number;
  end: number;
}

/** One thing that can be set right; `options` where there is only a choice. */
export interface Field {
  target: string;
  key: string;
  field: string;
  name: string;
  value: string;
  number: boolean;
  options: { value: string; label: string }[] | null;
  corrected: boolean;
}

/** Something that was understood, in a word or two. A removable one can be said not to be so. */
export interface Chip {
  id: string;
  name: string;
  says: string;
  fields: Field[];
  removable: { target: string; key: string } | null;
}

export interface Plan {
  status: 'none' | 'reading' | 'ready';
  seconds: number;
  width: number;
  height: number;
  backdrop: string | null;
  clip: string | null;
  lens: string;
  subjects: Subject[];
  spots: Spot[];
  holds: Hold[];
  beats: Beat[];
  marks: Mark[];
  postures: Posture[];
  lines: Line[];
  chips: Chip[];
  absent: string[];
  undepicted: string[];
  mayEdit: boolean;
}

/** One thing set right, as the API has it; the value is not yet JSON text. */
export interface Correction {
  target: string;
  key: string;
  field: string;
  value: unknown;
}

/** One of a subject, where it is now. */
export interface Placed extends Spot {
  label: string;
  kind: Subject['kind'];
  colour: string | null;
  id: string;
  posture: string;
}

const MOST_OF_ONE = 12;

const POSTURES: Record<string, string> = { sit: 'sitting', kneel: 'kneeling', crouch: 'crouching', squat: 'crouching', lie: 'lying', sleep: 'lying', stand: 'standing' };

export function nameOf(plan: Plan, key: string) {
  return plan.subjects.find((subject) => subject.key === key)?.label ?? key;
}

/** Everybody at this moment, without what is held. Between two spots of one it is on its way. */
export function placedAt(plan: Plan, seconds: number): Placed[] {
  const held = (key: string) => plan.holds.some((hold) => hold.subject === key && hold.start <= seconds && seconds < hold.end);
  return plan.subjects.filter((subject) => !held(subject.key)).flatMap((subject, index) =>
    Array.from({ length: Math.min(subject.count, MOST_OF_ONE) }, (_, number) => placed(plan, subject, index, number, seconds)));
}

function placed(plan: Plan, subject: Subject, index: number, number: number, seconds: number): Placed {
  const spots = plan.spots.filter((spot) => spot.subject === subject.key && spot.number === number)
    .sort((one, other) => one.seconds - other.seconds);
  const spot = spots.length ? between(spots, seconds) : unsaid(plan, subject, index, number);
  const label = subject.count > 1 ? `${subject.label} ${number + 1}` : subject.label;
  return { ...spot, label, kind: subject.kind, colour: subject.colour, id: `${subject.key}/${number}`, posture: postureAt(plan, subject.key, seconds) };
}

/** What they do says it, or what they were left in. */
function postureAt(plan: Plan, key: string, seconds: number) {
  const done = plan.beats.filter((beat) => beat.verb in POSTURES).map(({ subject, verb, start }) => ({ subject, says: POSTURES[verb], start }));
  const said = [...plan.postures, ...done].filter((each) => each.subject === key && each.start <= seconds);
  return said.reduce((last, each) => (each.start >= last.start ? each : last), { says: 'standing', start: -1 }).says;
}

function between(spots: Spot[], seconds: number): Spot {
  const next = spots.findIndex((spot) => spot.seconds > seconds);
  if (next === 0) return spots[0];
  const from = spots[next < 0 ? spots.length - 1 : next - 1];
  if (next < 0) return from;
  const to = spots[next];
  const part = (seconds - from.seconds) / (to.seconds - from.seconds);
  const mix = (one: number, other: number) => one + (other - one) * part;
  return { ...from, x: mix(from.x, to.x), y: mix(from.y, to.y), depth: mix(from.depth, to.depth), height: mix(from.height, to.height) };
}

/** Nobody has said where: side by side, until somebody does. */
function unsaid(plan: Plan, subject: Subject, index: number, number: number): Spot {
  const x = (index + 1 + number * 0.3) / (plan.subjects.length + 1 + subject.count * 0.3);
  const height = { person: 0.5, animal: 0.25, thing: 0.25 }[subject.kind];
  return { subject: subject.key, number, seconds: 0, x, y: 0.85, depth: 0.3, height, facing: 0, pinned: false };
}

/** The moment that a move at `seconds` is said of: that of a spot close by, or this one. */
export function momentOf(plan: Plan, placed: Placed, seconds: number) {
  const near = plan.spots.find((spot) => spot.subject === placed.subject && spot.number === placed.number
    && Math.abs(spot.seconds - seconds) < 0.3);
  return near ? near.seconds : round(seconds);
}

export function round(value: number, by = 100) {
  return Math.round(value * by) / by;
}

export function clamp(value: number, low = 0, high = 1) {
  return Math.max(low, Math.min(high, value));
}

/** "0:02.5" */
export function timecode(seconds: number) {
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;
}
