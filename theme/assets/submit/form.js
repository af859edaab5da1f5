// The form on the page. Nothing typed becomes markup, is sent, or is stored before somebody asks for it: see docs/submit.md.
"use strict";

const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const people = [1, 2, 3];
const sourceRows = [1, 2];

const ruledTexts = (answers) => [
  ...["title", "description", "body", "lesson"].map((field) => [field, field, answers[field]]),
  ...answers.sources.map((source, i) => [`link-${i + 1}`, "links", answers.evidence === "retold" ? webAddress(source.url) : ""]),
];

function adviceFor(answers, rules, limits) {
  const advice = [];
  const say = (field, severity, text) => advice.push({ field, severity, text, late: true });
  adviseText(answers, limits, say);
  answers.people.forEach((person, i) => advisePerson(person, `person-${i + 1}`, say));
  if (peopleOf(answers).length > 0 && !answers.asked) say("asked", "hint", "Ask whether you may name them. If you cannot, leave out what gives them away.");
  if (answers.themes.length < limits.themes.fewest) say("themes", "needed", "Tick one theme, or up to three.");
  if (answers.themes.length > limits.themes.most) say("themes", "needed", `Take away ${answers.themes.length - limits.themes.most}: three themes are the most.`);
  adviseSources(answers, say);
  if (answers.naming !== "none" && !authorOf(answers)) say("name", "needed", "Write the name to put below it, or choose “A reader”.");
  if (answers.naming === "first" && answers.name.includes(" ")) say("name", "hint", "A first name is enough: with more, anybody can find you.");
  if (answers.gain) say("gain", "hint", "Say so in the first lines of the story.");
  if (!answers.consent) say("consent", "needed", "Without your word we may not publish it.");
  const isInEnglish = rules.length > 0 && isEnglish(answers.body, rules[0].file);
  for (const [field, name, text] of ruledTexts(answers)) for (const fault of findFaults(rules, name, text, isInEnglish)) advice.push({ ...fault, field, late: false });
  return advice;
}

function adviseText(answers, limits, say) {
  const { title, description, lesson } = answers;
  const words = countWords(answers.body);
  const long = (text, good) => `It has ${text.length} characters; ${good} fit everywhere.`;
  if (paragraphsOf(answers.body).length === 0) say("body", "needed", "Write what happened.");
  else if (words < limits.body.fewestWords) say("body", "hint", `${counted(words, "word", "words")} so far; below ${limits.body.fewestWords} there is seldom a story.`);
  if (!title) say("title", "needed", "Give it a title.");
  else if (title.length > limits.title.most) say("title", "hint", long(title, limits.title.good));
  else if (isShouted(title)) say("title", "hint", "Capitals are hard to read. Write it like a sentence.");
  if (!description) say("description", "needed", "Say in one sentence what it is about.");
  else if (description.length > limits.description.most) say("description", "hint", long(description, limits.description.good));
  else if (description.length < limits.description.fewest) say("description", "hint", "A little more: who did what?");
  if (lesson.length > limits.lesson.most) say("lesson", "hint", long(lesson, limits.lesson.most));
}

const isShouted = (title) => !/\p{Ll}/u.test(title) && (title.match(/\p{Lu}/gu) || []).length >= 10 && title.includes(" ");

function advisePerson(person, field, say) {
  if (person.name.includes(" ")) say(field, "hint", "The first name is enough.");
  if (!person.name && person.role) say(field, "hint", "Without a name this row is left out.");
}

function adviseSources(answers, say) {
  if (answers.evidence !== "retold") return;
  if (sourcesOf(answers).length === 0) say("source-1", "needed", "Write who told it to you, or where it stood.");
  answers.sources.forEach((source, i) => {
    if (source.url && !webAddress(source.url)) say(`link-${i + 1}`, "needed", "This is not a whole link. Copy it from your browser.");
  });
}

