-- Documents, their versions as posted, and the facts read from them. This is the source of record:
-- everything that other services have can be rebuilt from here.
create table document (
    id          uuid primary key,
    seq         bigint generated always as identity unique, -- the order of lists
    name        text        not null unique,
    latest      int         not null default 0,             -- the version posted last
    effective   int         not null default 0,             -- the version whose facts hold; 0: none
    withdrawn   boolean     not null default false,
    received_at timestamptz not null
);

create table version (
    document       uuid        not null references document on delete cascade,
    version        int         not null,
    media_type     text        not null, -- as posted
    content        bytea       not null,
    digest         text        not null, -- SHA-256 of the content, hexadecimal
    title          text,
    publisher      text,
    place          text,
    reporting_year int,
    published_on   date,
    language_hint  text,
    groups         text[]      not null default '{}',
    correlation    text,
    state          text        not null,
    reason         text,
    received_at    timestamptz not null,
    changed_at     timestamptz not null,
    language       text,                 -- what follows is known once it is read
    reader_version text,
    facts          int,
    skipped        int,
    text           text,
    primary key (document, version)
);

-- What waits to be read. Whoever reads holds the row locked; when its process dies the lock ends.
create table reading (
    document uuid        not null,
    version  int         not null,
    again    boolean     not null default false, -- a version that was read before
    attempts int         not null default 0,
    since    timestamptz not null,
    primary key (document, version),
    foreign key (document, version) references version on delete cascade
);

create index reading_since on reading (since);

-- Facts as stated, in recorded order. A row is kept when its fact ends, so that the history can be
-- replayed; `ended_seq` comes from the same sequence as `seq`.
create sequence fact_seq;

create table fact (
    seq            bigint primary key default nextval('fact_seq'),
    document       uuid        not null references document on delete cascade,
    version        int         not null,
    id             text        not null,
    start_at       int         not null,
    end_at         int         not null,
    payload        text        not null, -- the data of the event, as sent
    reader_version text        not null,
    recorded_at    timestamptz not null,
    ended_seq      bigint,
    ended_at       timestamptz,
    ended_because  text                  -- superseded, withdrawn, reread; restated: the same fact again
);

create unique index fact_in_force on fact (document, start_at, end_at, id) where ended_seq is null;
create index fact_ended on fact (ended_seq) where ended_seq is not null;
create index fact_document on fact (document);

-- Numerals that state no fact, with the reason, of the version whose facts hold.
create table skipped (
    document uuid not null references document on delete cascade,
    start_at int  not null,
    end_at   int  not null,
    text     text not null,
    reason   text not null,
    rule     text not null
);

create index skipped_document on skipped (document, start_at);

create table idempotency (
    key         text primary key,
    fingerprint text        not null,
    document    uuid        not null,
    version     int         not null,
    recorded_at timestamptz not null
);

create index idempotency_age on idempotency (recorded_at);
