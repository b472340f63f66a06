import { createRequire } from "node:module";

/** The running file finds its packages, whether it is source or stands in `.medusa/server`. */
const { resolve } = createRequire(__filename);
const regular = resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf");
const semibold = resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf");

/** The files a document may open: the typeface, and nothing else. */
export const fontFiles: ReadonlySet<string> = new Set([regular, semibold]);

/** Be Vietnam Pro holds every Vietnamese letter with its stacked marks; there is no italic. */
export const fonts = {
  BeVietnamPro: { normal: regular, bold: semibold, italics: regular, bolditalics: semibold },
};
