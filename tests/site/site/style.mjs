// Finds the addresses a stylesheet asks for.

/** Every `url()` and `@import` of a stylesheet, comments left out. */
export function styleReferences(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const found = plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]+)"|'([^']+)')/g);
  return [...found].map((m) => m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5]).filter((value) => value !== '');
}
