"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { openOrder } from "./actions";

/** For a cart that has already become an order: the way to that order. */
export const OpenOrderForm = ({ label, locale }: { label: string; locale: string }) => {
  const [message, open, pending] = useActionState(openOrder, null);
  return (
    <form action={open} className="grid justify-items-center gap-4">
      <input type="hidden" name="locale" value={locale} />
      {message && (
        <Notice tone="error" live>
          {message}
        </Notice>
      )}
      <Button disabled={pending}>{label}</Button>
    </form>
  );
};
