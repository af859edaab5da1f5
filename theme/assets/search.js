// The search of /search/. Nothing is fetched until somebody searches; then index.json, the leaf of each word, and the cards of what is shown.
// How the files are made: src/CustomersRock.Site/Search; how they are read: docs/search.md. All text reaches the page as text, never as markup.

const files = new URL('../search/', import.meta.url);
const longest = 40;
const shown = 10;
const mostWords = 5;
const mostMended = 3;
/** Words that say nothing of a story; asked for only where nothing else is. */
const small = new Set('a an and are as at be been but by for from had has have he her him his i in is it its me my not of on or our she so that the their them then there they this to us was we were what when where which who will with you your'.split(' '));
const spelt = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', 'i\u0307': 'i', ς: 'σ' };
const joins = /['\u2019\u02bc\u00ad\u200c\u200d\u2060\ufeff\u0300-\u036f]/;
const ofWord = /[\p{L}\p{Nd}\p{Mn}\p{Mc}]/u;

// ---- Words: the same folding as in Folding.cs and WordSplitter.cs

/** '' joins, null parts, all else is the folded letter. */
export function fold(letter) {
  if (joins.test(letter)) return '';
  if (!ofWord.test(letter)) return null;

  const low = letter.toLowerCase();
  const code = low.codePointAt(0);
  if (spelt[low]) return spelt[low];
  const isLatin = (code > 0xbf && code < 0x250) || (code > 0x1dff && code < 0x1f00);
  if (isLatin) return /^([a-z])[\u0300-\u036f]*$/.exec(low.normalize('NFKD'))?.[1] ?? low;
  if ((code > 0x385 && code < 0x3cf) || (code > 0x3ff && code < 0x460)) return low.normalize('NFD')[0];
  return low;
}

/** The words of a text, folded, each with where it begins and ends. */
export function words(text) {
  const found = [];
  let word = '', count = 0, from = 0, to = 0, at = 0;
  for (const letter of `${text} `) {
    const folded = fold(letter);
    if (folded === null) {
      if (word) found.push({ word, from, to });
      word = '';
      count = 0;
    } else if (folded) {
      if (!word) from = at;
      to = at + letter.length;
      if (count++ < longest) word += folded;
    }

    at += letter.length;
  }

  return found;
}

// ---- Files

const fetched = new Map();

/** Asks the server each time whether the file is still the same (an answer of a few bytes): an old leaf beside a new index would find the wrong stories. */
function load(name, read) {
  if (!fetched.has(name)) {
    const file = fetch(new URL(name, files), { cache: 'no-cache' }).then(answer => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.text();
    }).then(read);
    file.catch(() => fetched.delete(name));
    fetched.set(name, file);
  }

  return fetched.get(name);
}

const index = () => load('index.json', JSON.parse);
const hex = word => [...new TextEncoder().encode(word)].map(b => b.toString(16).padStart(2, '0')).join('');
const leaf = first => load(`words/${/^[a-z0-9]*$/.test(first) ? 'w-' + first : 'x-' + hex(first)}.txt`, lines(/^(.[^(-/]*)(.*)$/));
const near = number => load(`near/${number}.txt`, lines(/^(.*)(.)$/));

/** Lines of a digit for how much of the word above begins this one, the rest of it, and what belongs to it. */
const lines = form => text => {
  let above = '';
  return text.split('\n').slice(0, -1).map(line => {
    const [, start, rest] = form.exec(line);
    above = above.slice(0, start.charCodeAt(0) - 48) + start.slice(1);
    return [above, rest];
  });
};

/** Calls back with each place and its weight: signs ( to / are levels, X to ~ lead a gap, 0 to W close it. */
function eachPlace(finds, take) {
  let weight = 0, place = -1, gap = 0, scale = 1;
  for (let i = 0; i < finds.length; i++) {
    const code = finds.charCodeAt(i);
    if (code < 48) {
      weight = (code - 39) / 8;
      place = -1;
    } else if (code >= 88) {
      gap += (code - 88 + 40) * scale;
      scale *= 39;
    } else {
      place += 1 + gap + (code - 48) * scale;
      take(place, weight);
      gap = 0;
      scale = 1;
    }
  }
}

// ---- Finding

/** Order of code points, as the leaves are in. */
const key = word => word.replace(/[\ud800-\udfff]/g, half => `\uffff${half}`);

/** Words that mean the same but for an English plural. */
const singulars = word => !/[^s]s$/.test(word) || word.length < 4 ? [] : [word.slice(0, -1), ...(/ies$/.test(word) ? [word.slice(0, -3) + 'y'] : /es$/.test(word) ? [word.slice(0, -2)] : [])];

/** How well a word of the index answers one that was typed: itself, its plural, its beginning. 0: not at all. */
function answers(typed, singular, word) {
  if (word === typed) return 1;
  if (singular.includes(word)) return 0.9;
  if (typed.length < 3 || !word.startsWith(typed)) return typed.length < 3 && word.startsWith(typed) ? 0.4 : 0;
  return word.length - typed.length < 3 ? 0.8 : 0.55;
}

/** Adds to best, by place, what the leaves say about a word. A short beginning may stand in many leaves; five are looked into. */
async function look(root, typed, factor, best, used) {
  const singular = singulars(typed);
  const leafOf = word => Math.max(0, root.keys.findLastIndex(first => first <= key(word)));
  const own = leafOf(typed);
  const numbers = new Set([own, ...singular.map(leafOf)]);
  for (let i = own; typed.length > 2 && i < root.keys.length && i < own + 5 && (i === own || root.words[i].startsWith(typed)); i++) numbers.add(i);

  for (const some of await Promise.all([...numbers].map(i => leaf(root.words[i])))) {
    for (const [word, finds] of some) {
      const fit = answers(typed, singular, word) * factor;
      if (!fit) continue;

      used.add(word);
      eachPlace(finds, (place, weight) => {
        if (place < best.length && best[place] < fit * weight) best[place] = fit * weight;
      });
    }
  }
}

const fileOf = (letters, count) => {
  let hash = 0;
  for (let i = 0; i < letters.length; i++) hash = (Math.imul(hash, 31) + letters.charCodeAt(i)) >>> 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (count - 1);
};

/** Letters to put in, take out, change or swap to make one word of the other; most + 1 where there are more. */
function errors(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;

  let before = [], above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }

    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }

  return above[b.length];
}

