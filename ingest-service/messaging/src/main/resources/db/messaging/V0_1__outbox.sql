-- What is to be published, written in the transaction in which it happens. The names are those of
-- Debezium's outbox event router, so that it could take the place of our relay.
create table outbox (
    seq           bigint generated always as identity primary key, -- the order for each key
    id            uuid        not null,                            -- ce_id
    aggregatetype text        not null,                            -- the topic
    aggregateid   text        not null,                            -- the key
    type          text        not null,                            -- ce_type
    subject       text,                                            -- ce_subject
    payload       text,                                            -- the JSON data as sent
    dataschema    text,                                            -- ce_dataschema
    correlation   text,                                            -- ce_correlationid
    traceparent   text,                                            -- ce_traceparent
    recorded_at   timestamptz not null,                            -- ce_time
    published_at  timestamptz                                      -- null: waits
);

create index outbox_waiting on outbox (seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
create index outbox_key on outbox (aggregateid);
