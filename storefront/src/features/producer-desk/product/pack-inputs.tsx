"use client";

import { useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { packKey } from "./change-form";
import type { ProposalWords } from "./messages";
import { PackCodes } from "./pack-codes";
import { newPack, type PackName, type PackValues } from "./proposal-values";

type Faults = Record<string, string>;
type Props = { packs: readonly PackValues[]; faults: Faults; words: ProposalWords; onChange: () => void };

const MOST_PACKS = 12;

/** The packs in which it is sold. Added and dropped here at once, or by the server without JavaScript. */
export const PackInputs = ({ packs: start, faults, words, onChange }: Props) => {
  const [packs, setPacks] = useState(start);
  const change = (next: PackValues[]) => {
    setPacks(next);
    onChange();
  };
  return (
    <div className="grid gap-4">
      <p className="text-sm text-muc-muted">{words.packsHint}</p>
      {faults.packs && (
        <p id="packs" className="text-sm font-semibold text-son">
          {faults.packs}
        </p>
      )}
      {packs.map((pack, index) => (
        <fieldset key={pack.key} className="grid gap-4 rounded-card border border-hairline bg-white p-4">
          <legend className="px-2 font-display font-semibold">
            {words.pack} {index + 1}
          </legend>
          <input type="hidden" name="pack_key" value={pack.key} />
          <PackFields pack={pack} faults={faults} words={words} />
          {packs.length > 1 && (
            <div>
              <Button
                look="danger"
                size="small"
                name="intent"
                value={`drop_pack:${pack.key}`}
                onClick={(event) => {
                  event.preventDefault();
                  change(packs.filter(({ key }) => key !== pack.key));
                }}
              >
                {words.dropPack}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {packs.length < MOST_PACKS && (
        <div>
          <Button
            look="secondary"
            size="small"
            name="intent"
            value="add_pack"
            onClick={(event) => {
              event.preventDefault();
              change([...packs, newPack(packKey())]);
            }}
          >
            + {words.addPack}
          </Button>
        </div>
      )}
    </div>
  );
};

type FieldsProps = { pack: PackValues; faults: Faults; words: ProposalWords };

const PackFields = ({ pack, faults, words }: FieldsProps) => {
  const at = (name: PackName) => {
    const full = `packs.${pack.key}.${name}`;
    return { name: full, id: full, defaultValue: pack[name], error: faults[full], autoComplete: "off" };
  };
  return (
    <>
      <Field {...at("title")} label={words.packTitle} hint={words.packTitleHint} maxLength={80} />
      <div className="grid grid-cols-[1fr_9rem] items-end gap-3">
        <Field {...at("net_amount")} label={words.net} inputMode="decimal" />
        <Select
          {...at("net_unit")}
          label={words.unit}
          placeholder={words.chooseUnit}
          options={Object.entries(words.units).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <Field {...at("price_vnd")} label={words.price} hint={words.priceHint} inputMode="numeric" />
        <Field {...at("stock_quantity")} label={words.stock} inputMode="numeric" />
        <Field {...at("weight_g")} label={words.weight} inputMode="numeric" />
      </div>
      <PackCodes pack={pack} faults={faults} words={words} at={at} />
    </>
  );
};
