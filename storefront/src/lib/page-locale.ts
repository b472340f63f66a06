import { isLocale, type Locale } from "./locale";

/** The locale of a page's params; the layout has already turned anything else away. */
export const pageLocale = async (params: Promise<{ locale: string }>): Promise<Locale> => {
  const { locale } = await params;
  return isLocale(locale) ? locale : "vi";
};
