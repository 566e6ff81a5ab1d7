// Finds profiles without a server. The index lies in scripts, so that it also works from a folder;
// only those that a query needs are loaded. The address of the page says what was asked.
"use strict";

(() => {
  const PAGE = 10;
  const MOST_GRAMS = 10;
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUE = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));
  const IN_FACTS = 2;
  const IN_NAME = 4;

  const waiting = new Map();
  const arrived = (key, value) => waiting.get(key)?.(value);

  // What the scripts of the index call.
  window.fengcaiSearch = {
    head: (value) => arrived("head", value),
    shard: (number, value) => arrived(`shard ${number}`, value),
    document: (number, value) => arrived(`document ${number}`, value),
  };

  const loaded = new Map();

  function load(key, file) {
    if (!loaded.has(key)) {
      loaded.set(key, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        waiting.set(key, resolve);
        script.src = file;
        script.onerror = () => reject(new Error(file));
        document.head.append(script);
      }));
    }
    return loaded.get(key);
  }

  const form = document.querySelector("form.search");
  const words = document.getElementById("words").dataset;
  const say = (text, ...values) =>
    values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);

  const loadHead = () => load("head", "index/head.js");
  const loadShard = (number) => load(`shard ${number}`, `index/${number}.js`);
  const loadDocument = (number) => load(
    `document ${number}`, `profiles/${Math.floor(number / 1000)}/${number}.js`);

  // Folding.java does the same to what is searched.
  function folder(pairs) {
    const simplified = new Map();
    const characters = Array.from(pairs);
    for (let i = 0; i < characters.length; i += 2) {
      simplified.set(characters[i], characters[i + 1]);
    }
    return (character) => Array.from(character.normalize("NFKC").toLowerCase(),
      (each) => simplified.get(each) ?? each).join("");
  }

  const isLetter = (character) => /[\p{L}\p{Nd}]/u.test(character);

  // A text as it is searched, with the place in the text from which each letter comes.
  function folded(text, fold) {
    let letters = "";
    const from = [];
    let at = 0;
    for (const character of text) {
      for (const letter of fold(character)) {
        for (let i = 0; i < letter.length; i++) {
          from.push(at);
        }
        letters += letter;
      }
      at += character.length;
    }
    from.push(at);
    return { letters, from };
  }

  // What must be there: the letters of the query that stand together.
  function parts(query, fold) {
    const found = [];
    let part = "";
    for (const letter of `${folded(query, fold).letters} `) {
      if (isLetter(letter)) {
        part += letter;
      } else if (part) {
        found.push(part);
        part = "";
      }
    }
    return Array.from(new Set(found));
  }

  // Of a long part some tell enough: what was found is held against its text in the end.
  function grams(part) {
    const letters = Array.from(part);
    if (letters.length === 1) {
      return letters;
    }
    const all = letters.slice(1).map((letter, i) => letters[i] + letter);
    const step = Math.ceil(all.length / MOST_GRAMS);
    return all.filter((gram, i) => i % step === 0);
  }

  // SearchIndex.java reckons the same.
  function shardOf(gram, shards) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < gram.length; i++) {
      hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
    }
    return (hash & (shards - 1)) >>> 0;
  }

  // Postings.java says how they are written.
  function decode(text) {
    const numbers = [];
    if (text.startsWith("=")) {
      for (let i = 1; i < text.length; i++) {
        const digit = VALUE.get(text[i]);
        for (let bit = 0; bit < 6; bit++) {
          if (digit & (1 << bit)) {
            numbers.push((i - 1) * 6 + bit);
          }
        }
      }
      return numbers;
    }
    let number = -1;
    let gap = 0;
    let shift = 0;
    for (const character of text) {
      const digit = VALUE.get(character);
      gap |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += gap + 1;
        numbers.push(number);
        gap = 0;
        shift = 0;
      }
    }
    return numbers;
  }

  // How often each profile has all of some grams: equal to their number where it has them all.
  function common(lists, documents) {
    const times = new Uint8Array(documents);
    lists.forEach((list, i) => list.forEach((number) => {
      if (times[number] === i) {
        times[number]++;
      }
    }));
    return times;
  }

  async function candidates(wanted, head) {
    const all = wanted.map(grams);
    const numbers = new Set(all.flat().map((gram) => shardOf(gram, head.shards)));
    await Promise.all(Array.from(numbers, loadShard));
    const points = new Float64Array(head.documents);
    const has = new Uint8Array(head.documents);
    for (const own of all) {
      const lines = await Promise.all(own.map(async (gram) => {
        const shard = await loadShard(shardOf(gram, head.shards));
        return (shard[gram] ?? "").split("|").map(decode);
      }));
      [1, IN_FACTS, IN_NAME].forEach((worth, level) => {
        const times = common(lines.map((line) => line[level] ?? []), head.documents);
        times.forEach((count, number) => {
          if (count === own.length) {
            points[number] += worth;
            has[number] += level === 0 ? 1 : 0;
          }
        });
      });
    }
    const found = [];
    has.forEach((count, number) => {
      if (count === all.length) {
        found.push(number);
      }
    });
    return found.sort((a, b) => points[b] - points[a] || a - b);
  }

  function narrowed(found, head, asked) {
    const keep = (list, text) => {
      const allowed = new Set(decode(text));
      return list.filter((number) => allowed.has(number));
    };
    const region = head.regions.find((row) => row[0] === asked.region);
    const honour = head.honours.find((row) => row[0] === asked.honour);
    const inRegion = asked.region ? keep(found, region ? region[2] : "") : found;
    return asked.honour ? keep(inRegion, honour ? honour[1] : "") : inRegion;
  }

  const fields = (profile) =>
    [profile.name, profile.title, profile.place, ...profile.facts, ...profile.nameSounds,
      ...profile.sounds, ...profile.text];

  // Letters that stand together two by two need not stand together all: the text itself decides.
  const truly = (profile, wanted, fold) => {
    const texts = fields(profile).map((text) => folded(text, fold).letters);
    return wanted.every((part) => texts.some((text) => text.includes(part)));
  };

  // Up to the end of a page of those that were truly found; what was wrongly taken for one is left out.
  async function page(found, wanted, fold, last) {
    const kept = [];
    let left = found;
    let dropped = 0;
    while (left.length && kept.length < last) {
      const next = left.slice(0, last - kept.length);
      left = left.slice(next.length);
      const profiles = await Promise.all(next.map(loadDocument));
      const right = profiles.filter((profile) => truly(profile, wanted, fold));
      dropped += next.length - right.length;
      kept.push(...right);
    }
    return { kept, count: found.length - dropped };
  }

  function highlighted(target, text, wanted, fold, from, to) {
    const { letters, from: places } = folded(text, fold);
    const marks = [];
    wanted.forEach((part) => {
      for (let at = letters.indexOf(part); at >= 0; at = letters.indexOf(part, at + 1)) {
        marks.push([places[at], places[at + part.length]]);
      }
    });
    marks.sort((a, b) => a[0] - b[0]);
    let at = from;
    marks.forEach(([start, end]) => {
      if (start >= at && end <= to) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(start, end);
        target.append(text.slice(at, start), mark);
        at = end;
      }
    });
    target.append(text.slice(at, to));
  }

  function snippet(profile, wanted, fold) {
    const text = profile.text.find((each) => {
      const { letters } = folded(each, fold);
      return wanted.some((part) => letters.includes(part));
    }) ?? profile.text[0];
    if (!text) {
      return null;
    }
    const { letters, from } = folded(text, fold);
    const first = Math.min(...wanted.map((part) => letters.indexOf(part)).filter((at) => at >= 0));
    const middle = Number.isFinite(first) ? from[first] : 0;
    const start = Math.max(0, middle - 30);
    const end = Math.min(text.length, start + 100);
    const line = document.createElement("p");
    line.append(start > 0 ? "…" : "");
    highlighted(line, text, wanted, fold, start, end);
    line.append(end < text.length ? "…" : "");
    return line;
  }

  function shown(profile, wanted, fold) {
    const item = document.createElement("li");
    const heading = document.createElement("h2");
    const link = document.createElement("a");
    link.href = form.dataset.root + profile.link;
    highlighted(link, profile.title, wanted, fold, 0, profile.title.length);
    heading.append(link);
    const place = document.createElement("p");
    place.className = "note";
    highlighted(place, profile.place, wanted, fold, 0, profile.place.length);
    item.append(heading, place);
    const told = profile.facts.filter((fact) =>
      wanted.some((part) => folded(fact, fold).letters.includes(part)));
    if (told.length) {
      const facts = document.createElement("p");
      facts.className = "facts-found";
      facts.append(words.fact);
      told.slice(0, 3).forEach((fact, i) => {
        facts.append(i ? "；" : "");
        highlighted(facts, fact, wanted, fold, 0, fact.length);
      });
      item.append(facts);
    }
    const text = snippet(profile, wanted, fold);
    if (text) {
      item.append(text);
    }
    return item;
  }

  function address(asked, number) {
    const query = new URLSearchParams();
    Object.entries({ ...asked, page: number > 1 ? number : "" }).forEach(([key, value]) => {
      if (value) {
        query.set(key, value);
      }
    });
    return `?${query}`;
  }

  function pages(asked, number, count) {
    const nav = document.querySelector(".pages");
    const add = (label, to) => {
      const link = document.createElement("a");
      link.href = address(asked, to);
      link.textContent = label;
      nav.append(link);
    };
    if (number > 1) {
      add(words.previous, number - 1);
    }
    if (number * PAGE < count) {
      add(words.next, number + 1);
    }
    nav.hidden = !nav.childElementCount;
  }

  function choices(head, asked) {
    const fill = (name, rows) => {
      const select = form.elements.namedItem(name);
      rows.forEach(([value, label]) => select.append(new Option(label, value)));
      select.value = asked[name];
      select.addEventListener("change", () => form.requestSubmit());
    };
    fill("region", head.regions.map((row) => [row[0], row[1]]));
    fill("honour", head.honours.map((row) => [row[0], row[0]]));
  }

  async function search(asked, number) {
    const status = document.querySelector(".status");
    status.textContent = words.searching;
    try {
      const head = await loadHead();
      choices(head, asked);
      const fold = folder(head.fold);
      const wanted = parts(asked.q, fold);
      const every = wanted.length
        ? await candidates(wanted, head)
        : Array.from({ length: asked.region || asked.honour ? head.documents : 0 }, (_, i) => i);
      const found = narrowed(every, head, asked);
      const { kept, count } = await page(found, wanted, fold, number * PAGE);
      const list = kept.slice((number - 1) * PAGE);
      document.querySelector(".results").start = (number - 1) * PAGE + 1;
      document.querySelector(".results").append(...list.map((each) => shown(each, wanted, fold)));
      pages(asked, number, count);
      status.textContent = !list.length
        ? say(words.none, asked.q)
        : count <= PAGE
          ? say(words.found, count)
          : say(words.page, count, (number - 1) * PAGE + 1, (number - 1) * PAGE + list.length);
    } catch {
      status.textContent = words.failed;
    }
    document.documentElement.dataset.searched = "";
  }

  // Up and down go through the results, a slash back to the question.
  function keys(event) {
    const box = form.elements.namedItem("q");
    const links = Array.from(document.querySelectorAll(".results h2 a"));
    const at = links.indexOf(document.activeElement);
    if (event.key === "/" && !["INPUT", "SELECT", "TEXTAREA"].includes(document.activeElement.tagName)) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === box) && at + 1 < links.length) {
      event.preventDefault();
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at > 0 ? links[at - 1] : box).focus();
    }
  }

  const query = new URLSearchParams(location.search);
  const asked = {
    q: (query.get("q") ?? "").trim(),
    region: query.get("region") ?? "",
    honour: query.get("honour") ?? "",
  };
  form.elements.namedItem("q").value = asked.q;
  form.addEventListener("submit", () => form.querySelectorAll("select").forEach((select) => {
    select.disabled = !select.value;
  }));
  document.addEventListener("keydown", keys);
  if (asked.q || asked.region || asked.honour) {
    search(asked, Math.max(1, parseInt(query.get("page") ?? "1", 10) || 1));
  } else {
    loadHead().then((head) => choices(head, asked), () => {});
  }
})();
