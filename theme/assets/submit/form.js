// The form on the page: what it says while one writes, the page as it will look, a draft for who asks for one, and the doors.
"use strict";

// ---- Advice: what to do, never what is forbidden

const people = [1, 2, 3];
const sourceRows = [1, 2];

/** The texts of the form that rules may speak of: field of the form, name in the rules, text. */
const ruledTexts = (answers) => [
  ...["title", "description", "body", "lesson"].map((field) => [field, field, answers[field]]),
  ...answers.sources.map((source, i) => [`link-${i + 1}`, "links", answers.evidence === "retold" ? webAddress(source.url) : ""]),
];

/** @returns what is to be said, in the order of the form: field, severity ("needed", or as rules have it), text; `late`: not while one is still typing. */
function adviceFor(answers, rules, limits) {
  const advice = [];
  const say = (field, severity, text) => advice.push({ field, severity, text, late: true });
  const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
  adviseText(answers, limits, say, counted);
  answers.people.forEach((person, i) => advisePerson(person, `person-${i + 1}`, say));
  if (peopleOf(answers).length > 0 && !answers.asked) say("asked", "hint", "You name somebody. Ask whether you may; if you cannot, leave out what others would know them by.");
  if (answers.themes.length < limits.themes.fewest) say("themes", "needed", "Tick one theme, or up to three.");
  if (answers.themes.length > limits.themes.most) say("themes", "needed", `Take away ${answers.themes.length - limits.themes.most}: three themes are the most.`);
  adviseSources(answers, say);
  if (answers.naming !== "none" && !authorOf(answers)) say("name", "needed", "Write the name to put below it, or choose “A reader”.");
  if (answers.naming === "first" && /\S\s+\S/.test(answers.name.trim())) say("name", "hint", "A first name is enough. With more of it, anybody can find you.");
  if (answers.gain) say("gain", "hint", "Say so in the first lines of the story. It may still be a good one.");
  if (!answers.consent) say("consent", "needed", "Without your word we may not publish it: tick the box if you agree.");
  const isInEnglish = rules.length > 0 && isEnglish(answers.body, rules[0].file);
  for (const [field, name, text] of ruledTexts(answers)) for (const fault of findFaults(rules, name, text, isInEnglish)) advice.push({ ...fault, field, late: false });
  return advice;
}

function adviseText(answers, limits, say, counted) {
  const [title, description, lesson] = [answers.title, answers.description, answers.lesson].map(visibleLine);
  const words = countWords(answers.body);
  if (paragraphsOf(answers.body).length === 0) say("body", "needed", "Write what happened.");
  else if (words < limits.body.fewestWords) say("body", "hint", `${counted(words, "word", "words")} so far. Tell it step by step; below ${limits.body.fewestWords} there is seldom a story.`);
  if (!title) say("title", "needed", "Give it a title.");
  else if (title.length > limits.title.most) say("title", "hint", `It has ${title.length} characters; ${limits.title.good} fit everywhere.`);
  else if (isShouted(title)) say("title", "hint", "It is all in capitals, which are hard to read. Write it like a sentence.");
  if (!description) say("description", "needed", "Say in one sentence what it is about.");
  else if (description.length > limits.description.most) say("description", "hint", `It has ${description.length} characters, and lists will cut it; ${limits.description.good} fit everywhere.`);
  else if (description.length < limits.description.fewest) say("description", "hint", "A little more: who did what, and how it ended.");
  if (lesson.length > limits.lesson.most) say("lesson", "hint", `It has ${lesson.length} characters; one sentence of up to ${limits.lesson.most} is easier to keep.`);
}

/** As LengthCheck has it: a short title may be nothing but a company's name. */
const isShouted = (title) => !/\p{Ll}/u.test(title) && (title.match(/\p{Lu}/gu) || []).length >= 10 && title.includes(" ");

function advisePerson(person, field, say) {
  const name = visibleLine(person.name);
  if (name.includes(" ")) say(field, "hint", "The first name alone is enough, unless the person is known to the public.");
  if (!name && visibleLine(person.role)) say(field, "hint", "There is no name here, so this row is left out.");
}

