// Small comforts; every page reads, filters and switches its language without them. Nothing here asks another host
// for anything before the reader's own click.
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // 1. Light or dark is kept on this device; base.html puts it on before the first paint.
  const THEME = "lotsman-theme";
  for (const group of all(".theme")) {
    const buttons = all("button", group);
    const show = () => buttons.forEach((b) => b.setAttribute("aria-pressed", String(b.value === (root.dataset.theme ?? ""))));
    group.hidden = false;
    group.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (!button) return;
      if (button.value) root.dataset.theme = button.value; else delete root.dataset.theme;
      try { button.value ? localStorage.setItem(THEME, button.value) : localStorage.removeItem(THEME); } catch { /* storage is closed: the choice lasts one page */ }
      show();
    });
    show();
  }

  // 2. A recording is fetched only after a click; the address stands in data-embed.
  const play = (button, from = 0) => {
    const frame = document.createElement("iframe");
    const address = new URL(button.dataset.embed, location.href);
    if (from) address.searchParams.set("start", from);
    Object.assign(frame, { src: address.href, title: button.dataset.title, allowFullscreen: true, referrerPolicy: "strict-origin-when-cross-origin" });
    frame.allow = "fullscreen; picture-in-picture; encrypted-media";
    button.closest(".recording").replaceChildren(frame);
    frame.focus();
  };
  const offer = (within = document) => {
    for (const button of all("button[data-embed]", within)) {
      button.hidden = false;
      all("[data-with-embed]", button.parentElement).forEach((note) => { note.hidden = false; });
    }
  };
  offer();
  addEventListener("click", ({ target }) => { const button = target.closest("button[data-embed]"); if (button) play(button); });
  // A time in the programme moves the recording that already stands on the page; otherwise the link does its work.
  const seconds = (clock) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  addEventListener("click", (event) => {
    const link = event.target.closest("a[data-seek]");
    if (!link) return;
    const video = document.querySelector(".video video");
    const frame = document.querySelector(".recording iframe");
    if (video) { video.currentTime = seconds(link.dataset.seek); video.play(); video.focus(); }
    else if (frame) { const address = new URL(frame.src); address.searchParams.set("start", seconds(link.dataset.seek)); address.searchParams.set("autoplay", "1"); frame.src = address.href; frame.focus(); }
    else return;
    event.preventDefault();
  });

  // 3. The language list closes on Escape and on a click elsewhere.
  const lang = document.querySelector("details.lang");
  if (lang) {
    addEventListener("keydown", (e) => { if (e.key === "Escape" && lang.open) { lang.open = false; lang.firstElementChild.focus(); } });
    addEventListener("click", (e) => { if (lang.open && !lang.contains(e.target)) lang.open = false; });
    lang.addEventListener("focusout", (e) => { if (e.relatedTarget && !lang.contains(e.relatedTarget)) lang.open = false; });
  }

  // 4. Stacked tables change their display on a phone; older Safari then forgets that they are tables.
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  const nameRoles = () => {
    for (const part of all("table.stack, table.stack *")) {
      const role = part.tagName === "TH" ? (part.scope === "row" ? "rowheader" : "columnheader") : roles[part.tagName];
      if (role) part.setAttribute("role", role);
    }
  };
  nameRoles();

  // 5. What is coming, on or over is decided anew by the reader's clock, for a page may have been built days ago. The
  //    moments stand in data-day, data-from and data-to. Words only move on: a clock that is slow takes nothing back.
  const STATES = ["upcoming", "today", "now", "past"];
  const LONGEST_WAIT = 2 ** 31 - 1; // what timers can count
  const reached = (moment, now) => Date.parse(moment) <= now;
  const moveOn = (mark, now) => {
    const { state, day, from, to } = mark.dataset;
    const next = reached(to, now) ? "past" : from && reached(from, now) ? "now" : reached(day, now) ? "today" : "upcoming";
    if (STATES.indexOf(next) <= STATES.indexOf(state)) return;
    mark.dataset.state = next;
    mark.textContent = document.body.dataset[next];
    mark.classList.toggle("good", next !== "past");
    // A coming day has its weekday, a past one its year.
    const date = next === "past" ? mark.closest("li")?.querySelector(".date time") : null;
    date?.querySelector("small")?.replaceWith(date.dateTime.slice(0, 4));
  };
  const moments = "[data-state][data-to], [data-until], [data-after]";
  const bringUpToDate = (within = document) => {
    const now = Date.now();
    for (const part of all(moments, within)) {
      if (part.dataset.to) moveOn(part, now);
      if (reached(part.dataset.until, now)) part.hidden = true;
      if (reached(part.dataset.after, now)) part.hidden = false;
    }
  };
  // Rows move only before the first paint; later, under the eyes of a reader, words change in their places.
  const coming = document.querySelector("[data-coming]");
  const settle = () => {
    const rows = all(".rows > li", coming);
    const gone = document.querySelector("[data-gone] .rows");
    const isOver = (row) => row.querySelector("[data-state]")?.dataset.state === "past";
    const most = gone?.children.length ?? 0;
    for (const row of rows.filter(isOver)) { row.hidden = false; if (gone) gone.prepend(row); else row.remove(); }
    all(":scope > li", gone ?? document.createElement("ul")).forEach((row, at) => { row.hidden = at >= most; });
    const left = rows.filter((row) => !isOver(row));
    left.forEach((row, at) => { row.hidden = at >= Number(coming.dataset.coming); });
    coming.hidden = left.length === 0;
  };
  let timer = 0;
  const keepUpToDate = () => {
    bringUpToDate();
    clearTimeout(timer);
    const now = Date.now();
    const ahead = all(moments).flatMap(({ dataset: { day, from, to, until, after } }) => [day, from, to, until, after]).map(Date.parse).filter((moment) => moment > now);
    if (ahead.length) timer = setTimeout(keepUpToDate, Math.min(Math.min(...ahead) - now, LONGEST_WAIT));
  };
  keepUpToDate();
  if (coming) settle();
  // Timers stand still while a computer sleeps.
  addEventListener("visibilitychange", () => { if (!document.hidden) keepUpToDate(); });
  addEventListener("pageshow", (event) => { if (event.persisted) keepUpToDate(); });

  // The preview changes parts of an open page: what is new there gets what the rest has.
  document.addEventListener("lotsman:change", () => { offer(); nameRoles(); keepUpToDate(); });

  // 6. The search is loaded when somebody turns to it; / leads there. On a disk a browser lets no script read files: there
  //    are no boxes, and the page of the search says why and leads to the sections.
  const found = document.querySelector("[data-search-page]");
  const find = document.querySelector(".find");
  const load = (part) => import(new URL(part.dataset.script, location.href).href);
  const disk = location.protocol === "file:";
  if (disk) {
    all("[role=search], .find-link, #search-hint").forEach((part) => { part.hidden = true; });
    const notice = found?.querySelector("[data-part=failed]");
    if (notice) Object.assign(notice, { textContent: found.dataset.disk, hidden: false });
  } else if (found) load(found).then(({ page }) => page(found)).catch(() => {});
  if (!disk) find?.addEventListener("focusin", () => { load(find).then(({ suggest }) => suggest(find)).catch(() => {}); }, { once: true });
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    const box = all("[role=search] input").find((input) => input.offsetParent);
    const link = document.querySelector(".find-link");
    if (!box && !link) return;
    event.preventDefault();
    if (box) box.focus(); else link.click();
  });

  // 7. Filters and search of a list, combined in place: words, one value of a facet, any number of facets. The address
  //    keeps the choice as ?q=career&functions=consulting&year=2024. A page may itself be a filtered one
  //    (/events/functions/consulting/); a choice that no longer fits it leads to the page of the whole list.
  const list = document.querySelector(".list[data-index]");
  const nav = list?.querySelector(".filters");
  const box = disk ? null : list?.querySelector("form.search");
  if ((!nav && !box) || !list.querySelector("[data-rows] .rows")) return;

  const STEP = 30;
  const words = list.dataset;
  const links = all("[data-facet] a", nav ?? list).map((a) => ({ a, facet: a.closest("[data-facet]").dataset.facet, value: a.dataset.value, count: a.querySelector("span"), title: a.firstChild.textContent.trim() }));
  const facets = [...new Set(links.map((l) => l.facet))];
  const index = new URL(list.dataset.index, location.href);
  // Addresses are read before anything changes the address of the page.
  for (const l of links) l.href = l.a.href;
  const whole = links.find((l) => l.value === "")?.href;
  const own = Object.fromEntries(links.filter((l) => l.value && l.a.hasAttribute("aria-current")).map((l) => [l.facet, l.value]));
  // A list may come in groups; narrowed, it is one.
  const place = list.querySelector("[data-rows]");
  const shelf = place.querySelector(".rows");
  const heading = list.querySelector("#results");
  const status = list.querySelector("[data-status]");
  const chips = list.querySelector("[data-chips]");
  const notes = list.querySelector("[data-notes]");
  const more = list.querySelector("[data-more]");
  const opener = list.querySelector("[popovertarget=filters].sheet-open");
  const template = document.getElementById("row");
  const still = { heading: heading.textContent, chips: [...chips.childNodes], hidden: chips.hidden, opener: opener?.textContent, statics: all("[data-static]", list), parts: [...place.children], rows: [...shelf.children] };
  const number = new Intl.NumberFormat(root.lang);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

  let cards = null;
  let shown = STEP;
  let answer = { query: "" }; // to words: addresses of entries, best first, and what is to be said
  let [wait, isTyping] = [0, false];

  const wanted = () => {
    const query = new URLSearchParams(location.search);
    const choice = { ...own };
    for (const facet of facets) { const value = query.get(facet); if (value !== null) choice[facet] = value; }
    for (const facet of facets) if (!choice[facet]) delete choice[facet];
    return choice;
  };
  const carries = (card, facet, value) => [].concat(card.facets?.[facet] ?? []).map(String).includes(value);
  const fits = (card, choice, except) => Object.entries(choice).every(([facet, value]) => facet === except || carries(card, facet, value));

  const asks = () => (box && new URLSearchParams(location.search).get("q")?.trim()) || "";
  const write = () => { if (box) box.elements.q.value = asks(); };
  const addressOf = (card) => new URL(card.url, index).href;
  const fetchCards = async () => {
    const got = await fetch(index);
    if (!got.ok) throw new Error(String(got.status));
    const data = await got.json();
    cards = Array.isArray(data) ? data : data.items;
  };
  // What the address asks for is fetched. Words are answered by the search of the portal; entries in another language,
  // and all entries where the search does not answer, are looked through as they are shown.
  const ask = async (query) => (await load(find)).among(find, box.elements.kind.value, query);
  const gather = async () => {
    const query = asks();
    list.setAttribute("aria-busy", "true");
    try {
      const [found] = await Promise.all([
        query && query !== answer.query ? ask(query).catch(() => null) : answer,
        cards ?? fetchCards(),
      ]);
      if (query !== asks() || found === answer) return;
      const plain = (text) => text.toLocaleLowerCase(root.lang);
      const parts = plain(query).split(/\s+/);
      const says = ({ title, summary }) => parts.every((part) => plain(`${title} ${summary ?? ""}`).includes(part));
      const looked = cards.filter((card) => (card.lang || !found) && says(card)).map(addressOf);
      answer = { query, order: new Map([...(found?.addresses ?? []), ...looked].reverse().map((address, at) => [address, -at])), notes: found?.notes ?? [] };
    } finally { list.removeAttribute("aria-busy"); }
  };
  const refresh = async () => {
    await gather();
    if (!asks() || asks() === answer.query) paint(true);
  };
  // The cards that the words of the address leave, best first.
  const left = () => {
    if (!asks()) return cards;
    const place = (card) => answer.order.get(addressOf(card));
    return cards.filter((card) => place(card) !== undefined).sort((one, two) => place(one) - place(two));
  };

  // The value at a path of a card, as words: «date.day», «files.0.format», or a thing with a name.
  const at = (card, path) => {
    const value = path.split(".").reduce((v, key) => v?.[key], card);
    if (Array.isArray(value)) return value.filter((v) => typeof v === "string").join(" · ");
    if (value && typeof value === "object") return value.short ?? value.title ?? value.name ?? value.text ?? "";
    return value === true ? true : value ?? "";
  };
  const draw = (card) => {
    const li = template.content.firstElementChild.cloneNode(true);
    for (const slot of all("[data-slot]", li)) {
      const path = slot.dataset.slot;
      if (path === "date") { if (!card.date) slot.remove(); continue; }
      const value = at(card, path);
      // A kicker stands in for facts that the index does not give.
      if (value === "" || value === false || (path === "kicker" && (card.type || card.organisation))) { slot.remove(); continue; }
      if (path === "label") { slot.classList.toggle("warn", card.state === "cancelled"); slot.classList.toggle("good", card.state !== "cancelled"); if (card.moments?.to) Object.assign(slot.dataset, { state: card.state }, card.moments); }
      if (value !== true) slot.textContent = path === "number" ? `№ ${value}` : value;
      if (card.lang && (path === "title" || path === "summary")) slot.lang = card.lang;
      slot.removeAttribute("data-slot");
    }
    const link = li.querySelector("h3 a");
    if (link) link.href = new URL(card.url, index).href;
    bringUpToDate(li);
    for (const line of all(".meta, .kicker", li)) if (!line.textContent.trim()) line.remove();
    return li;
  };

  const chip = (l) => {
    const a = document.createElement("a");
    a.className = "chip on";
    a.href = whole ?? l.href;
    a.dataset.drop = l.facet;
    const hidden = document.createElement("span");
    hidden.className = "vh";
    hidden.textContent = fill(words.remove, { name: "" });
    a.append(hidden, l.title);
    return a;
  };

  const paint = (announce) => {
    const choice = wanted();
    const query = asks();
    const among = cards && left();
    const chosen = links.filter((l) => l.value && choice[l.facet] === l.value);
    const same = !query && JSON.stringify(Object.entries(choice).sort()) === JSON.stringify(Object.entries(own).sort());

    for (const l of links) {
      const current = l.value === (choice[l.facet] ?? "");
      if (current) l.a.setAttribute("aria-current", "true"); else l.a.removeAttribute("aria-current");
      if (l.count && cards) {
        const count = among.filter((card) => fits(card, choice, l.facet) && carries(card, l.facet, l.value)).length;
        l.count.textContent = number.format(count);
        l.a.classList.toggle("off", count === 0);
      }
    }
    const said = [];
    // The page as it was sent is also the page of its own choice.
    if (same && !announce) return;
    still.statics.forEach((part) => { part.hidden = !same; });
    if (same) {
      heading.textContent = still.heading;
      place.replaceChildren(...still.parts);
      shelf.replaceChildren(...still.rows);
      chips.replaceChildren(...still.chips);
      chips.hidden = still.hidden;
      more.hidden = true;
    } else {
      const found = among.filter((card) => fits(card, choice));
      if (query) said.push(...answer.notes);
      if (!found.length) said.push(query ? box.dataset.none : words.none);
      heading.textContent = fill(words.found, { count: number.format(found.length), total: number.format(cards.length) });
      place.replaceChildren(shelf);
      shelf.replaceChildren(...found.slice(0, shown).map(draw));
      chips.replaceChildren(still.chips[0].cloneNode(true), ...chosen.flatMap((l) => [" ", chip(l)]));
      chips.hidden = chosen.length === 0;
      more.hidden = found.length <= shown;
    }
    notes.textContent = said.join(". ");
    if (announce) status.textContent = [heading.textContent, ...said].join(". ");
  };

  // Where a choice lives: here, when it still contains what this page is about; else on the page of the whole list.
  const go = async (facet, value) => {
    const choice = wanted();
    if (value) choice[facet] = value; else delete choice[facet];
    const stays = Object.entries(own).every(([f, v]) => choice[f] === v);
    const query = new URLSearchParams(Object.entries(choice).filter(([f, v]) => !stays || own[f] !== v));
    const only = Object.entries(choice);
    if (asks()) { query.set("q", asks()); only.push([]); }
    const search = query.size || String(query) ? `?${query}` : "";
    if (!stays) {
      const page = only.length === 1 ? links.find((l) => l.facet === only[0][0] && l.value === only[0][1])?.href : null;
      location.assign(page ?? new URL(search || ".", whole).href.replace(/\?$/, ""));
      return;
    }
    history.pushState(null, "", location.pathname + search);
    shown = STEP;
    isTyping = false;
    try { await refresh(); }
    catch { status.textContent = words.failed; history.replaceState(null, "", location.pathname); location.assign(links.find((l) => l.facet === facet && l.value === value).href); }
  };

  nav?.addEventListener("click", (event) => {
    const a = event.target.closest("[data-facet] a");
    if (!a || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    const l = links.find((x) => x.a === a);
    const again = l.value !== "" && wanted()[l.facet] === l.value;
    go(l.facet, again ? "" : l.value);
  });
  chips.addEventListener("click", (event) => {
    const a = event.target.closest("[data-drop]");
    if (!a) return;
    event.preventDefault();
    go(a.dataset.drop, "").then(() => (chips.querySelector("a") ?? heading).focus?.());
  });
  more?.addEventListener("click", () => {
    const before = shelf.children.length;
    shown += STEP;
    paint(true);
    shelf.children[before]?.querySelector("a")?.focus();
  });
  document.addEventListener("lotsman:change", () => {
    cards = null;
    answer = { query: "" };
    if (!location.search) Object.assign(still, { heading: heading.textContent, parts: [...place.children], rows: [...shelf.children] });
  });
  addEventListener("popstate", async () => {
    clearTimeout(wait);
    isTyping = false;
    write();
    try { await refresh(); } catch { location.reload(); }
  });
  // While one types, there is one step in the history.
  const failed = () => { notes.textContent = status.textContent = words.failed; };
  const search = (typed) => {
    clearTimeout(wait);
    const address = new URL(location.href);
    const query = box.elements.q.value.trim().slice(0, 200);
    if (query === asks()) return;
    if (query) address.searchParams.set("q", query); else address.searchParams.delete("q");
    history[typed && isTyping ? "replaceState" : "pushState"](null, "", address);
    isTyping = typed;
    shown = STEP;
    refresh().catch(failed);
  };
  box?.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(search, 300, true); });
  box?.addEventListener("submit", (event) => { event.preventDefault(); search(false); isTyping = false; });
  // An address with a query asks for the combined list at once.
  write();
  if (asks() || facets.some((facet) => new URLSearchParams(location.search).has(facet))) refresh().catch(failed);
})();
