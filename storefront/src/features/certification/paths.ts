import { type Locale, localePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";

/** The pages of one certification. */
export const certificationPath = (locale: Locale, id: string, on?: string): string =>
  withQuery(localePath(locale, `/chung-nhan/${id}`), { on });

export const sheetPath = (locale: Locale, id: string): string => localePath(locale, `/chung-nhan/${id}/in`);

/** Where the storefront hands out a public file of the backend; null for anything else. */
export const documentPath = (documentUrl: string | null): string | null => {
  const id = /^\/store\/files\/([A-Za-z0-9_]{1,64})$/.exec(documentUrl ?? "")?.[1];
  return id ? `/tai-lieu/${id}` : null;
};
