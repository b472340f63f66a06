// Node looks for the package from where this file runs: from the source, or from `.medusa/server`.
const regular = require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf");
const semibold = require.resolve(
  "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
);

/** The files a document may open: the typeface, and nothing else. */
export const fontFiles: ReadonlySet<string> = new Set([regular, semibold]);

/** Be Vietnam Pro holds every Vietnamese letter with its stacked marks; there is no italic. */
export const fonts = {
  BeVietnamPro: { normal: regular, bold: semibold, italics: regular, bolditalics: semibold },
};
