const isTerminal = process.stdout.isTTY === true;

/** @param {number} since milliseconds, from performance.now() */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step and shows its title, a remark it may return, and how long it took.
 * @template T
 * @param {string} title
 * @param {(remark: (text: string) => void) => Promise<T> | T} run
 * @returns {Promise<T>}
 */
export async function step(title, run) {
  const began = performance.now();
  let remark = "";
  const label = title.padEnd(34, " ");
  const show = () => process.stdout.write(`\r  … ${label}${secondsSince(began)} `);
  if (isTerminal) show();
  else console.log(`  … ${title}`);
  const ticking = isTerminal ? setInterval(show, 1000) : undefined;
  try {
    const result = await run((text) => {
      remark = text;
    });
    end("✓", label, began, remark);
    return result;
  } catch (error) {
    end("✗", label, began, remark);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/**
 * @param {string} mark
 * @param {string} label
 * @param {number} began
 * @param {string} remark
 */
function end(mark, label, began, remark) {
  const clear = isTerminal ? "\r\u001b[2K" : "";
  console.log(`${clear}  ${mark} ${label}${secondsSince(began).padStart(8, " ")}${remark && `  ${remark}`}`);
}
