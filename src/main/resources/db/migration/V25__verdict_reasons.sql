-- what a region has changed in the list of reasons: own ones, and built-in ones in other words or put away
create table verdict_reason (
    region_id bigint not null references region,
    code      text not null,
    label     text not null,
    used      boolean not null default true,
    primary key (region_id, code)
);
