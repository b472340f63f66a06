/** Where the dashboard's language detector keeps the choice, in a cookie and in local storage alike. */
const languageKey = "lng";

/** The dashboard falls back to English; whoever has not chosen a language gets Vietnamese here. */
export function preferVietnamese(): void {
  const inCookie = document.cookie.split("; ").some((pair) => pair.startsWith(`${languageKey}=`));
  if (!inCookie && !window.localStorage.getItem(languageKey)) window.localStorage.setItem(languageKey, "vi");
}
