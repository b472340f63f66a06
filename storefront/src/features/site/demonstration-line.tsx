import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** Stands on every page as long as the database holds demonstration records. */
export const DemonstrationLine = ({ locale }: { locale: Locale }) => (
  <p role="note" className="bg-nghe-wash text-sm">
    <span className="page-width block py-2">{messages(locale).demonstration}</span>
  </p>
);
