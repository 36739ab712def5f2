-- The first day of which an import brought or changed a reading, kept in the writing transaction: which imports can have changed a report of
-- an earlier day is known without a look at the readings. An import that is not here brought none.
CREATE TABLE reach_import (
    import_no    INTEGER NOT NULL PRIMARY KEY,
    first_day    INTEGER NOT NULL
) STRICT;
INSERT INTO reach_import (import_no, first_day)
    SELECT import_no, min(day) FROM reach_reading WHERE import_no IS NOT NULL GROUP BY import_no;
