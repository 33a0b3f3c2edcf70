-- Ranks and totals over places are compared with the same indicator elsewhere.
create index series_indicator_name on series (indicator_key) where kind in ('level', 'rank');

-- What was last told of derived figures, so that only a change is told again.
alter table series add column derived text not null default '';

-- The observations of a series in the order in which they are listed, and the latest of a period.
drop index observation_period;
create index observation_period on observation (series, period_end, seq) where recorded_to is null;
