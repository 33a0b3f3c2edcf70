-- A series: what is measured, of whom, how. The id follows from the key.
create table series (
    id            text        primary key,
    key           text        not null unique,  -- the canonical text of the key
    frame         text        not null,         -- kind|basis|status|class of unit
    subject_key   text        not null,
    indicator_key text        not null,         -- indicator and qualifiers
    family        text        not null,         -- the same thing in any kind
    subject       text        not null,         -- names, as people read them
    subject_en    text,
    place         text,                         -- code of GB/T 2260
    indicator     text        not null,
    indicator_en  text,
    qualifiers    text[]      not null,
    kind          text        not null,
    whole         text        not null,
    whole_key     text        not null,         -- the canonical whole
    basis         text        not null,
    status        text        not null,
    unit          text        not null,
    unit_class    text        not null,
    theme         text        not null,
    provisional   boolean     not null,         -- waits for a curator
    typical       numeric,                      -- the latest value, to judge whether another is plausible
    version       bigint      not null default 0,
    unsettled     boolean     not null default true,
    recorded_at   timestamptz not null
);

create index series_subject on series (frame, subject_key);
create index series_indicator on series (frame, indicator_key);
create index series_family on series (family);
create index series_whole on series (whole_key) where whole_key <> '';
create index series_place on series (place);
create index series_unsettled on series (id) where unsettled;

-- What was known when: a row for each statement of a fact, from when it was recorded until when it
-- was known otherwise. The fact itself is kept as it arrived.
create table observation (
    seq           bigint generated always as identity primary key,
    fact          text        not null,
    series        text        not null,
    period_start  date,
    period_end    date        not null,
    published_on  date        not null,
    document      text        not null,
    restricted    boolean     not null,
    score         real        not null,         -- how sure the link to the series is
    reasons       text[]      not null,
    content       jsonb       not null,         -- the fact as stated
    recorded_from timestamptz not null,
    recorded_to   timestamptz
);

create unique index observation_current on observation (fact) where recorded_to is null;
create index observation_period on observation (series, period_end) where recorded_to is null;
create index observation_history on observation (series, recorded_from);
create index observation_recorded on observation (recorded_from);

-- Facts that were withdrawn, also those that had not arrived yet.
create table withdrawal (
    fact             text        primary key,
    document_version integer     not null,
    reason           text        not null,
    recorded_at      timestamptz not null
);

-- Links that a curator has to look at.
create table doubt (
    fact        text        primary key,
    series      text        not null,           -- where the fact is meanwhile
    candidate   text        not null,           -- where it may belong
    score       real        not null,
    reason      text        not null,
    state       text        not null default 'open',
    recorded_at timestamptz not null
);

create index doubt_open on doubt (score desc, fact) where state = 'open';

-- What curators decided of keys and facts; it wins over what the service would decide.
create table alias (
    key      text primary key,                  -- facts with this key …
    series   text not null,                     -- … belong here
    decision text not null
);

create table placement (
    fact     text primary key,                  -- this fact …
    series   text not null,                     -- … belongs here
    decision text not null
);
