"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { Locale } from "@/lib/locale";
import { linesOfForm } from "./basket-lines";
import { wholesalePaths } from "./paths";

/** Without JavaScript: the quantities of a form become the basket in the review page's address. */
export const reviewForm = async (locale: Locale, form: FormData): Promise<void> => {
  const lines = linesOfForm(form).filter(({ sku }) => sku !== form.get("drop"));
  const paths = wholesalePaths(locale);
  if (lines.length === 0) redirect(paths.catalogue);
  const province = String(form.get("province") ?? "");
  redirect(paths.review({ lines, key: randomUUID(), province }));
};
