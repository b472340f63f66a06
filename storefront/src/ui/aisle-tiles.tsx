import type { Aisle } from "@contracts/catalogue";
import { inLocale, type Locale, localePath } from "@/lib/locale";
import { Picture } from "./picture";

/** The aisles as stalls one can see into. */
export const AisleTiles = ({ aisles, locale }: { aisles: readonly Aisle[]; locale: Locale }) => (
  <ul className="grid grid-cols-3 gap-x-3 gap-y-5 sm:grid-cols-4 lg:grid-cols-6 lg:gap-x-5">
    {aisles.map((aisle) => (
      <li key={aisle.handle} className="group relative text-center">
        <div className="overflow-hidden rounded-card border border-hairline group-hover:border-cham">
          <Picture kind={aisle.kind} alt="" sizes="(min-width: 64rem) 180px, (min-width: 40rem) 22vw, 30vw" />
        </div>
        <a
          href={localePath(locale, `/gian-hang/${aisle.handle}`)}
          className="inline-block pt-2 font-display text-sm leading-snug font-semibold group-hover:text-cham after:absolute after:inset-0 md:text-base"
        >
          {inLocale(locale, aisle.name, aisle.name_en)}
        </a>
      </li>
    ))}
  </ul>
);
