import { type FormValues, newPack } from "./proposal-values";

const MOST_PACKS = 12;

/** Names a pack within its form. */
export const packKey = (): string => Math.random().toString(36).slice(2, 10);

const moved = <T>(list: readonly T[], from: number): T[] => {
  const one = list[from];
  if (one === undefined || from === 0) return [...list];
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, from - 1), one, ...others.slice(from - 1)];
};

/** A change of the form's own shape: packs and pictures added, dropped or moved; `verb:key`. */
export function changeForm(values: FormValues, intent: string): FormValues {
  const [verb, key = ""] = intent.split(/:(.*)/s);
  const { packs, pictures } = values;
  if (verb === "add_pack" && packs.length < MOST_PACKS)
    return { ...values, packs: [...packs, newPack(packKey())] };
  if (verb === "drop_pack") return { ...values, packs: packs.filter((pack) => pack.key !== key) };
  if (verb === "drop_picture") return { ...values, pictures: pictures.filter(({ url }) => url !== key) };
  if (verb === "raise_picture")
    return {
      ...values,
      pictures: moved(
        pictures,
        pictures.findIndex(({ url }) => url === key),
      ),
    };
  return values;
}
