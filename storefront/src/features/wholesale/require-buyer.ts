import "server-only";
import type { WholesaleMe } from "@contracts/wholesale";
import { redirect } from "next/navigation";
import { findWholesaleVisitor } from "@/data/wholesale";
import type { Locale } from "@/lib/locale";
import { wholesalePaths } from "./paths";

/** Sends to the sign-in page and back to `back` afterwards. */
export const toSignIn = (locale: Locale, back: string): never =>
  redirect(wholesalePaths(locale).signIn(back));

/** The signed-in buyer; null for a shopper, whom the frame turns away; the sign-in page for nobody. */
export const requireBuyer = async (locale: Locale, back: string): Promise<WholesaleMe | null> => {
  const visitor = await findWholesaleVisitor();
  return visitor ? visitor.buyer : toSignIn(locale, back);
};
