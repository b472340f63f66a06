/** Rooms of the desk in which orders are finished, papers put right and members taken out; none of them offers anything for sale. */
const open = ["orders", "lots", "papers", "notices", "members"];

/** Whether a suspended producer may still ask for this: it sees everything, and finishes what it has taken on. */
export function isOpenWhileSuspended(method: string, url: string): boolean {
  if (method === "GET" || method === "HEAD") return true;
  const [, , room = ""] = (url.split("?")[0] ?? "").toLowerCase().split("/");
  return open.includes(room);
}