function adviseSources(answers, say) {
  if (answers.evidence !== "retold") return;
  if (sourcesOf(answers).length === 0) say("source-1", "needed", "Write who told it to you, or where it stood.");
  answers.sources.forEach((source, i) => {
    if (source.url.trim() && !webAddress(source.url)) say(`link-${i + 1}`, "needed", "This is not a whole link. Copy it from the address bar of your browser.");
  });
}

/** What is good comes first. */
function praiseFor(answers, limits, site, advice) {
  const good = [];
  const title = visibleLine(answers.title);
  const words = countWords(answers.body);
  const [fewest, most] = limits.body.goodWords;
  const lists = (texts) => (texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1]}`);
  if (words >= fewest && words <= most) good.push(`${words} words: a good length.`);
  else if (words >= limits.body.fewestWords && words < fewest) good.push(`${words} words: short, and that is fine.`);
  if (title && title.length <= limits.title.good && !isShouted(title)) good.push("The title fits everywhere.");
  if (visibleLine(answers.place)) good.push("One can see where it was.");
  if (peopleOf(answers).length > 0) good.push(`${lists(peopleOf(answers).map((person) => person.name))} can be thanked by name.`);
  if (answers.themes.length > 0) good.push(`It will stand under ${lists(answers.themes.map((id) => site.themes.find((theme) => theme.id === id).title))}.`);
  if (visibleLine(answers.lesson)) good.push("There is something to take along from it.");
  if (words >= limits.body.fewestWords && !advice.some((one) => one.code)) good.push("We found nothing private in it, and nothing left over.");
  return good;
}

// ---- The page as it will look: every word gets there as text, so that nothing typed can become markup

const dateOf = (day, language) => (/^en(-|$)/i.test(language) ? new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) : day);

/** Words a minute of a grown-up reading for pleasure, as in Views/ReadingTime.cs. */
const minutesOf = (text) => Math.max(1, Math.round(countWords(text) / 230));

function previewValues(answers, site, today, language) {
  const minutes = minutesOf(answers.body);
  const company = visibleLine(answers.company);
  return {
    title: visibleLine(answers.title) || "The title",
    description: visibleLine(answers.description) || "What it is about, in one sentence.",
    author: authorOf(answers) || "Your name",
    date: dateOf(today, language),
    place: visibleLine(answers.place),
    minutes: `${minutes} ${minutes === 1 ? "minute" : "minutes"} to read`,
    origin: site.reader.label,
    originMeaning: site.reader.meaning,
    evidence: site[answers.evidence].label,
    evidenceMeaning: site[answers.evidence].meaning,
    lesson: visibleLine(answers.lesson),
    themes: answers.themes.map((id) => (site.themes.find((theme) => theme.id === id) || { title: id }).title),
    people: peopleOf(answers).map((person) => ({ ...person, at: company })),
    sources: sourcesOf(answers).map((source) => source.title || new URL(source.url).hostname),
    company: [company, company && visibleLine(answers.part)].filter(Boolean).join(", "),
    consent: consentOf(answers),
    editor: site.editor,
  };
}

/** What repeats comes first: its parts are filled with their own values, and the names of those are no names here. */
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

/** Quotation marks as the page will have them. */
const curled = (line) => line.replace(/(^|[\s([{\u2014\u2013-])"/g, "$1“").replace(/"/g, "”").replace(/(^|[\s([{“\u2014\u2013-])'/g, "$1‘").replace(/'/g, "’");

// ---- A draft on this device: nothing is stored before the box is ticked, and all of it goes when it is unticked

// Several sites may share a host.
const draftKey = `draft of ${location.pathname}`;

// Whoever forbids storage gets an exception for the mere look at it.
function storage(use) {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}

const draftFields = (form) => [...form.elements].filter((field) => field.id && field.id !== "keep" && /^(?:INPUT|TEXTAREA)$/.test(field.tagName));
const isTick = (field) => field.type === "checkbox" || field.type === "radio";

/** False where there is no room, or it is forbidden. */
function keepDraft(form, more) {
  const fields = {};
  for (const field of draftFields(form)) fields[field.id] = isTick(field) ? field.checked : field.value;
  return storage((kept) => { kept.setItem(draftKey, JSON.stringify({ fields, ...more })); return true; }) === true;
}

const forgetDraft = () => storage((kept) => kept.removeItem(draftKey));

/** What was kept, put back into the form; null where nothing was. */
function restoreDraft(form) {
  const draft = storage((kept) => JSON.parse(kept.getItem(draftKey)));
  if (!draft || typeof draft.fields !== "object") return null;
  for (const field of draftFields(form)) {
    const value = draft.fields[field.id];
    if (isTick(field) && typeof value === "boolean") field.checked = value;
    else if (!isTick(field) && typeof value === "string") field.value = value;
  }
  return draft;
}

// ---- The form

(() => {
  const $ = (id) => document.getElementById(id);
  const form = $("tell");
  const touched = new Set();
  const manner = { needed: "Needed", error: "To mend", warning: "Please look", hint: "A thought" };
  let rules, limits, site;
  let chosen = []; // themes in the order they were ticked
  let isByHand = false; // somebody ticked a theme: from then on we only suggest
  let file, waiting;

  const load = (address) => fetch(address, { cache: "no-cache" }).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${address}: ${answer.status}`))));

  const today = () => new Date().toISOString().slice(0, 10);
  const ticked = (name) => form.querySelector(`[name=${name}]:checked`).value;
  const boxes = () => [...form.querySelectorAll("[name=theme]")];

  const make = (tag, text, name) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (name) element.className = name;
    return element;
  };

  const fill = (list, elements) => {
    list.textContent = "";
    list.append(...elements);
  };

  function read() {
    const answers = { people: people.map((i) => ({ name: $(`person-${i}`).value, role: $(`role-${i}`).value })), sources: sourceRows.map((i) => ({ title: $(`source-${i}`).value, url: $(`link-${i}`).value })) };
    for (const id of ["title", "description", "body", "lesson", "place", "when", "company", "part", "name"]) answers[id] = $(id).value;
    for (const id of ["asked", "gain", "photo", "consent"]) answers[id] = $(id).checked;
    return { ...answers, themes: chosen, evidence: ticked("evidence"), naming: ticked("naming") };
  }

  // ---- Beside the fields

  function showSaid(advice) {
    const byField = new Map();
    for (const one of advice) {
      if (one.late && !touched.has(one.field)) continue;
      byField.set(one.field, [...(byField.get(one.field) || []), one]);
    }
    for (const place of form.querySelectorAll(".said")) {
      const id = place.id.slice(0, -"-said".length);
      const said = byField.get(id) || [];
      const isWrong = said.some((one) => one.severity === "needed" || one.severity === "error");
      fill(place, said.map((one) => {
        const line = make("p", "", `mark-${one.severity}`);
        line.append(make("strong", manner[one.severity]), ` ${one.text}`);
        return line;
      }));
      if ($(id) && /^(?:INPUT|TEXTAREA)$/.test($(id).tagName)) isWrong ? $(id).setAttribute("aria-invalid", "true") : $(id).removeAttribute("aria-invalid");
    }
  }

  function showLengths(answers) {
    const [fewest, most] = limits.body.goodWords;
    const signs = (text, good) => (text ? `${text.length} of up to ${good} characters` : "");
    $("title-length").textContent = signs(visibleLine(answers.title), limits.title.good);
    $("description-length").textContent = signs(visibleLine(answers.description), limits.description.good);
    const words = countWords(answers.body);
    $("body-length").textContent = words ? `${words === 1 ? "1 word" : `${words} words`}; ${fewest} to ${most} are a good length` : "";
  }

  function showCompany(answers) {
    const known = knownName(site.companies, answers.company.trim());
    const offer = $("company-offer");
    offer.hidden = !known;
    if (!known || offer.dataset.name === known) return;
    offer.dataset.name = known;
    const use = make("button", `Write it so: ${known}`, "quiet");
    use.type = "button";
    use.onclick = () => {
      $("company").value = known;
      $("company").focus();
      refresh();
    };
    fill(offer, [`We know a “${known}”. `, use]);
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

  // ---- At the till

  function showTill(advice, answers) {
    const toField = (one) => {
      const item = make("li");
      const link = make("a", one.text);
      link.href = `#${$(one.field) ? one.field : "body"}`;
      link.onclick = (event) => {
        event.preventDefault();
        goTo(one.field);
      };
      item.append(link);
      return item;
    };
    const needed = advice.filter((one) => one.severity === "needed" || one.severity === "error");
    const thoughts = advice.filter((one) => one.severity === "warning" || one.severity === "hint");
    fill($("good"), praiseFor(answers, limits, site, advice).map((text) => make("li", text)));
    fill($("needed"), needed.map(toField));
    fill($("thoughts"), thoughts.map(toField));
    $("needed-part").hidden = needed.length === 0;
    $("thoughts-part").hidden = thoughts.length === 0;
    const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
    const tally = needed.length === 0 ? `Nothing is missing: the doors below are open.${thoughts.length ? ` ${counted(thoughts.length, "thought", "thoughts")} to look at, if you like.` : ""}` : `${counted(needed.length, "thing is", "things are")} still needed before the doors open.`;
    // Said anew only where it is news.
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

  // ---- Doors

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
    $("github-said").hidden = door.fits === "yes";
    $("github-said").textContent = door.fits === "no"
      ? `Your story makes an address of ${door.href.length.toLocaleString("en")} characters, and GitHub takes no more than about 8,000. There are two other ways:`
      : "If you are not signed in at GitHub yet, sign in there first and come back: on the way through the sign-in the address would grow too long. Or take one of these ways:";
    $("github-ways").hidden = door.fits === "yes";
    $("upload").href = uploadDoor(site, file);
    $("issue").href = issue.href;
    $("issue-left").textContent = issue.left.length > 0 ? "; copy the rest from the file below" : "";
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

  /** Where the clipboard may not be written, the text is selected and a long press copies it. */
  async function copy() {
    try {
      await navigator.clipboard.writeText(file.text);
      $("copied").textContent = "Copied.";
    } catch {
      $("file").focus();
      $("file").select();
      $("copied").textContent = "It is selected now: copy it with your device.";
    }
  }

  // ---- Together

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
    const isKept = keepDraft(form, { chosen, isByHand });
    $("kept").hidden = false;
    $("kept-said").textContent = isKept ? "Your draft is kept on this device." : "This device would not keep it: it forbids it, or it is full.";
  }

  function forget() {
    forgetDraft();
    $("keep").checked = false;
    $("kept").hidden = true;
    $("keep").focus();
  }

  function look() {
    const isShown = $("preview").hidden;
    $("preview").hidden = !isShown;
    $("look").setAttribute("aria-expanded", String(isShown));
    $("look").textContent = isShown ? "Put the page away" : "Show the page as it will look";
    refresh();
    if (isShown) $("preview").focus();
  }

  function listen() {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => {
      if (event.target.name === "theme") {
        isByHand = true;
        chosen = chosen.filter((id) => id !== event.target.value).concat(event.target.checked ? event.target.value : []);
      }
      clearTimeout(waiting);
      waiting = setTimeout(refresh, 400);
    });
    form.addEventListener("change", refresh);
    form.addEventListener("focusout", (event) => {
      if (event.target.name === "theme") touched.add("themes");
      else if (event.target.id) touched.add(event.target.id);
      refresh();
    });
    $("keep").addEventListener("change", () => $("keep").checked || forget());
    $("forget").onclick = forget;
    $("look").onclick = look;
    $("download").onclick = download;
    $("copy").onclick = copy;
    $("more-people").onclick = () => {
      const next = people.find((i) => $(`row-person-${i}`).hidden);
      $(`row-person-${next}`).hidden = false;
      $(`person-${next}`).focus();
      refresh();
    };
    // A page that comes back from the browser's memory has its fields filled again.
    window.addEventListener("pageshow", refresh);
  }

  function begin([ruleFile, data]) {
    rules = readRules(ruleFile);
    limits = ruleFile.limits;
    site = { ...data, themes: readThemes(data.themes) };
    fill($("companies"), site.companies.map((company) => Object.assign(make("option"), { value: company.name })));
    $("company").setAttribute("list", "companies");
    const draft = restoreDraft(form);
    $("keep").checked = draft !== null;
    if (draft) [chosen, isByHand] = [draft.chosen || [], Boolean(draft.isByHand)];
    form.hidden = $("by-hand").hidden = false;
    listen();
    refresh();
    if (draft) $("kept-said").textContent = "Your draft from last time is back.";
  }

  // Without the rules and the site's own data there is no form: what stands below it is a whole way in.
  Promise.all([form.dataset.rules, form.dataset.site].map(load)).then(begin);
})();
