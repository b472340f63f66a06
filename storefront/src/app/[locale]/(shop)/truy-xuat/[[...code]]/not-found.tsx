import { locale as rootLocale } from "next/root-params";
import { NoLot } from "@/features/tracing/no-lot";
import { pageLocale } from "@/lib/page-locale";

const UnknownLot = async () => (
  <NoLot
    locale={await pageLocale(Promise.resolve({ locale: (await rootLocale()) ?? "vi" }))}
    because="unknown"
  />
);
export default UnknownLot;
