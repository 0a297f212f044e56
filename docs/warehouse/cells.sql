-- Counts answers into cells: one statement, one row per JSON line of cells.jsonl.
-- Tried on DuckDB and Postgres. It reads a table (or view) "responses" with one row per answer:
--   source      text     where the answer comes from
--   team        text     id of a unit of the unit list
--   answered_on date     in the company's time zone
--   position    bigint   grows with time: of two answers of one person on one day the higher one counts
--   audience    text     customer, employee, candidate or colleague
--   measure     text     nps, or metric-min-max such as csat-1-5
--   rating      integer
--   lane        text     survey or public
--   channel     text     or null
--   segment     text     new, loyal, upset, important, or null
--   respondent  text     any key of the person, or null; it does not leave this statement
WITH ranked AS (
  SELECT
    r.*,
    CAST(EXTRACT(YEAR FROM answered_on) AS INTEGER) * 100 + CAST(EXTRACT(MONTH FROM answered_on) AS INTEGER) AS yearmonth,
    ROW_NUMBER() OVER (
      PARTITION BY source, team, EXTRACT(YEAR FROM answered_on), EXTRACT(MONTH FROM answered_on),
                   audience, lane, measure, respondent
      ORDER BY answered_on DESC, position DESC
    ) AS place
  FROM responses r
),
-- Of one person only the latest answer counts, per month, team, audience, lane and measure; unknown people count singly.
counted AS (
  SELECT * FROM ranked WHERE respondent IS NULL OR place = 1
),
-- Margins: all; by channel; by segment. Never the cross of both.
margins AS (
  SELECT c.*, CAST(NULL AS VARCHAR(10)) AS split_by, CAST(NULL AS VARCHAR(40)) AS split_value FROM counted c
  UNION ALL
  SELECT c.*, 'channel', channel FROM counted c WHERE channel IS NOT NULL
  UNION ALL
  SELECT c.*, 'segment', segment FROM counted c WHERE segment IS NOT NULL
),
-- What distinct people are asked for: any measure together, and each measure with its margins.
asked AS (
  SELECT source, respondent, team, yearmonth, audience, lane,
         CAST(NULL AS VARCHAR(40)) AS measure, CAST(NULL AS VARCHAR(10)) AS split_by, CAST(NULL AS VARCHAR(40)) AS split_value
  FROM counted
  UNION ALL
  SELECT source, respondent, team, yearmonth, audience, lane, measure, split_by, split_value FROM margins
),
-- Where known people have answered, as a set of places; how many share a set says all, and names nobody.
known_people AS (
  SELECT audience, lane, measure, split_by, split_value, source, respondent,
         STRING_AGG(DISTINCT team || '|' || yearmonth, ' ' ORDER BY team || '|' || yearmonth) AS places
  FROM asked
  WHERE respondent IS NOT NULL
  GROUP BY audience, lane, measure, split_by, split_value, source, respondent
),
people AS (
  SELECT audience, lane, measure, split_by, split_value, places, COUNT(*) AS n
  FROM known_people
  GROUP BY audience, lane, measure, split_by, split_value, places
  UNION ALL
  SELECT audience, lane, measure, split_by, split_value, team || '|' || yearmonth, COUNT(*)
  FROM asked
  WHERE respondent IS NULL
  GROUP BY audience, lane, measure, split_by, split_value, team, yearmonth
)
SELECT 'answers' AS kind, team, yearmonth, audience, lane, measure, split_by, split_value, rating,
       CAST(NULL AS VARCHAR(10)) AS day, CAST(NULL AS VARCHAR(4000)) AS places, COUNT(*) AS n
FROM margins
GROUP BY team, yearmonth, audience, lane, measure, split_by, split_value, rating
UNION ALL
SELECT 'people', NULL, NULL, audience, lane, measure, split_by, split_value, NULL, NULL, places, n
FROM people
UNION ALL
SELECT 'posts', team, yearmonth, NULL, NULL, NULL, NULL, NULL, NULL, CAST(answered_on AS VARCHAR(10)), NULL, COUNT(*)
FROM counted
WHERE lane = 'public'
GROUP BY team, yearmonth, answered_on
