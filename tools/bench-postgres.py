#!/usr/bin/env python3
"""Brings the files of `bench workers` into PostgreSQL as an able user would: COPY, validation in SQL, six indexes, counts by area. The peer of `import workers`.

    tools/bench-postgres.py DIR URL

Prints one line of JSON. Left out, in its favour: names are not folded across scripts, no rows are written to a file of rejects, nothing is encrypted (numbers are
kept plain with a keyed digest beside them), no state is kept from which it could go on after being killed, and durability is as the server is set.
"""
import json
import sys
import time

import psycopg

folder, url = sys.argv[1:3]
DIGITS = "regexp_replace(regexp_replace(translate(coalesce({0}, ''), '०१२३४५६७८९', '0123456789'), '\\.0$', ''), '[^0-9]', '', 'g')"
MOBILE = "CASE WHEN " + DIGITS + " ~ '^(91|0)?[6-9][0-9]{{9}}$' THEN '+91' || right(" + DIGITS + ", 10) END"
TREE = "kind text, code text PRIMARY KEY, title_en text, title_hi text, parent text, member_of text"
RAW = ("name_hi text, name_en text, mobile text, social_mobile text, gender text, voter_id text, birth_year text, unit text, duty text, began text, ref text")
CLEAN = f"""
CREATE TABLE checked AS
SELECT row_number() OVER () AS no, gen_random_uuid() AS id, p.code AS unit_code,
    nullif(btrim(normalize(regexp_replace(name_hi, '[\u200b-\u200f]', '', 'g'), NFC)), '') AS name_hi,
    nullif(btrim(normalize(regexp_replace(name_en, '[\u200b-\u200f]', '', 'g'), NFC)), '') AS name_en,
    {MOBILE.format("mobile")} AS mobile, {MOBILE.format("social_mobile")} AS social_mobile, r.mobile AS mobile_raw,
    CASE lower(gender) WHEN 'male' THEN 'M' WHEN 'female' THEN 'F' WHEN 'पुरुष' THEN 'M' WHEN 'महिला' THEN 'F' END AS gender,
    CASE WHEN upper(replace(voter_id, ' ', '')) ~ '^[A-Z]{{3}}[0-9]{{7}}$' THEN upper(replace(voter_id, ' ', '')) END AS voter_id,
    CASE WHEN translate(birth_year, '०१२३४५६७८९', '0123456789') ~ '^(19|20)[0-9][0-9]$'
        THEN translate(birth_year, '०१२३४५६७८९', '0123456789')::int END AS birth_year,
    lower(duty) AS duty, CASE WHEN began ~ '^\\d{{4}}-\\d\\d-\\d\\d$' THEN began::date END AS began, ref,
    row_number() OVER (PARTITION BY md5(concat_ws('|', name_hi, name_en, mobile, unit, duty, ref))) AS again
FROM raw r LEFT JOIN place p ON p.code = r.unit
"""
INTO = [
    """CREATE TABLE worker AS SELECT id, name_hi, name_en, gender, mobile, mobile_raw, social_mobile, voter_id, birth_year, ref,
        encode(sha256(('key' || mobile)::bytea), 'hex') AS mobile_index, encode(sha256(('key' || voter_id)::bytea), 'hex') AS voter_index
       FROM checked WHERE again = 1 AND unit_code IS NOT NULL AND (name_hi IS NOT NULL OR name_en IS NOT NULL)""",
    """CREATE TABLE duty AS SELECT id AS worker_id, unit_code, duty, coalesce(began, current_date) AS began, NULL::date AS ended
       FROM checked WHERE again = 1 AND unit_code IS NOT NULL AND (name_hi IS NOT NULL OR name_en IS NOT NULL)""",
    """CREATE TABLE counted AS
       WITH RECURSIVE up(code, above) AS (SELECT code, code FROM place UNION ALL SELECT up.code, p.parent FROM up JOIN place p ON p.code = up.above WHERE p.parent <> '')
       SELECT up.above AS area, w.gender, count(DISTINCT w.id) FROM duty d JOIN worker w ON w.id = d.worker_id JOIN up ON up.code = d.unit_code GROUP BY 1, 2""",
    "DROP TABLE raw",
    "DROP TABLE checked",
]
INDEXES = [
    "ALTER TABLE worker ADD PRIMARY KEY (id)",
    "CREATE INDEX ON worker (mobile_index)",
    "CREATE INDEX ON worker (voter_index)",
    "CREATE INDEX ON worker (ref)",
    "CREATE INDEX ON duty (worker_id)",
    "CREATE INDEX ON duty (unit_code, duty)",
]


def copy(cursor, table, name):
    with open(f"{folder}/{name}", "rb") as file, cursor.copy(f"COPY {table} FROM STDIN (FORMAT csv, HEADER)") as into:
        while piece := file.read(1 << 20):
            into.write(piece)


with psycopg.connect(url, autocommit=True) as db:
    cursor = db.cursor()
    cursor.execute("DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench; SET search_path = bench")
    cursor.execute(f"CREATE TABLE place ({TREE})")
    copy(cursor, "place", "areas.csv")
    cursor.execute("ANALYZE place")
    cursor.execute("BEGIN")
    cursor.execute(f"CREATE TABLE raw ({RAW})")
    steps = [time.time()]
    copy(cursor, "raw", "workers.csv")
    steps.append(time.time())
    cursor.execute(CLEAN)
    for sql in INTO:
        cursor.execute(sql)
    steps.append(time.time())
    for sql in INDEXES:
        cursor.execute(sql)
    cursor.execute("COMMIT")
    steps.append(time.time())
    rows = cursor.execute("SELECT count(*) FROM worker").fetchone()[0]
    size = cursor.execute("SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'bench'::regnamespace AND relkind = 'r'").fetchone()[0]
    cursor.execute("DROP SCHEMA bench CASCADE")
print(json.dumps({
    "rows": rows, "bytes": int(size), "copy_s": round(steps[1] - steps[0], 2), "check_s": round(steps[2] - steps[1], 2),
    "index_s": round(steps[3] - steps[2], 2), "seconds": round(steps[3] - steps[0], 2),
}))
