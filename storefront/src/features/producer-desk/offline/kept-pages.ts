const PAGES = "desk-pages:";

/** The name under which `public/desk-worker.js` keeps what one member at one producer has seen. */
export const ownerOf = (producer_id: string, member_id: string): string => `${producer_id}:${member_id}`;

/** Takes away what this device keeps of the desk for everybody, or for everybody but one. */
export async function forgetPages(but?: string): Promise<void> {
  if (!("caches" in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGES) && name !== PAGES + but);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Whether the page that is open is kept under a member's name: one reached without loading it anew is not. */
export const isKept = async (owner: string): Promise<boolean> =>
  (await caches.match(location.href, { cacheName: PAGES + owner, ignoreSearch: true })) !== undefined;
