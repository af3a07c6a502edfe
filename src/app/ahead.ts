/** The page that the address names; as long as it names none, the first. */
const page = /^#\/(\w+)/u.exec(location.hash)?.[1] ?? "overview";

// Which page is asked for stands behind the #, where no server sees it: the links of each page wait
// without a relation, which those of this page are given while the shell is still on its way.
for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-pages~="${page}"]`)) {
  link.rel = link.dataset["rel"] ?? "";
}

// The first number that a browser writes takes it more than ten milliseconds, and so do the first date and the
// first list; now they are spent on waiting.
new Intl.NumberFormat("zh-CN").format(0);
if (["body", "quality", "data"].includes(page)) {
  new Intl.DateTimeFormat("zh-CN", { dateStyle: "long" }).format(0);
  new Intl.ListFormat("zh-CN").format([]);
}
