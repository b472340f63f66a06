import { describe, expect, it } from "vitest";
import { linkedFiles, phoneCandidate } from "./linked-files.mjs";

const html = `<!doctype html><html><head>
<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/f.woff2" crossorigin="">
<link rel="preload" as="script" href="/one.js"><link rel="prefetch" href="/later.js">
<script src="/one.js" async=""></script><script src="/two.js?x=1&amp;y=2"></script>
<script src="/old.js" nomodule=""></script><script>inline()</script></head><body>
<img src="/s.webp" srcset="/s-400.webp 400w, /s-800.webp 800w, /s-1200.webp 1200w" alt="">
<img loading="lazy" src="/lazy.webp" alt=""><img src="data:image/png;base64,AA" alt=""></body></html>`;

describe("the files of a served page", () => {
  it("are those a browser loads at once, each counted once", () => {
    expect(linkedFiles(html)).toEqual({
      scripts: ["/one.js", "/two.js?x=1&y=2"],
      styles: ["/a.css"],
      fonts: ["/f.woff2"],
      images: ["/s-1200.webp"],
      lazyImages: ["/lazy.webp"],
    });
  });

  it("take the widest picture where none is wide enough for a phone", () => {
    expect(phoneCandidate("/a.webp 200w, /b.webp 400w")).toBe("/b.webp");
  });
});
