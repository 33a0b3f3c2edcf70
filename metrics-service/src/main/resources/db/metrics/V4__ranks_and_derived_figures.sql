-- Ranks and totals over places are compared with the same indicator elsewhere.
create index series_indicator_name on series (indicator_key) where kind in ('level', 'rank');

-- What was last told of derived figures, so that only a change is told again.
alter table series add column derived text not null default '';
