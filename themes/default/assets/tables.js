// Tables of values: rows sorted by a heading, looked for by words, chosen by a group. Without this script a table is
// whole; with it nothing is lost: signs and totals keep their places at the end.
(() => {
  "use strict";
  const lang = document.documentElement.lang;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byWords = new Intl.Collator(lang, { numeric: true, ignorePunctuation: true });
  const number = new Intl.NumberFormat(lang);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  // Letters without their marks, one kind of apostrophe: «ІМ'Я» finds «ім’я».
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’ʼ`´]/g, "’").toLocaleLowerCase(lang);
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const FEW = 8; // rows that can be seen at once need no search
  let made = 0;

  const ready = (box) => {
    box.dataset.table = "ready";
    const words = box.dataset;
    const table = box.querySelector("table");
    const body = table.tBodies[0];
    const scroll = box.querySelector(".scroll");
    const heads = [...table.tHead.rows[0].cells];
    const titles = heads.map((head) => [...head.childNodes].filter((node) => node.nodeName !== "SMALL").map((node) => node.textContent).join("").trim());
    // Who looks for № 7 does not look for the number 7.
    const saying = (row) => [row.dataset.group ?? "", ...[...row.cells].filter((cell) => !cell.classList.contains("n")).map((cell) => cell.textContent)].join(" ");
    const rows = [...body.rows].map((row, place) => ({ row, place, text: plain(saying(row)) }));
    const status = make("p", { className: "found source" });
    status.setAttribute("role", "status");
    let sorted = { column: -1, down: false };

    const value = (row, column) => {
      const cell = row.cells[column];
      if (cell.dataset.value !== undefined) return Number(cell.dataset.value);
      return cell.querySelector("[aria-hidden]") || cell.classList.contains("n") ? null : cell.textContent.trim();
    };
    // Numbers before words, and what is no value last, whichever way the rows go.
    const compare = (a, b, down) => {
      if (a === null || b === null) return (a === null) - (b === null);
      const order = typeof a === "string" && typeof b === "string" ? byWords.compare(a, b) : typeof a === "string" || typeof b === "string" ? (typeof a === "string") - (typeof b === "string") : a - b;
      return down ? -order : order;
    };
    const sort = (column, down) => {
      sorted = { column, down };
      const order = [...rows].sort((a, b) => (column < 0 ? 0 : compare(value(a.row, column), value(b.row, column), down)) || a.place - b.place);
      body.append(...order.map(({ row }) => row));
      heads.forEach((head, at) => {
        if (at === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      if (chooseOrder) chooseOrder.value = column < 0 ? "" : `${column}${down ? "-" : "+"}`;
      tell(column < 0 ? words.asWritten : fill(down ? words.down : words.up, { column: titles[column] }));
    };

    heads.forEach((head, column) => {
      const button = make("button", { type: "button", className: "sort" });
      const link = head.querySelector("a");
      // A heading that leads somewhere keeps its link; the button stands behind it, in the line of the unit.
      if (link) {
        button.setAttribute("aria-label", fill(words.sort, { column: titles[column] }));
        const unit = head.querySelector("small");
        if (unit) unit.append(" ", button); else link.after(button);
      } else {
        button.append(...[...head.childNodes].filter((node) => node.nodeName !== "SMALL"));
        head.prepend(button);
      }
      button.addEventListener("click", () => {
        const again = sorted.column === column;
        if (again && sorted.down) sort(-1, false); else sort(column, again);
      });
    });

    const orders = titles.flatMap((title, column) => [[`${column}+`, fill(words.up, { column: title })], [`${column}-`, fill(words.down, { column: title })]]);
    const field = (label, control) => {
      control.id = `table-tool-${++made}`;
      return make("p", {}, make("label", { className: "label", htmlFor: control.id, textContent: label }), control);
    };
    const select = (options, change) => {
      const control = make("select", {}, ...options.map(([option, text]) => make("option", { value: option, textContent: text })));
      control.addEventListener("change", () => change(control.value));
      return control;
    };
    const tools = make("div", { className: "tools" });
    let find = null;
    let chooseGroup = null;
    let chooseOrder = null;
    if (rows.length >= FEW) {
      find = make("input", { type: "search", autocomplete: "off" });
      find.addEventListener("input", () => filter());
      tools.append(field(words.find, find));
      if (body.dataset.groups) {
        const groups = [...new Set(rows.map(({ row }) => row.dataset.group).filter(Boolean))].sort(byWords.compare);
        chooseGroup = select([["", words.all], ...groups.map((group) => [group, group])], () => filter());
        tools.append(field(body.dataset.groups, chooseGroup));
      }
    }
    if (rows.length > 2) {
      chooseOrder = select([["", words.asWritten], ...orders], (chosen) => sort(chosen ? parseInt(chosen, 10) : -1, chosen.endsWith("-")));
      const order = field(words.order, chooseOrder);
      order.className = "order";
      tools.append(order);
    }

    const filter = () => {
      const wanted = plain(find.value).split(/\s+/).filter(Boolean);
      const group = chooseGroup?.value ?? "";
      for (const { row, text } of rows) row.hidden = !(wanted.every((word) => text.includes(word)) && (!group || row.dataset.group === group));
      const some = wanted.length > 0 || group !== "";
      const count = rows.filter(({ row }) => !row.hidden).length;
      status.classList.toggle("some", some);
      tell(some ? (count ? fill(words.found, { count: number.format(count), total: number.format(rows.length) }) : words.none) : "");
    };
    const tell = (text) => { status.textContent = text; };

    if (tools.childElementCount) box.prepend(tools);
    scroll.before(status);

    // Only what does not fit is a place to scroll, and a stop for the Tab key; all else lets the headings stick to the window.
    const fit = () => {
      const fits = table.scrollWidth <= scroll.clientWidth + 1;
      scroll.classList.toggle("fits", fits);
      if (fits) scroll.removeAttribute("tabindex"); else scroll.tabIndex = 0;
    };
    new ResizeObserver(fit).observe(scroll);
    fit();
  };

  const begin = () => all('[data-table=""]').forEach(ready);
  begin();
  document.addEventListener("lotsman:change", begin);
})();
