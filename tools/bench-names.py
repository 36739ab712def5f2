#!/usr/bin/env python3
"""Asks the queries of `bench queries` of pg_trgm (GIN, threshold 0.6) and of SQLite's FTS5 with the trigram tokenizer, on the names of `bench workers`: the peers
of `bench find`.

    tools/bench-names.py DIR [URL]

Prints one line of JSON for each. Both get the names trimmed and in lower case, one column for each script, and are asked in the script in which the query is written.
A hit is a row with exactly the Hindi name that was meant among the first ten. pg_trgm is left out where there is no URL.
"""
import csv
import json
import sqlite3
import sys
import time
import unicodedata

folder = sys.argv[1]
url = sys.argv[2] if len(sys.argv) > 2 else ""


def plain(name):
    name = "".join(c for c in unicodedata.normalize("NFC", name) if not "\u200b" <= c <= "\u200f")
    return " ".join(name.lower().split())


def rows():
    with open(f"{folder}/workers.csv", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for row in reader:
            yield plain(row[0]), plain(row[1])


with open(f"{folder}/queries.tsv") as file:
    queries = [tuple(plain(part) for part in line.rstrip("\n").split("\t")) for line in file]


def asked(name, built, ask):
    took, hits = [], 0
    for again in range(2):
        took, hits = [], 0
        for typed, meant in queries:
            column = "name_en" if typed.isascii() else "name_hi"
            started = time.perf_counter()
            found = ask(column, typed)
            took.append((time.perf_counter() - started) * 1e3)
            hits += meant in found
        if sum(took) > 120e3:
            break
    took.sort()
    at = lambda share: round(took[(len(took) - 1) * share // 100], 3)
    print(json.dumps({"peer": name, "built_s": round(built, 1), "queries": len(queries), "hit10": round(hits / len(queries), 3), "p50": at(50), "p99": at(99)}), flush=True)


def fts5():
    db = sqlite3.connect(f"{folder}/names.db")
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    started = time.time()
    db.execute("CREATE VIRTUAL TABLE names USING fts5 (name_hi, name_en, tokenize = 'trigram')")
    db.executemany("INSERT INTO names VALUES (?, ?)", rows())
    db.commit()
    built = time.time() - started

    def ask(column, typed):
        parts = {typed[i:i + 3].replace('"', '""') for i in range(max(1, len(typed) - 2))}
        match = f"{column} : (" + " OR ".join(f'"{p}"' for p in parts) + ")"
        return [row[0] for row in db.execute("SELECT name_hi FROM names WHERE names MATCH ? ORDER BY rank LIMIT 10", (match,))]

    asked("fts5", built, ask)


def trgm():
    import psycopg

    with psycopg.connect(url, autocommit=True) as db:
        cursor = db.cursor()
        cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        cursor.execute("DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench; SET search_path = bench, public")
        started = time.time()
        cursor.execute("CREATE TABLE names (name_hi text, name_en text)")
        with cursor.copy("COPY names FROM STDIN") as into:
            for row in rows():
                into.write_row(row)
        cursor.execute("SET maintenance_work_mem = '512MB'")
        for column in ("name_hi", "name_en"):
            cursor.execute(f"CREATE INDEX ON names USING gin ({column} gin_trgm_ops)")
        cursor.execute("ANALYZE names")
        built = time.time() - started
        cursor.execute("SET pg_trgm.similarity_threshold = 0.6")

        def ask(column, typed):
            sql = f"SELECT name_hi FROM names WHERE {column} % %s ORDER BY similarity({column}, %s) DESC LIMIT 10".replace(" % %s", " %% %s")
            return [row[0] for row in cursor.execute(sql, (typed, typed)).fetchall()]

        asked("pg_trgm", built, ask)
        cursor.execute("DROP SCHEMA bench CASCADE")


fts5()
if url:
    trgm()
