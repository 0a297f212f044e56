const SMALLEST = 1024;
/** Words of a slot: three of an id's fingerprint, and 1 + the index of its chunk's key (0: nowhere any more). */
const SLOT = 4;
/** Share of the slots that may be taken. */
const FULLEST = 0.7;

/**
 * In which chunk each answer of a source is, without the ids themselves: a Map of a million takes 100 MB of heap, this
 * 32 MB of plain numbers. Ids are told apart by 96 bits: that two of a million are taken for one has a chance of one in
 * 10^17.
 */
export class IdIndex {
  #slots = new Uint32Array(SMALLEST * SLOT);
  #taken = 0;
  readonly #keys: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #print = new Uint32Array(SLOT - 1);

  /** Chunk key of `id`, if it is anywhere. */
  get(id: string): string | undefined {
    return this.#keys[this.#slots[this.#find(id) + 3]! - 1];
  }

  /** Notes that `id` is in the chunk `key`, and nowhere else. */
  set(id: string, key: string): void {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#keys.push(key);
      this.#numbers.set(key, number);
    }
    const at = this.#find(id);
    if (isFree(this.#slots, at)) {
      this.#slots.set(this.#print, at);
      this.#taken++;
    }
    this.#slots[at + 3] = number;
    if (this.#taken * SLOT > this.#slots.length * FULLEST) this.#grow();
  }

  delete(id: string): void {
    this.#slots[this.#find(id) + 3] = 0;
  }

  /** Whether any answer is or was in the chunk `key`. */
  hasChunk(key: string): boolean {
    return this.#numbers.has(key);
  }

  /** Where `id` stands, or would stand; leaves its fingerprint in `#print`. */
  #find(id: string): number {
    const print = this.#print;
    fingerprint(id, print);
    const slots = this.#slots;
    for (let at = home(print[0]!, slots); ; at = (at + SLOT) % slots.length) {
      const same = slots[at] === print[0] && slots[at + 1] === print[1] && slots[at + 2] === print[2];
      if (same || isFree(slots, at)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    for (let from = 0; from < old.length; from += SLOT) {
      if (isFree(old, from)) continue;
      let at = home(old[from]!, slots);
      while (!isFree(slots, at)) at = (at + SLOT) % slots.length;
      slots.set(old.subarray(from, from + SLOT), at);
    }
    this.#slots = slots;
  }
}

/** Slots are a power of two, so that the low bits of a fingerprint choose one. */
function home(word: number, slots: Uint32Array): number {
  return (word & (slots.length / SLOT - 1)) * SLOT;
}

function isFree(slots: Uint32Array, at: number): boolean {
  return slots[at] === 0 && slots[at + 1] === 0 && slots[at + 2] === 0;
}

/** MurmurHash3 (Appleby), 32 bits, by UTF-16 units, thrice with other seeds and turns. */
function fingerprint(text: string, to: Uint32Array): void {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  let c = 0xa54ff53a;
  for (let i = 0; i < text.length; i++) {
    const mixed = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    const unit = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    a ^= unit;
    a = (Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64) | 0;
    b ^= unit;
    b = (Math.imul((b << 17) | (b >>> 15), 5) + 0xe6546b64) | 0;
    c ^= unit;
    c = (Math.imul((c << 19) | (c >>> 13), 5) + 0xe6546b64) | 0;
  }
  to[0] = finished(a ^ text.length);
  to[1] = finished(b ^ text.length);
  to[2] = finished(c ^ text.length);
}

function finished(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
