import { listGoodsImports } from "@/data/producer-goods-imports";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { buttonClass } from "@/ui/button";
import { Tag } from "@/ui/tag";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { handInSheet } from "./act-on-import";
import { messages } from "./messages";
import { UploadForm } from "./upload-form";

const card = "grid content-start gap-3 rounded-card border border-hairline bg-white p-4";

/** The table as a file, the file as a table, and every upload so far. */
export const ImportListPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const list = (await listGoodsImports()) ?? toSignIn(locale, paths.goodsImports);
  const { file, check, checking } = t;
  return (
    <>
      <a href={paths.stock()} className="inline-flex min-h-11 items-center pt-3 text-link">
        ← {t.back}
      </a>
      <h1 className="text-2xl text-cham-dark">{t.title}</h1>
      <p className="pb-4 text-muc-muted">{t.lead}</p>
      <div className="grid gap-4 md:grid-cols-2">
        <section className={card}>
          <h2 className="text-lg">{t.download}</h2>
          <p className="text-sm text-muc-muted">{t.downloadText}</p>
          <div className="flex flex-wrap gap-2">
            <a href={paths.goodsTable("xlsx")} download className={buttonClass("primary")}>
              {t.xlsx}
            </a>
            <a href={paths.goodsTable("csv")} download className={buttonClass("secondary")}>
              {t.csv}
            </a>
          </div>
        </section>
        <section className={card}>
          <h2 className="text-lg">{t.upload}</h2>
          <UploadForm action={handInSheet.bind(null, locale)} words={{ file, check, checking }} />
        </section>
      </div>
      <section className="py-6">
        <h2 className="pb-2 text-lg">{t.past}</h2>
        {list.imports.length === 0 && <p className="text-muc-muted">{t.none}</p>}
        <ul className="grid gap-2">
          {list.imports.map((row) => (
            <li key={row.id}>
              <a
                href={paths.goodsImport(row.id)}
                className="flex flex-wrap items-center justify-between gap-2 rounded-card border border-hairline bg-white px-4 py-3 hover:border-cham"
              >
                <span className="min-w-0">
                  <strong className="break-all">{row.file_name}</strong>
                  <span className="block text-sm text-muc-muted">
                    {formatInstant(row.checked_at)} ·{" "}
                    {t.counts(
                      formatCount(row.counts.changed),
                      formatCount(row.counts.unchanged),
                      formatCount(row.counts.refused),
                    )}
                  </span>
                </span>
                <Tag tone={row.state === "committed" ? "good" : "notice"}>{t.state[row.state]}</Tag>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
