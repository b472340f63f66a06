import { expect, test } from "vitest";
import { expiryOf, invitationState } from "./invitation-state";

const sent = new Date("2026-11-24T08:00:00Z");
const open = { accepted_at: null, withdrawn_at: null, expires_at: expiryOf(sent) };

test("an invitation opens for seven days, and not at their end", () => {
  expect(invitationState(open, new Date("2026-12-01T07:59:59.999Z"))).toBe("open");
  expect(invitationState(open, new Date("2026-12-01T08:00:00Z"))).toBe("expired");
});

test("what was accepted or withdrawn stays so", () => {
  expect(invitationState({ ...open, accepted_at: sent }, sent)).toBe("accepted");
  expect(invitationState({ ...open, withdrawn_at: sent }, new Date("2027-01-01T00:00:00Z"))).toBe(
    "withdrawn",
  );
});
