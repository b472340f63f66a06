const KEY = "recent-searches";
const MOST = 6;

/** What was searched for in this browser, newest first; nothing where storage is closed or spoilt. */
export const recentSearches = (): string[] => {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((q) => typeof q === "string").slice(0, MOST) : [];
  } catch (error) {
    console.warn("The recent searches could not be read.", error);
    return [];
  }
};

const store = (searches: string[]): void => {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(searches));
  } catch (error) {
    console.warn("The recent searches could not be kept.", error);
  }
};

export const rememberSearch = (q: string): void => {
  const text = q.trim();
  if (text !== "") store([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
};

export const forgetSearches = (): void => store([]);
