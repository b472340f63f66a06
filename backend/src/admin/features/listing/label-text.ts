import { type LabelFacts, labelFactsSchema } from "../../../contracts/label";
import type { Words } from "../../lib/use-words";

type Key = keyof LabelFacts;
type Word = Key extends infer K ? (K extends `${infer Base}_vi` | `${infer Base}_en` ? Base : K) : never;
const keys = Object.keys(labelFactsSchema.shape) as Key[];
const wordOf = (key: Key) => key.replace(/_(?:vi|en)$/, "") as Word;

/** A label as a clerk reads it: one fact a line, in the order of the contract. */
export const labelText = (label: LabelFacts, words: Words): string =>
  keys
    .flatMap((key) => {
      const fact = label[key];
      if (fact === undefined || fact === "") return [];
      const name = words(`listing.label_${wordOf(key)}`);
      const full = key.endsWith("_en") ? words("listing.label_english", { name }) : name;
      const text = key === "field_set" && label.field_set ? words(`listing.set_${label.field_set}`) : fact;
      return [`${full}: ${typeof text === "number" ? text.toLocaleString("vi-VN") : text}`];
    })
    .join("\n");
