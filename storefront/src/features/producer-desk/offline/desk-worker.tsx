"use client";

import { useEffect } from "react";
import { forgetPages, isKept } from "./kept-pages";

type DeskWorkerProps = { owner: string; root: string };

/** Lets the desk be read without a network, by this member alone; see `public/desk-worker.js`. */
export const DeskWorker = ({ owner, root }: DeskWorkerProps) => {
  useEffect(() => {
    void forgetPages(owner);
  }, [owner]);
  useEffect(() => {
    // Over plain HTTP, browsers have no workers, except on this very machine.
    const workers = navigator.serviceWorker;
    if (!workers) return;
    const start = async () => {
      await workers.register("/desk-worker.js", { scope: root, updateViaCache: "none" });
      if (workers.controller && (await isKept(owner))) return;
      const { active } = await workers.ready;
      const assets = performance.getEntriesByType("resource").map(({ name }) => name);
      active?.postMessage({ page: location.href, assets });
    };
    // The desk works without its worker; only nothing can be read offline.
    const begin = () => void start().catch((cause) => console.warn("The desk is not kept offline:", cause));
    if (document.readyState === "complete") return begin();
    addEventListener("load", begin, { once: true });
    return () => removeEventListener("load", begin);
  }, [owner, root]);
  return null;
};
