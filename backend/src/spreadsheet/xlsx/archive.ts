import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { type TableLimits, tooLargeUnpacked } from "../table-limits";
import { brokenTable, tableRefusal } from "../table-refusal";

export type Archive = {
  has: (name: string) => boolean;
  /** Hands a part's text over piece by piece. A part that is not there has none. */
  read: (name: string, take: (piece: string) => void) => Promise<void>;
};

/**
 * Opens a workbook's archive. Nothing is unpacked yet; what `read` unpacks is counted byte by byte as it
 * comes, whatever the archive claims, and ends at the limit.
 */
export async function openArchive(bytes: Buffer, limits: TableLimits): Promise<Archive> {
  const zip = await orBroken(fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true }));
  if (zip.entryCount > limits.entries) throw brokenTable();
  const entries = await orBroken(entriesOf(zip));
  if ([...entries.keys()].some((name) => name.endsWith("vbaProject.bin")))
    throw tableRefusal("Tệp có macro. Hãy lưu lại thành .xlsx không có macro rồi tải lên lần nữa.");
  let inflated = 0;
  const count = (piece: Buffer): void => {
    inflated += piece.length;
    if (inflated > limits.inflated_bytes) throw tooLargeUnpacked(limits);
  };
  return {
    has: (name) => entries.has(name),
    read: async (name, take) => {
      const entry = entries.get(name);
      if (entry) await unpack(zip, entry, count, take);
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    // Two parts of one name: programs differ in which they read.
    if (entries.has(entry.fileName) || entry.isEncrypted()) throw brokenTable();
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function unpack(
  zip: ZipFile,
  entry: Entry,
  count: (piece: Buffer) => void,
  take: (piece: string) => void,
) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const stream = await orBroken(zip.openReadStreamPromise(entry));
  try {
    for await (const piece of stream) {
      count(piece as Buffer);
      take(decoder.decode(piece as Buffer, { stream: true }));
    }
  } catch (error) {
    throw isRefusal(error) ? error : brokenTable();
  } finally {
    stream.destroy();
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, "code") === "table_refused";

async function orBroken<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw isRefusal(error) ? error : brokenTable();
  }
}
