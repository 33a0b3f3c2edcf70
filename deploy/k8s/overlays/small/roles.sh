#!/bin/bash
# Run once by the image, in a new database: a role for each service, which may make its schema.
set -euo pipefail
for role in ingest metrics report gateway; do
    variable="${role^^}_PASSWORD"
    psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
        -v role="$role" -v password="${!variable}" -v database="$POSTGRES_DB" <<'SQL'
create role :"role" login password :'password';
grant create on database :"database" to :"role";
SQL
done
