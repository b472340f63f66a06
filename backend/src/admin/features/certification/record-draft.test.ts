import { expect, test } from "vitest";
import { type Draft, emptyDraft, readDraft } from "./record-draft";

const filled: Draft = {
  ...emptyDraft,
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
    expires_on: null,
    score_product: null,
    score_marketing: null,
    score_quality: null,
    score_total: 76,
    revocation_reason: null,
    document_id: null,
    exception_reason: null,
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

test.each(["101", "-1", "70,555", "0x20", "bảy mươi"])("refuses the score %s", (score_total) => {
  expect(readDraft({ ...filled, score_total }).problems).toEqual({ score_total: "score_range" });
});

test("reads the parts, the last day and the paper", () => {
  const parts = { score_product: "30,5", score_marketing: "20.25", score_quality: "26", score_total: "" };
  const draft = { ...filled, ...parts, expires_on: "2029-07-05", document: { id: "file_1", name: "qd.pdf" } };
  expect(readDraft(draft).body).toMatchObject({
    score_product: 30.5,
    score_marketing: 20.25,
    score_quality: 26,
    score_total: null,
    expires_on: "2029-07-05",
    document_id: "file_1",
  });
});

test("a revocation sends its reason, and neither stars nor points that were typed before", () => {
  const draft = { ...filled, case_type: "revocation", expires_on: "2029-07-05" };
  expect(readDraft(draft).problems).toEqual({ revocation_reason: "reason_short" });
  const revocation_reason = "Không còn đạt an toàn thực phẩm.";
  expect(readDraft({ ...draft, revocation_reason }).body).toMatchObject({
    star_rating: null,
    score_total: null,
    expires_on: null,
    revocation_reason,
  });
});

test("an exception needs a reason of at least ten characters", () => {
  expect(readDraft({ ...filled, exception_reason: "vì thế" }).problems).toEqual({
    exception_reason: "reason_short",
  });
});
