// What a page can do more where scripts run: remember how it is read, read aloud, sort, share, print.
"use strict";

(() => {
  const MODES = ["elder", "contrast"];

  // The ways of reading stand on the root before anything is drawn, so that nothing moves after.
  const remembered = (mode) => {
    try {
      return localStorage.getItem(mode) === "on";
    } catch {
      return false;
    }
  };

  const remember = (mode, on) => {
    try {
      localStorage.setItem(mode, on ? "on" : "off");
    } catch {
      // A reader who allows no storage chooses again on the next page.
    }
  };

  const apply = (mode, on) => document.documentElement.toggleAttribute(`data-${mode}`, on);

  MODES.forEach((mode) => apply(mode, remembered(mode)));

  function modes() {
    MODES.forEach((mode) => {
      const box = document.getElementById(mode);
      if (!box) {
        return;
      }
      box.checked = remembered(mode);
      box.addEventListener("change", () => {
        apply(mode, box.checked);
        remember(mode, box.checked);
      });
    });
  }

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
    const number = (text) => (/^[+−]?[\d,]+(\.\d+)?(%|（|$)/.test(text)
      ? parseFloat(text.replace("−", "-").replace(/,/g, ""))
      : NaN);
    const compare = (a, b) => {
      const x = value(a);
      const y = value(b);
      const byNumber = number(x) - number(y);
      return (Number.isNaN(byNumber) ? x.localeCompare(y, "zh-CN") : byNumber) * (descending ? -1 : 1);
    };
    const body = table.tBodies[0];
    const rows = Array.from(body.rows);
    const known = rows.filter((row) => value(row) !== "—").sort(compare);
    body.append(...known, ...rows.filter((row) => value(row) === "—"));
  }

  function tool(bar, label, action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => action(button));
    bar.append(button);
    return button;
  }

  // Paragraph by paragraph: browsers fall silent in the middle of a long text.
  function readAloud(bar, article) {
    const speech = window.speechSynthesis;
    if (!speech || !window.SpeechSynthesisUtterance) {
      return;
    }
    const start = "{msg:reader.read}";
    const stop = "{msg:reader.stop}";
    let marked = null;
    const button = tool(bar, start, () => (button.textContent === start ? begin() : end()));
    const mark = (part) => {
      marked?.classList.remove("spoken");
      part?.classList.add("spoken");
      marked = part;
    };
    const end = () => {
      speech.cancel();
      mark(null);
      button.textContent = start;
    };
    const begin = () => {
      speech.cancel();
      button.textContent = stop;
      const parts = Array.from(article.querySelectorAll(
        "h1, h2, h3, h4, .facts dl > div, .prose p, .prose li, .sentence, .teams li"));
      parts.forEach((part, index) => {
        const words = new SpeechSynthesisUtterance(part.textContent.replace(/\s+/g, " "));
        words.lang = document.documentElement.lang;
        words.onstart = () => mark(part);
        if (index === parts.length - 1) {
          words.onend = end;
        }
        speech.speak(words);
      });
    };
    window.addEventListener("pagehide", () => speech.cancel());
  }

  function copyAddress(button) {
    const address = document.querySelector("link[rel=canonical]")?.href ?? location.href;
    navigator.clipboard.writeText(address).then(() => {
      button.textContent = "{msg:reader.copied}";
    });
  }

  function readerTools(bar) {
    const article = document.querySelector("article");
    if (article) {
      readAloud(bar, article);
    }
    tool(bar, "{msg:reader.print}", () => window.print());
    if (navigator.clipboard) {
      tool(bar, "{msg:reader.copy}", copyAddress);
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    modes();
    document.querySelectorAll("table[data-sortable]").forEach(sortable);
    document.querySelectorAll(".reader").forEach(readerTools);
  });
})();
