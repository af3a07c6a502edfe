import type { Dataset } from "#engine/dataset.ts";
import { openDropped } from "#engine/droppedDataset.ts";
import { emptyDataset, extendDataset } from "#engine/extendedDataset.ts";
import type { OwnDataset } from "./ownDataset.ts";

/** Opens a reader's own dataset; `named` opens the one it stands on. */
export const openOwn = async (
  { content }: Pick<OwnDataset, "content">,
  named: (name: string) => Promise<Dataset>,
): Promise<Dataset> => {
  switch (content.kind) {
    case "files":
      return openDropped(content.files);
    case "reports": {
      const { base, baseTitle, reports } = content;
      if (base !== null) return extendDataset(await named(base), reports);
      const alone = extendDataset(emptyDataset, reports);
      return { ...alone, about: { ...alone.about, title: baseTitle } };
    }
  }
};
