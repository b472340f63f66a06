"use server";

import { redirect } from "next/navigation";
import { openDesk } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";

/** Opens the desk of another producer of hers. Of a producer that is not, nothing opens. */
export const switchDesk = async (locale: Locale, producerId: string): Promise<void> => {
  await openDesk(producerId);
  redirect(deskPaths(locale).today);
};
