-- Counts contacts by weekday and hour: one statement, one row per JSON line of contacts.jsonl.
-- Tried on DuckDB and Postgres. It reads a table (or view) "contacts" with one row per contact, all in the company's
-- time zone (README.md says how engines tell a weekday):
--   team        text     id of a unit of the unit list
--   began_on    date
--   weekday     integer  1 Monday to 7 Sunday
--   hour        integer  0 to 23
WITH dated AS (
  SELECT
    team, began_on, weekday, hour,
    CAST(EXTRACT(YEAR FROM began_on) AS INTEGER) * 100 + CAST(EXTRACT(MONTH FROM began_on) AS INTEGER) AS yearmonth -- (1)
  FROM contacts
),
-- Days of a weekday on which somebody got in touch: an hour's average is over them.
open_weekdays AS (
  SELECT team, yearmonth, weekday, COUNT(DISTINCT began_on) AS open_days
  FROM dated
  GROUP BY team, yearmonth, weekday
)
SELECT 'contacts' AS kind, d.team, d.yearmonth, d.weekday, d.hour, o.open_days, COUNT(*) AS n
FROM dated d
JOIN open_weekdays o ON o.team = d.team AND o.yearmonth = d.yearmonth AND o.weekday = d.weekday
GROUP BY d.team, d.yearmonth, d.weekday, d.hour, o.open_days
