import { expect, test } from "vitest";
import { type Draft, emptyDraft, readDraft } from "./record-draft";

const filled: Draft = {
  product: { id: "prod_1", title: "Miến dong", producer: { id: "producer_1", name: "HTX Tài Hoan" } },
  case_type: "first",
  star_rating: "4",
  decision_number: " 2616/QĐ-UBND ",
  round: "",
  issuer_level: "province",
  place: "Bắc Kạn",
  issued_on: new Date(2026, 6, 6),
  score_total: "76",
};

test("reads a filled form into the body of the request", () => {
  expect(readDraft(filled).body).toEqual({
    product_id: "prod_1",
    producer_id: "producer_1",
    case_type: "first",
    star_rating: 4,
    decision_number: "2616/QĐ-UBND",
    round: null,
    issuer_level: "province",
    place: "Bắc Kạn",
    issued_on: "2026-07-06",
    score_total: 76,
  });
});

test("names every field that is still empty", () => {
  expect(readDraft(emptyDraft).problems).toEqual({
    product_id: "required",
    producer_id: "required",
    case_type: "required",
    star_rating: "required",
    decision_number: "required",
    issuer_level: "required",
    issued_on: "required",
  });
});

test.each(["101", "-1", "70,5", "bảy mươi"])("refuses the score %s", (score_total) => {
  expect(readDraft({ ...filled, score_total }).problems).toEqual({ score_total: "score_range" });
});
