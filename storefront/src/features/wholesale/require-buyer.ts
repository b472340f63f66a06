import "server-only";
import type { WholesaleMe } from "@contracts/wholesale";
import { redirect } from "next/navigation";
import { findWholesaleVisitor } from "@/data/wholesale";
import type { Locale } from "@/lib/locale";
import { wholesalePaths } from "./paths";

/** Sends to the sign-in page and back to `back` afterwards. */
export const toSignIn = (locale: Locale, back: string): never =>
  redirect(wholesalePaths(locale).signIn(back));

/**
 * The signed-in buyer of an approved company; null for anybody else, whom the frame tells how she stands;
 * the sign-in page for nobody.
 */
export const requireBuyer = async (locale: Locale, back: string): Promise<WholesaleMe | null> => {
  const { buyer } = (await findWholesaleVisitor()) ?? toSignIn(locale, back);
  return buyer?.buyer.state === "approved" ? buyer : null;
};
