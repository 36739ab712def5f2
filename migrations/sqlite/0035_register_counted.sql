-- For which day workers were counted: a duty begins and ends by the passing of days too, without an act. 0: never.
ALTER TABLE register_state ADD COLUMN counted_day INTEGER NOT NULL DEFAULT 0;
