// Keeps an open page true while its author writes, and tells what is wrong. Runs before the scripts of the theme: the
// page as it came is kept, so that only what the author changed is changed here, and not what scripts or the reader did.
(() => {
  "use strict";
  const script = document.currentScript;
  const root = document.documentElement;
  let state = Number(script.dataset.state);
  let found = script.dataset.status === "200";
  let checked = 0;

  // 1. The page as it came, with the living node of each of its nodes.
  let living = new Map();
  const keep = (came, alive) => {
    living.set(came, alive);
    const children = [...alive.childNodes];
    came.childNodes.forEach((child, at) => keep(child, children[at]));
  };
  let came = root.cloneNode(true);
  keep(came, root);
  const own = (node) => node.nodeName === "SCRIPT" && node.getAttribute("src")?.startsWith("/_lotsman/");

  // 2. A newer page: each difference between the two is done to the living page.
  let next = new Map();
  let added = [];
  const grow = (fresh) => {
    const alive = document.importNode(fresh, true);
    const note = (one, living) => { next.set(one, living); one.childNodes.forEach((child, at) => note(child, living.childNodes[at])); };
    note(fresh, alive);
    return alive;
  };
  const same = (a, b) => a.isEqualNode(b) || (own(a) && own(b));
  // Elements that are the same thing with other words: by name and id, then by the address of their first link.
  const sign = (node) => node.nodeType !== 1 ? `#${node.nodeType}` : `${node.nodeName}#${node.id}.${node.className}:${node.getAttribute("data-id") ?? (node.nodeName === "LI" || node.nodeName === "ARTICLE" ? node.querySelector("a[href]")?.getAttribute("href") ?? "" : "")}`;
  const name = (node) => `${node.nodeName}#${node.id ?? ""}`;

  // The longest common row of two short rows, as pairs of places.
  const common = (a, b, alike) => {
    if (a.length * b.length > 250000) return [];
    const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) best[i][j] = alike(a[i], b[j]) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    const pairs = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      if (alike(a[i], b[j])) pairs.push([i++, j++]);
      else if (best[i + 1][j] >= best[i][j + 1]) i++;
      else j++;
    }
    return pairs;
  };
  const pair = (before, after) => {
    let start = 0, end = 0;
    while (start < before.length && start < after.length && same(before[start], after[start])) start++;
    while (end < before.length - start && end < after.length - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
    const pairs = new Map();
    for (let i = 0; i < start; i++) pairs.set(after[i], before[i]);
    for (let i = 1; i <= end; i++) pairs.set(after[after.length - i], before[before.length - i]);
    const a = before.slice(start, before.length - end), b = after.slice(start, after.length - end);
    const gaps = (a, b, steps) => {
      const [alike, ...rest] = steps;
      if (!alike || !a.length || !b.length) return;
      let i = 0, j = 0;
      for (const [x, y] of [...common(a, b, alike), [a.length, b.length]]) {
        gaps(a.slice(i, x), b.slice(j, y), rest);
        if (x < a.length) pairs.set(b[y], a[x]);
        i = x + 1; j = y + 1;
      }
    };
    gaps(a, b, [same, (x, y) => sign(x) === sign(y), (x, y) => name(x) === name(y)]);
    return pairs;
  };

  const apply = (before, after) => {
    const alive = living.get(before);
    next.set(after, alive);
    if (after.nodeType !== 1) {
      if (before.nodeValue !== after.nodeValue) alive.nodeValue = after.nodeValue;
      return;
    }
    for (const { name, value } of after.attributes) if (before.getAttribute(name) !== value) alive.setAttribute(name, value);
    for (const { name } of [...before.attributes]) if (!after.hasAttribute(name)) alive.removeAttribute(name);
    const pairs = pair([...before.childNodes], [...after.childNodes]);
    const stay = new Set(pairs.values());
    for (const child of before.childNodes) if (!stay.has(child)) living.get(child)?.remove();
    let last = null;
    for (const child of after.childNodes) {
      const known = pairs.get(child);
      if (known) apply(known, child);
      else {
        const fresh = grow(child);
        // The script of the theme may have moved or taken out the neighbour.
        if (last && last.parentNode === alive) last.after(fresh); else if (last) alive.append(fresh); else alive.prepend(fresh);
        if (fresh.nodeType === 1) added.push(fresh);
      }
      last = next.get(child);
    }
  };

  // 3. Styles are exchanged when the new ones are there, so that the page is never bare.
  const styles = (before, after) => {
    const sheets = (tree) => [...tree.querySelectorAll("link[rel=stylesheet]")];
    const fresh = sheets(after).filter((link) => !sheets(before).some((known) => known.getAttribute("href") === link.getAttribute("href")));
    const stale = sheets(before).filter((link) => !sheets(after).some((wanted) => wanted.getAttribute("href") === link.getAttribute("href")));
    const alive = stale.map((link) => living.get(link));
    let left = fresh.length;
    const done = () => { if (--left <= 0) alive.forEach((link) => link.remove()); };
    // The two trees agree on styles from here on: the living page is changed by hand.
    fresh.forEach((link, at) => {
      const sheet = document.createElement("link");
      for (const { name, value } of link.attributes) sheet.setAttribute(name, value);
      sheet.addEventListener("load", done); sheet.addEventListener("error", done);
      (alive[at] ?? [...document.querySelectorAll("link[rel=stylesheet]")].pop() ?? document.head.lastElementChild).after(sheet);
      if (stale[at]) { living.set(stale[at], sheet); for (const { name, value } of link.attributes) stale[at].setAttribute(name, value); }
    });
  };
  const scripts = (tree) => [...tree.querySelectorAll("script[src]")].filter((node) => !own(node)).map((node) => node.getAttribute("src")).join("\n");

  const swap = (html) => {
    const fresh = new DOMParser().parseFromString(html, "text/html").documentElement;
    // The living page holds what the reader's browser made of the script of the theme; a new script begins anew.
    // A list that the reader has narrowed is drawn by that script too; its address keeps the choice.
    if (scripts(fresh) !== scripts(came) || location.search) return location.reload();
    [next, added] = [new Map(), []];
    styles(came, fresh);
    apply(came, fresh);
    [came, living] = [fresh, next];
    document.dispatchEvent(new CustomEvent("lotsman:change", { detail: { added } }));
  };

  // 4. One request at a time; an answer about an older state than the one shown is thrown away.
  let wanted = state, busy = false;
  const refresh = async () => {
    if (busy) return;
    busy = true;
    try {
      while (wanted > state) {
        const response = await fetch(location.pathname, { headers: { accept: "text/html" }, cache: "no-store" });
        const number = Number(response.headers.get("x-lotsman-state"));
        const html = await response.text();
        // A server that is just ending has no state to give.
        if (number <= state) { await new Promise((resolve) => { setTimeout(resolve, 100); }); continue; }
        state = number;
        if (response.ok && !found) return location.reload();
        gone = found && !response.ok;
        if (response.ok) swap(html);
        else if (!found) return location.reload();
      }
    } catch { /* the server has gone: the live channel comes back with it */ }
    finally { busy = false; }
    tell();
  };
  let gone = false;
  let live = null;
  let lost = false;
  const listen = () => {
    live?.close();
    live = new EventSource("/_lotsman/live");
    live.onmessage = ({ data }) => {
      const signal = JSON.parse(data);
      // A server that was started anew counts from the beginning.
      if (lost && signal.state < state) return location.reload();
      lost = false;
      wanted = Math.max(wanted, signal.state);
      if (wanted > state) refresh();
      if (signal.checked > checked) { checked = signal.checked; tell(); }
    };
    live.onerror = () => { lost = true; tell(); };
  };
  // A hidden page lets go of its channel: browsers allow only a few.
  addEventListener("visibilitychange", () => { if (document.hidden) { live?.close(); live = null; } else if (!live) listen(); });
  addEventListener("pagehide", () => { live?.close(); live = null; });
  addEventListener("pageshow", () => { if (!live) listen(); });

  // 5. The bar at the foot and the panel of problems, apart from the theme's styles.
  const host = document.createElement("lotsman-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("STYLE");
  shadow.adoptedStyleSheets = [sheet];
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes ?? {})) if (key === "onclick") element.addEventListener("click", value); else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };
  const kept = (key, value) => { try { if (value === undefined) return sessionStorage.getItem(key); sessionStorage.setItem(key, value); } catch { /* storage is closed: it holds for this page */ } };
  let small = (kept("lotsman-bar") ?? (innerWidth < 480 ? "small" : "large")) === "small", open = null, about = null, closed = null;

  const edit = async (spot, link) => {
    const response = await fetch("/_lotsman/edit", { method: "POST", headers: { "x-lotsman": "1", "content-type": "application/json" }, body: JSON.stringify({ file: spot.file, line: spot.line, column: spot.column }) }).catch(() => null);
    if (!response?.ok) { link.title = about.words["not-opened"]; link.classList.add("failed"); }
  };
  const spotLink = (spot, words) => make("a", { href: `/_lotsman/edit?file=${encodeURIComponent(spot.file)}`, title: `${about.words["open-file"]}: ${spot.shown}`, class: "edit", onclick: (event) => { event.preventDefault(); edit(spot, event.currentTarget); } }, words);
  const problem = (one) => make("li", { class: one.level },
    make("p", { class: "what" }, make("b", null, one.code), " ", one.message),
    make("p", { class: "where" }, spotLink(one, one.shown)),
    one.quote.join("").trim() ? make("pre", null, one.quote[0], make("mark", null, one.quote[1] || "▏"), one.quote[2]) : null,
    one.hint ? make("p", { class: "cure" }, make("b", null, `${about.words.cure}: `), one.hint) : null);

  const panel = () => {
    if (lost) return null;
    const { errors, words } = about;
    const list = open === "warnings" ? about.page?.warnings ?? [] : open === "errors" ? errors : [];
    if (open === "drafts") return make("section", { class: "panel", "aria-label": words["drafts-all"] }, make("h2", null, words["drafts-all"]), make("ul", null, ...about.drafts.map((draft) => make("li", null, make("a", { href: draft.url }, draft.title)))));
    if (open === "languages" && about.page) return make("section", { class: "panel", "aria-label": words["languages-here"] }, make("h2", null, words["languages-here"]), make("ul", null, ...about.page.languages.map((language) => make("li", null, make("a", { href: language.url }, language.name), ` — ${!language.written ? words.fallback : language.outdated ? words.outdated : words.written}`))));
    if (!list.length) return null;
    const broken = open === "errors";
    return make("section", { class: `panel ${broken ? "broken" : ""}`, "aria-label": broken ? words["broken-title"] : words["warnings-here"] },
      make("header", null, make("h2", null, broken ? words["broken-title"] : words["warnings-here"]), make("button", { type: "button", onclick: () => { closed = broken ? errors.map((one) => one.code + one.shown + one.message).join() : null; open = null; draw(); } }, words.hide)),
      broken && found ? make("p", null, words["broken-lead"]) : null, make("ol", null, ...list.map(problem)));
  };

  const toggle = (what) => () => { open = open === what ? null : what; draw(); };
  const bar = () => {
    const { words, page, errors } = about;
    const button = (what, kind, text) => make("button", { type: "button", class: kind, "aria-expanded": String(open === what), onclick: toggle(what) }, text);
    const size = make("button", { type: "button", class: "size", title: small ? words.show : words.hide, "aria-label": small ? words.show : words.hide, onclick: () => { small = !small; kept("lotsman-bar", small ? "small" : "large"); draw(); } }, small ? "◂" : "▸");
    const health = lost ? make("span", { class: "lost" }, words.stopped) : errors.length ? button("errors", "error", about.errors_text) : make("span", { class: "well" }, words["all-well"]);
    if (small) return make("nav", { class: "bar small", "aria-label": "Lotsman" }, errors.length || lost ? health : null, size);
    const missing = page?.languages.filter((language) => !language.written) ?? [];
    const old = page?.languages.filter((language) => language.outdated) ?? [];
    const tags = (languages) => languages.map((language) => language.tag).join(", ");
    const needs = [missing.length ? `${words.fallback}: ${tags(missing)}` : "", old.length ? `${words.outdated}: ${tags(old)}` : ""].filter(Boolean).join(" · ");
    return make("nav", { class: "bar", "aria-label": "Lotsman" }, make("b", { class: "name" }, "Lotsman"), health,
      gone ? make("span", { class: "lost" }, words.gone) : null,
      page?.warnings.length ? button("warnings", "warning", page.warnings_text) : null,
      page && page.status.is !== "published" ? make("span", { class: "badge" }, words[page.status.is], page.status.day ? ` ${page.status.day}` : "") : null,
      page?.demo ? make("span", { class: "badge" }, words.demo) : null,
      page ? button("languages", needs ? "warning" : "plain", needs || page.languages.map((language) => language.tag).join(" ")) : null,
      about.drafts.length ? button("drafts", "plain", `${words["drafts-all"]}: ${about.drafts.length}`) : null,
      page?.text ? spotLink(page.text, words.edit) : null,
      page?.facts ? spotLink(page.facts, words["edit-facts"]) : null, size);
  };
  const draw = () => {
    if (!about) return;
    const focused = shadow.activeElement?.className;
    shadow.replaceChildren(...[panel(), bar()].filter(Boolean));
    if (focused) shadow.querySelector(`.${focused.split(" ")[0]}`)?.focus();
    if (!host.isConnected) root.append(host);
  };
  let telling = 0;
  const tell = async () => {
    const turn = ++telling;
    if (lost) return draw();
    const response = await fetch(`/_lotsman/about?path=${encodeURIComponent(decodeURI(location.pathname).slice(1))}`).catch(() => null);
    if (!response?.ok || turn !== telling) return;
    about = await response.json();
    const shown = about.errors.map((one) => one.code + one.shown + one.message).join();
    // The panel comes by itself and goes by itself; who has closed it sees it again when something else is wrong.
    if (!about.errors.length) { if (open === "errors") open = null; closed = null; }
    else if (closed !== shown && open === null) open = "errors";
    draw();
  };

  listen();
  tell();
})();
