#!/usr/bin/env python3
"""Follows the public pages of the sample organisation as a stranger's programs would.

    tools/check-feeds.py ADDRESS

Every calendar, feed and list of events is read without a complaint and says the same times; what was moved and what was cancelled is understood as such; no page
asks for anything elsewhere, and none is larger than 60 KB compressed.
"""
import gzip
import re
import sys
import urllib.request
from datetime import datetime, timedelta, timezone
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

import extruct
import feedparser
from icalendar import Calendar

site = sys.argv[1]
INDIA = ZoneInfo("Asia/Kolkata")
LARGEST = 60_000


def get(path):
    request = urllib.request.Request(urljoin(site, path), headers={"Accept-Encoding": "gzip", "Accept-Language": "hi"})
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
        sent = len(body) if answer.headers.get("Content-Encoding") == "gzip" else len(gzip.compress(body))
        if answer.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        return body, sent


def complain(of, what):
    sys.exit(f"{of}: {what}")


def page(path):
    body, sent = get(path)
    text = body.decode()
    if sent > LARGEST:
        complain(path, f"{sent} bytes are sent")
    for asked in re.findall(r'<(?:script|img|link|iframe|source)[^>]+(?:src|href)="([^"]+)"', text):
        if not asked.startswith("/"):
            complain(path, f"asks for {asked}")
    return text


def calendar(path):
    """Times, status and sequence of each event, by the id that never changes."""
    raw, _ = get(path)
    for line in raw.split(b"\r\n"):
        if len(line) > 75:
            complain(path, f"a line of {len(line)} bytes")
        line.decode()  # Never folded inside a letter.
    if b"\n" in raw.replace(b"\r\n", b""):
        complain(path, "a line that ends otherwise than in CR LF")
    found = {}
    parsed = Calendar.from_ical(raw)
    if parsed.errors:
        complain(path, parsed.errors)
    for event in parsed.walk("VEVENT"):
        if event.errors:
            complain(path, event.errors)
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        if start.utcoffset() != timedelta(0) or not event.decoded("DTSTAMP") or end <= start:
            complain(path, f"{start} to {end}")
        uid = str(event["UID"]).split("@")[0]
        if uid in found:
            complain(path, f"{uid} is there twice")
        found[uid] = (start, end, str(event["STATUS"]), int(event["SEQUENCE"]))
    return found


def feed(path):
    raw, _ = get(path)
    parsed = feedparser.parse(raw)
    if parsed.bozo or parsed.version != "atom10" or not parsed.feed.get("title") or not parsed.feed.get("updated_parsed"):
        complain(path, parsed.get("bozo_exception", parsed.version))
    return {e.id.removeprefix("urn:uuid:"): e for e in parsed.entries}


def structured(path, text):
    found = {}
    for block in extruct.extract(text, syntaxes=["json-ld"], errors="strict")["json-ld"]:
        if block["@type"] != "Event" or block["@context"] != "https://schema.org":
            complain(path, block)
        for needed in ("name", "startDate", "endDate", "location", "eventStatus"):
            if not block.get(needed):
                complain(path, f"no {needed}: {block}")
        status = block["eventStatus"].removeprefix("https://schema.org/")
        if status == "EventRescheduled" and "previousStartDate" not in block:
            complain(path, f"moved from when? {block}")
        found[block["url"].rsplit("/", 1)[1]] = (datetime.fromisoformat(block["startDate"]), datetime.fromisoformat(block["endDate"]), status, block)
    return found


start = page("/public")
people = sorted(set(re.findall(r'href="(/public/people/[^"?]+)"', start)))
areas = sorted(set(re.findall(r'href="(/public/areas/[^"?]+)"', start)))
seen, moved, cancelled = 0, 0, 0
for path in people + areas:
    text = page(path)
    in_calendar, in_feed, in_page = calendar(f"{path}/calendar.ics"), feed(f"{path}/feed.xml"), structured(path, text)
    if set(in_calendar) != set(in_feed):
        complain(path, "the calendar and the feed hold other events")
    for uid, (starts, ends, status, block) in in_page.items():
        if uid not in in_calendar:
            complain(path, f"{uid} is not in the calendar")
        begins, finishes, told, sequence = in_calendar[uid]
        if (starts, ends) != (begins, finishes) or starts.utcoffset() != INDIA.utcoffset(starts.replace(tzinfo=None)):
            complain(path, f"{starts} to {ends}, and {begins} to {finishes}")
        if f"{starts.astimezone(INDIA):%H:%M}" not in text:
            complain(path, f"{starts} is not on the page")
        if (status == "EventCancelled") != (told == "CANCELLED"):
            complain(path, f"{status}, and {told}")
        if status == "EventRescheduled" and (sequence < 1 or datetime.fromisoformat(block["previousStartDate"]) == starts):
            complain(path, f"moved, but {sequence}, {block}")
        moved += status == "EventRescheduled"
        cancelled += status == "EventCancelled"
        if not in_feed[uid].title or in_feed[uid].updated_parsed is None:
            complain(path, in_feed[uid])
        page(f"/public/events/{uid}")
        seen += 1
if not (seen and moved and cancelled):
    complain(site, f"{seen} events, {moved} moved, {cancelled} cancelled: the sample shows too little")
print(f"{len(people)} representatives and {len(areas)} areas: {seen} events read alike from page, calendar and feed, {moved} moved, {cancelled} cancelled ({datetime.now(timezone.utc):%F})")
