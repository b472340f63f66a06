"use client";

import type { GoodsList, GoodsRow } from "@contracts/goods";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Locale } from "@/lib/locale";
import { seenIn } from "./cell-text";
import {
  type CellKey,
  type DraftState,
  keyOf,
  placeOf,
  redo,
  settle,
  undo,
  type Writing,
  write,
} from "./drafts";
import { messages } from "./messages";
import { requestsOf, undoRequestsOf } from "./requests";
import { type Owner, type SaveResult, saveGrid } from "./save-goods";
import { type Pending, storageKey } from "./stored-drafts";
import { type DefaultReasons, type RowToSave, toSave } from "./to-save";
import { readAnswer, type Told } from "./told";
import { undoOf } from "./undo-save";
import { useKeptDrafts } from "./use-kept-drafts";
import { useResend } from "./use-resend";

export type SaveNews =
  | { kind: "saved"; saved: number; left: number; canUndo: boolean }
  | { kind: "undone" | "outage" | "offline" | "signed_out" | "other_member" }
  | { kind: "restored"; count: number }
  | { kind: "refused"; message: string };

/** The table's memory: rows as saved, cells as typed, what was told of them, and the way to the backend. */
export function useGoodsGrid(list: GoodsList, owner: Owner, locale: Locale) {
  const words = messages(locale).cell;
  const [rows, setRows] = useState(list.rows);
  const [told, setTold] = useState<ReadonlyMap<CellKey, Told>>(new Map());
  const [reasons, setReasons] = useState<DefaultReasons>({ add: "harvest", take: "sold_at_fair" });
  const [news, setNews] = useState<SaveNews | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const lastUndo = useRef<RowToSave[]>([]);
  const storage = storageKey(owner.producer_id, owner.member_id);
  const kept = useKeptDrafts(storage, (count) => setNews({ kind: "restored", count }));
  const { state, setState, pending, setPending } = kept;
  const latest = useRef(state);
  latest.current = state;
  const byId = useMemo(() => new Map(rows.map((row) => [row.variant_id, row])), [rows]);

  useEffect(() => setRows(list.rows), [list.rows]);

  const writeCells = useCallback(
    (writings: readonly Writing[]) => {
      setState((before) => write(before, writings));
      setTold((before) => {
        const touched = writings.map(({ variant_id, column }) => keyOf(variant_id, column));
        if (!touched.some((key) => before.has(key))) return before;
        const next = new Map(before);
        for (const key of touched) next.delete(key);
        return next;
      });
    },
    [setState],
  );

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
    [setState],
  );

  /** Sends one request; false when no answer came, so that it must be sent again as it is. */
  const send = useCallback(
    async (request: Pending, before: ReadonlyMap<string, GoodsRow>) => {
      setPending(request);
      let result: SaveResult;
      try {
        result = await saveGrid(locale, owner, { key: request.key, rows: request.rows });
      } catch {
        setNews({ kind: navigator.onLine ? "outage" : "offline" });
        return null;
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
    [takeAnswer, locale, owner, setPending],
  );

  const save = useCallback(async () => {
    if (isSaving) return;
    setSaving(true);
    lastUndo.current = [];
    const total = { saved: 0, left: 0 };
    const fresh = () =>
      requestsOf(toSave(state.drafts, byId, { words, today: list.today, reasons }), state.drafts);
    const requests = pending ? [pending] : fresh();
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
    for (const request of undoRequestsOf(back)) {
      if (await send(request, byId)) continue;
      setSaving(false);
      return;
    }
    lastUndo.current = [];
    setSaving(false);
    setNews({ kind: "undone" });
  }, [byId, isSaving, send]);

  useResend(pending !== null && !isSaving, save);

  return {
    ...{ rows, byId, told, news, setNews, isSaving, isTyping, setTyping, reasons, setReasons },
    drafts: state.drafts,
    isPending: pending !== null,
    canUndo: state.done.length > 0,
    canRedo: state.undone.length > 0,
    write: writeCells,
    undo: useCallback(() => setState(undo), [setState]),
    redo: useCallback(() => setState(redo), [setState]),
    dropAll: useCallback(() => {
      setState((before) => write(before, [...before.drafts.keys()].map(toDropped)));
      setTold(new Map());
    }, [setState]),
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