/** What was meant by a word that stands nowhere: the likeliest first, at most so many. */
async function mend(root, typed, count) {
  if (typed.length < 4 || /\d/.test(typed)) return [];

  const most = typed.length < 8 ? 1 : 2;
  // One error leaves the first two letters or the last three whole; in short words it may stand between them.
  const parts = [typed.slice(0, 2), typed.slice(-3), ...(typed.length < 6 ? [typed[0] + typed[2]] : [])];
  const all = await Promise.all([...new Set(parts.map(part => fileOf(part, root.near)))].map(near));
  const likely = new Map();
  for (const [word, uses] of all.flat()) {
    const wrong = errors(typed, word, most);
    if (wrong <= most) likely.set(word, wrong * 20 + (word[0] === typed[0] ? 0 : 5) - (uses.charCodeAt(0) - 48));
  }

  const order = [...likely].sort((a, b) => a[1] - b[1]);
  return order.filter(([, cost]) => cost < order[0][1] + 16).slice(0, count).map(([word]) => word);
}

/** All that is found, the best first: first what has all words, then what has fewer; of two that are as good the newer. */
export async function find(query) {
  let typed = [...new Set(words(query).map(w => w.word))];
  if (!typed.length) return null;
  if (typed.some(word => !small.has(word))) typed = typed.filter(word => !small.has(word));
  // Long words say most.
  if (typed.length > mostWords) typed = typed.sort((a, b) => b.length - a.length).slice(0, mostWords);

  const root = await index();
  root.keys ??= root.words.map(key);
  const found = typed.map(word => ({ typed: word, best: new Float32Array(root.count), used: new Set(), meant: [], count: 0 }));
  await Promise.all(found.map(f => look(root, f.typed, 1, f.best, f.used)));
  const missing = found.filter(f => !f.used.size).slice(0, mostMended);
  await Promise.all(missing.map(async f => {
    f.meant = await mend(root, f.typed, Math.ceil(4 / missing.length));
    await Promise.all(f.meant.map((word, i) => look(root, word, i ? 0.4 : 0.5, f.best, f.used)));
  }));
  for (const f of found) f.count = f.best.reduce((sum, best) => sum + (best > 0), 0);
  return { root, found, ...rank(root, found) };
}

function rank(root, found) {
  // A word of half of all entries tells nothing on its own.
  const telling = found.filter(f => f.count * 2 < root.count);
  const places = [];
  let whole = 0;
  for (let place = 0; place < root.count; place++) {
    let score = 0, has = 0;
    for (const { best, count } of found) {
      if (!best[place]) continue;
      has++;
      score += best[place] * Math.log(1 + (root.count - count + 0.5) / (count + 0.5));
    }

    if (has === found.length) whole++;
    if (has === found.length || telling.some(f => f.best[place])) places.push([place, has, score]);
  }

  places.sort((a, b) => b[1] - a[1] || b[2] - a[2] || b[0] - a[0]);
  return { whole, places: places.map(([place]) => place) };
}