function praiseFor(answers, limits, site, advice) {
  const good = [];
  const { title } = answers;
  const words = countWords(answers.body);
  const [fewest, most] = limits.body.goodWords;
  const lists = (texts) => (texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1]}`);
  if (words >= fewest && words <= most) good.push(`${words} words: a good length.`);
  else if (words >= limits.body.fewestWords && words < fewest) good.push(`${words} words: short, and that is fine.`);
  if (title && title.length <= limits.title.good && !isShouted(title)) good.push("The title fits everywhere.");
  if (answers.place) good.push("One can see where it was.");
  if (peopleOf(answers).length > 0) good.push(`${lists(peopleOf(answers).map((person) => person.name))} can be thanked by name.`);
  if (answers.themes.length > 0) good.push(`It will stand under ${lists(answers.themes.map((id) => site.themes.find((theme) => theme.id === id).title))}.`);
  if (answers.lesson) good.push("There is something to take along from it.");
  if (words >= limits.body.fewestWords && !advice.some((one) => one.code)) good.push("We found nothing private in it.");
  return good;
}

function previewValues(answers, site, today, language) {
  const company = answers.company;
  return {
    title: answers.title || "The title",
    description: answers.description || "What it is about, in one sentence.",
    author: authorOf(answers) || "Your name",
    date: /^en(-|$)/i.test(language) ? new Date(today).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) : today,
    place: answers.place,
    minutes: `${counted(Math.max(1, Math.round(countWords(answers.body) / 230)), "minute", "minutes")} to read`,
    origin: site.reader.label,
    originMeaning: site.reader.meaning,
    evidence: site[answers.evidence].label,
    evidenceMeaning: site[answers.evidence].meaning,
    lesson: answers.lesson,
    themes: answers.themes.map((id) => site.themes.find((theme) => theme.id === id).title),
    people: peopleOf(answers).map((person) => ({ ...person, at: company })),
    sources: sourcesOf(answers).map((source) => source.title || new URL(source.url).hostname),
    company: [company, company && answers.part].filter(Boolean).join(", "),
    consent: consentOf(answers),
    editor: site.editor,
  };
}

// What repeats comes first: its parts have names of their own.
function fillPreview(root, values) {
  for (const one of root.querySelectorAll("[data-each]")) {
    for (const value of values[one.dataset.each]) {
      const copy = one.cloneNode(true);
      delete copy.dataset.each;
      fillPreview(copy, typeof value === "string" ? { self: value } : value);
      if (copy.dataset.text) copy.textContent = value;
      one.before(copy);
    }
    one.remove();
  }
  for (const part of root.querySelectorAll("[data-if]")) if (part.dataset.if in values && values[part.dataset.if].length === 0) part.remove();
  for (const part of root.querySelectorAll("[data-text]")) if (part.dataset.text in values) part.textContent = values[part.dataset.text];
}

function showPreview(place, template, answers, site, today, language) {
  const page = template.content.cloneNode(true);
  fillPreview(page, previewValues(answers, site, today, language));
  const emblem = page.querySelector("[data-emblem]");
  if (answers.themes.length > 0) emblem.setAttribute("href", `${emblem.dataset.emblem}#theme-${answers.themes[0]}`);
  else emblem.parentNode.remove();
  for (const lines of paragraphsOf(answers.body)) {
    const paragraph = document.createElement("p");
    lines.forEach((line, i) => paragraph.append(...(i ? [document.createElement("br")] : []), curled(line)));
    page.querySelector("[data-prose]").append(paragraph);
  }
  place.textContent = "";
  place.append(page);
}

