// A workbook of one sheet (Office Open XML), written without compression.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum >>> 0;
});

function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

const little = (value, size) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255);

function zip(files) {
  const encoder = new TextEncoder();
  const parts = [];
  const index = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const title = encoder.encode(name);
    const bytes = encoder.encode(text);
    const facts = [...little(0x0800, 2), ...little(0, 2), ...little(0, 2), ...little(0x21, 2), ...little(checksum(bytes), 4), ...little(bytes.length, 4), ...little(bytes.length, 4), ...little(title.length, 2), 0, 0];
    const head = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, ...facts]);
    parts.push(head, title, bytes);
    index.push(Uint8Array.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, ...facts, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...little(offset, 4)]), title);
    offset += head.length + title.length + bytes.length;
  }
  const count = Object.keys(files).length;
  const size = index.reduce((sum, part) => sum + part.length, 0);
  return [...parts, ...index, Uint8Array.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...little(count, 2), ...little(count, 2), ...little(size, 4), ...little(offset, 4), 0, 0])];
}

const escaped = (text) => String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Texts are written as texts, so that no cell is ever taken for a formula. */
function cell(value) {
  if (typeof value === "number" && Number.isFinite(value)) return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value ?? "")}</t></is></c>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The workbook of some rows. */
export function workbook(title, rows) {
  const name = escaped(title.replace(/[[\]:*?/\\']/g, " ").slice(0, 31)).replaceAll('"', "");
  const sheet = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return new Blob(zip({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
  }), { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
