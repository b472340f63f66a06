import { catalogue, wordNamespace } from "./catalogue";
import { house } from "./messages/house";
import { preferVietnamese } from "./vietnamese-first";

// The dashboard loads this file before it starts its language detector.
preferVietnamese();

export default {
  vi: { [wordNamespace]: catalogue.vi, translation: house.vi },
  en: { [wordNamespace]: catalogue.en, translation: house.en },
};
