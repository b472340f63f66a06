type Base = { name: string; label: string; hint?: string; value?: string; isOptional?: boolean };

/** One field of a form, as the server describes it to the browser. */
export type FieldSpec =
  | (Base & { kind: "text" | "email" | "tel" | "password"; autoComplete?: string })
  | (Base & { kind: "select"; options: readonly { value: string; label: string }[] })
  | (Base & { kind: "check" })
  | {
      kind: "place";
      provinces: readonly { value: string; label: string }[];
      province: string;
      commune: string;
      communes: readonly { value: string; label: string }[];
      words: PlaceWords;
    };

export type PlaceWords = {
  province: string;
  chooseProvince: string;
  commune: string;
  chooseCommune: string;
  provinceFirst: string;
  useProvince: string;
};
