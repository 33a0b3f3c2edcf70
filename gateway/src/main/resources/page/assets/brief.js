// Sentences out of a summary in Markdown.

/** The first items of its first list, without the marks of footnotes. */
export function leading(markdown, most) {
  return markdown.split("\n").filter((line) => line.startsWith("- ")).slice(0, most)
    .map((line) => line.slice(2).replace(/\[\^\d+\]/g, "").replace(/\\(.)/g, "$1").trim());
}
