const id = "[A-Za-z0-9_]{1,64}";

type Door = { methods: string[]; path: RegExp };

const door = (methods: string, path: string): Door => ({
  methods: methods.split(" "),
  path: new RegExp(`^${path}$`),
});

/** Everything a shopper, a visitor or a wholesale buyer may ask for. Core routes not named here stay shut. */
const storeDoors = [
  door("POST", "/carts"),
  door("GET", `/carts/${id}`),
  door("GET", `/carts/${id}/summary`),
  door("POST", `/carts/${id}/line-items`),
  door("POST DELETE", `/carts/${id}/line-items/${id}`),
  door("POST", `/carts/${id}/checkout`),
  door("POST", `/carts/${id}/complete`),
  door("POST", "/orders/look-up"),
  door("GET", `/orders/${id}`),
  door("GET", "/account(?:/[a-z-]+)*"),
  door("GET", "/catalogue/.+"),
  door("GET", "/certifications(?:/.+)?"),
  door("GET", "/lots/[^/]+"),
  door("GET", "/places/.+"),
  door("GET", "/display-points"),
  door("GET", `/files/${id}`),
  door("POST", "/producer-applications"),
  door("GET POST", "/producer-applications/[^/]{1,40}"),
  door("GET", "/producer-applications/[^/]{1,40}/returned"),
  door("GET", "/producer-invitations"),
  door("POST", "/producer-invitations/accept"),
  door("POST", "/reports"),
  door("GET", "/reports/[^/]{1,40}"),
  door("POST", "/reports/[^/]{1,40}/messages"),
  door("GET POST", "/wholesale/.+"),
  door("POST", "/buyers"),
  door("GET", "/buyer-invitations/[A-Za-z0-9_-]{20,80}"),
  door("POST", "/buyer-invitations/[A-Za-z0-9_-]{20,80}/accept"),
];

/** Signing in, the admin's session, and the second factor of office users. Accounts are not made here. */
const authDoors = [
  door("POST", "/(?:customer|producer_member|user)/emailpass"),
  door("POST DELETE", "/session"),
  door("POST", "/token/refresh"),
  door("GET", "/user/providers"),
  door("GET POST DELETE", "/mfa/.+"),
];

const opens = (doors: Door[], method: string, path: string): boolean => {
  const asked = method === "HEAD" ? "GET" : method;
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  return doors.some((one) => one.methods.includes(asked) && one.path.test(bare));
};

/** Whether `path` (below /store) is a route the market offers. CORS preflights pass. */
export const isOpenStoreDoor = (method: string, path: string): boolean =>
  method === "OPTIONS" || opens(storeDoors, method, path);

/** Whether `path` (below /auth) is a route the market offers. CORS preflights pass. */
export const isOpenAuthDoor = (method: string, path: string): boolean =>
  method === "OPTIONS" || opens(authDoors, method, path);
