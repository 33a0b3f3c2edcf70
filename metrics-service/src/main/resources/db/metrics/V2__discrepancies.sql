-- What cannot both be true, what curators said of it, and when it was seen.
create table discrepancy (
    id          text        primary key,
    series      text        not null,
    kind        text        not null,
    verdict     text        not null,
    severity    real        not null,
    state       text        not null,
    note        text,
    content     jsonb       not null,       -- as the event says it
    recorded_at timestamptz not null,
    resolved_at timestamptz
);

create index discrepancy_series on discrepancy (series);
create index discrepancy_state on discrepancy (state, id);