/** What results show of the places from one to another. */
export function cards({ root, places }, from, to) {
  return Promise.all(places.slice(from, to).map(async place => {
    const some = await load(`cards/${Math.floor(place / root.cards)}.json`, JSON.parse);
    const [kind, title, href, iso, day, sentence, where, themes] = some[place % root.cards];
    return { kind, title, href: new URL(`../${href}`, files).href, iso, day, sentence, where, themes: themes.map(t => root.themes[t]) };
  }));
}

// ---- The page

const form = document.getElementById('search');
if (form) begin(form.elements.q, ...['said', 'found', 'results', 'more'].map(id => document.getElementById(id)));

function begin(input, said, found, results, more) {
  let turn = 0, waiting, now, result, marked;

  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.append(text);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  };

  /** The text with what was found in it marked. */
  const mark = (element, text) => {
    let done = 0;
    for (const { word, from, to } of words(text)) {
      if (!marked.has(word)) continue;
      element.append(text.slice(done, from), make('mark', text.slice(from, to)));
      done = to;
    }

    element.append(text.slice(done));
    return element;
  };

  const emblem = id => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'emblem');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(document.createElementNS(svg.namespaceURI, 'use'));
    svg.firstChild.setAttribute('href', `${found.dataset.emblems}#theme-${id}`);
    return svg;
  };

  const entry = card => {
    const post = make('article', '', { class: 'post' });
    const heading = make('h3');
    heading.append(mark(make('a', '', { href: card.href }), card.title));
    const meta = make('p', '', { class: 'meta' });
    meta.append(make('time', card.day, { datetime: card.iso }));
    const kind = { web: 'Around the web', 'round-up': 'Round-up' }[card.kind];
    for (const text of [kind, card.where, card.themes.map(t => t[1]).join(', ')]) if (text) meta.append(' ', mark(make('span'), text));
    post.append(...card.themes.slice(0, 1).map(t => emblem(t[0])), heading, mark(make('p'), card.sentence), meta);
    const item = make('li');
    item.append(post);
    return item;
  };

  const tell = (query, { found, whole, places }) => {
    const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
    const mended = found.filter(f => f.meant.length).map(f => `“${f.typed}” is nowhere; did you mean “${f.meant[0]}”? `).join('');
    if (!places.length) return `Nothing found for “${query}”. Try another word, or look on the shelves below.`;
    if (!whole) return `${mended}Nothing has all the words of “${query}”; ${count(places.length, 'result has', 'results have')} some of them.`;
    const rest = places.length - whole;
    return `${mended}${count(whole, 'result', 'results')} for “${query}”${rest ? `, and ${rest.toLocaleString('en')} with some of the words` : ''}.`;
  };

  const clear = () => {
    result = null;
    found.hidden = true;
    results.replaceChildren();
    more.hidden = true;
    said.textContent = '';
  };

  const fail = error => {
    console.info(error);
    said.textContent = 'The search could not be loaded; you may be offline. Press Enter to try again, or look on the shelves below.';
  };

  const search = async () => {
    clearTimeout(waiting);
    const query = input.value.trim().slice(0, 200);
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(null, '', address);
    if (query === now && result) return;

    now = query;
    const own = ++turn;
    if (!words(query).length) return clear();

    // Makes room at once, while the reader is still typing: nothing moves when the results come.
    found.hidden = false;
    found.setAttribute('aria-busy', 'true');
    try {
      const all = await find(query);
      if (own !== turn) return;
      marked = new Set(all.found.flatMap(f => [...f.used]));
      const next = await cards(all, 0, shown);
      if (own !== turn) return;
      results.replaceChildren(...next.map(entry));
      more.hidden = all.places.length <= shown;
      result = all;
      found.hidden = !next.length;
      said.textContent = tell(query, all);
    } catch (error) {
      if (own !== turn) return;
      clear();
      fail(error);
    } finally {
      if (own === turn) found.removeAttribute('aria-busy');
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    search();
  });
  input.addEventListener('input', () => {
    index().catch(() => {});
    clearTimeout(waiting);
    waiting = setTimeout(search, 200);
  });
  more.addEventListener('click', async () => {
    const own = turn, from = results.children.length;
    const next = await cards(result, from, from + shown).catch(fail);
    if (own !== turn || !next) return;
    results.append(...next.map(entry));
    more.hidden = results.children.length >= result.places.length;
    results.children[from].querySelector('a').focus();
  });

  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) search();
}
