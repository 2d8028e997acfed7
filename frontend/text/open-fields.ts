import { drop, keep, type Kept } from './kept';

/** The texts that are open on this page: their fields send what is typed. What a field leaves behind, the page sends. */
class OpenFields extends EventTarget {
  private keys = new Set<string>();

  add(key: string) {
    this.keys.add(key);
  }

  delete(key: string) {
    this.keys.delete(key);
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  async leave(kept: Kept) {
    await keep(kept);
    if (this.keys.has(kept.key)) await drop(kept.key); // opened again meanwhile
    else this.dispatchEvent(new Event('left'));
  }
}

export const openFields = new OpenFields();
