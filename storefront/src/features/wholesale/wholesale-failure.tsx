"use client";

import { usePathname } from "next/navigation";
import { localeOfPath } from "@/lib/locale";
import { Button } from "@/ui/button";
import { messages } from "./frame-messages";

/** What a buyer sees when a page could not be made. */
export const WholesaleFailure = ({ retry }: { retry: () => void }) => {
  const t = messages(localeOfPath(usePathname())).failure;
  return (
    <div
      role="alert"
      className="mx-auto grid max-w-[32rem] justify-items-center gap-4 px-4 py-16 text-center"
    >
      <h1 className="text-2xl text-cham-dark">{t.title}</h1>
      <p className="text-muc-muted">{t.text}</p>
      <Button type="button" onClick={retry}>
        {t.retry}
      </Button>
    </div>
  );
};
