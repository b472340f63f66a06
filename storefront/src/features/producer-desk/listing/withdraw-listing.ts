"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { moveListing } from "@/data/producer-listings";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { isSignedOut } from "../signed-out";

/** Takes a proposal back from the office. When it was decided meanwhile, the page drawn anew says so. */
export const withdrawListing = async (
  locale: Locale,
  product_id: string,
  expected_version: number,
): Promise<void> => {
  const answer = await moveListing(product_id, "withdraw", expected_version);
  if (isSignedOut(answer)) return toSignIn(locale, deskPaths(locale).listing(product_id));
  if (!answer.ok && answer.status !== 409) redirect(deskPaths(locale).listing(product_id, "withdraw"));
  refresh();
};
