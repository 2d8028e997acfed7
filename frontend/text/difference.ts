/** One edit of a text: so many UTF-16 units deleted and this inserted, at a place of the text before. */
export interface Edit {
  at: number;
  deleted: number;
  inserted: string;
}

/** A change as Yjs tells it. */
export type Delta = { retain?: number; delete?: number; insert?: unknown }[];

/** What was typed, told by the caret behind it: of equal letters side by side, which are new shows only by the caret. */
export function difference(before: string, after: string, caret: number): Edit {
  const behind = after.length - caret;
  let tail = 0;
  while (tail < behind && tail < before.length && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  let head = 0;
  const most = Math.min(before.length, after.length) - tail;
  while (head < most && before[head] === after[head]) head++;
  while (tail < Math.min(before.length, after.length) - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (isHalf(before, after, head)) head--;
  if (isHalf(before, after, before.length - tail, after.length - tail)) tail--;
  return { at: head, deleted: before.length - tail - head, inserted: after.slice(head, after.length - tail) };
}

/** Whether this place is in the middle of an emoji. */
function isHalf(before: string, after: string, inBefore: number, inAfter = inBefore): boolean {
  return inBefore > 0 && (splits(before, inBefore) || splits(after, inAfter));
}

function splits(text: string, at: number): boolean {
  return at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1]) && /[\uDC00-\uDFFF]/.test(text[at]);
}

/** Where a place is after a change; what is inserted just there comes behind it. */
export function moved(place: number, delta: Delta): number {
  let at = 0;
  let result = place;
  for (const part of delta) {
    if (part.retain) at += part.retain;
    else if (part.delete) result -= Math.max(0, Math.min(part.delete, result - at));
    else if (typeof part.insert === 'string') {
      if (at < result) result += part.insert.length;
      at += part.insert.length;
    }
    if (at > result) break;
  }
  return result;
}

/** The end of what a change touched last. */
export function endOf(delta: Delta): number {
  let at = 0;
  let end = 0;
  for (const part of delta) {
    if (part.retain) at += part.retain;
    else if (typeof part.insert === 'string') end = at += part.insert.length;
    else end = at;
  }
  return end;
}
