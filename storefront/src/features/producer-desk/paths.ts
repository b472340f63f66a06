import { type Locale, localePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";

const ROOT = "/kenh-chu-the";

type StockQuery = { q?: string; edit?: string; show?: string };
type ProductsQuery = { q?: string | undefined; state?: string | undefined; done?: "discarded" };
type LotsQuery = {
  state?: string | undefined;
  product?: string | undefined;
  use_by?: string | undefined;
  page?: number | undefined;
};

type EntriesQuery = { order?: string | undefined; kind?: string | undefined; page?: number | undefined };

/** Public addresses of the desk's pages. */
export const deskPaths = (locale: Locale) => {
  const at = (path: string) => localePath(locale, `${ROOT}${path}`);
  return {
    today: at(""),
    orders: (status?: string, page?: number) => withQuery(at("/don-hang"), { status, page }),
    order: (id: string, draft: { carrier?: string; tracking_code?: string } = {}) =>
      withQuery(at(`/don-hang/${encodeURIComponent(id)}`), draft),
    shipMany: at("/don-hang/gui"),
    orderPapers: at("/don-hang/giay.pdf"),
    notices: (page?: number) => withQuery(at("/thong-bao"), { page: page === 1 ? undefined : page }),
    products: (query: ProductsQuery = {}) => withQuery(at("/san-pham"), query),
    newProduct: at("/san-pham/moi"),
    proposal: (id: string, part: "" | "/xem" = "", failed?: "withdraw" | "discard") =>
      withQuery(at(`/san-pham/moi/${encodeURIComponent(id)}${part}`), { failed }),
    changes: (page?: number) => withQuery(at("/nhat-ky"), { page: page === 1 ? undefined : page }),
    listing: (id: string, failed?: "withdraw") =>
      withQuery(at(`/san-pham/${encodeURIComponent(id)}`), { failed }),
    lots: (query: LotsQuery = {}) => withQuery(at("/lo-hang"), query),
    newLot: at("/lo-hang/them"),
    lot: (id: string, part: "" | "/sua" | "/nhan.pdf" = "") =>
      at(`/lo-hang/${encodeURIComponent(id)}${part}`),
    trace: (code: string) => localePath(locale, `/truy-xuat/${encodeURIComponent(code)}`),
    papers: at("/giay-to"),
    members: at("/thanh-vien"),
    money: at("/tien"),
    entries: (query: EntriesQuery = {}) =>
      withQuery(at("/tien/so-tien"), { ...query, page: query.page === 1 ? undefined : query.page }),
    entryTable: (format: "xlsx" | "csv", { order, kind }: EntriesQuery = {}) =>
      withQuery(at("/tien/so-tien/tai-ve"), { format, order, kind }),
    settlement: (id: string) => at(`/tien/${encodeURIComponent(id)}`),
    statement: (id: string, format: "pdf" | "xlsx") =>
      withQuery(at(`/tien/${encodeURIComponent(id)}/bang-doi-soat`), { format }),
    goodsImports: at("/kho/nhap"),
    goodsImport: (id: string) => at(`/kho/nhap/${encodeURIComponent(id)}`),
    goodsFaults: (id: string) => at(`/kho/nhap/${encodeURIComponent(id)}/dong-can-sua`),
    goodsTable: (format: "xlsx" | "csv") => withQuery(at("/kho/tai-ve"), { format }),
    goodsHistory: (id: string) => at(`/kho/${encodeURIComponent(id)}/lich-su`),
    stock: (query: StockQuery = {}) => withQuery(at("/kho"), query),
    signIn: (query: { back?: string; reason?: "expired" | "left" } = {}) =>
      withQuery(at("/dang-nhap"), query),
  };
};
