"use client";

import { useEffect, useState } from "react";

/** Forms that keep and send by themselves carry this. */
const OWN_WAY = "[data-works-offline]";

type NetworkNeededProps = { words: { needsNetwork: string; close: string } };

/** Stops a form that would be sent into nothing, and says so; what was typed stays where it is. */
export const NetworkNeeded = ({ words }: NetworkNeededProps) => {
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    const stop = (event: SubmitEvent) => {
      if (navigator.onLine || !(event.target instanceof HTMLFormElement)) return;
      if (event.target.matches(OWN_WAY)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setTold(true);
    };
    const online = () => setTold(false);
    // Before React, which would send the form.
    addEventListener("submit", stop, { capture: true });
    addEventListener("online", online);
    return () => {
      removeEventListener("submit", stop, { capture: true });
      removeEventListener("online", online);
    };
  }, []);
  if (!isTold) return null;
  return (
    <div
      role="alert"
      className="fixed inset-x-3 bottom-20 z-30 mx-auto flex max-w-[36rem] items-start gap-3 rounded-card border-2 border-son bg-son-wash p-4 md:bottom-6"
    >
      <p className="min-w-0 grow font-semibold">{words.needsNetwork}</p>
      <button
        type="button"
        aria-label={words.close}
        onClick={() => setTold(false)}
        className="-m-2 grid size-11 shrink-0 place-items-center"
      >
        ✕
      </button>
    </div>
  );
};
