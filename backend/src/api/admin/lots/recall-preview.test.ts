import { expect, test } from "vitest";
import { recallPreview } from "./recall-preview";

const order = (
  status: "placed" | "confirmed" | "shipped" | "delivered" | "canceled",
  email: string | null,
) => ({
  status,
  buyer: { email },
});

test("counts letters and calls for what has left, and what is still being packed", () => {
  const orders = [
    order("shipped", "mai@example.vn"),
    order("delivered", "an@example.vn"),
    order("delivered", null),
    order("confirmed", "cho@example.vn"),
    order("canceled", "huy@example.vn"),
  ];
  expect(recallPreview(orders)).toEqual({ letters: 2, calls: 1, unsent: 1 });
  expect(recallPreview([])).toEqual({ letters: 0, calls: 0, unsent: 0 });
  expect(recallPreview([{ status: "shipped", buyer: null }])).toEqual({ letters: 0, calls: 1, unsent: 0 });
});
