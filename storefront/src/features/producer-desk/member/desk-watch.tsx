"use client";

import { useEffect } from "react";

const openDesk = (): string | undefined => /(?:^|; )desk_producer=([^;]+)/.exec(document.cookie)?.[1];

/** A page left open while another desk was opened beside it shows that desk, before anything is sent to it. */
export const DeskWatch = ({ producerId }: { producerId: string }) => {
  useEffect(() => {
    const look = () => {
      const open = openDesk();
      if (document.visibilityState === "visible" && open && open !== producerId) location.reload();
    };
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      removeEventListener("focus", look);
    };
  }, [producerId]);
  return null;
};
