import { useSearchParams } from "react-router-dom";

export const pageSize = 20;

export type ListState = {
  q: string;
  pageIndex: number;
  offset: number;
  filter: (name: string) => string | undefined;
  setQ: (q: string) => void;
  setFilter: (name: string, value: string | undefined) => void;
  setPageIndex: (index: number) => void;
};

/** Search word, filters and page of a list, kept in the address so that a view can be sent to a colleague. */
export function useListState(): ListState {
  const [params, setParams] = useSearchParams();
  const pageIndex = Math.max(0, Number.parseInt(params.get("page") ?? "1", 10) - 1 || 0);

  function set(name: string, value: string | undefined) {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        if (name !== "page") after.delete("page");
        return after;
      },
      { replace: true },
    );
  }

  return {
    q: params.get("q") ?? "",
    pageIndex,
    offset: pageIndex * pageSize,
    filter: (name) => params.get(name) ?? undefined,
    setQ: (q) => set("q", q || undefined),
    setFilter: set,
    setPageIndex: (index) => set("page", index > 0 ? String(index + 1) : undefined),
  };
}
