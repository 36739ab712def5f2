-- The packed series is stored as differences now (reach::series says how). It is derived, and worked out again when the installation
-- is next brought up to date.
DELETE FROM reach_series;
