import { catalogue, wordNamespace } from "./catalogue";
import { preferVietnamese } from "./vietnamese-first";

// The dashboard loads this file before it starts its language detector.
preferVietnamese();

export default {
  vi: { [wordNamespace]: catalogue.vi },
  en: { [wordNamespace]: catalogue.en },
};
