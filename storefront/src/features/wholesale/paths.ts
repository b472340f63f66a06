import { type Locale, localePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";
import { type BasketLine, encodeLines } from "./basket-lines";

export type ReviewQuery = {
  lines: readonly BasketLine[];
  key: string;
  province?: string | undefined;
  branch?: string | undefined;
};

/** Public addresses of the wholesale pages; the review page carries the basket in its query. */
export const wholesalePaths = (locale: Locale) => {
  const at = (path: string) => localePath(locale, `/si${path}`);
  return {
    catalogue: at(""),
    review: ({ lines, key, province, branch }: ReviewQuery) =>
      withQuery(at("/xem-lai"), { basket: encodeLines(lines), key, province, branch }),
    reviewStored: at("/xem-lai"),
    orders: at("/don-hang"),
    order: (code: string, placed?: string) =>
      withQuery(at(`/don-hang/${encodeURIComponent(code)}`), { placed }),
    apply: at("/dang-ky"),
    applied: at("/dang-ky/da-gui"),
    choose: at("/chon-cong-ty"),
    branches: at("/chi-nhanh"),
    branch: (id: string) => at(`/chi-nhanh/${encodeURIComponent(id)}`),
    members: at("/thanh-vien"),
    approvals: at("/cho-duyet"),
    approval: (id: string, placed?: string) =>
      withQuery(at(`/cho-duyet/${encodeURIComponent(id)}`), { placed }),
    quickOrder: at("/dat-nhanh"),
    signIn: (back?: string) => withQuery(at("/dang-nhap"), { ve: back }),
  };
};
