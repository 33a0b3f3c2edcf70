// The initials of pinyin, from the order in which browsers sort Chinese: no table is needed.

// The first character of each initial; no syllable begins with i, u or v.
const FIRST = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";
const LETTERS = "abcdefghjklmnopqrstwxyz";
const order = new Intl.Collator("zh-CN-u-co-pinyin");
const known = new Map();

function initial(character) {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  if (!known.has(character)) {
    let at = 0;
    while (at + 1 < FIRST.length && order.compare(character, FIRST[at + 1]) >= 0) at++;
    known.set(character, LETTERS[at]);
  }
  return known.get(character);
}

/** `技术合同成交额` → `jshtcje`; other letters stay. */
export function initials(text) {
  return Array.from(text, initial).join("");
}

/** How well a name answers to what somebody types, in Chinese, pinyin initials or English: 0 is not at all. */
export function match(typed, name, english = "") {
  const wanted = typed.toLowerCase();
  const plain = name.toLowerCase();
  if (plain === wanted) return 5;
  if (plain.startsWith(wanted)) return 4;
  if (plain.includes(wanted) || english.toLowerCase().includes(wanted)) return 3;
  if (!/^[a-z0-9&]{2,}$/.test(wanted)) return 0;
  const short = initials(name);
  return short.startsWith(wanted) ? 2 : short.includes(wanted) ? 1 : 0;
}
