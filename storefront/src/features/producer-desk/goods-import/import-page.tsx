import type { GoodsImportDetail } from "@contracts/goods-import";
import { notFound } from "next/navigation";
import { findGoodsImport } from "@/data/producer-goods-imports";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { buttonClass } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { commitSheet } from "./act-on-import";
import { CommitForm } from "./commit-form";
import { ChangedRows, RefusedRows } from "./import-rows";
import { messages } from "./messages";

/** The dry run of one sheet: what would change and what must be put right; once saved, what was done. */
export const ImportPage = async ({ locale, id }: { locale: Locale; id: string }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const found = (await findGoodsImport(id)) ?? toSignIn(locale, paths.goodsImport(id));
  if (found === "missing") notFound();
  const { import: sheet, rows } = found;
  const { changed, unchanged, refused } = sheet.counts;
  const isSaved = sheet.state === "committed";
  return (
    <>
      <a href={paths.goodsImports} className="inline-flex min-h-11 items-center pt-3 text-link">
        ← {t.title}
      </a>
      <h1 className="text-2xl text-cham-dark">{t.report}</h1>
      <p className="pb-4 break-all">
        <strong>{sheet.file_name}</strong>
        <span className="block text-sm text-muc-muted">
          {t.counts(formatCount(changed), formatCount(unchanged), formatCount(refused))}
        </span>
      </p>
      {isSaved && (
        <Notice tone="good" live>
          {t.savedText(formatCount(sheet.saved ?? 0))}
        </Notice>
      )}
      {!isSaved && changed > 0 && <Commit id={id} locale={locale} found={found} />}
      {refused > 0 && (
        <section className="pt-6">
          <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
            <h2 className="text-lg text-son">
              {t.refusedRows} ({formatCount(refused)})
            </h2>
            <a href={paths.goodsFaults(id)} download className={buttonClass("secondary", "small")}>
              {t.faults}
            </a>
          </div>
          <RefusedRows rows={rows} locale={locale} />
        </section>
      )}
      {changed > 0 && (
        <section className="py-6">
          <h2 className="pb-2 text-lg">
            {isSaved ? t.changedDone : t.changed} ({formatCount(changed)})
          </h2>
          <ChangedRows rows={rows} locale={locale} />
        </section>
      )}
    </>
  );
};

const Commit = ({ id, locale, found }: { id: string; locale: Locale; found: GoodsImportDetail }) => {
  const t = messages(locale);
  const { changed, refused } = found.import.counts;
  const { saveAll, saveAllBlocked, saving } = t;
  return (
    <CommitForm
      action={commitSheet.bind(null, locale, id)}
      hasRefused={refused > 0}
      words={{ saveGood: t.saveGood(formatCount(changed)), saveAll, saveAllBlocked, saving }}
    />
  );
};