const curled = (line) => line.replace(/(^|[\s([{\u2014\u2013-])"/g, "$1“").replace(/"/g, "”").replace(/(^|[\s([{“\u2014\u2013-])'/g, "$1‘").replace(/'/g, "’");

const draftKey = `draft of ${location.pathname}`; // several sites may share a host

// Whoever forbids storage gets an exception for the mere look at it.
function storage(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

const draftFields = (form) => [...form.elements].filter((field) => field.id && field.id !== "tell_keep" && /^(?:INPUT|TEXTAREA)$/.test(field.tagName));
const isTick = (field) => field.type === "checkbox" || field.type === "radio";

function keepDraft(form, more) {
  const fields = {};
  for (const field of draftFields(form)) fields[field.id] = isTick(field) ? field.checked : field.value;
  return storage((kept) => kept.setItem(draftKey, JSON.stringify({ fields, ...more }))) !== null;
}

function restoreDraft(form) {
  const draft = storage((kept) => JSON.parse(kept.getItem(draftKey)));
  if (!draft || !draft.fields) return null;
  for (const field of draftFields(form)) {
    const value = draft.fields[field.id];
    if (isTick(field) && typeof value === "boolean") field.checked = value;
    else if (!isTick(field) && typeof value === "string") field.value = value;
  }
  return draft;
}

(() => {
  const $ = (id) => document.getElementById(`tell_${id}`); // headings have no underscore
  const form = $("form");
  const touched = new Set();
  const manner = { needed: "Needed", error: "To mend", warning: "Please look", hint: "A thought" };
  const isNeeded = (one) => one.severity === "needed" || one.severity === "error";
  let rules, limits, site;
  let chosen = []; // themes in the order they were ticked
  let isByHand = false; // somebody ticked a theme: from then on we only suggest
  let file, waiting, isPressed;

  const load = (address) => fetch(address, { cache: "no-cache" }).then((answer) => (answer.ok ? answer.json() : Promise.reject()));

  const today = () => new Date().toISOString().slice(0, 10);
  const ticked = (name) => form.querySelector(`[name=${name}]:checked`).value;
  const boxes = () => [...form.querySelectorAll("[name=theme]")];

  const make = (tag, text, name) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (name) element.className = name;
    return element;
  };

  // Somebody may be on it with the keyboard.
  const fill = (list, values, element) => {
    const print = JSON.stringify(values);
    if (list.dataset.print === print) return;
    list.dataset.print = print;
    list.textContent = "";
    list.append(...values.map(element));
  };

  /** One of the sentences that stand ready in the layout. */
  function show(id, which) {
    for (const words of $(id).children) words.hidden = words.dataset.when !== which;
  }

  function read() {
    const answers = { people: people.map((i) => ({ name: $(`person-${i}`).value, role: $(`role-${i}`).value })), sources: sourceRows.map((i) => ({ title: $(`source-${i}`).value, url: $(`link-${i}`).value })) };
    for (const id of ["title", "description", "body", "lesson", "place", "when", "company", "part", "name"]) answers[id] = $(id).value;
    for (const id of ["asked", "gain", "photo", "consent"]) answers[id] = $(id).checked;
    return tidied({ ...answers, themes: chosen, evidence: ticked("evidence"), naming: ticked("naming") });
  }

  function showSaid(advice) {
    const byField = new Map();
    for (const one of advice) {
      if (one.late && !touched.has(one.field)) continue;
      byField.set(one.field, [...(byField.get(one.field) || []), one]);
    }
    for (const place of form.querySelectorAll(".remark")) {
      const id = place.id.slice(5, -5);
      const said = byField.get(id) || [];
      const isWrong = said.some(isNeeded);
      fill(place, said, (one) => {
        const line = make("p", "", `mark-${one.severity}`);
        line.append(make("strong", manner[one.severity]), ` ${one.text}`);
        return line;
      });
      if (id !== "themes") $(id).setAttribute("aria-invalid", isWrong);
    }
  }

  function showLengths(answers) {
    const [fewest, most] = limits.body.goodWords;
    const signs = (text, good) => (text ? `${text.length} of up to ${good} characters` : "");
    $("title-length").textContent = signs(answers.title, limits.title.good);
    $("description-length").textContent = signs(answers.description, limits.description.good);
    const words = countWords(answers.body);
    $("body-length").textContent = words ? `${counted(words, "word", "words")}; ${fewest} to ${most} are a good length` : "";
  }

  function showCompany(answers) {
    const known = knownName(site.companies, answers.company);
    $("company-offer").hidden = !known;
    $("company-known").textContent = known;
  }

  function showThemes(suggested) {
    if (!isByHand) chosen = suggested.map((theme) => theme.id);
    for (const box of boxes()) {
      const place = chosen.indexOf(box.value);
      box.checked = place >= 0;
      box.nextElementSibling.dataset.place = place >= 0 && chosen.length > 1 ? place + 1 : "";
    }
    const others = suggested.filter((theme) => !isByHand || !chosen.includes(theme.id));
    const because = (theme) => `${theme.title}, because you wrote ${theme.why.map((said) => `“${said}”`).join(" and ")}`;
    $("themes-why").hidden = others.length === 0;
    $("themes-why").textContent = others.length === 0 ? "" : `${isByHand ? "It might also be" : "Ticked for you:"} ${others.map(because).join("; ")}.`;
  }

  function showRows(answers) {
    $("sources").hidden = answers.evidence !== "retold";
    $("naming-name").hidden = answers.naming === "none";
    for (const i of people) if (answers.people[i - 1].name || answers.people[i - 1].role) $(`row-person-${i}`).hidden = false;
    $("more-people").hidden = people.every((i) => !$(`row-person-${i}`).hidden);
  }

  function showTill(advice, answers) {
    const toField = (one) => {
      const item = make("li");
      const link = make("a", one.text);
      link.href = `#tell_${one.field}`;
      link.onclick = (event) => {
        event.preventDefault();
        goTo(one.field);
      };
      item.append(link);
      return item;
    };
    const needed = advice.filter(isNeeded);
    const thoughts = advice.filter((one) => !isNeeded(one));
    fill($("good"), praiseFor(answers, limits, site, advice), (text) => make("li", text));
    fill($("needed"), needed, toField);
    fill($("thoughts"), thoughts, toField);
    $("needed-part").hidden = needed.length === 0;
    $("thoughts-part").hidden = thoughts.length === 0;
    const tally = needed.length === 0 ? `Nothing is missing: the doors below are open.${thoughts.length ? ` ${counted(thoughts.length, "thought", "thoughts")} to look at, if you like.` : ""}` : `${counted(needed.length, "thing is", "things are")} still needed before the doors open.`;
    if ($("tally").textContent !== tally) $("tally").textContent = tally;
    return needed.length === 0;
  }

  function goTo(field) {
    const target = field === "themes" ? boxes()[0] : $(field);
    touched.add(field);
    target.focus();
    target.closest("fieldset").scrollIntoView({ block: "nearest" });
    refresh();
  }

  function showDoors(isReady, answers) {
    $("doors").hidden = !isReady;
    if (!isReady) return;
    $("file").value = file.text;
    $("file-name").textContent = file.path;
    $("door-github").hidden = !gitHubOf(site);
    if (gitHubOf(site)) showGitHub(answers);
    $("door-mail").hidden = !site.mail;
    if (site.mail) showMail(answers);
  }

  function showGitHub(answers) {
    const door = newFileDoor(site, file);
    const issue = issueDoor(site, answers);
    $("github-way").hidden = door.fits === "no";
    $("github").href = door.fits === "no" ? "" : door.href;
    $("github-long").hidden = door.fits !== "no";
    $("github-length").textContent = door.href.length;
    $("github-sign-in").hidden = door.fits !== "signed in";
    $("github-ways").hidden = door.fits === "yes";
    $("upload").href = folderAddress(site, "upload", file);
    $("issue").href = issue.href;
    $("issue-left").hidden = issue.left.length === 0;
  }

  function showMail(answers) {
    const door = mailDoor(site, answers, file);
    $("mail-address").textContent = site.mail;
    $("mail").href = door.href;
    $("mail-said").hidden = door.fits;
  }

  function download() {
    const link = make("a");
    link.href = URL.createObjectURL(new Blob([file.text], { type: "text/markdown;charset=utf-8" }));
    link.download = file.name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  async function copy() {
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(file.text);
    } catch {
      isCopied = false;
      $("file").focus();
      $("file").select();
    }
    show("copied", isCopied ? "done" : "selected");
  }

  // Remarks move what stands below: not while a finger is down, or it would miss.
  function soon(delay) {
    clearTimeout(waiting);
    waiting = setTimeout(() => (isPressed ? soon(delay) : refresh()), delay);
  }

  function refresh() {
    clearTimeout(waiting);
    const typed = ["title", "description", "body"].map((id) => $(id).value).join("\n");
    showThemes(suggestThemes(site.themes, typed));
    const answers = read();
    const advice = adviceFor(answers, rules, limits);
    file = storyFile(answers, today());
    showRows(answers);
    showLengths(answers);
    showSaid(advice);
    showCompany(answers);
    showDoors(showTill(advice, answers), answers);
    if (!$("preview").hidden) showPreview($("preview"), $("preview-page"), answers, site, today(), form.dataset.language);
    if ($("keep").checked) keep();
  }

  function keep() {
    const isKept = keepDraft(form, { chosen: chosen.join(" "), isByHand });
    $("kept").hidden = false;
    show("kept-said", isKept ? "kept" : "refused");
  }

  function forget() {
    storage((kept) => kept.removeItem(draftKey));
    $("keep").checked = false;
    $("kept").hidden = true;
    $("keep").focus();
  }

  function look() {
    const isShown = $("preview").hidden;
    $("preview").hidden = !isShown;
    $("look").setAttribute("aria-expanded", String(isShown));
    refresh();
    if (isShown) $("preview").focus();
  }

  function listen() {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      look();
    });
    form.addEventListener("input", (event) => {
      if (event.target.name === "theme") {
        isByHand = true;
        chosen = chosen.filter((id) => id !== event.target.value).concat(event.target.checked ? event.target.value : []);
      }
      soon(400);
    });
    form.addEventListener("change", () => soon(50));
    for (const [event, pressed] of [["pointerdown", true], ["pointerup", false], ["pointercancel", false]]) window.addEventListener(event, () => (isPressed = pressed), true);
    form.addEventListener("focusout", (event) => {
      if (event.target.name === "theme") touched.add("themes");
      else touched.add(event.target.id.slice(5));
      soon(50);
    });
    $("keep").addEventListener("change", () => ($("keep").checked ? refresh() : forget()));
    $("forget").onclick = forget;
    $("download").onclick = download;
    $("copy").onclick = copy;
    $("company-use").onclick = () => {
      $("company").value = $("company-known").textContent;
      $("company").focus();
      refresh();
    };
    $("doors").addEventListener("click", refresh, true);
    $("more-people").onclick = () => {
      const next = people.find((i) => $(`row-person-${i}`).hidden);
      $(`row-person-${next}`).hidden = false;
      $(`person-${next}`).focus();
      refresh();
    };
  }

  function begin([ruleFile, data]) {
    rules = readRules(ruleFile);
    limits = ruleFile.limits;
    site = { ...data, themes: readThemes(data.themes) };
    fill($("companies"), site.companies, (company) => Object.assign(make("option"), { value: company.name }));
    $("company").setAttribute("list", "companies");
    const draft = restoreDraft(form);
    $("keep").checked = draft !== null;
    // Ticked by the draft, or by the browser on the way back.
    const known = boxes().filter((box) => box.checked).map((box) => box.value);
    chosen = [...new Set(((draft && draft.chosen) || "").split(" ").filter((id) => known.includes(id)).concat(known))];
    isByHand = draft ? draft.isByHand === true : chosen.length > 0;
    form.hidden = $("by-hand").hidden = false;
    listen();
    refresh();
    if (draft) show("kept-said", "back");
  }

  // Without its files there is no form: the text below it is a whole way in.
  Promise.all([form.dataset.rules, form.dataset.site].map(load)).then(begin, () => {});
})();
