-- A session is one row, so that one statement answers who asks. Whoever is signed in signs in once more.
drop table web_session_attributes;
drop table web_session;
create table web_session (
    id           text primary key,
    created_at   timestamptz not null,
    used_at      timestamptz not null,                  -- noted once a minute at most
    idle_seconds int not null,                          -- ends when it was not used for so long
    person_id    bigint,                                -- null for a visitor whose page has a form
    stamp        int,                                   -- of the person, raised to end all sessions
    attributes   bytea                                  -- what the framework keeps: a form's token, a message for the next page
);
create index web_session_by_use on web_session (used_at);
