import type { Faces } from './rows';
import { say } from '../words/words';

/** Where the picture of a shot stands. */
export type State = 'running' | 'queued' | 'failed' | 'approved' | 'stale' | 'drawn' | 'undrawn';

export function stateOf(faces: Faces): State {
  if (faces.draw) return faces.draw.status;
  if (!faces.take) return 'undrawn';
  if (faces.take.approved) return 'approved';
  return faces.stale?.why.length ? 'stale' : 'drawn';
}

/** In words, with how far it is. */
export function stateSaid(faces: Faces): string {
  const state = stateOf(faces);
  return state === 'running' ? `${Math.round(faces.draw!.progress * 100)} %` : say(`page.state.${state}`);
}

/** The reason, where there is one: why it failed, or why it is out of date. */
export function stateWhy(faces: Faces): string {
  const state = stateOf(faces);
  if (state === 'failed') return faces.draw?.error ?? '';
  return state === 'stale' ? faces.stale!.why.join(' ') : '';
}
