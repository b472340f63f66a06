import { type KeyboardEvent, useEffect, useRef } from "react";
import { classNames } from "@/lib/class-names";
import { allReasons, type EditColumn } from "./columns";
import type { GridWords } from "./messages";
import type { Spot } from "./selection";

type CellEditorProps = {
  column: EditColumn;
  text: string;
  label: string;
  isNumber: boolean;
  words: GridWords;
  /** Null drops what was typed. */
  onDone: (text: string | null, go: Spot | null) => void;
  /** Told while the field is open. */
  onTyping: (isTyping: boolean) => void;
};

const control =
  "absolute inset-0 size-full rounded-none border-2 border-cham bg-white px-2 text-base text-muc outline-none";

/** The field in which one cell is typed; Enter goes down, Tab to the right, Escape drops it. */
export const CellEditor = ({ column, text, label, isNumber, words, onDone, onTyping }: CellEditorProps) => {
  const isDone = useRef(false);
  useEffect(() => {
    onTyping(true);
    return () => onTyping(false);
  }, [onTyping]);
  const finish = (value: string | null, go: Spot | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(value, go);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { value } = event.currentTarget;
    if (event.key === "Enter") finish(value, { row: event.shiftKey ? -1 : 1, column: 0 });
    else if (event.key === "Tab") finish(value, { row: 0, column: event.shiftKey ? -1 : 1 });
    else if (event.key === "Escape") finish(null, null);
    else return;
    event.preventDefault();
  };
  const choices =
    column === "reason"
      ? allReasons.map((reason) => words.cell.reasons[reason])
      : column === "hidden"
        ? [words.cell.shown, words.cell.hidden]
        : null;
  if (choices)
    return (
      <select
        // biome-ignore lint/a11y/noAutofocus: the cell was opened to be typed in
        autoFocus
        aria-label={label}
        defaultValue={choices.includes(text) ? text : ""}
        className={control}
        onKeyDown={onKeyDown}
        onChange={(event) => finish(event.target.value, null)}
        onBlur={(event) => finish(event.target.value, null)}
      >
        <option value="">–</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the cell was opened to be typed in
      autoFocus
      aria-label={label}
      defaultValue={text}
      inputMode={isNumber ? "text" : undefined}
      autoComplete="off"
      className={classNames(control, isNumber && "text-right tabular-nums")}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.target.value, null)}
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
    />
  );
};
