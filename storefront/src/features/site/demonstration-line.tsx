import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** Stands on every page as long as the database holds demonstration records. */
export const DemonstrationLine = ({ locale }: { locale: Locale }) => (
  <aside className="bg-nghe-wash text-sm" aria-label={messages(locale).demonstrationLabel}>
    <p className="page-width py-2">{messages(locale).demonstration}</p>
  </aside>
);
