import type { Attachment } from "../document.ts";
import { Flow } from "./flow.ts";
import type { Allowance } from "./limits.ts";
import { type Attributes, type MarkupHandler } from "./markup.ts";
import { raised } from "./raised.ts";
import { tableRole } from "./tableRole.ts";
import { tidy } from "./tidy.ts";

const unseen = new Set(["script", "style", "noscript", "template", "textarea", "select", "svg"]);

const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hr li main nav ol p pre section ul".split(
    " ",
  ),
);

const headings = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

const span = (value: string | undefined): number => {
  if (value === undefined) return 1;
  const count = Number.parseInt(value, 10);
  return count > 0 ? count : 1;
};

const file = /\.(?:docx?|wps|xlsx?|et|pdf|ofd|rtf|txt|zip|rar|7z)(?:$|[?#&])/i;

const isFile = (address: string | undefined): address is string =>
  address !== undefined && address.length < 2000 && file.test(address);

/** Gathers what a page shows. */
export class HtmlPage implements MarkupHandler {
  readonly meta = new Map<string, string>();
  readonly attachments: Attachment[] = [];
  readonly flow: Flow;
  title = "";
  /** Something was left out that a script may show. */
  isPartlyHidden = false;
  readonly #isHidden: (attributes: Attributes) => boolean;
  /** The elements that are open, by what they stand for. */
  readonly #elements: string[] = [];
  #hiddenFrom = 0;
  #raisedFrom = 0;
  #inTitle = false;
  #inPre = false;
  #link: { address: string; text: string } | undefined;

  constructor(allowance: Allowance, isHidden: (attributes: Attributes) => boolean) {
    this.flow = new Flow(allowance);
    this.#isHidden = isHidden;
  }

  onopentag(name: string, attributes: Attributes): void {
    const element = tableRole(name, attributes);
    this.#elements.push(element);
    if (this.#hiddenFrom > 0) return;
    if (unseen.has(name)) this.#hiddenFrom = this.#elements.length;
    else if (this.#isHidden(attributes)) this.#hide();
    else this.#open(element, attributes);
  }

  #hide(): void {
    this.#hiddenFrom = this.#elements.length;
    this.isPartlyHidden = true;
  }

  ontext(text: string): void {
    if (this.#inTitle) this.title += text;
    else if (this.#hiddenFrom === 0) this.#write(text);
  }

  onclosetag(): void {
    if (this.#hiddenFrom === 0) this.#close(this.#elements.at(-1) ?? "");
    if (this.#hiddenFrom === this.#elements.length) this.#hiddenFrom = 0;
    if (this.#raisedFrom === this.#elements.length) this.#raisedFrom = 0;
    this.#elements.pop();
  }

  #write(text: string): void {
    const onOneLine = this.#inPre || !text.includes("\n") ? text : text.replaceAll("\n", " ");
    this.flow.write(this.#raisedFrom > 0 ? raised(onOneLine) : onOneLine);
    if (this.#link) this.#link.text += text;
  }

  #open(name: string, attributes: Attributes): void {
    const { flow } = this;
    const level = headings.get(name);
    if (level) {
      flow.endParagraph();
      return flow.setLevel(level);
    }
    if (blocks.has(name)) {
      flow.endParagraph();
      this.#inPre ||= name === "pre";
      return;
    }
    switch (name) {
      case "td":
      case "th":
        return flow.beginCell({
          rowSpan: span(attributes["rowspan"] ?? attributes["aria-rowspan"]),
          columnSpan: span(attributes["colspan"] ?? attributes["aria-colspan"]),
          continues: false,
        });
      case "tr":
        return flow.beginRow();
      case "table":
        return flow.beginTable();
      case "br":
        return flow.breakLine();
      case "sup":
        this.#raisedFrom ||= this.#elements.length;
        return;
      case "input":
        return this.#fillIn(attributes);
      case "title":
        this.#inTitle = true;
        return;
      case "img":
        return flow.addImage(attributes["alt"] ?? "", (attributes["src"] ?? "").slice(0, 500));
      case "meta":
        return this.#addMeta(attributes);
      case "a":
        if (isFile(attributes["href"])) this.#link = { address: attributes["href"], text: "" };
        return;
      case "iframe":
      case "embed":
      case "object":
        return this.#addFrame(attributes["src"] ?? attributes["data"]);
    }
  }

  #close(name: string): void {
    const { flow } = this;
    if (headings.has(name)) return flow.endParagraph();
    if (blocks.has(name)) {
      flow.endParagraph();
      this.#inPre &&= name !== "pre";
      return;
    }
    switch (name) {
      case "td":
      case "th":
        return flow.endCell();
      case "tr":
        return flow.endRow();
      case "table":
        return flow.endTable();
      case "title":
        this.#inTitle = false;
        return;
      case "a":
        if (this.#link) this.attachments.push({ ...this.#link, text: tidy(this.#link.text) });
        this.#link = undefined;
    }
  }

  /** Forms filled in on the site print their numbers in fields. */
  #fillIn({ type = "text", value }: Attributes): void {
    if (value !== undefined && /^(?:text|number)$/i.test(type)) this.#write(value);
  }

  #addMeta({ name, property, content }: Attributes): void {
    const key = name ?? property;
    if (key && content && this.meta.size < 200) this.meta.set(key, content.slice(0, 1000));
  }

  /** Pages show a PDF in a frame, often through a viewer whose address names it. */
  #addFrame(address: string | undefined): void {
    if (isFile(address)) this.attachments.push({ text: "", address });
  }
}
