-- What happened, in one order. Numbers come from the row of event_position, which a writer holds
-- locked until it commits: there are no gaps, and whoever sees a number sees all below it.
create table event_log (
  seq        bigint primary key,
  id         text not null,          -- as its publisher gave it
  type       text not null,
  series     text,
  subjects   text[] not null,
  indicators text[] not null,
  places     text[] not null,
  audience   text[] not null,        -- for each restricted document its groups, with commas
  body       text not null,          -- CloudEvents JSON without the number
  logged_at  timestamptz not null
);
create index event_log_series on event_log (series, seq) where series is not null;
create index event_log_age on event_log (logged_at);

create table event_position (
  one       boolean primary key default true check (one),
  last      bigint not null,         -- the number given last
  forgotten bigint not null          -- the highest number that is not kept any more
);
insert into event_position (last, forgotten) values (0, 0);
