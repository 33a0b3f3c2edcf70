-- What the metric events told. Everything but the editions can be told again by replay.
create table series (
    id          text        primary key,
    measure     text        not null,
    identity    text        not null,           -- JSON
    version     bigint      not null default 0, -- of the state that the headlines come from
    headlines   text[],                         -- observations shown; null: not told yet
    recorded_at timestamptz not null
);
create index series_measure on series (measure);

create table observation (
    id          text        primary key,
    series      text        not null,
    body        text        not null,               -- JSON
    gone        boolean     not null default false, -- kept, so that a late event does not revive it
    revised     boolean     not null default false,
    recorded_at timestamptz not null
);
create index observation_series on observation (series) where not gone;

create table decision (
    id          text        primary key,
    series      text        not null,
    body        text        not null, -- JSON
    undone      boolean     not null default false,
    recorded_at timestamptz not null
);
create index decision_series on decision (series);

create table discrepancy (
    id          text        primary key,
    body        text        not null, -- JSON
    shown       boolean     not null,
    years       int[]       not null,
    places      text[]      not null,
    recorded_at timestamptz not null
);
create index discrepancy_years on discrepancy using gin (years);

-- The figures, made out of the above measure by measure.
create table figure (
    id          text   primary key,
    measure     text   not null,
    year        int    not null,
    target      boolean not null,
    stated_year int    not null, -- of a target, the year in which it was stated
    places      text[] not null,
    subject     text   not null,
    body        text   not null, -- JSON
    digest      text   not null
);
create index figure_subject on figure (subject);
create index figure_measure on figure (measure);
create index figure_year on figure (year) where not target;
create index figure_target on figure (year) where target;

-- The summaries that show something that has changed since their latest edition.
create table pending (
    year    int         not null,
    place   text        not null,
    since   timestamptz not null,
    touched timestamptz not null,
    primary key (year, place)
);

create table edition (
    year          int         not null,
    place         text        not null,
    edition       int         not null,
    content       text        not null, -- digest of what it says, whenever it is made
    digest        text        not null, -- SHA-256 of its JSON
    figures       int         not null,
    discrepancies int         not null,
    body          bytea       not null, -- JSON, compressed by gzip
    published_at  timestamptz not null,
    primary key (year, place, edition)
);

create table generation (
    only_row   boolean primary key default true check (only_row),
    generation int     not null
);
