"use client";

import { usePathname } from "next/navigation";
import { localeOfPath } from "@/lib/locale";
import { FailureNotice } from "@/ui/failure-notice";
import { messages } from "./frame-messages";

/** What a buyer sees when a page could not be made. */
export const WholesaleFailure = ({ retry }: { retry: () => void }) => (
  <FailureNotice words={messages(localeOfPath(usePathname())).failure} onRetry={retry} />
);
