-- What a browser shows instead of a key after signing in: one more secret of the key, with an end.
alter table api_key_secret add column session boolean not null default false;
