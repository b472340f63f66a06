"use client";

import type { GoodsList, GoodsRow } from "@contracts/goods";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Locale } from "@/lib/locale";
import { seenIn } from "./cell-text";
import {
  type CellKey,
  type DraftState,
  keyOf,
  noDrafts,
  placeOf,
  redo,
  settle,
  undo,
  type Writing,
  write,
} from "./drafts";
import { messages } from "./messages";
import { type SaveResult, saveGrid } from "./save-goods";
import { type Pending, parseStored, storageKey, storedText } from "./stored-drafts";
import { type DefaultReasons, type RowToSave, toSave } from "./to-save";
import { readAnswer, type Told } from "./told";
import { undoOf } from "./undo-save";

export type Owner = { producer_id: string; member_id: string };
export type SaveNews =
  | { kind: "saved"; saved: number; left: number; canUndo: boolean }
  | { kind: "undone" | "outage" | "signed_out" }
  | { kind: "restored"; count: number }
  | { kind: "refused"; message: string };

const ROWS_AT_ONCE = 1000;
const freshKey = (): string =>
  typeof crypto.randomUUID === "function"
    ? crypto.randomUUID()
    : [...crypto.getRandomValues(new Uint8Array(16))]
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("");

/** The table's memory: rows as saved, cells as typed, what was told of them, and the way to the backend. */
export function useGoodsGrid(list: GoodsList, owner: Owner, locale: Locale) {
  const words = messages(locale).cell;
  const [rows, setRows] = useState(list.rows);
  const [state, setState] = useState<DraftState>(noDrafts);
  const [told, setTold] = useState<ReadonlyMap<CellKey, Told>>(new Map());
  const [pending, setPending] = useState<Pending | null>(null);
  const [reasons, setReasons] = useState<DefaultReasons>({ add: "harvest", take: "sold_at_fair" });
  const [news, setNews] = useState<SaveNews | null>(null);
  const [isSaving, setSaving] = useState(false);
  const lastUndo = useRef<RowToSave[]>([]);
  const latest = useRef(state);
  latest.current = state;
  const isOpened = useRef(false);
  const storage = storageKey(owner.producer_id, owner.member_id);
  const byId = useMemo(() => new Map(rows.map((row) => [row.variant_id, row])), [rows]);

  useEffect(() => setRows(list.rows), [list.rows]);

  useEffect(() => {
    const stored = parseStored(localStorage.getItem(storage));
    isOpened.current = true;
    if (stored.pending) setPending(stored.pending);
    if (stored.drafts.size === 0) return;
    setState({ ...noDrafts, drafts: stored.drafts });
    setNews({ kind: "restored", count: stored.drafts.size });
  }, [storage]);

  useEffect(() => {
    if (!isOpened.current) return;
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

  const writeCells = useCallback((writings: readonly Writing[]) => {
    setState((before) => write(before, writings));
    setTold((before) => {
      const touched = writings.map(({ variant_id, column }) => keyOf(variant_id, column));
      if (!touched.some((key) => before.has(key))) return before;
      const next = new Map(before);
      for (const key of touched) next.delete(key);
      return next;
    });
  }, []);

  const takeAnswer = useCallback(
    (
      sent: Pending,
      result: Extract<SaveResult, { kind: "answered" }>,
      before: ReadonlyMap<string, GoodsRow>,
    ) => {
      const { answer } = result;
      const fresh = new Map(answer.goods.map((row) => [row.variant_id, row]));
      setRows((old) => old.map((row) => fresh.get(row.variant_id) ?? row));
      const sorted = readAnswer(sent, answer.rows, (key) => latest.current.drafts.get(key)?.text);
      // A reason has done its work once the stock it was for is saved.
      for (const { variant_id, cells } of answer.rows)
        if (cells.stock?.state === "saved" || cells.stock?.state === "unchanged")
          sorted.settled.add(keyOf(variant_id, "reason"));
      setState((old) => seenAgain(settle(old, sorted.settled), sorted.moved, fresh));
      setTold((old) => new Map([...[...old].filter(([key]) => !sorted.settled.has(key)), ...sorted.told]));
      lastUndo.current.push(...undoOf(sent.rows, answer.rows, before));
      return { saved: sorted.settled.size, left: sorted.told.size };
    },
    [],
  );

  /** Sends one request; false when no answer came, so that it must be sent again as it is. */
  const send = useCallback(
    async (request: Pending, before: ReadonlyMap<string, GoodsRow>) => {
      setPending(request);
      let result: SaveResult;
      try {
        result = await saveGrid(locale, { key: request.key, rows: request.rows });
      } catch {
        result = { kind: "outage" };
      }
      if (result.kind === "answered") {
        setPending(null);
        return takeAnswer(request, result, before);
      }
      if (result.kind === "refused") {
        setPending(null);
        setNews(result);
      } else setNews({ kind: result.kind });
      return null;
    },
    [takeAnswer, locale],
  );

  const save = useCallback(async () => {
    if (isSaving) return;
    setSaving(true);
    lastUndo.current = [];
    const total = { saved: 0, left: 0 };
    const requests = pending
      ? [pending]
      : requestsOf(toSave(state.drafts, byId, { words, today: list.today, reasons }), state);
    for (const request of requests) {
      const done = await send(request, byId);
      if (!done) {
        setSaving(false);
        return;
      }
      total.saved += done.saved;
      total.left += done.left;
    }
    setSaving(false);
    if (requests.length > 0) setNews({ kind: "saved", ...total, canUndo: lastUndo.current.length > 0 });
  }, [isSaving, pending, state, byId, words, list.today, reasons, send]);

  const undoSave = useCallback(async () => {
    const back = lastUndo.current;
    if (back.length === 0 || isSaving) return;
    setSaving(true);
    lastUndo.current = [];
    for (let at = 0; at < back.length; at += ROWS_AT_ONCE) {
      const request = { key: freshKey(), rows: back.slice(at, at + ROWS_AT_ONCE), texts: [] };
      if (!(await send(request, byId))) {
        setSaving(false);
        return;
      }
    }
    lastUndo.current = [];
    setSaving(false);
    setNews({ kind: "undone" });
  }, [byId, isSaving, send]);

  // A request that the network swallowed goes out again by itself, under its old key.
  useEffect(() => {
    if (!pending || isSaving) return;
    const again = () => void save();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [pending, isSaving, save]);

  return {
    ...{ rows, byId, told, news, setNews, isSaving, reasons, setReasons, isDirty },
    drafts: state.drafts,
    isPending: pending !== null,
    canUndo: state.done.length > 0,
    canRedo: state.undone.length > 0,
    write: writeCells,
    undo: useCallback(() => setState(undo), []),
    redo: useCallback(() => setState(redo), []),
    dropAll: useCallback(() => {
      setState((before) => write(before, [...before.drafts.keys()].map(toDropped)));
      setTold(new Map());
    }, []),
    save,
    undoSave,
  };
}
export type GoodsGrid = ReturnType<typeof useGoodsGrid>;

/** A cell that was typed over while it was being saved stands against what has been saved. */
function seenAgain(
  state: DraftState,
  moved: readonly CellKey[],
  fresh: ReadonlyMap<string, GoodsRow>,
): DraftState {
  if (moved.length === 0) return state;
  const drafts = new Map(state.drafts);
  for (const key of moved) {
    const { variant_id, column } = placeOf(key);
    const draft = drafts.get(key);
    const row = fresh.get(variant_id);
    if (draft && row) drafts.set(key, { text: draft.text, seen: seenIn(row, column) });
  }
  return { ...state, drafts };
}

const toDropped = (key: CellKey): Writing => ({ ...placeOf(key), draft: undefined });

function requestsOf({ rows, keys }: ReturnType<typeof toSave>, { drafts }: DraftState): Pending[] {
  const requests: Pending[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    const texts = part
      .flatMap(({ variant_id }) => keys.get(variant_id) ?? [])
      .map((key): [CellKey, string] => [key, drafts.get(key)?.text ?? ""]);
    requests.push({ key: freshKey(), rows: part, texts });
  }
  return requests;
}
