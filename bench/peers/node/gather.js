// Gathers feeds with npm's feedparser and Node's own fetch, so many hosts at once, each of them one request at a time.
//
//   gather.js FEEDS.txt CACHE [CONCURRENCY]
//
// The cache is a folder with a file a feed: validators and entries. Prints how many entries it holds.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import FeedParser from 'feedparser'

const [feeds, cache, concurrency = '32'] = process.argv.slice(2)
const agent = 'node-planet/1.0 (+https://example.com/)'

const fileOf = url => `${cache}/${encodeURIComponent(url)}.json`

const recall = async url => {
  try {
    return JSON.parse(await readFile(fileOf(url), 'utf8'))
  } catch {
    return { entries: {} }
  }
}

const read = (body, url) => new Promise((done, fail) => {
  const parser = new FeedParser({ feedurl: url })
  const entries = []
  parser.on('error', fail)
  parser.on('readable', () => {
    for (let item = parser.read(); item !== null; item = parser.read()) {
      const { guid, title, link, pubdate, author, categories, description } = item
      entries.push({ guid, title, link, pubdate, author, categories, description })
    }
  })
  parser.on('end', () => done(entries))
  Readable.from([body]).pipe(parser)
})

const ask = async url => {
  const known = await recall(url)
  const headers = { 'user-agent': agent }
  if (known.etag) headers['if-none-match'] = known.etag
  if (known.modified) headers['if-modified-since'] = known.modified
  const answer = await fetch(url, { headers })
  const body = Buffer.from(await answer.arrayBuffer())
  if (answer.status === 304) return Object.keys(known.entries).length
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
  for (const entry of await read(body, url)) known.entries[entry.guid ?? entry.link] = entry
  known.etag = answer.headers.get('etag')
  known.modified = answer.headers.get('last-modified')
  await writeFile(`${fileOf(url)}.new`, JSON.stringify(known))
  await rename(`${fileOf(url)}.new`, fileOf(url))
  return Object.keys(known.entries).length
}

const hosts = Object.values((await readFile(feeds, 'utf8')).trim().split('\n').reduce((all, url) => {
  (all[new URL(url).host] ??= []).push(url)
  return all
}, {}))

await mkdir(cache, { recursive: true })
let stored = 0
const hand = async () => {
  for (let host = hosts.pop(); host; host = hosts.pop()) {
    for (const url of host) {
      const count = await ask(url)
      stored += count
    }
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, hand))
console.log(stored)
