-- What curators decided, in order; the decisions are the record, aliases and placements follow.
create table curation (
    seq         bigint generated always as identity primary key,
    id          text        not null unique,
    action      text        not null,
    series      text        not null,
    arguments   jsonb       not null,
    curator     text        not null,
    note        text,
    undoes      text,
    undone      boolean     not null default false,
    moved       jsonb       not null,        -- where each moved fact had been
    recorded_at timestamptz not null
);

create index curation_series on curation (series, seq);
