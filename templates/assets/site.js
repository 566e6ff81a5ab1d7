// What a page can do more where scripts run: sort tables, print, copy the address.
"use strict";

function sortable(table) {
  const heads = table.tHead.rows[0].cells;
  Array.from(heads).forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(table, heads, column));
  });
}

function sort(table, heads, column) {
  const descending = heads[column].getAttribute("aria-sort") === "ascending";
  Array.from(heads).forEach((head) => head.removeAttribute("aria-sort"));
  heads[column].setAttribute("aria-sort", descending ? "descending" : "ascending");
  const value = (row) => row.cells[column].textContent.trim();
  const number = (text) => parseFloat(text.replace(/[,%]/g, ""));
  const compare = (a, b) => {
    const x = value(a);
    const y = value(b);
    const byNumber = number(x) - number(y);
    return Number.isNaN(byNumber) ? x.localeCompare(y, "zh-CN") : byNumber;
  };
  const body = table.tBodies[0];
  const rows = Array.from(body.rows).sort(compare);
  body.append(...(descending ? rows.reverse() : rows));
}

function tool(bar, label, action) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => action(button));
  bar.append(button);
}

document.querySelectorAll("table[data-sortable]").forEach(sortable);
document.querySelectorAll(".reader").forEach((bar) => {
  tool(bar, "打印", () => window.print());
  if (navigator.clipboard) {
    tool(bar, "复制网址", (button) =>
      navigator.clipboard.writeText(location.href).then(() => {
        button.textContent = "网址已复制";
      }));
  }
});
