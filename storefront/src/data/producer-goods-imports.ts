import "server-only";
import type { GoodsImportDetail, GoodsImportList } from "@contracts/goods-import";
import type { Answer } from "./backend-fetch";
import { streamFile } from "./backend-file";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { orNull } from "./read-public";
import { readToken } from "./session";

/** A workbook over a slow line, and its thousand rows. */
const UPLOAD_TIMEOUT_MS = 90_000;
const ROOT = "/producer/goods/imports";

export const listGoodsImports = async (): Promise<GoodsImportList | null> =>
  orNull(await askDesk<GoodsImportList>(ROOT), ROOT, 401, 403);

/** One import; another producer's is `missing`, as one that does not exist. */
export const findGoodsImport = async (id: string): Promise<GoodsImportDetail | "missing" | null> => {
  const answer = await askDesk<GoodsImportDetail>(`${ROOT}/${segment(id)}`);
  if (!answer.ok && answer.status === 404) return "missing";
  return orNull(answer, `${ROOT}/:id`, 401, 403);
};

/** Sends a sheet to be checked; nothing is saved yet. */
export const checkGoodsFile = (form: FormData): Promise<Answer<GoodsImportDetail>> =>
  changeAtDesk(ROOT, { body: form, timeout_ms: UPLOAD_TIMEOUT_MS });

export const commitGoodsImport = (
  id: string,
  mode: "good_rows" | "all_or_nothing",
): Promise<Answer<GoodsImportDetail>> =>
  changeAtDesk(`${ROOT}/${segment(id)}/commit`, { body: { mode }, timeout_ms: UPLOAD_TIMEOUT_MS });

const formatOf = (request: Request): string =>
  new URL(request.url).searchParams.get("format") === "csv" ? "csv" : "xlsx";

const stream = async (path: string, request: Request): Promise<Response> => {
  const token = await readToken("producer");
  if (!token) return new Response(null, { status: 401 });
  return streamFile(`${path}?format=${formatOf(request)}`, request, token);
};

/** The whole table as a file to be changed. */
export const streamGoodsTable = (request: Request): Promise<Response> =>
  stream("/producer/goods/export", request);

/** The refused rows of an import, to be corrected. */
export const streamGoodsFaults = (id: string, request: Request): Promise<Response> =>
  stream(`${ROOT}/${segment(id)}/faults`, request);
