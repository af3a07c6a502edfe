import { type FunctionalComponent, h } from "vue";
import { nameParts } from "#core/sentences/nameParts.ts";

/** A name of a body that breaks between its parts; copied and searched for, it is whole. */
export const BodyName: FunctionalComponent<{ readonly name: string }> = ({ name }) =>
  h(
    "span",
    { class: "phrases" },
    nameParts(name).flatMap((part, at) => (at === 0 ? [part] : [h("wbr"), part])),
  );
BodyName.props = ["name"];
