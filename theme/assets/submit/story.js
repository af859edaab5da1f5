// From what is typed to the file of a story and to the addresses that carry it away. docs/submit.md says the rest.
"use strict";

// ---- Texts, as in Content/Texts and Slug.cs: text-vectors.json holds both together

// Not \s: that has the byte order mark and lacks U+0085.
const spaces = /[\0\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
// Persian, Hindi and emoji need the joiners.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;
const joiner = /[\u200c\u200d]/;

function visibleLine(text) {
  let line = "";
  for (const sign of text) {
    if (spaces.test(sign)) line += line && !line.endsWith(" ") ? " " : "";
    else if (joiner.test(sign) || !unseen.test(sign)) line += sign;
  }
  return /[^ \u200c\u200d]/.test(line) ? line.trimEnd() : "";
}

const countWords = (text) => text.split(spaces).filter(Boolean).length;

const yamlWords = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const yamlPlain = /^\p{L}[\p{L}\p{Nd} \-._'!?()/;’]*$/u;
const yamlEscaped = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]/u;

function yamlValue(text) {
  if (yamlPlain.test(text) && !/[\ud800-\udfff]/.test(text) && !text.endsWith(" ") && !yamlWords.test(text)) return text;
  let quoted = "";
  for (const sign of text) {
    if (sign === '"' || sign === "\\") quoted += "\\" + sign;
    else if (sign === "\n") quoted += "\\n";
    else if (sign === "\t") quoted += "\\t";
    else if (/\p{Cs}/u.test(sign)) quoted += "\ufffd";
    else if (!yamlEscaped.test(sign)) quoted += sign;
    else {
      const code = sign.codePointAt(0);
      quoted += (code > 0xffff ? "\\U" : "\\u") + code.toString(16).toUpperCase().padStart(code > 0xffff ? 8 : 4, "0");
    }
  }
  return `"${quoted}"`;
}

function markdownValue(text) {
  const line = visibleLine(text);
  let written = "";
  for (let i = 0; i < line.length; i++) {
    const sign = line[i];
    const next = line[i + 1] || "";
    const isMark = "\\`*_[]|>".includes(sign);
    const isMarkAtStart = i === 0 && "#+-=~:".includes(sign);
    const isEntity = sign === "&" && /[A-Za-z0-9#]/.test(next);
    const isNumber = (sign === "." || sign === ")") && i > 0 && /^[0-9]+$/.test(line.slice(0, i));
    const isTypography = "-.'".includes(sign) && (line[i - 1] === sign || next === sign);
    if (sign === "<") written += "&lt;";
    else written += (isMark || isMarkAtStart || isEntity || isNumber || isTypography ? "\\" : "") + sign;
  }
  return written;
}

// Without empty lines every line is a paragraph: on a phone Return is pressed once.
function paragraphsOf(text) {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\x85]/).map(visibleLine);
  const paragraphs = [[]];
  const filled = lines.join("\n").replace(/^\n+|\n+$/g, "").split("\n");
  const isLoose = !filled.includes("");
  for (const line of filled) {
    if (line) paragraphs[paragraphs.length - 1].push(line);
    if (!line || isLoose) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

const markdownText = (text) => paragraphsOf(text).map((lines) => lines.map(markdownValue).join("\\\n")).join("\n\n");

const slugLongest = 100;
const slugSpelt = { ß: "ss", æ: "ae", ø: "o", œ: "oe", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

function slugOf(text) {
  let slug = "";
  for (const sign of text) {
    if (/['’\u0300-\u036f]/.test(sign)) continue;
    if (/[\p{L}\p{Nd}]/u.test(sign) || (/[\p{Mn}\p{Mc}]/u.test(sign) && slug && !slug.endsWith("-"))) slug += slugLetter(sign);
    else if (slug && !slug.endsWith("-")) slug += "-";
  }
  return slug.slice(0, slugLongest).replace(/[-\ud800-\udbff]+$/, "");
}

function slugLetter(sign) {
  const lower = sign === "İ" ? "i" : sign.toLowerCase();
  if (slugSpelt[lower]) return slugSpelt[lower];
  const code = lower.codePointAt(0);
  if (!((code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00))) return lower;
  const plain = lower.normalize("NFKD").replace(/\p{M}/gu, "");
  return /^[a-z]$/.test(plain) ? plain : lower;
}

// ---- Rules, as Checks/Wording/README.md has them: wording-vectors.json holds both together

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const folded = (text) => text.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/[\xa0\u2009\u202f]/g, " ");
const blanked = (text) => text.replace(/https?:\/\/[^\s<>"]+/gi, (address) => " ".repeat(address.length));
const isWordSign = (sign) => sign !== undefined && /[\p{L}\p{Nd}_]/u.test(sign);
const isAlone = (text, start, end) => !(isWordSign(text[start - 1]) && isWordSign(text[start])) && !(isWordSign(text[end - 1]) && isWordSign(text[end]));
const digitsOf = (text) => text.replace(/[^0-9]/g, "");
const groupsOf = (text) => (text.match(/[0-9]+/g) || []).map((group) => group.length);
const joinedBy = "$#.,/_&=-£€";

const cards = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720|65\d\d|6011|64[4-9]\d|35(?:2[89]|[3-8]\d))\d{12}|3[47]\d{13}|3[68]\d{12}|30[0-5]\d{11}|62\d{14,17}|(?:5018|5020|5038|6304|6759|676[123])\d{9,15})$/;

const passesLuhn = (digits) => [...digits].reverse().reduce((sum, sign, i) => sum + Number(i % 2 ? "0246813579"[sign] : sign), 0) % 10 === 0;

const ruleChecks = {
  mail: (found, before) => before !== "@" && !/(?:\.(?:example|invalid)|[^\p{L}\p{Nd}-]example\.(?:com|org|net))$/iu.test(found),
  digits: (found) => /^\d{6,15}$/.test(digitsOf(found)),
  phone(found, before) {
    const [groups, count] = [groupsOf(found), digitsOf(found).length];
    if (joinedBy.includes(before) || groups.length > 8 || count < 8 || count > 15) return false;
    if (/^\(?\+/.test(found)) return true;
    if (found[0] === "(") return count >= 9 && groups.length > 1;
    return /^(?:1-)?3-3-4$/.test(groups.join("-")) || (found[0] === "0" && count >= 9 && count <= 11 && (groups.length === 1 || (groups[0] > 2 && groups[0] < 7) || groups.join("") === "22222"));
  },
  luhn(found, before) {
    const groups = groupsOf(found);
    const isGrouped = groups.length === 1 || (groups[0] === 4 && groups.length > 2 && groups.length < 6);
    return !(joinedBy + "+").includes(before) && isGrouped && cards.test(digitsOf(found)) && passesLuhn(digitsOf(found));
  },
  iban(found, before, lengths) {
    const number = found.replace(/ /g, "").toUpperCase();
    const length = Number((lengths.match(new RegExp(`${number.slice(0, 2)}(\\d\\d)`)) || [])[1]);
    if (!(number.length >= length)) return false;
    return [...number.slice(4, length) + number.slice(0, 4)].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0) === 1;
  },
  aba(found) {
    const sum = [...found].reduce((all, digit, i) => all + digit * [3, 7, 1][i % 3], 0);
    return sum > 0 && sum % 10 === 0;
  },
  plate(found) {
    const plate = found.replace(/[ -]/g, "");
    const letters = plate.replace(/[^\p{L}]/gu, "").length;
    return plate.length > 4 && plate.length < 9 && letters > 0 && letters < plate.length && !/^\d+(?:AM|PM|TH|ST|ND|RD)$/.test(plate);
  },
};

function readRules(file) {
  return file.rules.flatMap((rule) => {
    if (rule.forEditor || (rule.check && !ruleChecks[rule.check])) return [];
    try {
      const phrases = (all) => all.map((phrase) => new RegExp(escaped(phrase), "giu"));
      return { ...rule, file, phrases: phrases(rule.phrases || []), regex: rule.pattern && new RegExp(rule.pattern, rule.ignoreCase ? "giu" : "gu"), unless: rule.unless && { ...rule.unless, phrases: phrases(rule.unless.phrases) } };
    } catch {
      return [];
    }
  });
}

function isEnglish(text, file) {
  const words = text.match(/\p{L}+/gu) || [];
  const small = new Set(file.englishWords.split(" "));
  return words.length > 0 && words.filter((word) => small.has(word.toLowerCase())).length * 100 >= words.length * 12;
}

const placesOf = (phrase, text) => [...text.matchAll(phrase)].filter((match) => isAlone(text, match.index, match.index + match[0].length));

function findsOf(rule, text) {
  const finds = [];
  for (const phrase of rule.phrases) for (const match of placesOf(phrase, text).slice(0, 1)) finds.push({ at: match.index, found: match[0] });
  for (const match of rule.regex ? text.matchAll(rule.regex) : []) {
    const group = match.slice(1).find(Boolean) || match[0];
    const found = group.trim();
    const at = match.index + match[0].indexOf(group) + group.indexOf(found);
    const before = text.slice(Math.max(0, at - 24), at).toLowerCase();
    const counts = found && isAlone(text, at, at + found.length) && (!rule.check || ruleChecks[rule.check](found, text[at - 1] || " ", rule.file.ibanLengths))
      && !(rule.except || []).some((word) => word.toLowerCase() === found.toLowerCase()) && !(rule.unlessBefore || []).some((word) => before.includes(word.toLowerCase()));
    if (counts) finds.push({ at, found });
  }
  const different = new Map();
  for (const { found } of finds.sort((one, other) => one.at - other.at)) if (!different.has(found.toLowerCase())) different.set(found.toLowerCase(), found);
  return [...different.values()].slice(0, 20);
}

function findFaults(rules, field, text, isInEnglish) {
  const faults = [];
  // Some patterns take the square of an unbroken text; the pull request looks at all of it.
  const start = folded(text.slice(0, 30000));
  const seen = field === "links" ? start : blanked(start);
  for (const rule of rules) {
    if (!rule.fields.includes(field) || (rule.language === "en" && !isInEnglish)) continue;
    const finds = findsOf(rule, seen);
    const least = rule.least || 1;
    if (finds.length < least) continue;
    if (rule.unless && rule.unless.phrases.some((phrase) => placesOf(phrase, rule.unless.where === "end" ? seen.slice(Math.floor(seen.length * 0.6)) : seen).length > 0)) continue;
    const shown = finds.map((found) => (found.length > 80 ? found.slice(0, 79) + "…" : found));
    for (const found of least > 1 ? [shown.slice(0, 3).join("”, “")] : shown) {
      faults.push({ code: rule.code, severity: rule.severity, text: `${sentence(rule.what.split("{found}").join(found))}: ${rule.mend}.` });
    }
  }
  return faults;
}

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// ---- Names

function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}

function knownName(companies, typed) {
  const name = typed.toLowerCase();
  const slug = slugOf(typed);
  if (!slug || typed.length > 100 || companies.some((company) => company.name === typed)) return null;
  const same = companies.find((company) => [company.name, ...company.aliases].some((known) => slugOf(known) === slug));
  if (same) return same.name;
  let best = null;
  let least = Math.max(name.length < 5 ? 1 : 2, Math.floor((name.length + 1) / 5)) + 1;
  for (const company of companies) {
    if (Math.abs(company.name.length - name.length) >= least) continue;
    const changes = distance(name, company.name.toLowerCase());
    if (changes < least) [least, best] = [changes, company.name];
  }
  return best;
}

// ---- Themes

const stemEndings = [["ies", "y", 5], ["sses", "ss", 6], ["ings", "", 7], ["ing", "", 6], ["ied", "y", 5], ["edly", "", 7], ["ed", "", 5], ["ly", "", 6], ["es", "", 6], ["s", "", 4], ["e", "", 5]];

function stemOf(word) {
  if (/ss$|us$/.test(word)) return word;
  const found = stemEndings.find(([ending, , least]) => word.length >= least && word.endsWith(ending));
  if (!found) return word;
  let stem = word.slice(0, -found[0].length) + found[1];
  if (stem.length > 3 && /([^sl])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 4 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

const themeWords = (text) => text.toLowerCase().replace(/’/g, "'").match(/[\p{L}\p{Nd}]+(?:'[\p{L}]+)*/gu) || [];

function readSignal(line) {
  const phrases = [];
  for (const phrase of line.replace(/\([^)]*\)?/g, "").split(/[,;→]/)) {
    if (phrase.includes("+") || !phrase.trim()) continue;
    let choices = [[]];
    for (const part of phrase.trim().replace(/\s*\/\s*/g, "/").split(/\s+/)) {
      const others = part.split("/");
      choices = choices.flatMap((begun) => others.map((other) => [...begun, other])).slice(0, 16);
    }
    for (const words of choices) {
      const steps = [];
      let gap = 1;
      for (const word of words) {
        if (/^(?:…|\.\.\.)$/.test(word)) gap = 4;
        for (const one of themeWords(word)) {
          steps.push({ stem: one === "n" ? null : stemOf(one), gap: steps.length ? gap : 0 });
          gap = 1;
        }
      }
      if (steps.length > 0 && steps.length <= 8) phrases.push(steps);
    }
  }
  return phrases;
}

const readThemes = (themes) => themes.map((theme) => ({
  ...theme,
  phrases: [[theme.strong, 3], [theme.signals, 1]].flatMap(([lines, weight]) => lines.flatMap(readSignal).map((steps) => ({ steps, weight }))),
}));

function phraseEnd(steps, stems, first) {
  let at = first;
  for (let i = 0; i < steps.length; i++) {
    const fits = (stem) => (steps[i].stem === null ? /^[0-9]+$/.test(stem) : stem === steps[i].stem);
    const end = Math.min(stems.length, at + steps[i].gap + 1);
    while (at < end && !fits(stems[at])) at++;
    if (at === end) return -1;
    at++;
  }
  return at;
}

function suggestThemes(themes, text) {
  const words = themeWords(text.slice(0, 20000)).slice(0, 3000);
  const stems = words.map(stemOf);
  const places = new Map();
  stems.forEach((stem, i) => (places.has(stem) ? places.get(stem).push(i) : places.set(stem, [i])));
  const found = [];
  themes.forEach((theme) => {
    const why = new Map();
    for (const { steps, weight } of theme.phrases) {
      for (const first of places.get(steps[0].stem) || []) {
        const end = phraseEnd(steps, stems, first);
        if (end >= 0) why.set(words.slice(first, end).join(" "), weight + (steps.length - 1) / 2);
      }
    }
    const reasons = [...why].sort((one, other) => other[1] - one[1]);
    const score = reasons.reduce((sum, [, weight]) => sum + weight, 0);
    if (score >= 1) found.push({ id: theme.id, title: theme.title, score, why: reasons.slice(0, 2).map(([said]) => said) });
  });
  found.sort((one, other) => other.score - one.score);
  return found.filter((theme) => theme.score * 3 >= found[0].score).slice(0, 3);
}

// ---- The file

// GitHub answers 414 beyond 8,191 bytes (github/docs, issue 5136).
const longestAddress = 7500;

// The shortest limit of a link is that of Windows, near 2,000.
const longestMail = 1800;

// Names of files have 255 bytes.
const longestName = 200;

const utf8Length = (text) => new TextEncoder().encode(text).length;

function fileName(answers, today) {
  let slug = slugOf(answers.title) || `story-of-${today}`;
  while (utf8Length(slug) > longestName) slug = slug.slice(0, -1).replace(/[-\ud800-\udbff]+$/, "");
  return `${slug}.md`;
}

const peopleOf = (answers) => answers.people.filter((person) => person.name);

function sourcesOf(answers) {
  if (answers.evidence !== "retold") return [];
  return answers.sources.map((source) => ({ ...source, url: webAddress(source.url) })).filter((source) => source.title || source.url);
}

function webAddress(text) {
  const whole = /^[^\s/:@]+\.[^\s:@]+$/.test(text) ? "https://" + text : text;
  try {
    const url = new URL(whole);
    return /^https?:$/.test(url.protocol) && !url.username && url.hostname.includes(".") && url.href.length <= 2000 ? url.href.replace(/[\\^`{|}]/g, encodeURIComponent) : "";
  } catch {
    return "";
  }
}

const authorOf = (answers) => (answers.naming === "none" ? "A reader" : answers.name);

const consentOf = (answers) => "The teller, who sent it to be published here." + (answers.asked ? " Whoever is named was asked, and agreed." : peopleOf(answers).length ? " Those who are named were not asked." : "");

function notesOf(answers) {
  const notes = [];
  if (answers.when) notes.push(`# It happened: ${[...answers.when].slice(0, 300).join("")}`);
  if (answers.gain) notes.push("# The teller works for the firm, owns it or was paid.");
  if (answers.photo) notes.push("# The teller has a photograph to offer.");
  return notes;
}

const yamlMaps = (key, maps) => {
  const filled = maps.map((map) => Object.entries(map).filter(([, value]) => value));
  return filled.length ? [`${key}:`, ...filled.flatMap((map) => map.map(([name, value], i) => `${i ? "   " : "  -"} ${name}: ${yamlValue(value)}`))] : [];
};

// Lines as they will be written; what follows takes them so.
const tidied = (answers) => ({
  ...answers,
  ...Object.fromEntries(["title", "description", "lesson", "place", "when", "company", "part", "name"].map((field) => [field, visibleLine(answers[field])])),
  people: answers.people.map(({ name, role }) => ({ name: visibleLine(name), role: visibleLine(role) })),
  sources: answers.sources.map(({ title, url }) => ({ title: visibleLine(title), url: url.trim() })),
});

function storyFile(answers, today) {
  const { company, part, title, description, place, lesson } = answers;
  const line = (key, value) => (value ? [`${key}: ${yamlValue(value)}`] : []);
  const front = [
    ...line("Title", title),
    `Published: ${today}`,
    ...line("Author", authorOf(answers)),
    `Themes: [${answers.themes.map(yamlValue).join(", ")}]`,
    ...line("Description", description),
    "Origin: reader",
    `Evidence: ${answers.evidence}`,
    ...line("Place", place),
    ...yamlMaps("Companies", company ? [{ Name: company, Part: part }] : []),
    ...yamlMaps("People", peopleOf(answers).map(({ name, role }) => ({ Name: name, Role: role, At: company }))),
    ...yamlMaps("Sources", sourcesOf(answers).map(({ title, url }) => ({ Title: title, Url: url }))),
    ...line("Lesson", lesson),
    ...line("Consent", consentOf(answers)),
    ...notesOf(answers),
  ];
  const folder = `input/stories/${today.slice(0, 4)}`;
  const name = fileName(answers, today);
  return { path: `${folder}/${name}`, folder, name, text: `---\n${front.join("\n")}\n---\n\n${markdownText(answers.body)}\n` };
}

// ---- Doors

const encoded = (text) => encodeURIComponent(text).replace(/%20/g, "+");

const gitHubOf = (site) => (/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(site.repository || "") ? site.repository : null);

const folderAddress = (site, verb, file) => `${gitHubOf(site)}/${verb}/${encodeURIComponent(site.branch)}/${file.folder}`;

// While it asks who one is, GitHub carries the address along, encoded.
const throughSignIn = (address) => `https://github.com/login?return_to=${encodeURIComponent(address)}`;

function newFileDoor(site, file) {
  const href = `${folderAddress(site, "new", file)}?filename=${encoded(file.name)}&value=${encoded(file.text)}`;
  const fits = href.length > longestAddress ? "no" : throughSignIn(href).length > longestAddress ? "signed in" : "yes";
  return { href, fits };
}

// The names are the ids in .github/ISSUE_TEMPLATE/tell-a-story.yml.
function issueDoor(site, answers) {
  const { title, description, place, company, part, when, lesson } = answers;
  const people = peopleOf(answers).map((person) => [person.name, person.role].filter(Boolean).join(", ")).join("\n");
  const values = {
    title, description, place, company, part, people, when, lesson, name: authorOf(answers), sources: sourcesOf(answers).map((source) => [source.title, source.url].filter(Boolean).join(" ")).join("\n"),
    story: paragraphsOf(answers.body).map((lines) => lines.join("\n")).join("\n\n"),
  };
  let href = `${gitHubOf(site)}/issues/new?template=tell-a-story.yml`;
  const left = [];
  for (const [name, value] of Object.entries(values)) {
    const more = value ? `${href}&${name}=${encoded(value)}` : href;
    if (throughSignIn(more).length <= longestAddress) href = more;
    else left.push(name);
  }
  return { href, left };
}

function mailDoor(site, answers, file) {
  const letter = (body) => `mailto:${site.mail}?subject=${encodeURIComponent(`A story: ${answers.title}`)}&body=${encodeURIComponent(body.replace(/\n/g, "\r\n"))}`;
  const href = letter(file.text);
  return href.length <= longestMail ? { href, fits: true } : { href: letter("(Paste the story here.)\n"), fits: false };
}
