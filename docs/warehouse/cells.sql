-- Counts answers into cells: one statement, one row per JSON line of cells.jsonl.
-- Tried on DuckDB and Postgres; README.md says which lines other engines write otherwise (they are marked).
-- It reads a table (or view) "responses" with one row per answer:
--   source      text     where the answer comes from
--   team        text     id of a unit of the unit list
--   answered_on date     in the company's time zone
--   position    bigint   grows with time: of two answers of one person on one day the higher one counts
--   audience    text     customer, employee, candidate or colleague
--   measure     text     nps, or metric-min-max such as csat-1-5
--   rating      integer
--   lane        text     survey or public
--   channel     text     or null
--   segment     text     new, loyal, upset, important, in-house, partner, or null
--   respondent  text     any key of the person, or null; it does not leave this statement
WITH dated AS (
  SELECT
    r.*,
    CAST(EXTRACT(YEAR FROM answered_on) AS INTEGER) * 100 + CAST(EXTRACT(MONTH FROM answered_on) AS INTEGER) AS yearmonth -- (1)
  FROM responses r
),
ranked AS (
  SELECT
    d.*,
    CONCAT(team, '|', yearmonth) AS place, -- (2)
    ROW_NUMBER() OVER (
      PARTITION BY source, team, yearmonth, audience, lane, measure, respondent
      ORDER BY answered_on DESC, position DESC
    ) AS newest
  FROM dated d
),
-- Of one person only the latest answer counts, per month, team, audience, lane and measure; unknown people count singly.
counted AS (
  SELECT * FROM ranked WHERE respondent IS NULL OR newest = 1
),
-- Margins: all; by channel; by segment. Never the cross of both.
margins AS (
  SELECT c.*, CAST(NULL AS VARCHAR(10)) AS split_by, CAST(NULL AS VARCHAR(40)) AS split_value FROM counted c -- (3)
  UNION ALL
  SELECT c.*, 'channel', channel FROM counted c WHERE channel IS NOT NULL
  UNION ALL
  SELECT c.*, 'segment', segment FROM counted c WHERE segment IS NOT NULL
),
-- What distinct people are asked for: any measure together, and each measure with its margins.
asked AS (
  SELECT source, respondent, place, audience, lane,
         CAST(NULL AS VARCHAR(40)) AS measure, CAST(NULL AS VARCHAR(10)) AS split_by, CAST(NULL AS VARCHAR(40)) AS split_value -- (3)
  FROM counted
  UNION ALL
  SELECT source, respondent, place, audience, lane, measure, split_by, split_value FROM margins
),
-- Where known people have answered, each place once.
visits AS (
  SELECT DISTINCT source, respondent, place, audience, lane, measure, split_by, split_value
  FROM asked
  WHERE respondent IS NOT NULL
),
-- The places of one person as a set; how many share a set says all, and names nobody.
known_people AS (
  SELECT audience, lane, measure, split_by, split_value, source, respondent,
         STRING_AGG(place, ' ' ORDER BY place) AS places -- (4)
  FROM visits
  GROUP BY audience, lane, measure, split_by, split_value, source, respondent
),
people AS (
  SELECT audience, lane, measure, split_by, split_value, places, COUNT(*) AS n
  FROM known_people
  GROUP BY audience, lane, measure, split_by, split_value, places
  UNION ALL
  -- Unknown people are marked: they may be the same in another month.
  SELECT audience, lane, measure, split_by, split_value, CONCAT('?', place), COUNT(*) -- (2)
  FROM asked
  WHERE respondent IS NULL
  GROUP BY audience, lane, measure, split_by, split_value, place
)
SELECT 'answers' AS kind, team, yearmonth, audience, lane, measure, split_by, split_value, rating,
       CAST(NULL AS VARCHAR(10)) AS day, CAST(NULL AS VARCHAR(4000)) AS places, COUNT(*) AS n -- (3)
FROM margins
GROUP BY team, yearmonth, audience, lane, measure, split_by, split_value, rating
UNION ALL
SELECT 'people', NULL, NULL, audience, lane, measure, split_by, split_value, NULL, NULL, places, n
FROM people
UNION ALL
SELECT 'posts', team, yearmonth, NULL, NULL, NULL, NULL, NULL, NULL, CAST(answered_on AS VARCHAR(10)), NULL, COUNT(*) -- (3)
FROM counted
WHERE lane = 'public'
GROUP BY team, yearmonth, answered_on
