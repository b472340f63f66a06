export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** Beyond so many words on both sides the middle is shown as replaced: comparing grows with their product. */
const MOST_PAIRS = 4_000_000;

/** Words, and what stands between them, each by itself. */
const tokensOf = (text: string): string[] =>
  text.normalize("NFC").match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/**
 * What was added and removed from one text to the other, word by word, in reading order. The parts that are
 * not added make up the first text, those not removed the second.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const found = joined([
    ...parts("same", a.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...parts("same", a.slice(a.length - tail)),
  ]);
  return gathered(found);
}

const parts = (kind: DiffPart["kind"], tokens: string[]): DiffPart[] =>
  tokens.map((text) => ({ kind, text }));

function middle(a: string[], b: string[]): DiffPart[] {
  if (a.length * b.length > MOST_PAIRS) return [...parts("removed", a), ...parts("added", b)];
  const common = commonLengths(a, b);
  const at = (i: number, j: number): number => common[i * (b.length + 1) + j] ?? 0;
  const found: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      found.push({ kind: "same", text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ kind: "removed", text: left });
      i += 1;
    } else if (right !== undefined) {
      found.push({ kind: "added", text: right });
      j += 1;
    }
  }
  return found;
}

/** Lengths of the longest common run of words from each pair of places to the ends. */
function commonLengths(a: string[], b: string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = a[i] === b[j];
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const both = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] = isSame ? both + 1 : Math.max(down, right);
    }
  }
  return lengths;
}

/** Neighbours of one kind become one part. */
function joined(found: DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  for (const part of found) {
    const last = out.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else out.push({ ...part });
  }
  return out;
}

/** Changes with nothing but a space between them are read as one: all that went, then all that came. */
function gathered(found: DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let run = { removed: "", added: "" };
  const close = () => {
    if (run.removed) out.push({ kind: "removed", text: run.removed });
    if (run.added) out.push({ kind: "added", text: run.added });
    run = { removed: "", added: "" };
  };
  found.forEach((part, index) => {
    const isGap = part.text.trim() === "" && run.removed + run.added !== "" && index < found.length - 1;
    if (part.kind !== "same") run[part.kind] += part.text;
    else if (isGap) run = { removed: run.removed + part.text, added: run.added + part.text };
    else {
      close();
      out.push(part);
    }
  });
  close();
  return out;
}
