/** The message by which an embedded page tells its height. */
export const heightMessage = "disclosure-atlas:height";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** HTML for another page: a frame, and the few lines that give it the height it asks for. */
export const embedSnippet = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="480" loading="lazy" style="border: 0"></iframe>
<script>
  // The chart tells its height by postMessage; without these lines it scrolls inside its frame.
  addEventListener("message", ({ data, source }) => {
    if (data?.type !== "${heightMessage}" || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source) frame.height = Math.min(data.height, 4000);
  });
</script>
`;
