#!/usr/bin/env python3
"""Finds people who were entered twice with Splink on DuckDB (two threads), on the files of `bench workers`: the peer of `bench same`.

    tools/bench-splink.py DIR [THREADS]

Prints one line of JSON. Splink is given what an able user would give it: cleaned numbers and names, seven comparisons with term frequencies, six
blocking rules, training without labels. `seconds` are from the file to the weighed pairs; clustering, which `bench same` does not do either, is left out. It may choose
its threshold with the truth at hand (`best_f1`); `f1_at_half` is without.
"""
import json
import logging
import sys
import time
import warnings

import duckdb
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
import splink.comparison_level_library as cll
import splink.comparison_library as cl

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
folder = sys.argv[1]
threads = int(sys.argv[2]) if len(sys.argv) > 2 else 2

started = time.time()
con = duckdb.connect()
con.execute(f"SET threads = {threads}")
con.execute(f"""
CREATE TABLE places AS SELECT code AS unit, parent AS mandal
FROM read_csv('{folder}/areas.csv', header = true, all_varchar = true) WHERE kind = 'booth';
CREATE TABLE raw AS SELECT row_number() OVER () - 1 AS unique_id, *
FROM read_csv('{folder}/workers.csv', header = true, all_varchar = true);
CREATE TABLE clean AS
WITH a AS (
    SELECT r.unique_id, r.unit, p.mandal, r.gender,
        nullif(trim(regexp_replace(replace(replace(regexp_replace(coalesce(name_hi, ''), '[\u200b-\u200f]', '', 'g'), '\u093c', ''), 'श्री ', ''), '[. ]+', ' ', 'g')), '') AS name_hi,
        nullif(trim(regexp_replace(regexp_replace(lower(coalesce(name_en, '')), '[\u200b-\u200f]', '', 'g'), '^shri |[. ]+', ' ', 'g')), '') AS name_en,
        regexp_replace(translate(regexp_replace(coalesce(mobile, ''), '\\.0$', ''), '०१२३४५६७८९', '0123456789'), '[^0-9]', '', 'g') AS digits,
        coalesce(mobile, '') AS typed,
        upper(replace(coalesce(voter_id, ''), ' ', '')) AS epic,
        try_cast(translate(birth_year, '०१२३४५६७८९', '0123456789') AS INTEGER) AS birth_year
    FROM raw r LEFT JOIN places p USING (unit)
)
SELECT unique_id, unit, mandal, gender, name_hi, name_en, birth_year,
    split_part(name_hi, ' ', 1) AS first_hi, list_last(string_split(name_hi, ' ')) AS last_hi,
    split_part(name_en, ' ', 1) AS first_en, list_last(string_split(name_en, ' ')) AS last_en,
    CASE WHEN regexp_matches(typed, '[a-zA-Z]') OR typed LIKE '0755-%' THEN NULL
         WHEN regexp_matches(digits, '^(91|0)?[6-9][0-9]{{9}}$') THEN right(digits, 10) END AS mobile,
    CASE WHEN length(epic) >= 6 AND regexp_matches(epic, '^[A-Z]{{3}}')
         THEN left(epic, 3) || replace(substr(epic, 4), 'O', '0') ELSE nullif(epic, '') END AS voter_id
FROM a
""")

name = lambda column: cl.CustomComparison(
    output_column_name=column,
    comparison_levels=[
        cll.NullLevel(column),
        cll.ExactMatchLevel(column, term_frequency_adjustments=True),
        cll.JaroWinklerLevel(column, 0.95),
        cll.JaroWinklerLevel(column, 0.9),
        cll.ElseLevel(),
    ],
)
place = cl.CustomComparison(
    output_column_name="unit",
    comparison_levels=[
        cll.NullLevel("unit"),
        cll.ExactMatchLevel("unit"),
        cll.CustomLevel("mandal_l = mandal_r", "same mandal"),
        cll.ElseLevel(),
    ],
)
year = cl.CustomComparison(
    output_column_name="birth_year",
    comparison_levels=[
        cll.NullLevel("birth_year"),
        cll.ExactMatchLevel("birth_year"),
        cll.CustomLevel("abs(birth_year_l - birth_year_r) <= 2", "two years"),
        cll.ElseLevel(),
    ],
)
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        name("name_hi"),
        name("name_en"),
        cl.ExactMatch("mobile"),
        cl.DamerauLevenshteinAtThresholds("voter_id", [1, 2]),
        year,
        place,
        cl.ExactMatch("gender"),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("voter_id"),
        block_on("mobile"),
        block_on("unit", "first_hi", "last_hi"),
        block_on("unit", "first_en", "last_en"),
        block_on("unit", "birth_year", "gender"),
        block_on("mandal", "name_hi", "birth_year"),
    ],
    retain_matching_columns=False,
    retain_intermediate_calculation_columns=False,
)
api = DuckDBAPI(connection=con)
linker = Linker(api.register("clean"), settings, log_level=50)
rows = con.execute("SELECT count(*) FROM clean").fetchall()[0][0]
linker.training.estimate_probability_two_random_records_match(
    [block_on("voter_id"), block_on("mobile", "name_en")], recall=0.7
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
whole = {"record_sample_proportion": 1.0} if rows <= 500_000 else {"record_sample_proportion": 0.2}
for rule in (block_on("voter_id"), block_on("mobile", "unit")):
    linker.training.estimate_parameters_using_expectation_maximisation(rule, **whole)
found = linker.inference.predict(threshold_match_probability=0.01)
seconds = time.time() - started

con.execute(f"CREATE TABLE truth AS SELECT a, b FROM read_csv('{folder}/truth.csv', header = true)")
table = found.physical_name
names = [c[0] for c in con.execute(f"DESCRIBE {table}").fetchall()]
weight = next(c for c in names if "probability" in c)
if "--blocks" in sys.argv:
    print(con.execute(f"SELECT count(*) FROM {table} p JOIN truth t ON t.a = least(p.unique_id_l, p.unique_id_r) AND t.b = greatest(p.unique_id_l, p.unique_id_r)").fetchall())
true = con.execute("SELECT count(*) FROM truth").fetchall()[0][0]
judged = con.execute(f"""
SELECT p.{weight} AS p, t.a IS NOT NULL AS hit FROM {table} p
LEFT JOIN truth t ON t.a = least(p.unique_id_l, p.unique_id_r) AND t.b = greatest(p.unique_id_l, p.unique_id_r)
ORDER BY 1 DESC
""").fetchall()
best, half, hits = (0.0, 0.0, 0.0, 0.0), 0.0, 0
for taken, (p, hit) in enumerate(judged, 1):
    hits += hit
    f1 = 2 * hits / (taken + true)
    if f1 > best[0]:
        best = (f1, p, hits / taken, hits / true)
    if p >= 0.5:
        half = f1
print(json.dumps({
    "rows": rows, "seconds": round(seconds, 2), "pairs": len(judged), "true": true, "best_f1": round(best[0], 4),
    "threshold": round(best[1], 4), "precision": round(best[2], 4), "recall": round(best[3], 4), "f1_at_half": round(half, 4),
}))
