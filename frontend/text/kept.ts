/**
 * What was typed and is not yet sent, kept in the browser over reloads and ends of sessions, for each person apart. Without such
 * a store (some private windows have none) everything else still works.
 */
export interface Kept {
  key: string;
  user: string;
  kind: string;
  owner: string;
  field: string;
  label: string;
  document: string;
  /** As Yjs encodes it. */
  change: Uint8Array;
  /** The whole text as it was seen when this was typed. */
  text: string;
  at: number;
}

const STORE = 'unsent';
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** Another one for each tab, so that two tabs of one person do not overwrite each other's. */
const TAB = crypto.getRandomValues(new Uint32Array(2)).join('-');

/** @param seat another one for each field of the page: the inspector and a list may have the same text open */
export function keyOf(user: string, kind: string, owner: string, field: string, seat: number): string {
  return [user, kind, owner, field, TAB, seat].join('/');
}

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  return (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('shotloom-texts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' }).createIndex('user', 'user');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }));
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const transaction = (await database()).transaction(STORE, mode);
    return await new Promise((resolve, reject) => {
      const request = work(transaction.objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } catch {
    return undefined;
  }
}

export const keep = (unsent: Kept) => run('readwrite', (store) => store.put(unsent));

export const drop = (key: string) => run('readwrite', (store) => store.delete(key));

/** Takes it away unless more has been typed since it was read. */
export async function dropIfSame(kept: Kept) {
  const now = await run('readonly', (store) => store.get(kept.key) as IDBRequest<Kept>);
  if (now?.at === kept.at) await drop(kept.key);
}

export async function keptOf(user: string): Promise<Kept[]> {
  const all = (await run('readonly', (store) => store.index('user').getAll(user) as IDBRequest<Kept[]>)) ?? [];
  const old = Date.now() - MONTH_MS;
  all.filter((each) => each.at < old).forEach((each) => drop(each.key));
  return all.filter((each) => each.at >= old);
}
