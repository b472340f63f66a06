/** The index of the catalogue; its fields are declared in `src/search/catalogue.ts`. */
export const CATALOGUE_INDEX = "catalogue";
