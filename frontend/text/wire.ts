/** What goes between a field and the server; see Wire.java. */

/** Changes of a text as Yjs encodes them, in base64. `document` names the history they belong to. */
export interface History {
  document: string;
  sequence: number;
  changes: string[];
}

/** Whose text it is, and who writes in it here. */
export interface Beginning {
  user: string;
  kind: string;
  owner: string;
  field: string;
  history: History;
}

/** What became of what was sent. `again`: send all there is. `refused`: why it was not taken; `gone`: it may be taken later. */
export interface Answer {
  number: number;
  again: boolean;
  refused: string | null;
  gone: boolean;
}

/** Somebody else's caret, as a relative position of Yjs; null when they have left. */
export interface Caret {
  seat: string;
  name: string;
  colour: number;
  at: string | null;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
