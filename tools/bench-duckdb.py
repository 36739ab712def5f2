"""The league table as DuckDB answers it (latest count of each account, sum by seat, 30 days before, share, rank), and the trend of
a year on each platform.

Usage: bench-duckdb.py DIR DAY RUNS; prints rows and the medians in milliseconds, loading excluded.
"""
import os
import statistics
import sys
import time

import duckdb

folder, on, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])

if os.path.exists(f"{folder}/duck.db"):
    os.remove(f"{folder}/duck.db")
db = duckdb.connect(f"{folder}/duck.db")
db.execute("SET threads TO 2")
db.execute(f"CREATE TABLE readings AS SELECT * FROM read_csv('{folder}/readings.csv', types={{'account': 'VARCHAR', 'at': 'DATE'}})")
db.execute(f"CREATE TABLE accounts AS SELECT * FROM read_csv('{folder}/accounts.csv', types={{'account_id': 'VARCHAR'}})")
db.execute(f"CREATE TABLE electors AS SELECT * FROM read_csv('{folder}/electors.csv')")
QUERY = f"""
WITH latest AS (SELECT platform, account, arg_max(followers, "at") AS n FROM readings WHERE "at" <= DATE '{on}' GROUP BY ALL),
before AS (SELECT platform, account, arg_max(followers, "at") AS n FROM readings WHERE "at" <= DATE '{on}' - 30 GROUP BY ALL),
seat AS (
  SELECT a.area, sum(l.n) AS followers, max(l.n) AS largest, sum(l.n) - sum(b.n) AS change
  FROM accounts a
  JOIN latest l ON l.platform = a.platform AND l.account = a.account_id
  JOIN before b ON b.platform = a.platform AND b.account = a.account_id
  GROUP BY a.area)
SELECT s.area, e.electors, s.followers, s.largest, s.change, s.followers / e.electors AS share,
       rank() OVER (ORDER BY s.followers / e.electors DESC) AS place
FROM seat s JOIN electors e ON e.area = s.area ORDER BY place
"""
TREND = "SELECT platform, \"at\", sum(followers), count(*) FROM readings GROUP BY ALL ORDER BY ALL"


def median(query):
    took = []
    for _ in range(runs):
        started = time.perf_counter()
        rows = db.execute(query).fetchall()
        took.append((time.perf_counter() - started) * 1e3)
    return rows, statistics.median(took)


rows, table = median(QUERY)
_, trend = median(TREND)
print(f'{{"rows": {len(rows)}, "table_ms": {table:.2f}, "trend_ms": {trend:.2f}}}')
