#!/usr/bin/env python3
"""Gathers feeds the way Planet Venus does: feedparser asks and reads, a cache keeps validators and entries.

    planet.py FEEDS.txt CACHE.db [--threads N]

One feed after the other, as Planet does unless told otherwise; with threads N at a time, in the order of the list and
whoever their host is. Prints how many entries the cache holds.
"""

import argparse
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor

import feedparser

AGENT = "planet.py/1.0 (+https://example.com/)"
TABLES = """
CREATE TABLE IF NOT EXISTS feed (url TEXT PRIMARY KEY, etag TEXT, modified TEXT, title TEXT);
CREATE TABLE IF NOT EXISTS entry (
    feed TEXT, id TEXT, title TEXT, link TEXT, published TEXT, author TEXT, tags TEXT, content TEXT, PRIMARY KEY (feed, id));
"""


def ask(url, etag, modified):
    return url, feedparser.parse(url, etag=etag, modified=modified, agent=AGENT)


def row(url, entry):
    content = entry.content[0].value if "content" in entry else entry.get("summary", "")
    tags = ",".join(tag.term for tag in entry.get("tags", []))
    published = entry.get("published_parsed") or entry.get("updated_parsed")
    when = "%04d-%02d-%02dT%02d:%02d:%02dZ" % published[:6] if published else None
    return url, entry.get("id") or entry.get("link"), entry.get("title"), entry.get("link"), when, entry.get("author"), tags, content


def keep(cache, url, answer):
    """Stores an answer; says false where there was none."""
    if answer.get("status") == 304:
        return True
    if answer.get("status") != 200 or not answer.entries:
        return False
    cache.executemany("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [row(url, e) for e in answer.entries])
    cache.execute("INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?)", (url, answer.get("etag"), answer.get("modified"), answer.feed.get("title")))
    cache.commit()
    return True


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("feeds")
    words.add_argument("cache")
    words.add_argument("--threads", type=int, default=1)
    words = words.parse_args()
    with open(words.feeds, encoding="utf-8") as file:
        urls = file.read().split()
    cache = sqlite3.connect(words.cache)
    cache.executescript(TABLES)
    known = {url: (etag, modified) for url, etag, modified in cache.execute("SELECT url, etag, modified FROM feed")}
    questions = [(url, *known.get(url, (None, None))) for url in urls]
    failed = 0
    if words.threads > 1:
        with ThreadPoolExecutor(words.threads) as pool:
            answers = pool.map(lambda question: ask(*question), questions)
            failed = sum(not keep(cache, *answer) for answer in answers)
    else:
        failed = sum(not keep(cache, *ask(*question)) for question in questions)
    print(cache.execute("SELECT count(*) FROM entry").fetchone()[0])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
