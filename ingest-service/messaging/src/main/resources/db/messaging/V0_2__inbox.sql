-- The events that took effect, written in the transaction of their effect. The digest of the data
-- tells an event that arrives twice from another event under the same id.
create table inbox (
    consumer    text        not null,
    id          text        not null,
    digest      bytea       not null,
    recorded_at timestamptz not null default now(),
    primary key (consumer, id)
);

create index inbox_age on inbox using brin (recorded_at);
