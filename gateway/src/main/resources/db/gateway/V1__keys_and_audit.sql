-- Keys of machines. A key may have several secrets for a while: that is how it is rotated.
create table api_key (
  id           uuid primary key,
  name         text not null,
  roles        text[] not null,
  groups       text[] not null,
  scopes       text[] not null,
  created_at   timestamptz not null,
  created_by   text not null,
  expires_at   timestamptz,
  revoked_at   timestamptz,
  revoked_by   text,
  last_used_at timestamptz
);

-- Of a secret only its SHA-256 is kept; it has 256 random bits, which nobody can guess from that.
create table api_key_secret (
  prefix      text primary key,
  key_id      uuid not null references api_key (id),
  digest      bytea not null,
  created_at  timestamptz not null,
  valid_until timestamptz
);
create index api_key_secret_key on api_key_secret (key_id);

-- Every request that was to change something, by whom and with what outcome. A row is written
-- before the request is passed on; a null status means that its outcome was not seen.
create table audit_entry (
  seq         bigint generated always as identity primary key,
  at          timestamptz not null,
  subject     text not null,
  name        text not null,
  operation   text not null,
  method      text not null,
  path        text not null,
  address     text not null,
  correlation text not null,
  status      int
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_subject on audit_entry (subject, seq);
