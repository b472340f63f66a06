import type { Suggestions } from "@contracts/catalogue";
import { type Locale, localePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";

type Part = { text: string; match: boolean };
/** One thing to choose in the list: where it leads, and what it says. */
export type Option = {
  href: string;
  parts: Part[];
  /** A quieter word beside it. */
  detail?: string;
  picture?: { kind: string; photo: string | null };
};
export type OptionGroup = { title: string; options: Option[] };

export type OptionWords = {
  products: string;
  shelves: string;
  recent: string;
  all: string;
  kinds: Record<Suggestions["shelves"][number]["kind"], string>;
};

const plain = (text: string): Part[] => [{ text, match: false }];
const search = (locale: Locale, q: string) => withQuery(localePath(locale, "/san-pham"), { q });

const shelfHref = ({ kind, value }: Suggestions["shelves"][number], locale: Locale): string => {
  if (kind === "producer") return localePath(locale, `/nha-san-xuat/${value}`);
  if (kind === "aisle") return localePath(locale, `/gian-hang/${value}`);
  return withQuery(localePath(locale, "/san-pham"), { commune: value });
};

/** What is offered for a typed text; ends with the way to every result. */
export const suggestedGroups = (
  { products, shelves, total }: Suggestions,
  q: string,
  words: OptionWords,
  locale: Locale,
): OptionGroup[] => {
  const groups: OptionGroup[] = [
    {
      title: words.products,
      options: products.map((product) => ({
        href: localePath(locale, `/san-pham/${product.handle}`),
        parts: locale === "vi" ? product.title_highlighted : plain(product.title_en),
        picture: { kind: product.kind, photo: product.thumbnail },
      })),
    },
    {
      title: words.shelves,
      options: shelves.map((shelf) => ({
        href: shelfHref(shelf, locale),
        parts: locale === "vi" ? shelf.label_parts : plain(shelf.label_en),
        detail: words.kinds[shelf.kind],
      })),
    },
  ];
  const all = words.all.replace("{n}", String(total)).replace("{q}", () => q);
  if (total > 0) groups.push({ title: "", options: [{ href: search(locale, q), parts: plain(all) }] });
  return groups.filter(({ options }) => options.length > 0);
};

/** What was searched for before, for a box that is still empty. */
export const recentGroups = (recent: readonly string[], words: OptionWords, locale: Locale): OptionGroup[] =>
  recent.length === 0
    ? []
    : [
        {
          title: words.recent,
          options: recent.map((q) => ({ href: search(locale, q), parts: plain(q) })),
        },
      ];
