/**
 * Renders every drawing in this folder to the files the shop serves.
 *
 * Run from the storefront: `node art/render.mjs`. The output names are the
 * contract with the components: `kinds/<kind>-<width>.webp`,
 * `scenes/<scene>-<width>.webp`, `scenes/hero-portrait-640.webp`,
 * `brocade.svg`, `icon.svg`, `icon-<size>.png`, `apple-touch-icon.png`,
 * `og-default.png`. Exits 1 when a file is heavier than its budget.
 */
import { copyFile, mkdir, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const ART = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.resolve(ART, "../public/images");

const KB = 1024;
const KIND_COUNT = 26;
const KIND_SIZES = [
  { width: 160, budgetBytes: 6 * KB },
  { width: 320, budgetBytes: 13 * KB },
  { width: 480, budgetBytes: 22 * KB },
  { width: 800, budgetBytes: 45 * KB },
];
const SCENE_SIZES = [
  { width: 400, budgetBytes: 15 * KB },
  { width: 800, budgetBytes: 35 * KB },
];
const HERO_SIZES = [
  { width: 1280, budgetBytes: 45 * KB },
  { width: 1920, budgetBytes: 80 * KB },
];
/** The stalls, right of the calm sky: 4:5, in the hero's own 1600x900 units. */
const HERO_PORTRAIT = { left: 780, top: 0, width: 720, height: 900 };
const HERO_PORTRAIT_WIDTH = 640;
const OG_SIZE = { width: 1200, height: 630 };

/** @type {{ file: string, bytes: number, budgetBytes: number }[]} */
const written = [];

/** Reads a drawing and its natural size in drawing units. */
async function readDrawing(file) {
  const svg = await readFile(path.join(ART, file));
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg.toString("utf8"));
  if (!box) throw new Error(`${file} has no viewBox that starts at 0 0`);
  return { svg, width: Number(box[1]), height: Number(box[2]) };
}

/** Rasterises at the wanted width, so that edges are drawn sharp, not scaled. */
function rasterise(drawing, widthPx) {
  const density = (72 * widthPx) / drawing.width;
  return sharp(drawing.svg, { density }).resize(widthPx, null);
}

async function note(file, budgetBytes) {
  const { size } = await stat(path.join(OUT, file));
  written.push({ file, bytes: size, budgetBytes });
}

async function saveWebp(image, file, budgetBytes) {
  await image.webp({ quality: 82, effort: 6, smartSubsample: true }).toFile(path.join(OUT, file));
  await note(file, budgetBytes);
}

async function savePng(image, file, budgetBytes) {
  await image.png({ palette: true, compressionLevel: 9, effort: 10 }).toFile(path.join(OUT, file));
  await note(file, budgetBytes);
}

/** Names of the drawings in a folder, without `.svg`, in a stable order. */
async function drawingNames(folder) {
  const files = await readdir(path.join(ART, folder));
  return files
    .filter((file) => file.endsWith(".svg"))
    .map((file) => file.slice(0, -".svg".length))
    .sort();
}

async function renderKinds() {
  const kinds = await drawingNames("kinds");
  if (kinds.length !== KIND_COUNT) {
    throw new Error(`expected ${KIND_COUNT} kinds, found ${kinds.length}`);
  }
  for (const kind of kinds) {
    const drawing = await readDrawing(`kinds/${kind}.svg`);
    for (const { width, budgetBytes } of KIND_SIZES) {
      await saveWebp(rasterise(drawing, width), `kinds/${kind}-${width}.webp`, budgetBytes);
    }
  }
}

async function renderScenes() {
  for (const scene of await drawingNames("scenes")) {
    if (scene === "hero") continue;
    const drawing = await readDrawing(`scenes/${scene}.svg`);
    for (const { width, budgetBytes } of SCENE_SIZES) {
      await saveWebp(rasterise(drawing, width), `scenes/${scene}-${width}.webp`, budgetBytes);
    }
  }
}

async function renderHero() {
  const hero = await readDrawing("scenes/hero.svg");
  for (const { width, budgetBytes } of HERO_SIZES) {
    await saveWebp(rasterise(hero, width), `scenes/hero-${width}.webp`, budgetBytes);
  }
  const crop = await rasterise(hero, hero.width).extract(HERO_PORTRAIT).png().toBuffer();
  await saveWebp(
    sharp(crop).resize(HERO_PORTRAIT_WIDTH, null),
    `scenes/hero-portrait-${HERO_PORTRAIT_WIDTH}.webp`,
    45 * KB,
  );
  const card = sharp(await rasterise(hero, OG_SIZE.width).png().toBuffer());
  await savePng(card.resize({ ...OG_SIZE, position: "bottom" }), "og-default.png", 150 * KB);
}

async function renderMarks() {
  for (const mark of ["brocade.svg", "icon.svg"]) {
    await copyFile(path.join(ART, mark), path.join(OUT, mark));
    await note(mark, 4 * KB);
  }
  const icon = await readDrawing("icon.svg");
  for (const size of [192, 512]) {
    await savePng(rasterise(icon, size), `icon-${size}.png`, 20 * KB);
  }
  await savePng(rasterise(icon, 180), "apple-touch-icon.png", 10 * KB);
}

/** Prints one line a file and answers how many are over budget. */
function report() {
  let over = 0;
  for (const { file, bytes, budgetBytes } of written) {
    const heavy = bytes > budgetBytes;
    if (heavy) over += 1;
    const kb = (bytes / KB).toFixed(1).padStart(7);
    const budget = (budgetBytes / KB).toFixed(0).padStart(4);
    console.log(`${file.padEnd(38)}${kb} KB of ${budget}${heavy ? "  OVER" : ""}`);
  }
  const total = written.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${written.length} files, ${(total / KB).toFixed(0)} KB, ${over} over budget`);
  return over;
}

for (const folder of ["kinds", "scenes"]) {
  await mkdir(path.join(OUT, folder), { recursive: true });
}
await renderKinds();
await renderScenes();
await renderHero();
await renderMarks();
if (report() > 0) process.exitCode = 1;
