"use client";

import { type ReactNode, useRef } from "react";
import { Button, type ButtonLook } from "./button";

type DialogProps = {
  trigger: string;
  title: string;
  closeLabel: string;
  look?: ButtonLook;
  children: ReactNode;
};

/** The browser's own modal dialog: focus is kept inside, Escape closes it. */
export const Dialog = ({ trigger, title, closeLabel, look = "secondary", children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" look={look} onClick={() => dialog.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={dialog}
        aria-label={title}
        className="w-[min(36rem,calc(100vw-2rem))] rounded-card border border-hairline bg-gao p-6 text-muc"
      >
        <h2 className="pb-4 text-xl text-cham-dark">{title}</h2>
        {children}
        <form method="dialog" className="pt-6">
          <Button look="quiet">{closeLabel}</Button>
        </form>
      </dialog>
    </>
  );
};
