"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";

type SheetProps = {
  title: string;
  closeLabel: string;
  /** The page without the sheet, for a browser without JavaScript. */
  closeHref: string;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A modal sheet from the bottom edge of a phone, in the middle of a wider screen. Rendered means open;
 * without JavaScript it stands open on the page.
 */
export const Sheet = ({ title, closeLabel, closeHref, onClose, children }: SheetProps) => {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    // The server's markup is already open, but not modal.
    dialog.removeAttribute("open");
    dialog.showModal();
    return () => dialog.close();
  }, []);
  const close = () => ref.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is for the backdrop
    <dialog
      ref={ref}
      open
      aria-label={title}
      onClick={(event) => event.target === event.currentTarget && close()}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      className="fixed inset-x-0 top-auto z-20 bottom-0 m-0 mx-auto max-h-[92dvh] w-full max-w-[32rem] overflow-y-auto rounded-t-card border border-hairline bg-gao text-muc sm:bottom-auto sm:top-[8vh] sm:rounded-card"
    >
      <div className="grid gap-4 px-4 pt-2 pb-[max(1.5rem,env(safe-area-inset-bottom))] sm:px-6">
        <div className="flex items-start justify-between gap-2">
          <h2 className="pt-2.5 text-lg text-cham-dark">{title}</h2>
          <a
            href={closeHref}
            aria-label={closeLabel}
            onClick={(event) => {
              event.preventDefault();
              close();
            }}
            className="-mr-2 inline-flex size-11 shrink-0 items-center justify-center rounded-pill text-xl hover:bg-gao-raised"
          >
            ✕
          </a>
        </div>
        {children}
      </div>
    </dialog>
  );
};
