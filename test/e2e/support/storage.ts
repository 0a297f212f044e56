import type { View } from '../../browsers/view.ts';

/** Everything that the extension's databases and storage areas hold, as one text. `view` is a page of it. */
export async function everythingStored(view: View): Promise<string> {
  return await view.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const parts: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      // The built-in sample that the welcome page shows has a seat of its own; its teams are the test's as well.
      if (name === undefined || name === 'customer-lens-sample') continue;
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const objects = db.transaction(store).objectStore(store);
        parts.push({
          name,
          store,
          keys: await wait(objects.getAllKeys()),
          values: await wait(objects.getAll()),
        });
      }
      db.close();
    }
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage?: Record<string, { get(keys: null): Promise<unknown> } | undefined> } | undefined
    >;
    const storage = (browser?.storage ?? chrome?.storage) as Record<
      string,
      { get(keys: null): Promise<unknown> }
    >;
    for (const area of ['local', 'session', 'sync'])
      parts.push({ area, values: await storage[area]?.get(null).catch(() => undefined) });
    const text = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value as Uint8Array<ArrayBuffer>);
      if (value instanceof Map) return [...value];
      if (value instanceof Set) return [...value];
      return value;
    };
    return JSON.stringify(parts, (_, value) => text(value));
  }, undefined);
}

/** What a content script of ours could read too, as one text: the storage areas. `view` is a page of the extension. */
export async function storageOfPages(view: View): Promise<string> {
  return await view.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: Record<string, { get(keys: null): Promise<unknown> } | undefined> } | undefined
    >;
    const areas = ['local', 'session', 'sync', 'managed'];
    const { storage } = (browser ?? chrome)!;
    const values = areas.map((area) => storage[area]?.get(null).catch(() => undefined));
    return JSON.stringify(await Promise.all(values)) + JSON.stringify({ ...localStorage, ...sessionStorage });
  }, undefined);
}
