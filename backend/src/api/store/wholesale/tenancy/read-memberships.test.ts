import { expect, test } from "vitest";
import type { BuyerState } from "../../../../contracts/wholesale";
import { chooseMembership, type Membership } from "./read-memberships";

const at = (id: string, state: BuyerState = "approved"): Membership => ({
  member: { id: `m-${id}`, name: "Lan", email: "lan@example.vn", role: "buyer" },
  buyer: {
    id,
    name: id,
    tax_code: "",
    state,
    state_reason: null,
    po_required: false,
    approval_threshold_vnd: null,
  },
  customer_group_id: "group",
});
const idOf = (memberships: Membership[], asked?: string) => {
  const chosen = chooseMembership(memberships, asked);
  return typeof chosen === "string" ? chosen : chosen.membership.buyer.id;
};

test("one company needs no choice, two are asked about, a named one is taken", () => {
  expect(idOf([at("a")])).toBe("a");
  expect(idOf([at("a"), at("b")])).toBe("choose");
  expect(idOf([at("a"), at("b")], "b")).toBe("b");
});

test("a company she does not belong to is none, however few she has", () => {
  expect(idOf([at("a")], "b")).toBe("none");
  expect(idOf([at("a")], "")).toBe("none");
  expect(idOf([])).toBe("none");
});

test("a refused application stands behind a living company, and is shown where it is all there is", () => {
  expect(idOf([at("old", "refused"), at("new", "applied")])).toBe("new");
  expect(idOf([at("old", "refused")])).toBe("old");
});
