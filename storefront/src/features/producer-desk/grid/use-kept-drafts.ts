import { useEffect, useRef, useState } from "react";
import { type DraftState, noDrafts } from "./drafts";
import { type Pending, parseStored, storedText } from "./stored-drafts";

/**
 * Unsaved cells and the request that waits for its answer, kept on this device under `storage`; leaving the
 * page while there are any asks first. `onRestored` is told how many were found.
 */
export function useKeptDrafts(storage: string, onRestored: (count: number) => void) {
  const [state, setState] = useState<DraftState>(noDrafts);
  const [pending, setPending] = useState<Pending | null>(null);
  const isOpened = useRef(false);
  const restored = useRef(onRestored);
  useEffect(() => {
    const stored = parseStored(localStorage.getItem(storage));
    isOpened.current = true;
    if (stored.pending) setPending(stored.pending);
    if (stored.drafts.size === 0) return;
    setState({ ...noDrafts, drafts: stored.drafts });
    restored.current(stored.drafts.size);
  }, [storage]);
  const skipped = useRef(false);
  useEffect(() => {
    // The first run comes before what was kept has been read: it must not wipe it.
    if (!skipped.current || !isOpened.current) {
      skipped.current = true;
      return;
    }
    const text = storedText({ drafts: state.drafts, pending });
    if (text === null) localStorage.removeItem(storage);
    else localStorage.setItem(storage, text);
  }, [state.drafts, pending, storage]);
  const isDirty = state.drafts.size > 0 || pending !== null;
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty]);
  return { state, setState, pending, setPending };
}
