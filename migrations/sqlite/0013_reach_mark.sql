-- What somebody said of a thing to be done: done, or tomorrow. The thing itself follows from the evidence and is not stored; a mark hides it
-- until a day.
CREATE TABLE reach_mark (
    task         TEXT NOT NULL,
    mark         TEXT NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (task, known_from)
) STRICT, WITHOUT ROWID;
