// The desk's keys, and moving without a reload. Everything works without this file: it presses the same buttons and follows the same links.
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const drafts = new Map(); // item → what is typed, for as long as the page is open; never stored
  const regions = ["progress", "status", "open", "rows"];
  let busy = false;
  let running = Promise.resolve();

  // One thing after the other: who presses j three times goes three items on.
  const inTurn = (work) => (running = running.then(work, work));

  document.documentElement.classList.add("scripted");

  // Not elements.item: that is a method of the collection.
  const itemId = () => $("accept")?.querySelector("[name=item]").value;

  // ---- What is typed ----

  function keepDraft() {
    const form = $("accept");
    if (!form || !form.dataset.touched) return;
    drafts.set(itemId(), {
      note: form.elements.note.value,
      title: form.elements.title.value,
      excerpt: form.elements.excerpt.value,
      companies: form.elements.companies.value,
      themes: $("order").value,
    });
  }

  function restoreDraft() {
    const form = $("accept");
    const draft = form && drafts.get(itemId());
    if (!draft || form.querySelector("[data-fault]")) return;
    form.dataset.touched = "yes";
    for (const name of ["note", "title", "excerpt", "companies"]) form.elements[name].value = draft[name];
    const chosen = draft.themes.split(" ");
    for (const box of form.querySelectorAll("[name=theme]")) box.checked = chosen.includes(box.value);
    $("order").value = draft.themes;
    showCard();
  }

  function markOrder(box) {
    if (!$("order")) return;
    const order = $("order").value.split(" ").filter((id) => id && id !== box?.value);
    if (box?.checked) order.push(box.value);
    $("order").value = order.join(" ");
    for (const one of document.querySelectorAll(".toggle input")) {
      const place = order.indexOf(one.value);
      const shown = one.nextElementSibling;
      if (one.checked && place >= 0) shown.dataset.place = place + 1;
      else delete shown.dataset.place;
    }
  }

  const words = (text) => text.trim().split(/\s+/).filter(Boolean).length;

  function count() {
    const note = $("note");
    if (!note) return;
    const most = Number(note.dataset.most);
    const length = note.value.trim().length;
    $("note-count").textContent = length === 0 ? `at most ${most} characters` : `${words(note.value)} words, ${length} of ${most} characters`;
    $("note-count").classList.toggle("too-much", length > most);
    const quoted = $("excerpt-count");
    if (!quoted) return;
    const used = words($("excerpt").value);
    quoted.textContent = `${used} of ${quoted.dataset.most} words`;
    quoted.classList.toggle("too-much", used > Number(quoted.dataset.most));
  }

  // ---- The card, as it is written ----

  let cardTimer = 0;
  let cardAsked = 0;

  function showCardSoon() {
    clearTimeout(cardTimer);
    cardTimer = setTimeout(showCard, 250);
  }

  async function showCard() {
    const form = $("accept");
    if (!form) return;
    const asked = ++cardAsked;
    const id = itemId();
    try {
      const answer = await fetch("/card", { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const text = await answer.text();
      if (!answer.ok) return say(text.trim());
      const page = parse(text);
      if (asked === cardAsked && id === itemId()) $("card").replaceWith(page.getElementById("card"));
    } catch {
      // The next verdict will say that the desk does not answer.
    }
  }

  // ---- Going from one state of the page to the next ----

  const parse = (html) => new DOMParser().parseFromString(html, "text/html");

  function say(text) {
    const said = $("said");
    if (!said) return;
    said.textContent = text;
    said.classList.add("trouble");
  }

  function take(page, { focus = true } = {}) {
    for (const name of regions) {
      const [now, next] = [$(name), page.getElementById(name)];
      if (!now || !next) continue;
      // The live region must stay itself, or nobody hears what changed in it.
      if (name === "status") {
        const said = $("said");
        const fresh = page.getElementById("said");
        said.className = fresh.className;
        said.replaceChildren(...fresh.childNodes);
        $("undo")?.remove();
        const undo = page.getElementById("undo");
        if (undo) now.append(undo);
      } else if (name === "rows") {
        const top = now.scrollTop;
        now.replaceWith(next);
        next.scrollTop = top;
      } else now.replaceWith(next);
    }
    arrive(focus);
  }

  // Only the list moves, and only where it is a column of its own.
  function showRow() {
    const rows = $("rows");
    const row = rows?.querySelector("[aria-current]");
    if (!row) return;
    const [inner, outer] = [row.getBoundingClientRect(), rows.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) rows.scrollTop += inner.top - outer.top - outer.height / 3;
  }

  function arrive(focus) {
    restoreDraft();
    markOrder();
    count();
    showRow();
    const fault = document.querySelector("[data-fault]");
    if (fault) fault.focus();
    else if (focus) {
      window.scrollTo(0, 0);
      $("open-title")?.focus({ preventScroll: true });
    }
  }

  async function ask(url, options) {
    busy = true;
    document.body.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, options);
      const type = answer.headers.get("content-type") ?? "";
      const text = await answer.text();
      if (!type.startsWith("text/html")) return say(text.trim() || "Something is broken in the desk itself. Nothing that you typed is lost.");
      const page = parse(text);
      const trouble = page.querySelector("[data-trouble]");
      if (trouble) return say([...trouble.querySelectorAll("h1, p[dir]")].map((e) => e.textContent).join(": "));
      return { page, url: answer.url, ok: answer.ok };
    } catch {
      say("The desk does not answer; is it still running? Nothing that you typed is lost.");
    } finally {
      busy = false;
      document.body.removeAttribute("aria-busy");
    }
  }

  async function open(link) {
    keepDraft();
    const answer = await ask("/item" + new URL(link.href).search);
    if (!answer) return;
    $("said").textContent = "";
    const id = answer.page.querySelector("#accept [name=item]")?.value;
    for (const row of document.querySelectorAll(".row")) {
      if (row.dataset.id === id) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
    take(answer.page);
    history.replaceState(null, "", link.href);
  }

  async function send(form, button) {
    keepDraft();
    const id = itemId();
    const body = new URLSearchParams(new FormData(form));
    // The second argument of FormData is younger than some browsers here.
    if (button?.name) body.set(button.name, button.value);
    const answer = await ask(form.getAttribute("action"), { method: "POST", body });
    if (!answer) return;
    // Undo, join and split are about other items, or leave this one open.
    if (answer.ok && ["/accept", "/reject", "/snooze"].includes(form.getAttribute("action"))) drafts.delete(id);
    take(answer.page);
    if (answer.ok) history.replaceState(null, "", answer.url.replace(/[?&]said=\d+/, "").replace(/\/&/, "/?"));
  }

  // ---- Mouse, touch and forms ----

  const isQueue = document.body.classList.contains("queue-page");

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (link.id === "keys-link" && $("keys")) {
      event.preventDefault();
      $("keys").showModal();
    } else if (isQueue && link.matches(".row, [rel=prev], [rel=next], .tellers-box a[href^='/?']")) {
      event.preventDefault();
      inTurn(() => open(link));
    }
  });

  document.addEventListener("submit", (event) => {
    if (!isQueue || event.target.method !== "post") return;
    event.preventDefault();

    // A second press would be about the next item, which nobody has seen.
    if (!busy) inTurn(() => send(event.target, event.submitter));
  });

  document.addEventListener("input", (event) => {
    if (!event.target.closest("#accept")) return;
    $("accept").dataset.touched = "yes";
    if (event.target.name === "theme") markOrder(event.target);
    count();
    showCardSoon();
  });

  // Leaving for another view would lose what is typed.
  addEventListener("beforeunload", (event) => {
    keepDraft();
    if ([...drafts.values()].some((draft) => draft.note.trim().length > 0)) event.preventDefault();
  });

  // ---- Keys ----

  const press = (selector) => document.querySelector(selector)?.click();

  function go(way) {
    const link = document.querySelector(`[rel=${way}]`);
    return link && open(link);
  }

  function openDrop(name) {
    const drop = $(name);
    if (!drop) return;
    drop.open = true;
    drop.querySelector("button").focus();
    drop.scrollIntoView({ block: "nearest" });
  }

  const keys = {
    j: () => inTurn(() => go("next")),
    k: () => inTurn(() => go("prev")),
    a: () => $("accept")?.requestSubmit(),
    r: () => openDrop("reject"),
    s: () => openDrop("snooze"),
    u: () => $("undo")?.requestSubmit(),
    o: () => press("#original"),
    e: () => $("note")?.focus(),
    q: () => {
      if (!$("quoting")) return;
      $("quoting").open = true;
      $("excerpt").focus();
    },
  };

  function digit(key) {
    const drop = document.activeElement?.closest(".drop[open]");
    const target = (drop ?? $("accept"))?.querySelector(`[data-key="${key}"]`);
    target?.click();
    return target;
  }

  function leave(element) {
    const drop = element.closest(".drop[open]");
    if (drop) {
      drop.open = false;
      drop.querySelector("summary").focus();
    } else {
      element.blur();
      $("open-title")?.focus({ preventScroll: true });
    }
  }

  document.addEventListener("keydown", (event) => {
    const at = event.target;
    const writes = at.matches("textarea, input:not([type=checkbox])");
    if (event.isComposing || $("keys")?.open) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && at.closest("#accept")) {
      event.preventDefault();
      keys.a();
    } else if (event.key === "Escape" && isQueue) leave(at);
    else if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (busy && event.key.length === 1 && !"jk".includes(event.key)) event.preventDefault();
    else if (event.key === "?" && $("keys")) {
      event.preventDefault();
      $("keys").showModal();
    } else if (isQueue && /^[0-9]$/.test(event.key)) {
      if (digit(event.key)) event.preventDefault();
    } else if (isQueue && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  arrive(false);
})();
